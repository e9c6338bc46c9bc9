-- What is published is a document. Tables hold it whole, beside the columns and links that lists filter and sort by; what only a
-- page shows has no table of its own. Documents come from the revision log, so nothing is lost.

alter table source add column document jsonb;
alter table organisation add column document jsonb;
alter table work_setting add column document jsonb;
alter table skill add column document jsonb;
alter table tool add column document jsonb;
alter table certification add column document jsonb;
alter table responsibility add column document jsonb;
alter table occupation add column document jsonb;
alter table role add column document jsonb;
alter table career_path add column document jsonb;
alter table case_study add column document jsonb;
alter table comparison add column document jsonb;
alter table benefit add column document jsonb;
alter table tip add column document jsonb;
alter table guide add column document jsonb;

do $$
declare
  which text;
begin
  foreach which in array array['source', 'organisation', 'work-setting', 'skill', 'tool', 'certification', 'responsibility',
    'occupation', 'role', 'career-path', 'case-study', 'comparison', 'benefit', 'tip', 'guide'] loop
    execute format('update %1$I t set document = r.document from (
        select distinct on (slug) slug, document from revision
        where type = %2$L and operation in (''create'', ''update'') order by slug, number desc) r
      where r.slug = t.slug', replace(which, '-', '_'), which);
    execute format('alter table %I alter column document set not null', replace(which, '-', '_'));
  end loop;
end $$;

-- The views and functions of search and of the figures of lists read the documents.
drop view search_document;
drop view search_document_title;
drop view role_figure;
drop view role_title;

-- The links that filters follow, one row each.
create table new_role_alternate_title as select distinct role_slug, sort_title from role_alternate_title;
create table new_role_responsibility as select distinct role_slug, responsibility_slug from role_responsibility;
create table new_role_skill as select distinct role_slug, skill_slug from role_skill;
create table new_role_tool as
  select role_slug, tool_slug, coalesce(bool_or(hot), false) as hot, category_code, category_title
  from role_tool group by role_slug, tool_slug, category_code, category_title;
create table new_role_certification as select distinct role_slug, certification_slug from role_certification;
create table new_career_step as select career_path_slug, position, from_slug, to_slug, kind from career_step;
create table new_case_study_role as select distinct case_study_slug, role_slug from case_study_role;
create table new_comparison_role as select distinct comparison_slug, role_slug from comparison_role;
create table new_guide_role as select distinct guide_slug, role_slug from guide_role;

drop table role_alternate_title, role_responsibility, role_skill, role_tool, role_certification, role_work_setting,
  step_requirement_certification, step_requirement, career_step, case_study_role, comparison_item, comparison_criterion,
  comparison_role, benefit_role, tip_certification, tip_organisation, guide_chapter_benefit, guide_chapter_tip,
  guide_chapter_case_study, guide_chapter, guide_role, occupation_wage, occupation_outlook, occupation_education,
  occupation_work_style, occupation_interest, occupation_work_value;
drop sequence career_step_seq, step_requirement_seq, guide_chapter_seq;

alter table new_role_alternate_title rename to role_alternate_title;
alter table role_alternate_title
  alter column role_slug set not null, alter column sort_title set not null,
  add constraint role_alternate_title_pk primary key (role_slug, sort_title),
  add constraint role_alternate_title_role_fk foreign key (role_slug) references role;
alter table new_role_responsibility rename to role_responsibility;
alter table role_responsibility
  add constraint role_responsibility_pk primary key (role_slug, responsibility_slug),
  add constraint role_responsibility_role_fk foreign key (role_slug) references role,
  add constraint role_responsibility_responsibility_fk foreign key (responsibility_slug) references responsibility;
create index role_responsibility_responsibility_slug_ix on role_responsibility (responsibility_slug, role_slug);
alter table new_role_skill rename to role_skill;
alter table role_skill
  add constraint role_skill_pk primary key (role_slug, skill_slug),
  add constraint role_skill_role_fk foreign key (role_slug) references role,
  add constraint role_skill_skill_fk foreign key (skill_slug) references skill;
create index role_skill_skill_slug_ix on role_skill (skill_slug, role_slug);
alter table new_role_tool rename to role_tool;
alter table role_tool
  alter column role_slug set not null, alter column tool_slug set not null, alter column hot set not null,
  add constraint role_tool_uq unique nulls not distinct (role_slug, tool_slug, hot, category_code, category_title),
  add constraint role_tool_category_ck check ((category_code is null) = (category_title is null)),
  add constraint role_tool_role_fk foreign key (role_slug) references role,
  add constraint role_tool_tool_fk foreign key (tool_slug) references tool;
