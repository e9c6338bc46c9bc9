-- Fills the database of a running or stopped application with made-up roles, straight into its tables: :roles of them, each with
-- an occupation of its own that has wages of two years, an outlook and ten related occupations, and with skills, tools,
-- responsibilities and alternate titles. Run it on a database that has nothing but the built-in guide:
--   psql -v roles=100000 -f bench/synthetic.sql
-- The figures mean nothing. The same number of roles gives the same content.
\set ON_ERROR_STOP on
\timing on
begin;
select setseed(0.5);

-- Words to make titles of: 40 kinds, 60 fields and 50 trades make 120,000 of them.
create temporary table kind as select * from unnest(string_to_array('Assistant,Associate,Chief,Commercial,Consulting,Contract,Deputy,Digital,District,Emergency,Entry-Level,Executive,Field,Freelance,General,Global,Graduate,Head,Industrial,Interim,Junior,Lead,Licensed,Local,Mobile,National,Night,Online,Private,Principal,Public,Regional,Remote,Resident,Rural,Seasonal,Senior,Staff,Trainee,Urban', ',')) with ordinality as k(word, n);
create temporary table field as select * from unnest(string_to_array('Accounting,Acoustics,Advertising,Agriculture,Archives,Automation,Aviation,Banking,Biology,Books,Cargo,Ceramics,Chemistry,Claims,Concrete,Dairy,Dance,Data,Dental,Drainage,Education,Energy,Equine,Export,Fabrics,Finance,Fisheries,Forestry,Furniture,Games,Garden,Glass,Harbour,Heating,History,Hotel,Housing,Insurance,Irrigation,Jewellery,Kitchen,Laboratory,Leather,Library,Lighting,Logistics,Maritime,Media,Metals,Mining,Museum,Music,Network,Nutrition,Optics,Payroll,Pharmacy,Printing,Quality,Railway', ',')) with ordinality as f(word, n);
create temporary table trade as select * from unnest(string_to_array('Administrator,Adviser,Agent,Analyst,Appraiser,Architect,Assembler,Auditor,Buyer,Clerk,Coder,Controller,Coordinator,Counsellor,Dealer,Designer,Developer,Dispatcher,Driver,Editor,Engineer,Examiner,Fitter,Foreman,Guard,Guide,Handler,Inspector,Installer,Instructor,Interpreter,Keeper,Librarian,Machinist,Manager,Mechanic,Nurse,Operator,Planner,Planter,Programmer,Repairer,Researcher,Scheduler,Surveyor,Teacher,Technician,Tester,Welder,Writer', ',')) with ordinality as t(word, n);

create temporary table made as
select i, 'made-' || i as slug,
  k.word || ' ' || f.word || ' ' || t.word || case when i >= 120000 then ' ' || i else '' end as title,
  t.word || ', ' || f.word as other_title,
  lpad((11 + 2 * (i % 23))::text, 2, '0') as family
from generate_series(0, :roles - 1) i
join kind k on k.n = 1 + i % 40
join field f on f.n = 1 + (i / 40) % 60
join trade t on t.n = 1 + (i / 2400) % 50;

insert into source (slug, title, sort_title, summary, updated_at, publisher, release, licence, url, retrieved)
values ('made-up', 'Made-up figures', 'made-up figures', 'Figures that mean nothing.', now(), 'bench/synthetic.sql', '1', 'CC0',
  'https://example.org/', date '2026-01-01');
insert into skill (slug, title, sort_title, summary, updated_at, kind, description)
select 'made-skill-' || i, 'Skill ' || i, 'skill ' || i, 'Made up.', now(), case when i < 35 then 'SKILL' else 'KNOWLEDGE' end, 'Made up.'
from generate_series(0, 67) i;
insert into tool (slug, title, sort_title, summary, updated_at, kind, description)
select 'made-tool-' || i, 'Tool ' || i, 'tool ' || lpad(i::text, 6, '0'), 'Made up.', now(), 'SOFTWARE', 'Made up.'
from generate_series(0, 1999) i;
insert into responsibility (slug, title, sort_title, summary, updated_at, description)
select 'made-task-' || i, 'Look after the ' || f.word || ' of site ' || i, lower('Look after the ' || f.word || ' of site ' || i),
  'Made up.', now(), 'Look after the ' || f.word || ' of site ' || i || ' day by day.'
from generate_series(0, 19999) i join field f on f.n = 1 + i % 60;

insert into occupation (slug, title, sort_title, updated_at, onet_soc, soc, job_zone, job_zone_date, job_zone_source_slug)
select slug, title, lower(title), now(), family || '-' || lpad((i / 23 % 10000)::text, 4, '0') || '.9' || i / 230000,
  family || '-' || lpad((i / 23 % 10000)::text, 4, '0'), 1 + i % 5, '2025-01', 'made-up'
from made;
insert into occupation_wage (occupation_slug, position, source_slug, place_code, place_name, date, currency, per, mean, percentile10,
  percentile25, median, percentile75, percentile90, employment)
select slug, y, 'made-up', 'US', 'United States', (2025 - y) || '-05', 'USD', 'YEAR', m, m * 0.6, m * 0.8, m, m * 1.3, m * 1.6, j
from (select slug, (25000 + floor(random() * 150000))::numeric as m, (100 + floor(random() ^ 3 * 1000000))::bigint as j from made) w,
  generate_series(0, 1) y;
insert into occupation_outlook (occupation_slug, position, source_slug, place_code, place_name, base_year, target_year, base_employment,
  target_employment, change_percent, openings_per_year, entry_education)
select slug, 0, 'made-up', 'US', 'United States', 2024, 2034, 1000, 1000, round((random() * 40 - 15)::numeric, 1), 100,
  (array['High school diploma or equivalent', 'Associate''s degree', 'Bachelor''s degree', 'Master''s degree'])[1 + i % 4]
