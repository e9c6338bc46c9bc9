-- What each layer said of each document after each publication that changed it, so that earlier versions can be restored with all
-- that they were merged of.
create table layer_revision (
  type text collate "C" not null,
  slug text collate "C" not null,
  name text collate "C" not null,
  version bigint not null,
  -- Null where the layer says nothing of the document any more.
  origin text,
  digest text,
  -- The statement; null where there is none, and where it is what the version published.
  document jsonb,
  states boolean not null,
  whole boolean not null,
  hides boolean not null,
  constraint layer_revision_pk primary key (type, slug, name, version)
);
create index layer_revision_version_ix on layer_revision (version);

insert into layer_revision (type, slug, name, version, origin, digest, document, states, whole, hides)
select l.type, l.slug, l.name, c.version, l.origin, l.digest, case when l.digest = d.digest then null else l.document end,
  l.document is not null, l.whole, l.hides
from layer l
cross join content c
left join document d on d.type = l.type and d.slug = l.slug;
