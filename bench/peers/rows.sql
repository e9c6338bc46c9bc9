-- Makes tables of the application's documents, shaped as a team would shape them in a headless CMS: numbered, a table for each type of
-- document and for each part of a role, with the reference occupation's figures at the role. Run it in the peer's database:
--   psql -v port=PORT -v password=PASSWORD -v target=SCHEMA -f bench/peers/rows.sql
\set ON_ERROR_STOP on
begin;
create extension postgres_fdw;
create schema app;
create server app foreign data wrapper postgres_fdw
  options (host '127.0.0.1', port :'port', dbname 'careerguide', fetch_size '10000');
create user mapping for current_user server app options (user 'careerguide', password :'password');
import foreign schema public limit to (source, skill, tool, responsibility, work_setting, certification, organisation, role, occupation)
  from server app into app;
create schema if not exists :target;
set search_path to :target;

create table source as
select row_number() over (order by slug)::int as id, slug, title, document ->> 'publisher' as publisher,
  document ->> 'release' as release, document ->> 'licence' as licence, document ->> 'licenceUrl' as licence_url,
  document ->> 'url' as url, document ->> 'retrieved' as retrieved
from app.source;
create table skill as
select row_number() over (order by slug)::int as id, slug, title, document ->> 'kind' as kind, summary,
  document ->> 'description' as description
from app.skill;
create table tool as
select row_number() over (order by slug)::int as id, slug, title, document ->> 'kind' as kind, summary,
  document ->> 'description' as description
from app.tool;
create table responsibility as
select row_number() over (order by slug)::int as id, slug, title, summary, document ->> 'description' as description
from app.responsibility;
create table work_setting as
select row_number() over (order by slug)::int as id, slug, title, summary from app.work_setting;
create table certification as
select row_number() over (order by c.slug)::int as id, c.slug, c.title, c.document ->> 'code' as code, o.title as issuer
from app.certification c join app.organisation o on o.slug = c.document ->> 'issuer';
create table role as
select row_number() over (order by r.slug)::int as id, r.slug, r.title, r.summary, r.document ->> 'description' as description,
  o.onet_soc, o.soc, o.title as reference_title, lower(r.match) as reference_match, r.match_note as reference_note,
  r.job_family || '-0000' as job_family, r.job_zone, o.document -> 'jobZone' ->> 'date' as job_zone_date, r.entry_education,
  r.median_wage::float8 as median_wage, r.projected_change::float8 as projected_change, r.updated_at::text as last_published
from app.role r left join app.occupation o on o.slug = r.occupation_slug;

-- The parts of roles, each with the role's number and its position: those that the role states, and those of its occupation.
create temporary table part as
select n.id as role, p.name, s.position::int - 1 as position, s.stated
from role n join app.role r on r.slug = n.slug
cross join jsonb_each(r.document) p (name, parts)
cross join jsonb_array_elements(p.parts) with ordinality s (stated, position)
where p.name in ('alternateTitles', 'skills', 'tools', 'responsibilities', 'workSettings', 'certifications')
union all
select n.id, p.name, s.position::int - 1, s.stated
from role n join app.role r on r.slug = n.slug join app.occupation o on o.slug = r.occupation_slug
cross join jsonb_each(o.document) p (name, parts)
cross join jsonb_array_elements(p.parts) with ordinality s (stated, position)
where p.name in ('education', 'wages', 'outlook');
create index on part (name);
analyze part;

create table role_alternate_title as
select row_number() over (order by p.role, p.position)::int as id, p.role, p.position, p.stated ->> 'title' as title,
  p.stated ->> 'note' as note, s.id as source
from part p left join source s on s.slug = p.stated ->> 'source' where p.name = 'alternateTitles';
create table role_skill as
select row_number() over (order by p.role, p.position)::int as id, p.role, p.position, k.id as skill,
  (p.stated ->> 'importance')::float8 as importance, (p.stated ->> 'level')::float8 as level, p.stated ->> 'date' as date,
  s.id as source