from made;
insert into occupation_education (occupation_slug, position, level, share_percent, date, source_slug)
select slug, p, 'Level ' || p, 20, '2025-01', 'made-up' from made, generate_series(0, 4) p;
insert into occupation_related (occupation_slug, position, related_slug, tier, source_slug)
select slug, p, 'made-' || ((i + (array[1, 40, 2400, 7, 41, 2401, 13, 80, 4800, 97])[p + 1]) % :roles),
  case when p < 5 then 'PRIMARY_SHORT' else 'PRIMARY_LONG' end, 'made-up'
from made, generate_series(0, 9) p;

insert into role (slug, title, sort_title, summary, updated_at, description, occupation_slug, match)
select slug, title, lower(title), 'The work of a ' || lower(title) || ' in a sentence.', now(),
  'The work of a ' || lower(title) || ' at some length: what is planned, made, checked and handed over, and to whom.', slug, 'EXACT'
from made;
insert into role_alternate_title (role_slug, position, title, sort_title, source_slug)
select slug, 0, other_title, lower(other_title), 'made-up' from made
union all
select slug, 1, title || ' ' || (1 + i % 3), lower(title || ' ' || (1 + i % 3)), 'made-up' from made;
insert into role_skill (role_slug, position, skill_slug, importance, level, date, source_slug)
select slug, p, 'made-skill-' || ((i + p * 3) % 68), round((1 + random() * 4)::numeric, 2), round((random() * 7)::numeric, 2), '2025-01',
  'made-up'
from made, generate_series(0, 19) p;
insert into role_tool (role_slug, position, tool_slug, hot, in_demand, source_slug)
select slug, p, 'made-tool-' || ((i * 7 + p * 131) % 2000), p = 0, p = 1, 'made-up' from made, generate_series(0, 9) p;
insert into role_responsibility (role_slug, position, responsibility_slug, type)
select slug, p, 'made-task-' || ((i * 11 + p * 977) % 20000), case when p < 6 then 'CORE' else 'SUPPLEMENTAL' end
from made, generate_series(0, 9) p;
insert into role_source (role_slug, source_slug) select slug, 'made-up' from made;

update role r
set job_family = f.job_family, job_zone = f.job_zone, median_wage = f.median_wage, projected_change = f.projected_change,
  entry_education = f.entry_education, employment = f.employment
from role_figure f
where f.role_slug = r.slug;
delete from job_family_size;
insert into job_family_size (job_family, roles)
select job_family, count(*) from role where job_family is not null group by job_family;

-- The revision log has the same as documents: what the tables do not show is read from it, and so is the search index.
create temporary table stated as
select 'source' as type, slug, jsonb_build_object('slug', slug, 'title', title, 'summary', summary, 'publisher', publisher, 'release', release,
  'licence', licence, 'url', url, 'retrieved', retrieved) as document
from source where slug = 'made-up'
union all
select 'skill', slug, jsonb_build_object('slug', slug, 'title', title, 'kind', lower(kind), 'summary', summary, 'description', description)
from skill where slug like 'made-%'
union all
select 'tool', slug, jsonb_build_object('slug', slug, 'title', title, 'kind', lower(kind), 'summary', summary, 'description', description)
from tool where slug like 'made-%'
union all
select 'responsibility', slug, jsonb_build_object('slug', slug, 'title', title, 'summary', summary, 'description', description)
from responsibility where slug like 'made-%'
union all
select 'occupation', o.slug, jsonb_build_object('slug', o.slug, 'title', o.title, 'onetSoc', o.onet_soc, 'soc', o.soc, 'wages', (
  select jsonb_agg(jsonb_build_object('source', w.source_slug, 'place', jsonb_build_object('code', w.place_code, 'name', w.place_name),
    'date', w.date, 'currency', w.currency, 'per', lower(w.per), 'median', w.median, 'employment', w.employment) order by w.position)
  from occupation_wage w where w.occupation_slug = o.slug))
from occupation o where o.slug like 'made-%'
union all
select 'role', r.slug, jsonb_build_object('slug', r.slug, 'title', r.title, 'summary', r.summary, 'description', r.description,
  'alternateTitles', (
    select jsonb_agg(jsonb_build_object('title', a.title, 'source', a.source_slug) order by a.position)
    from role_alternate_title a where a.role_slug = r.slug),
  'reference', jsonb_build_object('occupation', r.occupation_slug, 'match', 'exact'),
  'responsibilities', (
    select jsonb_agg(jsonb_build_object('responsibility', d.responsibility_slug, 'type', lower(d.type)) order by d.position)
    from role_responsibility d where d.role_slug = r.slug),
  'skills', (
    select jsonb_agg(jsonb_build_object('skill', k.skill_slug, 'importance', k.importance, 'level', k.level, 'date', k.date,
      'source', k.source_slug) order by k.position)
    from role_skill k where k.role_slug = r.slug),
  'tools', (
    select jsonb_agg(jsonb_build_object('tool', t.tool_slug, 'hot', t.hot, 'inDemand', t.in_demand, 'source', t.source_slug)
      order by t.position)
    from role_tool t where t.role_slug = r.slug))
from role r where r.slug like 'made-%';
insert into document (type, slug, origin, digest, version)
select type, slug, 'PACK', 'made-up', version + 1 from stated, content;
insert into revision (number, version, type, slug, operation, document, origin, published_at)
select (select max(number) from revision) + row_number() over (order by type, slug), version + 1, type, slug, 'create', document, 'PACK', now()
from stated, content;
update content set version = version + 1, published_at = now();
commit;
vacuum analyze;
