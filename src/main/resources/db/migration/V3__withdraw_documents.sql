-- What was published once and is no longer: its address answers why.
create table withdrawn (
  type text collate "C" not null,
  slug text collate "C" not null,
  reason text not null,
  version bigint not null,
  constraint withdrawn_pk primary key (type, slug)
);

alter table revision drop constraint revision_operation_ck;
alter table revision add constraint revision_operation_ck check (operation in ('create', 'update', 'rename', 'withdraw'));
