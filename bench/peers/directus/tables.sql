-- Makes the tables of rows.sql collections of Directus, in the same session: keys, relations, the indexes that a careful team adds,
-- and leave for everyone to read them.
\set ON_ERROR_STOP on
begin;
set search_path to public;
create extension pg_trgm;

insert into directus_collections (collection)
select table_name from information_schema.tables
where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'directus%';
insert into directus_permissions (collection, action, permissions, fields, policy)
select collection, 'read', '{}', '*', (select policy from directus_access where role is null and "user" is null)
from directus_collections where collection not like 'directus%';
insert into directus_relations (many_collection, many_field, one_collection, one_field, sort_field)
select many, field, one, alias, case when alias is not null then 'position' end from relation;
insert into directus_fields (collection, field, special)
select one, alias, 'o2m' from relation where alias is not null
union all
select many, field, 'm2o' from relation;

select format('alter table %I add primary key (id)', collection) from directus_collections \gexec
select format('alter table %I add foreign key (%I) references %I', many, field, one) from relation \gexec
select format('create index on %I (%I)', many, field) from relation \gexec
create unique index on role (slug);
create index on role (job_family, median_wage);
create index on role (title);
create index on role using gin (lower(title) gin_trgm_ops);
drop extension postgres_fdw cascade;
drop schema app;
commit;
vacuum analyze;
