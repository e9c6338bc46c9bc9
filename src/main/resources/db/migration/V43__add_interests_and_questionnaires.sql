-- The six areas of interest, and questionnaires about them.
create table interest (
  slug text collate "C" constraint interest_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text,
  updated_at timestamptz not null,
  document jsonb not null
);
create table questionnaire (
  slug text collate "C" constraint questionnaire_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text,
  updated_at timestamptz not null,
  document jsonb not null
);
