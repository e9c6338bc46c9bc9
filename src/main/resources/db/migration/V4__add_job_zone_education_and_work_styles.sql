-- Figures that an occupation has beside wages and outlook: how much preparation it takes, the education that people in it
-- hold, and the ways of working that it asks for. Each names its source and date.

alter table occupation
  add column job_zone integer constraint occupation_job_zone_ck check (job_zone between 1 and 5),
  add column job_zone_date text,
  add column job_zone_source_slug text collate "C" constraint occupation_job_zone_source_fk references source;

create table occupation_education (
  occupation_slug text collate "C" not null constraint occupation_education_occupation_fk references occupation,
  position integer not null,
  level text not null,
  share_percent numeric(5, 2) not null,
  date text not null,
  source_slug text collate "C" not null constraint occupation_education_source_fk references source,
  constraint occupation_education_pk primary key (occupation_slug, position)
);

create table occupation_work_style (
  occupation_slug text collate "C" not null constraint occupation_work_style_occupation_fk references occupation,
  position integer not null,
  title text not null,
  importance numeric(4, 2) not null,
  date text not null,
  source_slug text collate "C" not null constraint occupation_work_style_source_fk references source,
  constraint occupation_work_style_pk primary key (occupation_slug, position)
);
