-- Makes tables of the application's rows, shaped as a team would shape them in a headless CMS: numbered, a table for each kind of
-- thing and for each part of a role, with the reference occupation's figures at the role. Run it in the peer's database:
--   psql -v port=PORT -v password=PASSWORD -v target=SCHEMA -f bench/peers/rows.sql
\set ON_ERROR_STOP on
begin;
create extension postgres_fdw;
create schema app;
create server app foreign data wrapper postgres_fdw
  options (host '127.0.0.1', port :'port', dbname 'careerguide', fetch_size '10000');
create user mapping for current_user server app options (user 'careerguide', password :'password');
import foreign schema public limit to (source, skill, tool, responsibility, work_setting, certification, organisation, role, occupation,
  role_alternate_title, role_skill, role_tool, role_responsibility, role_work_setting, role_certification, occupation_education,
  occupation_wage, occupation_outlook) from server app into app;
create schema if not exists :target;
set search_path to :target;

create table source as
select row_number() over (order by slug)::int as id, slug, title, publisher, release, licence, licence_url, url,
  retrieved::text as retrieved
from app.source;
create table skill as
select row_number() over (order by slug)::int as id, slug, title, lower(kind) as kind, summary, description from app.skill;
create table tool as
select row_number() over (order by slug)::int as id, slug, title, lower(kind) as kind, category_code, category_title, summary,
  description
from app.tool;
create table responsibility as
select row_number() over (order by slug)::int as id, slug, title, summary, description from app.responsibility;
create table work_setting as
select row_number() over (order by slug)::int as id, slug, title, summary from app.work_setting;
create table certification as
select row_number() over (order by c.slug)::int as id, c.slug, c.title, c.code, o.title as issuer
from app.certification c join app.organisation o on o.slug = c.issuer_slug;
create table role as
select row_number() over (order by r.slug)::int as id, r.slug, r.title, r.summary, r.description, o.onet_soc, o.soc,
  o.title as reference_title, lower(r.match) as reference_match, r.match_note as reference_note, r.job_family || '-0000' as job_family,
  r.job_zone, o.job_zone_date, r.entry_education, r.median_wage::float8 as median_wage,
  r.projected_change::float8 as projected_change, r.updated_at::text as last_published
from app.role r left join app.occupation o on o.slug = r.occupation_slug;

-- Which role has which occupation, to reach the figures that are the occupation's.
create temporary table numbered as
select n.id, r.slug, r.occupation_slug from role n join app.role r on r.slug = n.slug;
analyze numbered;

create table role_alternate_title as
select row_number() over (order by r.id, x.position)::int as id, r.id as role, x.position, x.title, x.note, s.id as source
from app.role_alternate_title x join numbered r on r.slug = x.role_slug left join source s on s.slug = x.source_slug;
create table role_skill as
select row_number() over (order by r.id, x.position)::int as id, r.id as role, x.position, k.id as skill,
  x.importance::float8 as importance, x.level::float8 as level, x.date, s.id as source
from app.role_skill x join numbered r on r.slug = x.role_slug join skill k on k.slug = x.skill_slug
left join source s on s.slug = x.source_slug;
create table role_tool as
select row_number() over (order by r.id, x.position)::int as id, r.id as role, x.position, t.id as tool, x.hot, x.in_demand,
  s.id as source
from app.role_tool x join numbered r on r.slug = x.role_slug join tool t on t.slug = x.tool_slug
left join source s on s.slug = x.source_slug;
create table role_responsibility as
select row_number() over (order by r.id, x.position)::int as id, r.id as role, x.position, d.id as responsibility, lower(x.type) as type
from app.role_responsibility x join numbered r on r.slug = x.role_slug join responsibility d on d.slug = x.responsibility_slug;
create table role_work_setting as
select row_number() over (order by r.id, x.position)::int as id, r.id as role, x.position, w.id as work_setting
from app.role_work_setting x join numbered r on r.slug = x.role_slug join work_setting w on w.slug = x.work_setting_slug;
create table role_certification as
select row_number() over (order by r.id, x.position)::int as id, r.id as role, x.position, c.id as certification
from app.role_certification x join numbered r on r.slug = x.role_slug join certification c on c.slug = x.certification_slug;
create table role_education as
select row_number() over (order by r.id, x.position)::int as id, r.id as role, x.position, x.level,
  x.share_percent::float8 as share_percent, x.date, s.id as source
from app.occupation_education x join numbered r using (occupation_slug) join source s on s.slug = x.source_slug;
create table role_wage as
select row_number() over (order by r.id, x.date desc, x.position)::int as id, r.id as role,
  row_number() over (partition by r.id order by x.date desc, x.position)::int as position, x.place_code, x.place_name, x.date,
  x.currency, lower(x.per) as per, x.mean::float8 as mean, x.percentile10::float8 as percentile_10,
  x.percentile25::float8 as percentile_25, x.median::float8 as median, x.percentile75::float8 as percentile_75,
  x.percentile90::float8 as percentile_90, x.employment::int as employment, s.id as source
from app.occupation_wage x join numbered r using (occupation_slug) join source s on s.slug = x.source_slug;
create table role_outlook as
select row_number() over (order by r.id, x.position)::int as id, r.id as role, x.position, x.place_code, x.place_name, x.base_year,
  x.target_year, x.base_employment::int as base_employment, x.target_employment::int as target_employment,
  x.change_percent::float8 as change_percent, x.openings_per_year::int as openings_per_year, x.entry_education, x.work_experience,
  x.on_the_job_training, s.id as source
from app.occupation_outlook x join numbered r using (occupation_slug) join source s on s.slug = x.source_slug;

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
