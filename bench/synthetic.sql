-- Fills the database of a running or stopped application with made-up roles, straight into its tables: :roles of them, each with
-- an occupation of its own that has wages of two years, an outlook, interests, work values, work activities and ten related
-- occupations, and with skills, tools, responsibilities and alternate titles. Run it on a database that has nothing but the built-in guide:
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

-- The documents, of which everything else is made.
create temporary table stated (type text, slug text, document jsonb);
insert into stated values ('source', 'made-up', jsonb_build_object('slug', 'made-up', 'title', 'Made-up figures', 'summary',
  'Figures that mean nothing.', 'publisher', 'bench/synthetic.sql', 'release', '1', 'licence', 'CC0', 'url', 'https://example.org/',
  'retrieved', '2026-01-01'));
insert into stated
select 'skill', 'made-skill-' || i, jsonb_build_object('slug', 'made-skill-' || i, 'title', 'Skill ' || i, 'kind',
  case when i < 35 then 'skill' else 'knowledge' end, 'summary', 'Made up.', 'description', 'Made up.')
from generate_series(0, 67) i;
insert into stated
select 'tool', 'made-tool-' || i, jsonb_build_object('slug', 'made-tool-' || i, 'title', 'Tool ' || i, 'kind', 'software', 'summary',
  'Made up.', 'description', 'Made up.')
from generate_series(0, 1999) i;
insert into stated
select 'responsibility', 'made-task-' || i, jsonb_build_object('slug', 'made-task-' || i, 'title',
  'Look after the ' || f.word || ' of site ' || i, 'summary', 'Made up.', 'description',
  'Look after the ' || f.word || ' of site ' || i || ' day by day.')
from generate_series(0, 19999) i join field f on f.n = 1 + i % 60;

insert into stated
select 'occupation', m.slug, jsonb_build_object('slug', m.slug, 'title', m.title,
  'onetSoc', family || '-' || lpad((i / 23 % 10000)::text, 4, '0') || '.9' || i / 230000,
  'soc', family || '-' || lpad((i / 23 % 10000)::text, 4, '0'),
  'wages', (
    select jsonb_agg(jsonb_build_object('source', 'made-up', 'place', '{"code": "US", "name": "United States"}'::jsonb,
      'date', (2025 - y) || '-05', 'currency', 'USD', 'per', 'year', 'mean', m.wage, 'percentile10', m.wage * 0.6,
      'percentile25', m.wage * 0.8, 'median', m.wage, 'percentile75', m.wage * 1.3, 'percentile90', m.wage * 1.6,
      'employment', m.jobs) order by y)
    from generate_series(0, 1) y),
  'outlook', jsonb_build_array(jsonb_build_object('source', 'made-up', 'place', '{"code": "US", "name": "United States"}'::jsonb,
    'baseYear', 2024, 'targetYear', 2034, 'baseEmployment', 1000, 'targetEmployment', 1000, 'changePercent', m.change,
    'openingsPerYear', 100, 'entryEducation',
    (array['High school diploma or equivalent', 'Associate''s degree', 'Bachelor''s degree', 'Master''s degree'])[1 + i % 4])),
  'jobZone', jsonb_build_object('zone', 1 + i % 5, 'date', '2025-01', 'source', 'made-up'),
  'education', (
    select jsonb_agg(jsonb_build_object('level', 'Level ' || p, 'sharePercent', 20, 'date', '2025-01', 'source', 'made-up') order by p)
    from generate_series(0, 4) p),
  'interests', (
    select jsonb_agg(jsonb_build_object('title', a.title, 'score', round(1 + (i * a.n * 7 + a.n * 131) % 601 / 100.0, 2), 'date', '2025-01',
      'source', 'made-up') order by a.n)
    from unnest(array['Realistic', 'Investigative', 'Artistic', 'Social', 'Enterprising', 'Conventional']) with ordinality as a (title, n)),
  'workValues', (
    select jsonb_agg(jsonb_build_object('title', a.title, 'score', round(1 + (i * a.n * 11 + a.n * 17) % 601 / 100.0, 2), 'date', '2025-01',
      'source', 'made-up') order by a.n)
    from unnest(array['Achievement', 'Working Conditions', 'Recognition', 'Relationships', 'Support', 'Independence'])
      with ordinality as a (title, n)),
  'workActivities', (
    select jsonb_agg(jsonb_build_object('code', 'made.' || (i * 3 + p * 97) % 2000, 'title', 'Look after things of kind '
      || (i * 3 + p * 97) % 2000, 'date', '2025-01', 'source', 'made-up') order by p)
    from generate_series(0, 19) p),
  'related', (
    select jsonb_agg(jsonb_build_object('occupation',
      'made-' || ((i + (array[1, 40, 2400, 7, 41, 2401, 13, 80, 4800, 97])[p + 1]) % :roles),
      'tier', case when p < 5 then 'primary-short' else 'primary-long' end, 'source', 'made-up') order by p)
    from generate_series(0, 9) p),
  'sources', '["made-up"]'::jsonb)
