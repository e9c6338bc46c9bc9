-- Areas, and documents with the wages of all occupations in one of them.
create table place (
  slug text collate "C" constraint place_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text,
  updated_at timestamptz not null,
  document jsonb not null,
  code text collate "C" not null,
  kind text collate "C" not null
);
create unique index place_code_uq on place (code);
create index place_sort_title_ix on place (sort_title, slug);
create table place_wages (
  slug text collate "C" constraint place_wages_pk primary key,
  title text not null,
  sort_title text collate "C" not null,
  summary text,
  updated_at timestamptz not null,
  document jsonb not null
);

-- By which the figures of an occupation are found in these documents: one row for each place, SOC code of an occupation that is
-- there, and document. The stated code is that of a group where the occupation was not collected by itself.
create table place_wage (
  place_code text collate "C" not null,
  soc text collate "C" not null,
  document_slug text collate "C" not null constraint place_wage_document_fk references place_wages on delete cascade,
  place_name text not null,
  source_slug text collate "C" not null,
  date text collate "C" not null,
  currency text not null,
  figures jsonb not null,
  median numeric,
  median_at_least boolean not null,
  latest boolean not null,
  constraint place_wage_pk primary key (place_code, soc, document_slug)
);
create index place_wage_document_ix on place_wage (document_slug);
create index place_wage_soc_ix on place_wage (soc);
create index place_wage_median_ix on place_wage (place_code, median) where latest;