from part p join skill k on k.slug = p.stated ->> 'skill' left join source s on s.slug = p.stated ->> 'source'
where p.name = 'skills';
create table role_tool as
select row_number() over (order by p.role, p.position)::int as id, p.role, p.position, t.id as tool,
  (p.stated ->> 'hot')::boolean as hot, (p.stated ->> 'inDemand')::boolean as in_demand,
  p.stated -> 'category' ->> 'code' as category_code, p.stated -> 'category' ->> 'title' as category_title, s.id as source
from part p join tool t on t.slug = p.stated ->> 'tool' left join source s on s.slug = p.stated ->> 'source'
where p.name = 'tools';
create table role_responsibility as
select row_number() over (order by p.role, p.position)::int as id, p.role, p.position, d.id as responsibility,
  p.stated ->> 'type' as type
from part p join responsibility d on d.slug = p.stated ->> 'responsibility' where p.name = 'responsibilities';
create table role_work_setting as
select row_number() over (order by p.role, p.position)::int as id, p.role, p.position, w.id as work_setting
from part p join work_setting w on w.slug = p.stated #>> '{}' where p.name = 'workSettings';
create table role_certification as
select row_number() over (order by p.role, p.position)::int as id, p.role, p.position, c.id as certification
from part p join certification c on c.slug = p.stated #>> '{}' where p.name = 'certifications';
create table role_education as
select row_number() over (order by p.role, p.position)::int as id, p.role, p.position, p.stated ->> 'level' as level,
  (p.stated ->> 'sharePercent')::float8 as share_percent, p.stated ->> 'date' as date, s.id as source
from part p join source s on s.slug = p.stated ->> 'source' where p.name = 'education';
create table role_wage as
select row_number() over (order by p.role, p.stated ->> 'date' desc, p.position)::int as id, p.role,
  row_number() over (partition by p.role order by p.stated ->> 'date' desc, p.position)::int as position,
  p.stated -> 'place' ->> 'code' as place_code, p.stated -> 'place' ->> 'name' as place_name, p.stated ->> 'date' as date,
  p.stated ->> 'currency' as currency, p.stated ->> 'per' as per, (p.stated ->> 'mean')::float8 as mean,
  (p.stated ->> 'percentile10')::float8 as percentile_10, (p.stated ->> 'percentile25')::float8 as percentile_25,
  (p.stated ->> 'median')::float8 as median, (p.stated ->> 'percentile75')::float8 as percentile_75,
  (p.stated ->> 'percentile90')::float8 as percentile_90, (p.stated ->> 'employment')::int as employment, s.id as source
from part p join source s on s.slug = p.stated ->> 'source' where p.name = 'wages';
create table role_outlook as
select row_number() over (order by p.role, p.position)::int as id, p.role, p.position, p.stated -> 'place' ->> 'code' as place_code,
  p.stated -> 'place' ->> 'name' as place_name, (p.stated ->> 'baseYear')::int as base_year,
  (p.stated ->> 'targetYear')::int as target_year, (p.stated ->> 'baseEmployment')::int as base_employment,
  (p.stated ->> 'targetEmployment')::int as target_employment, (p.stated ->> 'changePercent')::float8 as change_percent,
  (p.stated ->> 'openingsPerYear')::int as openings_per_year, p.stated ->> 'entryEducation' as entry_education,
  p.stated ->> 'workExperience' as work_experience, p.stated ->> 'onTheJobTraining' as on_the_job_training, s.id as source
from part p join source s on s.slug = p.stated ->> 'source' where p.name = 'outlook';

-- Each relation: the column that holds it, what it leads to, and the name it has when seen from there, if it is to be seen.
create temporary table relation (many text, field text, one text, alias text);
insert into relation
select 'role_' || t, 'role', 'role', a
from (values ('alternate_title', 'alternate_titles'), ('skill', 'skills'), ('tool', 'tools'), ('responsibility', 'responsibilities'),
  ('work_setting', 'work_settings'), ('certification', 'certifications'), ('education', 'education'), ('wage', 'wages'),
  ('outlook', 'outlook')) p(t, a)
union all
select 'role_' || t, t, t, null
from unnest(array['skill', 'tool', 'responsibility', 'work_setting', 'certification']) t
union all
select 'role_' || t, 'source', 'source', null
from unnest(array['alternate_title', 'skill', 'tool', 'education', 'wage', 'outlook']) t;
commit;
