-- What is published, by which publication, and everything that ever was.

-- One row: the version of the whole content.
create table content (
  id smallint constraint content_pk primary key constraint content_id_ck check (id = 1),
  version bigint not null,
  published_at timestamptz not null
);
insert into content (id, version, published_at) values (1, 0, now());

-- One row a document that is live: who owns it, and a digest of what was published.
create table document (
  type text collate "C" not null,
  slug text collate "C" not null,
  origin text not null,
  digest text not null,
  version bigint not null,
  constraint document_pk primary key (type, slug)
);

-- The log: numbered without gaps, never changed.
create table revision (
  number bigint constraint revision_pk primary key,
  version bigint not null,
  type text not null,
  slug text not null,
  operation text not null constraint revision_operation_ck check (operation in ('create', 'update', 'rename')),
  document jsonb not null,
  origin text not null,
  published_at timestamptz not null
);
create index revision_version_ix on revision (version);
create index revision_type_slug_ix on revision (type, slug);

-- Slugs that a document had before.
create table former_slug (
  type text collate "C" not null,
  former text collate "C" not null,
  slug text collate "C" not null,
  constraint former_slug_pk primary key (type, former)
);