create index role_tool_tool_slug_ix on role_tool (tool_slug, role_slug);
create index role_tool_hot_ix on role_tool (tool_slug, role_slug) where hot;
alter table new_role_certification rename to role_certification;
alter table role_certification
  add constraint role_certification_pk primary key (role_slug, certification_slug),
  add constraint role_certification_role_fk foreign key (role_slug) references role,
  add constraint role_certification_certification_fk foreign key (certification_slug) references certification;
create index role_certification_certification_slug_ix on role_certification (certification_slug, role_slug);
alter table new_career_step rename to career_step;
alter table career_step
  alter column kind set not null,
  add constraint career_step_pk primary key (career_path_slug, position),
  add constraint career_step_career_path_fk foreign key (career_path_slug) references career_path,
  add constraint career_step_from_fk foreign key (from_slug) references role,
  add constraint career_step_to_fk foreign key (to_slug) references role;
create index career_step_from_slug_ix on career_step (from_slug);
create index career_step_to_slug_ix on career_step (to_slug);
alter table new_case_study_role rename to case_study_role;
alter table case_study_role
  add constraint case_study_role_pk primary key (case_study_slug, role_slug),
  add constraint case_study_role_case_study_fk foreign key (case_study_slug) references case_study,
  add constraint case_study_role_role_fk foreign key (role_slug) references role;
create index case_study_role_role_slug_ix on case_study_role (role_slug);
alter table new_comparison_role rename to comparison_role;
alter table comparison_role
  add constraint comparison_role_pk primary key (comparison_slug, role_slug),
  add constraint comparison_role_comparison_fk foreign key (comparison_slug) references comparison,
  add constraint comparison_role_role_fk foreign key (role_slug) references role;
create index comparison_role_role_slug_ix on comparison_role (role_slug);
alter table new_guide_role rename to guide_role;
alter table guide_role
  add constraint guide_role_pk primary key (guide_slug, role_slug),
  add constraint guide_role_guide_fk foreign key (guide_slug) references guide,
  add constraint guide_role_role_fk foreign key (role_slug) references role;
create index guide_role_role_slug_ix on guide_role (role_slug);

drop table organisation_source, work_setting_source, skill_source, tool_source, certification_source, responsibility_source,
  occupation_source, role_source, career_path_source, case_study_source, comparison_source, benefit_source, tip_source,
  guide_source;

alter table source drop column publisher, drop column release, drop column published, drop column licence,
  drop column licence_url, drop column url, drop column retrieved, drop column attribution;
alter table organisation drop column abbreviation, drop column website;
alter table skill drop column kind, drop column description;
alter table tool drop column kind, drop column description, drop column category_code, drop column category_title,
  drop column maintainer_slug;
alter table certification drop column code, drop column issuer_slug, drop column description, drop column focus,
  drop column exam_questions, drop column exam_minutes, drop column exam_open_book, drop column exam_pass_mark_percent,
  drop column exam_note, drop column eligibility, drop column renewal_months, drop column status, drop column verified_on;
alter table responsibility drop column description;
alter table occupation drop column job_zone, drop column job_zone_date, drop column job_zone_source_slug;
alter table occupation_related drop column source_slug;
alter table role drop column description, drop column titles_only, drop column inherited;
alter table career_path drop column description;
alter table case_study drop column story, drop column subject, drop column verification, drop column career_path_slug,
  drop column outcomes;
alter table comparison drop column introduction, drop column verdict;
alter table benefit drop column description;
alter table tip drop column description;
alter table guide drop column audience;

create view role_title as
select slug as role_slug, sort_title from role
union all
select role_slug, sort_title from role_alternate_title;

