-- What tells whether a role of a pack and one of a release are the same, beside the statement, which is long; and what editors have
-- withdrawn of releases.
alter table layer
  add column occupation text generated always as (document -> 'reference' ->> 'occupation') stored,
  add column exact boolean generated always as (document -> 'reference' ->> 'match' = 'exact') stored,
  add column former_slugs jsonb generated always as (document -> 'formerSlugs') stored;
create index layer_hides_ix on layer (type, slug) where hides;
