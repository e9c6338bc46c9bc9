-- The published content, one table a type. Slugs are the keys: they are identity in links, files and the API alike.
-- Slugs and sort titles are compared by bytes ("C"), so that cursors mean the same on every server.

create table source (
  slug text collate "C" constraint source_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text not null,
  updated_at timestamptz not null,
  publisher text not null,
  release text,
  published text,
  licence text not null,
  licence_url text,
  url text not null,
  retrieved date not null,
  attribution text
);

create table organisation (
  slug text collate "C" constraint organisation_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text not null,
  updated_at timestamptz not null,
  abbreviation text,
  website text
);

create table work_setting (
  slug text collate "C" constraint work_setting_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text not null,
  updated_at timestamptz not null
);

create table skill (
  slug text collate "C" constraint skill_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text not null,
  updated_at timestamptz not null,
  kind text not null,
  description text not null
);

create table tool (
  slug text collate "C" constraint tool_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text not null,
  updated_at timestamptz not null,
  kind text not null,
  description text not null,
  maintainer_slug text collate "C" constraint tool_maintainer_fk references organisation,
  part_of_slug text collate "C" constraint tool_part_of_fk references tool
);

create table certification (
  slug text collate "C" constraint certification_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text not null,
  updated_at timestamptz not null,
  code text not null,
  issuer_slug text collate "C" not null constraint certification_issuer_fk references organisation,
  description text not null,
  focus text[] not null,
  exam_questions integer,
  exam_minutes integer,
  exam_open_book boolean,
  exam_pass_mark_percent integer,
  exam_note text,
  eligibility text[],
  renewal_months integer,
  status text not null,
  verified_on date not null
);

create table responsibility (
  slug text collate "C" constraint responsibility_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text not null,
  updated_at timestamptz not null,
  description text not null
);

create table occupation (
  slug text collate "C" constraint occupation_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text,
  updated_at timestamptz not null,
  onet_soc text collate "C" not null constraint occupation_onet_soc_uq unique,
  soc text collate "C" not null
);

-- Wages and employment of the Occupational Employment and Wage Statistics: wage and salary jobs only.
create table occupation_wage (
  occupation_slug text collate "C" not null constraint occupation_wage_occupation_fk references occupation,
  position integer not null,
  source_slug text collate "C" not null constraint occupation_wage_source_fk references source,
  place_code text not null,
  place_name text not null,
  date text not null,
  currency text not null,
  per text not null,
  mean numeric(14, 2),
  percentile10 numeric(14, 2),
  percentile25 numeric(14, 2),
  median numeric(14, 2),
  percentile75 numeric(14, 2),
  percentile90 numeric(14, 2),
  employment bigint,
  missing jsonb,
  constraint occupation_wage_pk primary key (occupation_slug, position)
);

-- Employment projections, which count the self-employed too: never one series with the employment above.
create table occupation_outlook (
  occupation_slug text collate "C" not null constraint occupation_outlook_occupation_fk references occupation,
  position integer not null,
  source_slug text collate "C" not null constraint occupation_outlook_source_fk references source,
  place_code text not null,
  place_name text not null,
  base_year integer not null,
  target_year integer not null,
  base_employment bigint,
  target_employment bigint,
  change_percent numeric(9, 2),
  openings_per_year bigint,
  entry_education text,
  work_experience text,
  on_the_job_training text,
  missing jsonb,
  constraint occupation_outlook_pk primary key (occupation_slug, position)
);

create table role (
  slug text collate "C" constraint role_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text not null,
  updated_at timestamptz not null,
  description text not null,
  occupation_slug text collate "C" constraint role_occupation_fk references occupation,
  match text,
  match_note text,
  missing jsonb
);

create table role_alternate_title (
  role_slug text collate "C" not null constraint role_alternate_title_role_fk references role,
  position integer not null,
  title text not null,
  sort_title text collate "C" not null,
  note text,
  reported_for text[],
  source_slug text collate "C" constraint role_alternate_title_source_fk references source,
  constraint role_alternate_title_pk primary key (role_slug, position)
);

create table role_responsibility (
  role_slug text collate "C" not null constraint role_responsibility_role_fk references role,
  position integer not null,
  responsibility_slug text collate "C" not null constraint role_responsibility_responsibility_fk references responsibility,
  type text,
  constraint role_responsibility_pk primary key (role_slug, position)
);

