-- What a layer says now is the latest row of its history. A statement that is what its version published stands in the revision log alone.
alter table layer_revision
  add column latest boolean not null default false,
  -- Of a role: what tells whether a role of a pack and one of a release are the same.
  add column occupation text,
  add column exact boolean,
  add column former_slugs jsonb;

-- Statements of unknown digest cannot be told from what was published.
update layer_revision h
set latest = true, document = case when l.digest = '' then l.document else h.document end, occupation = l.occupation,
  exact = l.exact, former_slugs = l.former_slugs
from layer l
where h.type = l.type and h.slug = l.slug and h.name = l.name and h.version = (
  select max(o.version) from layer_revision o where o.type = l.type and o.slug = l.slug and o.name = l.name);

drop table layer;

-- No query reads parts of many of these documents: as text they take less space, and less time to write.
alter table revision alter column document type json using cast(document as json);
alter table layer_revision alter column document type json using cast(document as json);

-- The order by title that lists have among equal times makes these of no use.
drop index role_updated_at_ix, tool_updated_at_ix, responsibility_updated_at_ix;

create index layer_revision_hides_ix on layer_revision (type, slug) where latest and hides;
create index layer_revision_same_role_ix on layer_revision (slug)
  where latest and type = 'role' and name = 'pack' and (exact or former_slugs is not null);
create index layer_revision_occupation_ix on layer_revision (occupation) where latest and type = 'role';

-- What each layer said after each version that changed it, with its text.
create view layer_at_version as
select type, slug, name, version, latest, origin, digest, states, whole, hides, occupation, exact, former_slugs,
  case when states then coalesce(document, (
    select r.document from revision r
    where r.type = l.type collate "default" and r.slug = l.slug collate "default" and r.version <= l.version
    order by r.number desc limit 1)) end as document
from layer_revision l;

-- What each layer says now.
create view layer as select * from layer_at_version where latest;