from (
  select made.*, (25000 + floor(random() * 150000))::numeric as wage, (100 + floor(random() ^ 3 * 1000000))::bigint as jobs,
    round((random() * 40 - 15)::numeric, 1) as change
  from made) m;

insert into stated
select 'role', slug, jsonb_build_object('slug', slug, 'title', title, 'summary',
  'The work of a ' || lower(title) || ' in a sentence.', 'description',
  'The work of a ' || lower(title) || ' at some length: what is planned, made, checked and handed over, and to whom.',
  'alternateTitles', jsonb_build_array(jsonb_build_object('title', other_title, 'source', 'made-up'),
    jsonb_build_object('title', title || ' ' || (1 + i % 3), 'source', 'made-up')),
  'reference', jsonb_build_object('occupation', slug, 'match', 'exact'),
  'responsibilities', (
    select jsonb_agg(jsonb_build_object('responsibility', 'made-task-' || ((i * 11 + p * 977) % 20000),
      'type', case when p < 6 then 'core' else 'supplemental' end) order by p)
    from generate_series(0, 9) p),
  'skills', (
    select jsonb_agg(jsonb_build_object('skill', 'made-skill-' || ((i + p * 3) % 68),
      'importance', round(1 + (i * 13 + p * 37) % 401 / 100.0, 2), 'level', round((i * 17 + p * 53) % 701 / 100.0, 2), 'date', '2025-01',
      'source', 'made-up') order by p)
    from generate_series(0, 19) p),
  'tools', (
    select jsonb_agg(jsonb_build_object('tool', 'made-tool-' || ((i * 7 + p * 131) % 2000), 'hot', p = 0, 'inDemand', p = 1,
      'source', 'made-up') order by p)
    from generate_series(0, 9) p),
  'sources', '["made-up"]'::jsonb)
from made;

-- One place with wages of its own; its document has the first 800 occupations, as that of a state would.
insert into stated values ('place', 'california', '{"slug": "california", "title": "California", "code": "US-CA", "kind": "state",
  "sources": ["made-up"]}');
insert into stated
select 'place-wages', 'made-up-us-ca', jsonb_build_object('slug', 'made-up-us-ca', 'title', 'Wages of May 2025 in California',
  'place', '{"code": "US-CA", "name": "California"}'::jsonb, 'date', '2025-05', 'currency', 'USD', 'source', 'made-up',
  'occupations', (
    select jsonb_agg(jsonb_build_object('soc', document ->> 'soc', 'title', document ->> 'title', 'employment', 1000, 'locationQuotient',
      1.1, 'jobsPer1000', 2.2, 'year', (document -> 'wages' -> 0) - '{source,place,date,currency,per,employment}'::text[]))
    from (select document from stated where type = 'occupation' order by slug limit 800) firsts),
  'sources', '["made-up"]'::jsonb);

