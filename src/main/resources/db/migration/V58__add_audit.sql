-- Who wrote or was refused. Entries are only added; they go when they are older than the server is configured to keep them.
create table audit_entry (
  id bigint generated always as identity constraint audit_entry_pk primary key,
  at timestamptz not null,
  actor text,
  key_prefix text,
  address text,
  method text not null,
  path text not null,
  status integer not null,
  request_id text
);
create index audit_entry_actor_ix on audit_entry (actor, id);
create index audit_entry_at_ix on audit_entry (at);

create function audit_entry_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    -- Set by the server for the transaction in which it clears away; nothing of the last day goes in any case.
    if coalesce(current_setting('careerguide.audit_keep', true), '') <> '' then
      if old.at < now() - greatest(cast(current_setting('careerguide.audit_keep') as interval), interval '1 day') then
        return old;
      end if;
    end if;
  end if;
  raise exception 'Entries of the audit are not changed, nor deleted before their time';
end $$;
create trigger audit_entry_stays before update or delete on audit_entry for each row execute function audit_entry_stays();
create trigger audit_entry_not_truncated before truncate on audit_entry for each statement execute function audit_entry_stays();
