-- Of a document that editors made of what releases state: the fields that they left as they were. Releases go on to state them.
alter table layer_revision add column adopted text[];

create or replace view layer_at_version as
select type, slug, name, version, latest, origin, digest, states, whole, hides, occupation, exact, former_slugs,
  case when states then coalesce(document, (
    select r.document from revision r
    where r.type = l.type collate "default" and r.slug = l.slug collate "default" and r.version <= l.version
    order by r.number desc limit 1)) end as document, adopted
from layer_revision l;

create or replace view layer as select * from layer_at_version where latest;