create table role_skill (
  role_slug text collate "C" not null constraint role_skill_role_fk references role,
  position integer not null,
  skill_slug text collate "C" not null constraint role_skill_skill_fk references skill,
  importance numeric(4, 2),
  level numeric(4, 2),
  date text,
  source_slug text collate "C" constraint role_skill_source_fk references source,
  constraint role_skill_pk primary key (role_slug, position)
);

create table role_tool (
  role_slug text collate "C" not null constraint role_tool_role_fk references role,
  position integer not null,
  tool_slug text collate "C" not null constraint role_tool_tool_fk references tool,
  hot boolean,
  in_demand boolean,
  source_slug text collate "C" constraint role_tool_source_fk references source,
  constraint role_tool_pk primary key (role_slug, position)
);

create table role_work_setting (
  role_slug text collate "C" not null constraint role_work_setting_role_fk references role,
  position integer not null,
  work_setting_slug text collate "C" not null constraint role_work_setting_work_setting_fk references work_setting,
  constraint role_work_setting_pk primary key (role_slug, position)
);

create table role_certification (
  role_slug text collate "C" not null constraint role_certification_role_fk references role,
  position integer not null,
  certification_slug text collate "C" not null constraint role_certification_certification_fk references certification,
  constraint role_certification_pk primary key (role_slug, position)
);

create table career_path (
  slug text collate "C" constraint career_path_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text not null,
  updated_at timestamptz not null,
  description text not null
);

create sequence career_step_seq increment by 50;

create table career_step (
  id bigint constraint career_step_pk primary key,
  career_path_slug text collate "C" not null constraint career_step_career_path_fk references career_path,
  position integer not null,
  from_slug text collate "C" not null constraint career_step_from_fk references role,
  to_slug text collate "C" not null constraint career_step_to_fk references role,
  kind text not null,
  summary text not null
);

create sequence step_requirement_seq increment by 50;

create table step_requirement (
  id bigint constraint step_requirement_pk primary key,
  career_step_id bigint not null constraint step_requirement_career_step_fk references career_step,
  position integer not null,
  kind text not null,
  text text not null
);

create table step_requirement_certification (
  step_requirement_id bigint not null constraint step_requirement_certification_step_requirement_fk references step_requirement,
  position integer not null,
  certification_slug text collate "C" not null constraint step_requirement_certification_certification_fk references certification,
  constraint step_requirement_certification_pk primary key (step_requirement_id, position)
);

create table case_study (
  slug text collate "C" constraint case_study_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text not null,
  updated_at timestamptz not null,
  story text not null,
  subject text not null,
  verification text not null,
  career_path_slug text collate "C" constraint case_study_career_path_fk references career_path,
  outcomes text[]
);

create table case_study_role (
  case_study_slug text collate "C" not null constraint case_study_role_case_study_fk references case_study,
  position integer not null,
  role_slug text collate "C" not null constraint case_study_role_role_fk references role,
  part text not null,
  constraint case_study_role_pk primary key (case_study_slug, position)
);

create table comparison (
  slug text collate "C" constraint comparison_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text not null,
  updated_at timestamptz not null,
  introduction text not null,
  verdict text not null
);

create table comparison_role (
  comparison_slug text collate "C" not null constraint comparison_role_comparison_fk references comparison,
  position integer not null,
  role_slug text collate "C" not null constraint comparison_role_role_fk references role,
  choose_if text[],
  constraint comparison_role_pk primary key (comparison_slug, position)
);

create table comparison_criterion (
  comparison_slug text collate "C" not null constraint comparison_criterion_comparison_fk references comparison,
  position integer not null,
  slug text collate "C" not null,
  title text not null,
  summary text,
  constraint comparison_criterion_pk primary key (comparison_slug, position),
  constraint comparison_criterion_slug_uq unique (comparison_slug, slug) deferrable initially deferred
);