create view role_figure as
select r.slug as role_slug, r.occupation_slug, left(o.soc, 2) as job_family,
  (o.document -> 'jobZone' ->> 'zone')::integer as job_zone, w.median as median_wage, e.employment,
  p.change_percent as projected_change,
  nullif(trim(both '-' from regexp_replace(lower(replace(p.entry_education, '''', '')), '[^a-z0-9]+', '-', 'g')), '')
    as entry_education,
  w.median is not null and coalesce(w.at_least ? 'median', false) as median_wage_at_least
from role r
left join occupation o on o.slug = r.occupation_slug
left join lateral (
  select (wage ->> 'median')::numeric as median, wage -> 'atLeast' as at_least
  from jsonb_array_elements(o.document -> 'wages') with ordinality as wages (wage, position)
  where wage ->> 'per' = 'year' and wage ->> 'currency' = 'USD'
  order by wage ->> 'date' desc, position limit 1) w on true
left join lateral (
  select case when wage -> 'collectedFor' is null then (wage ->> 'employment')::bigint end as employment
  from jsonb_array_elements(o.document -> 'wages') with ordinality as wages (wage, position)
  order by wage ->> 'date' desc, wage -> 'employment' is null, position limit 1) e on true
left join lateral (
  select (outlook ->> 'changePercent')::numeric as change_percent, outlook ->> 'entryEducation' as entry_education
  from jsonb_array_elements(o.document -> 'outlook') with ordinality as outlooks (outlook, position)
  order by (outlook ->> 'baseYear')::integer desc, position limit 1) p on true;

create view search_document_title as
select 'role' as type, slug, 0 as position, title from role
union all
select 'role', r.slug, 2 * t.position::integer - 1, regexp_replace(t.stated ->> 'title', ' \([^()]+\)$', '')
from role r cross join jsonb_array_elements(r.document -> 'alternateTitles') with ordinality as t (stated, position)
union all
select 'role', r.slug, 2 * t.position::integer, substring(t.stated ->> 'title' from ' \(([^()]+)\)$')
from role r cross join jsonb_array_elements(r.document -> 'alternateTitles') with ordinality as t (stated, position)
where t.stated ->> 'title' ~ ' \([^()]+\)$'
union all select 'guide', slug, 0, title from guide
union all select 'comparison', slug, 0, title from comparison
union all select 'case-study', slug, 0, title from case_study
union all select 'certification', slug, 0, title from certification
union all select 'certification', slug, 1, document ->> 'code' from certification
union all select 'skill', slug, 0, title from skill
union all select 'tool', slug, 0, title from tool;

create view search_document as
select 'role' as type, r.slug, r.title, r.sort_title, r.summary,
  concat_ws(E'\n', r.summary, r.document ->> 'description', (
    select string_agg(d.title, E'\n' order by p.position)
    from jsonb_array_elements(r.document -> 'responsibilities') with ordinality as p (stated, position)
    join responsibility d on d.slug = p.stated ->> 'responsibility')) as body,
  r.job_family,
  (20 * log(greatest(coalesce(r.employment, 1), 1)))::integer
    + case when exists (select from comparison_role c where c.role_slug = r.slug)
      or exists (select from guide_role g where g.role_slug = r.slug) then 50 else 0 end as weight
from role r
union all
select 'guide', g.slug, g.title, g.sort_title, g.summary,
  concat_ws(E'\n', g.summary, (
    select string_agg((c.stated ->> 'title') || E'\n' || (c.stated ->> 'body'), E'\n' order by c.position)
    from jsonb_array_elements(g.document -> 'chapters') with ordinality as c (stated, position))),
  null, 0
from guide g
union all
select 'comparison', c.slug, c.title, c.sort_title, c.summary,
  concat_ws(E'\n', c.summary, c.document ->> 'introduction', c.document -> 'verdict' ->> 'summary'), null, 0
from comparison c
union all
select 'case-study', s.slug, s.title, s.sort_title, s.summary, concat_ws(E'\n', s.summary, s.document ->> 'story'), null, 0
from case_study s
union all
select 'certification', c.slug, c.title, c.sort_title, c.summary,
  concat_ws(E'\n', c.summary, c.document ->> 'description', o.title), null, 0
from certification c join organisation o on o.slug = c.document ->> 'issuer'
union all
select 'skill', s.slug, s.title, s.sort_title, s.summary, concat_ws(E'\n', s.summary, s.document ->> 'description'), null,
  (20 * log(1 + (select count(*) from role_skill r where r.skill_slug = s.slug)))::integer
from skill s
union all
select 'tool', t.slug, t.title, t.sort_title, t.summary,
  concat_ws(E'\n', t.summary, t.document ->> 'description', t.document -> 'category' ->> 'title'), null,
  (20 * log(1 + (select count(*) from role_tool r where r.tool_slug = t.slug)))::integer
from tool t;
