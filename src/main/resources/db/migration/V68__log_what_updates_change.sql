-- The log holds a document whole, or of an update the fields that differ from the revision before: null stands for a field that stays.
alter table revision rename to revision_log;
alter table revision_log
  -- How many revisions before it, of the same document, it takes to make the document whole.
  add column steps integer not null default 0;

-- All fields of the last revision in its order, each with the last value that is not null.
create function whole_document(of_type text, of_slug text, of_number bigint, of_steps integer) returns json
language sql stable cost 10000
return (
  with last_revisions as materialized (
    select number, document from revision_log
    where type = of_type and slug = of_slug and number <= of_number
    order by number desc limit of_steps + 1),
  field as materialized (
    select r.number, f.name, f.value, f.position
    from last_revisions r cross join json_each(r.document) with ordinality f (name, value, position))
  select cast('{' || string_agg(cast(to_json(f.name) as text) || ':' || cast(stated.value as text), ',' order by f.position) || '}'
    as json)
  from field f
  join (
    select distinct on (name) name, value from field where json_typeof(value) <> 'null' order by name, number desc) stated
    on stated.name = f.name
  where f.number = of_number);

-- The log with whole documents.
create view revision as
select number, version, type, slug, operation,
  case when steps = 0 then document else whole_document(type, slug, number, steps) end as document, origin, published_at
from revision_log;

-- Processes of the version before write whole documents, as long as they run.
create function log_whole_document() returns trigger language plpgsql as $$
begin
  execute format('insert into %I.revision_log (number, version, type, slug, operation, document, origin, published_at)
    values ($1.number, $1.version, $1.type, $1.slug, $1.operation, $1.document, $1.origin, $1.published_at)', tg_table_schema)
    using new;
  return new;
end $$;
create trigger revision_log_whole_document instead of insert on revision
for each row execute function log_whole_document();

create or replace view layer_at_version as
select type, slug, name, version, latest, origin, digest, states, whole, hides, occupation, exact, former_slugs,
  case when states then coalesce(document, (
    select r.document from revision r
    where r.type = l.type collate "default" and r.slug = l.slug collate "default" and r.version <= l.version
    order by r.number desc limit 1)) end as document, adopted
from layer_revision l;
