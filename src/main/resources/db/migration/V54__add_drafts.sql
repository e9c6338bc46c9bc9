-- Named sets of changes that are not published yet.
create table draft (
  id text collate "C" constraint draft_pk primary key,
  title text not null,
  note text,
  state text not null
    constraint draft_state_ck check (state in ('open', 'submitted', 'approved', 'scheduled', 'published')),
  base_version bigint not null,
  author text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  submitted_by text,
  reviewed_by text,
  -- Of the last review, or why the last publication at a time failed.
  comment text,
  publish_at timestamptz,
  publisher text,
  way text,
  -- The version that published it.
  version bigint
);
create index draft_publish_at_ix on draft (publish_at) where state = 'scheduled';

-- A changed document of a draft, as it was sent, whether or not it has mistakes.
create table draft_document (
  draft_id text collate "C" not null constraint draft_document_draft_fk references draft on delete cascade,
  type text collate "C" not null,
  slug text collate "C" not null,
  -- The document; null where it is to be withdrawn.
  content text,
  yaml boolean not null default false,
  reason text,
  -- The content version that the change was made to.
  base_version bigint not null,
  changed_by text not null,
  changed_at timestamptz not null,
  constraint draft_document_pk primary key (draft_id, type, slug),
  constraint draft_document_content_ck check ((content is null) = (reason is not null))
);

-- Links by which others than editors see a draft.
create table draft_link (
  id text collate "C" constraint draft_link_pk primary key,
  draft_id text collate "C" not null constraint draft_link_draft_fk references draft on delete cascade,
  created_by text not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index draft_link_draft_id_ix on draft_link (draft_id);

-- What links are signed with.
create table link_secret (
  id smallint constraint link_secret_pk primary key constraint link_secret_id_ck check (id = 1),
  secret text not null
);
insert into link_secret (id, secret) values (1, gen_random_uuid()::text || gen_random_uuid()::text);