create table comparison_item (
  comparison_slug text collate "C" not null constraint comparison_item_comparison_fk references comparison,
  position integer not null,
  criterion_slug text collate "C" not null,
  role_slug text collate "C" not null constraint comparison_item_role_fk references role,
  text text,
  skill_slug text collate "C" constraint comparison_item_skill_fk references skill,
  tool_slug text collate "C" constraint comparison_item_tool_fk references tool,
  work_setting_slug text collate "C" constraint comparison_item_work_setting_fk references work_setting,
  item_role_slug text collate "C" constraint comparison_item_item_role_fk references role,
  constraint comparison_item_pk primary key (comparison_slug, position)
);

create table benefit (
  slug text collate "C" constraint benefit_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text not null,
  updated_at timestamptz not null,
  description text not null
);

create table benefit_role (
  benefit_slug text collate "C" not null constraint benefit_role_benefit_fk references benefit,
  position integer not null,
  role_slug text collate "C" not null constraint benefit_role_role_fk references role,
  constraint benefit_role_pk primary key (benefit_slug, position)
);

create table tip (
  slug text collate "C" constraint tip_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text not null,
  updated_at timestamptz not null,
  description text not null
);

create table tip_certification (
  tip_slug text collate "C" not null constraint tip_certification_tip_fk references tip,
  position integer not null,
  certification_slug text collate "C" not null constraint tip_certification_certification_fk references certification,
  constraint tip_certification_pk primary key (tip_slug, position)
);

create table tip_organisation (
  tip_slug text collate "C" not null constraint tip_organisation_tip_fk references tip,
  position integer not null,
  organisation_slug text collate "C" not null constraint tip_organisation_organisation_fk references organisation,
  constraint tip_organisation_pk primary key (tip_slug, position)
);

create table guide (
  slug text collate "C" constraint guide_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text not null,
  updated_at timestamptz not null,
  audience text not null
);

create table guide_role (
  guide_slug text collate "C" not null constraint guide_role_guide_fk references guide,
  position integer not null,
  role_slug text collate "C" not null constraint guide_role_role_fk references role,
  constraint guide_role_pk primary key (guide_slug, position)
);

create sequence guide_chapter_seq increment by 50;

create table guide_chapter (
  id bigint constraint guide_chapter_pk primary key,
  guide_slug text collate "C" not null constraint guide_chapter_guide_fk references guide,
  position integer not null,
  slug text collate "C" not null,
  title text not null,
  kind text not null,
  body text not null,
  role_slug text collate "C" constraint guide_chapter_role_fk references role,
  comparison_slug text collate "C" constraint guide_chapter_comparison_fk references comparison
);

create table guide_chapter_benefit (
  guide_chapter_id bigint not null constraint guide_chapter_benefit_guide_chapter_fk references guide_chapter,
  position integer not null,
  benefit_slug text collate "C" not null constraint guide_chapter_benefit_benefit_fk references benefit,
  constraint guide_chapter_benefit_pk primary key (guide_chapter_id, position)
);

create table guide_chapter_tip (
  guide_chapter_id bigint not null constraint guide_chapter_tip_guide_chapter_fk references guide_chapter,
  position integer not null,
  tip_slug text collate "C" not null constraint guide_chapter_tip_tip_fk references tip,
  constraint guide_chapter_tip_pk primary key (guide_chapter_id, position)
);

create table guide_chapter_case_study (
  guide_chapter_id bigint not null constraint guide_chapter_case_study_guide_chapter_fk references guide_chapter,
  position integer not null,
  case_study_slug text collate "C" not null constraint guide_chapter_case_study_case_study_fk references case_study,
  constraint guide_chapter_case_study_pk primary key (guide_chapter_id, position)
);

