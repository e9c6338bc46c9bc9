-- What each layer states of a document: the layer "pack" holds what the application's pack and editors' packs state, each series of
-- public data has a layer of its own ("onet", "bls-oews-may-2025"). What is live is merged from the layers of a document.
create table layer (
  type text collate "C" not null,
  slug text collate "C" not null,
  name text collate "C" not null,
  origin text not null,
  -- Of the statement; empty where it is not known, so that the next publication of the layer writes it anew.
  digest text not null,
  -- The statement; absent where the layer withdrew the document.
  document jsonb,
  -- Whether it is a document by itself, rather than figures that are added to one.
  whole boolean not null,
  -- Of a withdrawal: whether it hides what other layers state.
  hides boolean not null default false,
  constraint layer_pk primary key (type, slug, name)
);
create index layer_name_ix on layer (name, type);

-- The last statement of packs and of releases about each live document, since its slug was last taken away.
create temporary table statement as
select distinct on (r.type, r.slug, r.origin = 'RELEASE') r.type, r.slug, r.origin, r.document,
  case when r.number = r.last then d.digest else '' end as digest
from (
  select type, slug, origin, operation, document, number, max(number) over log as last,
    coalesce(max(number) filter (where operation in ('withdraw', 'rename')) over log, 0) as gone
  from revision
  window log as (partition by type, slug)) r
join document d on d.type = r.type and d.slug = r.slug
where r.operation in ('create', 'update') and r.number > r.gone
order by r.type, r.slug, r.origin = 'RELEASE', r.number desc;

insert into layer (type, slug, name, origin, digest, document, whole)
select type, slug, 'pack', origin, digest, document, true from statement where origin <> 'RELEASE';

-- Releases have stated sources under the name of their series, figures of occupations that were there, and all else from O*NET.
insert into layer (type, slug, name, origin, digest, document, whole)
select type, slug, case when type = 'source' and slug not like 'onet-%' then slug else 'onet' end, origin, digest, document, true
from statement
where origin = 'RELEASE' and type <> 'occupation';

-- Occupations were written as wholes by whoever came last: their parts are told apart by source. What a pack states alike is its own.
create temporary table occupation_statement as
select r.slug, r.document as merged, coalesce(p.document, '{}') as pack
from statement r
left join statement p on p.type = r.type and p.slug = r.slug and p.origin <> 'RELEASE'
where r.type = 'occupation' and r.origin = 'RELEASE';

insert into layer (type, slug, name, origin, digest, document, whole)
select 'occupation', slug, 'onet', 'RELEASE', '', jsonb_strip_nulls(jsonb_build_object('slug', slug, 'title', merged -> 'title',
    'onetSoc', merged -> 'onetSoc', 'soc', merged -> 'soc', 'sources', (
      select jsonb_agg(source) from jsonb_array_elements(merged -> 'sources') source where source #>> '{}' like 'onet-%'))) || parts,
  true
from occupation_statement
cross join lateral (
  select coalesce(jsonb_object_agg(key, value), '{}') as parts
  from jsonb_each(merged - array['slug', 'title', 'onetSoc', 'soc', 'sources', 'formerSlugs', 'wages', 'outlook'])
  where coalesce(value ->> 'source', value -> 0 ->> 'source') like 'onet-%' and pack -> key is distinct from value) part
where pack = '{}' or parts <> '{}';

insert into layer (type, slug, name, origin, digest, document, whole)
select 'occupation', slug, name, 'RELEASE', '', jsonb_build_object('slug', slug, 'onetSoc', onet_soc, 'soc', soc,
  'sources', jsonb_build_array(name)) || jsonb_object_agg(field, entries), false
from (
  select slug, merged -> 'onetSoc' as onet_soc, merged -> 'soc' as soc, field, entry ->> 'source' as name,
    jsonb_agg(entry order by position) as entries
  from occupation_statement
  cross join (values ('wages'), ('outlook')) f (field)
  cross join lateral jsonb_array_elements(coalesce(merged -> field, '[]')) with ordinality e (entry, position)
  where not coalesce(pack -> field, '[]') @> jsonb_build_array(entry)
  group by 1, 2, 3, 4, 5) figures
group by slug, name, onet_soc, soc;

-- What editors withdrew stays withdrawn, whatever a release states.
insert into layer (type, slug, name, origin, digest, document, whole, hides)
select w.type, w.slug, 'pack', 'PACK', '', null, false, true
from withdrawn w
join (
  select distinct on (type, slug) type, slug, origin from revision
  where operation = 'withdraw' order by type, slug, number desc) last on last.type = w.type and last.slug = w.slug
where last.origin <> 'RELEASE';

-- What several layers state, and roles that are the same as an occupation, are merged anew by the next publication.
update document d set digest = ''
where exists (
    select from layer l where l.type = d.type and l.slug = d.slug group by l.type, l.slug having count(*) > 1)
  or d.type = 'role' and exists (
    select from layer l
    where l.type = 'role' and l.slug = d.slug and l.name = 'pack' and l.document -> 'reference' ->> 'match' = 'exact');

drop table statement, occupation_statement;