-- What lists filter and sort by.
insert into source (slug, title, sort_title, summary, updated_at, document)
select slug, document ->> 'title', lower(document ->> 'title'), document ->> 'summary', now(), document from stated where type = 'source';
insert into skill (slug, title, sort_title, summary, updated_at, document)
select slug, document ->> 'title', lower(document ->> 'title'), document ->> 'summary', now(), document from stated where type = 'skill';
insert into tool (slug, title, sort_title, summary, updated_at, document)
select slug, document ->> 'title', lower(document ->> 'title'), document ->> 'summary', now(), document from stated where type = 'tool';
insert into responsibility (slug, title, sort_title, summary, updated_at, document)
select slug, document ->> 'title', lower(document ->> 'title'), document ->> 'summary', now(), document from stated
where type = 'responsibility';
insert into occupation (slug, title, sort_title, updated_at, onet_soc, soc, document)
select slug, document ->> 'title', lower(document ->> 'title'), now(), document ->> 'onetSoc', document ->> 'soc', document
from stated where type = 'occupation';
insert into place (slug, title, sort_title, updated_at, document, code, kind)
select slug, document ->> 'title', lower(document ->> 'title'), now(), document, document ->> 'code', document ->> 'kind'
from stated where type = 'place';
insert into place_wages (slug, title, sort_title, updated_at, document)
select slug, document ->> 'title', lower(document ->> 'title'), now(), document from stated where type = 'place-wages';
insert into place_wage (place_code, soc, document_slug, place_name, source_slug, date, currency, figures, median, median_at_least, latest)
select distinct on (document ->> 'soc') 'US-CA', document ->> 'soc', 'made-up-us-ca', 'California', 'made-up', '2025-05', 'USD', jsonb_build_object('soc', document ->> 'soc', 'title',
  document ->> 'title', 'employment', 1000, 'locationQuotient', 1.1, 'jobsPer1000', 2.2, 'year',
  (document -> 'wages' -> 0) - '{source,place,date,currency,per,employment}'::text[]), (document -> 'wages' -> 0 ->> 'median')::numeric, false, true
from stated where type = 'occupation';
insert into occupation_related (occupation_slug, position, related_slug, tier)
select slug, o.position - 1, o.related ->> 'occupation', upper(replace(o.related ->> 'tier', '-', '_'))
from stated cross join jsonb_array_elements(document -> 'related') with ordinality as o (related, position)
where type = 'occupation';
insert into role (slug, title, sort_title, summary, updated_at, occupation_slug, match, document)
select slug, document ->> 'title', lower(document ->> 'title'), document ->> 'summary', now(), slug, 'EXACT', document
from stated where type = 'role';
delete from role_link;
insert into role_link (role_slug, skills, tools, tool_categories, hot_tools, certifications, responsibilities)
select role_slug, skills, tools, tool_categories, hot_tools, certifications, responsibilities from stated_link;

update role r
set job_family = f.job_family, job_zone = f.job_zone, median_wage = f.median_wage, projected_change = f.projected_change,
  entry_education = f.entry_education, employment = f.employment
from role_figure f
where f.role_slug = r.slug;
update role r
set realistic = s.realistic, investigative = s.investigative, artistic = s.artistic, social = s.social, enterprising = s.enterprising,
  conventional = s.conventional
from role_score s
where s.role_slug = r.slug;
delete from role_profile;
insert into role_profile
select role_slug, realistic / interest_spread, investigative / interest_spread, artistic / interest_spread, social / interest_spread,
  enterprising / interest_spread, conventional / interest_spread, achievement / work_value_spread,
  working_conditions / work_value_spread, recognition / work_value_spread, relationships / work_value_spread,
  support / work_value_spread, independence / work_value_spread, (
    select jsonb_object_agg(k ->> 'skill', k -> 'level')
    from role r cross join jsonb_array_elements(r.document -> 'skills') k where r.slug = role_slug)
from role_score;
delete from job_family_size;
insert into job_family_size (job_family, roles)
select job_family, count(*) from role where job_family is not null group by job_family;

-- The revision log has the same documents: the search index is made of it.
insert into document (type, slug, origin, digest, version)
select type, slug, 'PACK', 'made-up', version + 1 from stated, content;
insert into revision_log (number, version, type, slug, operation, document, origin, published_at)
select (select max(number) from revision_log) + row_number() over (order by type, slug), version + 1, type, slug, 'create', document, 'PACK', now()
from stated, content;
update content set version = version + 1, published_at = now();
commit;
vacuum analyze;
