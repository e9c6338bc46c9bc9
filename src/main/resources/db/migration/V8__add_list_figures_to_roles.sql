-- What lists of roles are filtered and sorted by. These are copies of figures of the reference occupation, made anew with each
-- publication (see Role.copyFigures), so that a page of a sorted list is read along an index.
alter table role
  add column job_family text collate "C",
  add column job_zone integer,
  add column median_wage numeric(14, 2),
  add column projected_change numeric(9, 2),
  add column entry_education text collate "C",
  add column employment bigint;

-- The figures that a role has now: the latest yearly wages in US dollars, the latest projection. Jobs that were counted for
-- several occupations together are nobody's.
create view role_figure as
select r.slug as role_slug, r.occupation_slug, left(o.soc, 2) as job_family, o.job_zone, w.median as median_wage,
  w.employment, p.change_percent as projected_change,
  nullif(trim(both '-' from regexp_replace(lower(replace(p.entry_education, '''', '')), '[^a-z0-9]+', '-', 'g')), '')
    as entry_education
from role r
left join occupation o on o.slug = r.occupation_slug
left join lateral (
  select median, case when collected_soc is null then employment end as employment
  from occupation_wage
  where occupation_slug = o.slug and per = 'YEAR' and currency = 'USD'
  order by date desc, position limit 1) w on true
left join lateral (
  select change_percent, entry_education from occupation_outlook
  where occupation_slug = o.slug
  order by base_year desc, position limit 1) p on true;

update role r
set job_family = f.job_family, job_zone = f.job_zone, median_wage = f.median_wage, projected_change = f.projected_change,
  entry_education = f.entry_education, employment = f.employment
from role_figure f
where f.role_slug = r.slug;

create index role_job_family_ix on role (job_family, sort_title, slug);
create index role_job_zone_ix on role (job_zone, sort_title, slug);
create index role_entry_education_ix on role (entry_education, sort_title, slug);
create index role_median_wage_ix on role (median_wage, slug);
create index role_median_wage_desc_ix on role (median_wage desc nulls last, slug desc);
create index role_projected_change_ix on role (projected_change, slug);
create index role_projected_change_desc_ix on role (projected_change desc nulls last, slug desc);

-- A release is published at one time: what was updated last by title needs the title in the index.
create index role_updated_at_sort_title_ix on role (updated_at desc, sort_title, slug);
create index tool_updated_at_sort_title_ix on tool (updated_at desc, sort_title, slug);
create index responsibility_updated_at_sort_title_ix on responsibility (updated_at desc, sort_title, slug);

-- Which roles have something, both ways: along the roles by title, or along the thing.
drop index role_skill_skill_slug_ix;
create index role_skill_skill_slug_ix on role_skill (skill_slug, role_slug);
drop index role_tool_tool_slug_ix;
create index role_tool_tool_slug_ix on role_tool (tool_slug, role_slug);
create index role_tool_hot_ix on role_tool (tool_slug, role_slug) where hot;
drop index role_certification_certification_slug_ix;
create index role_certification_certification_slug_ix on role_certification (certification_slug, role_slug);
drop index role_responsibility_responsibility_slug_ix;
create index role_responsibility_responsibility_slug_ix on role_responsibility (responsibility_slug, role_slug);

-- How many roles each job family has, counted with each publication.
create table job_family_size (
  job_family text collate "C" constraint job_family_size_pk primary key,
  roles bigint not null
);
insert into job_family_size (job_family, roles)
select job_family, count(*) from role where job_family is not null group by job_family;

-- Every title that a role goes by, so that a text is looked for in all of them along their indexes.
create view role_title as
select slug as role_slug, 0 as position, sort_title from role
union all
select role_slug, position + 1, sort_title from role_alternate_title;
