-- Keys by which those are known who may write. Only a digest of each is stored.
create table api_key (
  prefix text collate "C" constraint api_key_pk primary key,
  digest text collate "C" not null constraint api_key_digest_uq unique,
  name text not null,
  role text not null constraint api_key_role_ck check (role in ('reader', 'editor', 'reviewer', 'publisher', 'admin')),
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz
);

-- Who published each version of the content, by which way and why. Versions from before, and those that a server of the release
-- before publishes, have no row here.
create table publication (
  version bigint constraint publication_pk primary key,
  actor text not null,
  way text not null constraint publication_way_ck check (way in ('pack', 'import', 'api', 'editor')),
  note text
);
