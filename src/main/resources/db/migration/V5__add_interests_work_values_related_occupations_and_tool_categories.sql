-- What else official classifications say of occupations and tools.

alter table role add column titles_only boolean;

alter table tool
  add column category_code text,
  add column category_title text;

create table occupation_interest (
  occupation_slug text collate "C" not null constraint occupation_interest_occupation_fk references occupation,
  position integer not null,
  title text not null,
  score numeric(4, 2) not null,
  date text not null,
  source_slug text collate "C" not null constraint occupation_interest_source_fk references source,
  constraint occupation_interest_pk primary key (occupation_slug, position)
);
create index occupation_interest_source_slug_ix on occupation_interest (source_slug);

create table occupation_work_value (
  occupation_slug text collate "C" not null constraint occupation_work_value_occupation_fk references occupation,
  position integer not null,
  title text not null,
  score numeric(4, 2) not null,
  date text not null,
  source_slug text collate "C" not null constraint occupation_work_value_source_fk references source,
  constraint occupation_work_value_pk primary key (occupation_slug, position)
);
create index occupation_work_value_source_slug_ix on occupation_work_value (source_slug);

-- Occupations name each other, so the key is looked at only when all of a publication is written.
create table occupation_related (
  occupation_slug text collate "C" not null constraint occupation_related_occupation_fk references occupation,
  position integer not null,
  related_slug text collate "C" not null constraint occupation_related_related_fk references occupation deferrable initially deferred,
  tier text not null,
  source_slug text collate "C" not null constraint occupation_related_source_fk references source,
  constraint occupation_related_pk primary key (occupation_slug, position)
);
create index occupation_related_related_slug_ix on occupation_related (related_slug);
create index occupation_related_source_slug_ix on occupation_related (source_slug);

create index occupation_job_zone_source_slug_ix on occupation (job_zone_source_slug);
create index occupation_education_source_slug_ix on occupation_education (source_slug);
create index occupation_work_style_source_slug_ix on occupation_work_style (source_slug);