-- What each document rests on.
create table organisation_source (
  organisation_slug text collate "C" not null constraint organisation_source_organisation_fk references organisation,
  source_slug text collate "C" not null constraint organisation_source_source_fk references source,
  constraint organisation_source_pk primary key (organisation_slug, source_slug)
);
create table work_setting_source (
  work_setting_slug text collate "C" not null constraint work_setting_source_work_setting_fk references work_setting,
  source_slug text collate "C" not null constraint work_setting_source_source_fk references source,
  constraint work_setting_source_pk primary key (work_setting_slug, source_slug)
);
create table skill_source (
  skill_slug text collate "C" not null constraint skill_source_skill_fk references skill,
  source_slug text collate "C" not null constraint skill_source_source_fk references source,
  constraint skill_source_pk primary key (skill_slug, source_slug)
);
create table tool_source (
  tool_slug text collate "C" not null constraint tool_source_tool_fk references tool,
  source_slug text collate "C" not null constraint tool_source_source_fk references source,
  constraint tool_source_pk primary key (tool_slug, source_slug)
);
create table certification_source (
  certification_slug text collate "C" not null constraint certification_source_certification_fk references certification,
  source_slug text collate "C" not null constraint certification_source_source_fk references source,
  constraint certification_source_pk primary key (certification_slug, source_slug)
);
create table responsibility_source (
  responsibility_slug text collate "C" not null constraint responsibility_source_responsibility_fk references responsibility,
  source_slug text collate "C" not null constraint responsibility_source_source_fk references source,
  constraint responsibility_source_pk primary key (responsibility_slug, source_slug)
);
create table occupation_source (
  occupation_slug text collate "C" not null constraint occupation_source_occupation_fk references occupation,
  source_slug text collate "C" not null constraint occupation_source_source_fk references source,
  constraint occupation_source_pk primary key (occupation_slug, source_slug)
);
create table role_source (
  role_slug text collate "C" not null constraint role_source_role_fk references role,
  source_slug text collate "C" not null constraint role_source_source_fk references source,
  constraint role_source_pk primary key (role_slug, source_slug)
);
create table career_path_source (
  career_path_slug text collate "C" not null constraint career_path_source_career_path_fk references career_path,
  source_slug text collate "C" not null constraint career_path_source_source_fk references source,
  constraint career_path_source_pk primary key (career_path_slug, source_slug)
);
create table case_study_source (
  case_study_slug text collate "C" not null constraint case_study_source_case_study_fk references case_study,
  source_slug text collate "C" not null constraint case_study_source_source_fk references source,
  constraint case_study_source_pk primary key (case_study_slug, source_slug)
);
create table comparison_source (
  comparison_slug text collate "C" not null constraint comparison_source_comparison_fk references comparison,
  source_slug text collate "C" not null constraint comparison_source_source_fk references source,
  constraint comparison_source_pk primary key (comparison_slug, source_slug)
);
create table benefit_source (
  benefit_slug text collate "C" not null constraint benefit_source_benefit_fk references benefit,
  source_slug text collate "C" not null constraint benefit_source_source_fk references source,
  constraint benefit_source_pk primary key (benefit_slug, source_slug)
);
create table tip_source (
  tip_slug text collate "C" not null constraint tip_source_tip_fk references tip,
  source_slug text collate "C" not null constraint tip_source_source_fk references source,
  constraint tip_source_pk primary key (tip_slug, source_slug)
);
create table guide_source (
  guide_slug text collate "C" not null constraint guide_source_guide_fk references guide,
  source_slug text collate "C" not null constraint guide_source_source_fk references source,
  constraint guide_source_pk primary key (guide_slug, source_slug)
);

-- Lists are sorted by title or by time, then by slug.
create index source_sort_title_ix on source (sort_title, slug);
create index source_updated_at_ix on source (updated_at, slug);
create index skill_sort_title_ix on skill (sort_title, slug);
create index skill_updated_at_ix on skill (updated_at, slug);
create index tool_sort_title_ix on tool (sort_title, slug);
create index tool_updated_at_ix on tool (updated_at, slug);
create index certification_sort_title_ix on certification (sort_title, slug);
create index certification_updated_at_ix on certification (updated_at, slug);
create index responsibility_sort_title_ix on responsibility (sort_title, slug);
create index responsibility_updated_at_ix on responsibility (updated_at, slug);
create index role_sort_title_ix on role (sort_title, slug);
create index role_updated_at_ix on role (updated_at, slug);
create index career_path_sort_title_ix on career_path (sort_title, slug);
create index career_path_updated_at_ix on career_path (updated_at, slug);
create index case_study_sort_title_ix on case_study (sort_title, slug);
create index case_study_updated_at_ix on case_study (updated_at, slug);
create index comparison_sort_title_ix on comparison (sort_title, slug);
create index comparison_updated_at_ix on comparison (updated_at, slug);
create index guide_sort_title_ix on guide (sort_title, slug);
create index guide_updated_at_ix on guide (updated_at, slug);

