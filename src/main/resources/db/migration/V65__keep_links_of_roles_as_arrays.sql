-- The slugs that filters follow from a role, a row for each role: as rows of their own, 150,000 links took five times the space.
create table role_link (
  role_slug text collate "C" constraint role_link_pk primary key constraint role_link_role_fk references role on delete cascade,
  skills text[] collate "C" not null,
  tools text[] collate "C" not null,
  -- Code of the class that the role uses each of the tools as; null where it is not known.
  tool_categories text[] not null,
  hot_tools text[] collate "C" not null,
  certifications text[] collate "C" not null,
  responsibilities text[] collate "C" not null
);

-- What role documents state of it.
create view stated_link as
select slug as role_slug,
  array(select s ->> 'skill' from jsonb_array_elements(document -> 'skills') s) as skills,
  array(select t ->> 'tool' from jsonb_array_elements(document -> 'tools') t) as tools,
  array(select t -> 'category' ->> 'code' from jsonb_array_elements(document -> 'tools') t) as tool_categories,
  array(select t ->> 'tool' from jsonb_array_elements(document -> 'tools') t where cast(t ->> 'hot' as boolean)) as hot_tools,
  array(select jsonb_array_elements_text(document -> 'certifications')) as certifications,
  array(select d ->> 'responsibility' from jsonb_array_elements(document -> 'responsibilities') d) as responsibilities
from role;

insert into role_link
select role_slug, skills, tools, tool_categories, hot_tools, certifications, responsibilities from stated_link;

create index role_link_skills_ix on role_link using gin (skills);
create index role_link_tools_ix on role_link using gin (tools);
create index role_link_hot_tools_ix on role_link using gin (hot_tools);
create index role_link_certifications_ix on role_link using gin (certifications);
create index role_link_responsibilities_ix on role_link using gin (responsibilities);

alter table role_profile add column skill_levels jsonb;
update role_profile p set skill_levels = (
  select jsonb_object_agg(s ->> 'skill', s -> 'level')
  from role r cross join jsonb_array_elements(r.document -> 'skills') s where r.slug = p.role_slug and s ->> 'level' is not null);

drop table role_skill, role_tool, role_certification, role_responsibility;

-- Servers of the version before read these; they go with the next release.
create view role_skill as
select l.role_slug, s.slug as skill_slug, cast(null as numeric) as importance, cast(p.skill_levels ->> s.slug as numeric) as level
from role_link l join role_profile p on p.role_slug = l.role_slug cross join unnest(l.skills) s (slug);
create view role_tool as
select l.role_slug, t.slug as tool_slug, t.slug = any(l.hot_tools) as hot, t.category as category_code,
  cast(null as text) as category_title
from role_link l cross join unnest(l.tools, l.tool_categories) t (slug, category);
create view role_certification as
select l.role_slug, c.slug as certification_slug from role_link l cross join unnest(l.certifications) c (slug);
create view role_responsibility as
select l.role_slug, d.slug as responsibility_slug from role_link l cross join unnest(l.responsibilities) d (slug);
