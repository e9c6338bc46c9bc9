-- Fills the tables that Strapi has made of its content types from those of rows.sql, in the same session; adds the indexes that a
-- careful team adds, and leave for everyone to read.
\set ON_ERROR_STOP on
begin;
set search_path to public;
create extension pg_trgm;
-- The rows fit together, so no key is checked row by row.
set local session_replication_role = replica;

select format('insert into public.%1$I (id, document_id, created_at, updated_at, published_at%2$s) '
  'select id, left(md5(%1$L || id), 24), now(), now(), now()%2$s from rows.%1$I', table_name,
  string_agg(', ' || quote_ident(column_name), '') filter (where column_name not in ('id', 'position')
    and not exists (select 1 from relation where many = table_name and field = column_name)))
from information_schema.columns
where table_schema = 'rows'
group by table_name \gexec

select format('insert into public.%I (%I, %I%s) select id, %I%s from rows.%I where %I is not null', many || '_' || field || '_lnk',
  many || '_id', one || '_id', case when alias is not null then ', ' || quote_ident(many || '_ord') end, field,
  case when alias is not null then ', position' end, many, field)
from relation \gexec

with permission as (
  insert into up_permissions (document_id, action, created_at, updated_at, published_at)
  select left(md5(name), 24), format('api::%1$s.%1$s.find', name), now(), now(), now()
  from (select replace(table_name, '_', '-') as name from information_schema.tables where table_schema = 'rows') t
  returning id)
insert into up_permissions_role_lnk (permission_id, role_id)
select permission.id, up_roles.id from permission, up_roles where up_roles.type = 'public';

create unique index on role (slug);
create index on role (job_family, median_wage);
create index on role (title);
create index on role using gin (lower(title) gin_trgm_ops);
drop extension postgres_fdw cascade;
drop schema app;
drop schema rows cascade;
commit;
vacuum analyze;