-- The other way along each relation: filters of lists, pages that name their users, and deletes.
create index tool_maintainer_slug_ix on tool (maintainer_slug);
create index tool_part_of_slug_ix on tool (part_of_slug);
create index certification_issuer_slug_ix on certification (issuer_slug);
create index occupation_soc_ix on occupation (soc);
create index occupation_wage_source_slug_ix on occupation_wage (source_slug);
create index occupation_outlook_source_slug_ix on occupation_outlook (source_slug);
create index role_occupation_slug_ix on role (occupation_slug);
create index role_alternate_title_source_slug_ix on role_alternate_title (source_slug);
create index role_responsibility_responsibility_slug_ix on role_responsibility (responsibility_slug);
create index role_skill_skill_slug_ix on role_skill (skill_slug);
create index role_skill_source_slug_ix on role_skill (source_slug);
create index role_tool_tool_slug_ix on role_tool (tool_slug);
create index role_tool_source_slug_ix on role_tool (source_slug);
create index role_work_setting_work_setting_slug_ix on role_work_setting (work_setting_slug);
create index role_certification_certification_slug_ix on role_certification (certification_slug);
create index career_step_career_path_slug_ix on career_step (career_path_slug);
create index career_step_from_slug_ix on career_step (from_slug);
create index career_step_to_slug_ix on career_step (to_slug);
create index step_requirement_career_step_id_ix on step_requirement (career_step_id);
create index step_requirement_certification_certification_slug_ix on step_requirement_certification (certification_slug);
create index case_study_career_path_slug_ix on case_study (career_path_slug);
create index case_study_role_role_slug_ix on case_study_role (role_slug);
create index comparison_role_role_slug_ix on comparison_role (role_slug);
create index comparison_item_role_slug_ix on comparison_item (role_slug);
create index comparison_item_skill_slug_ix on comparison_item (skill_slug);
create index comparison_item_tool_slug_ix on comparison_item (tool_slug);
create index comparison_item_work_setting_slug_ix on comparison_item (work_setting_slug);
create index comparison_item_item_role_slug_ix on comparison_item (item_role_slug);
create index benefit_role_role_slug_ix on benefit_role (role_slug);
create index tip_certification_certification_slug_ix on tip_certification (certification_slug);
create index tip_organisation_organisation_slug_ix on tip_organisation (organisation_slug);
create index guide_role_role_slug_ix on guide_role (role_slug);
create index guide_chapter_guide_slug_ix on guide_chapter (guide_slug);
create index guide_chapter_role_slug_ix on guide_chapter (role_slug);
create index guide_chapter_comparison_slug_ix on guide_chapter (comparison_slug);
create index guide_chapter_benefit_benefit_slug_ix on guide_chapter_benefit (benefit_slug);
create index guide_chapter_tip_tip_slug_ix on guide_chapter_tip (tip_slug);
create index guide_chapter_case_study_case_study_slug_ix on guide_chapter_case_study (case_study_slug);
create index organisation_source_source_slug_ix on organisation_source (source_slug);
create index work_setting_source_source_slug_ix on work_setting_source (source_slug);
create index skill_source_source_slug_ix on skill_source (source_slug);
create index tool_source_source_slug_ix on tool_source (source_slug);
create index certification_source_source_slug_ix on certification_source (source_slug);
create index responsibility_source_source_slug_ix on responsibility_source (source_slug);
create index occupation_source_source_slug_ix on occupation_source (source_slug);
create index role_source_source_slug_ix on role_source (source_slug);
create index career_path_source_source_slug_ix on career_path_source (source_slug);
create index case_study_source_source_slug_ix on case_study_source (source_slug);
create index comparison_source_source_slug_ix on comparison_source (source_slug);
create index benefit_source_source_slug_ix on benefit_source (source_slug);
create index tip_source_source_slug_ix on tip_source (source_slug);
create index guide_source_source_slug_ix on guide_source (source_slug);

-- "Contains" searches in titles.
create extension if not exists pg_trgm;
create index role_title_trgm_ix on role using gin (sort_title gin_trgm_ops);
create index role_alternate_title_trgm_ix on role_alternate_title using gin (sort_title gin_trgm_ops);
