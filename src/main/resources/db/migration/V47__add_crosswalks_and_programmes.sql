-- Tables that map codes of one classification to those of another, and programmes of study.
create table crosswalk (
  slug text collate "C" constraint crosswalk_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text,
  updated_at timestamptz not null,
  document jsonb not null
);
create table programme (
  slug text collate "C" constraint programme_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text,
  updated_at timestamptz not null,
  document jsonb not null,
  code text collate "C" not null
);
create index programme_code_ix on programme (code);
create index programme_sort_title_ix on programme (sort_title, slug);
create index programme_updated_at_ix on programme (updated_at, slug);

-- By which codes of other classifications an occupation is found, and which programmes prepare for it.
create table occupation_code (
  occupation_slug text collate "C" not null constraint occupation_code_occupation_fk references occupation,
  scheme text collate "C" not null,
  code text collate "C" not null,
  constraint occupation_code_pk primary key (occupation_slug, scheme, code)
);
create index occupation_code_code_ix on occupation_code (code, scheme);
create table occupation_programme (
  occupation_slug text collate "C" not null constraint occupation_programme_occupation_fk references occupation,
  programme_slug text collate "C" not null constraint occupation_programme_programme_fk references programme,
  constraint occupation_programme_pk primary key (occupation_slug, programme_slug)
);
create index occupation_programme_programme_ix on occupation_programme (programme_slug);
