-- Addresses that are told of events, what they are told, and how that went.
create table webhook (
  id bigint generated always as identity constraint webhook_pk primary key,
  url text not null,
  description text,
  events text not null,
  enabled boolean not null,
  secret text not null,
  previous_secret text,
  previous_secret_until timestamptz,
  created_at timestamptz not null,
  failing_since timestamptz,
  notice text,
  -- Until then one server sends; others keep away.
  leased_until timestamptz
);

-- Written in the transaction of what it tells of. The payload is kept byte for byte, since signatures are made of it.
create table webhook_event (
  id text constraint webhook_event_pk primary key,
  type text not null,
  version bigint,
  created_at timestamptz not null,
  payload text not null
);

create table webhook_delivery (
  id bigint generated always as identity constraint webhook_delivery_pk primary key,
  webhook_id bigint not null constraint webhook_delivery_webhook_fk references webhook on delete cascade,
  event_id text not null constraint webhook_delivery_event_fk references webhook_event,
  state text not null constraint webhook_delivery_state_ck check (state in ('pending', 'delivered', 'failed')),
  attempts integer not null,
  next_attempt_at timestamptz not null,
  last_attempt_at timestamptz,
  status integer,
  response text,
  error text
);
-- Those of one webhook are sent in this order.
create index webhook_delivery_pending_ix on webhook_delivery (webhook_id, id) where state = 'pending';
create index webhook_delivery_webhook_ix on webhook_delivery (webhook_id, id);
create index webhook_delivery_event_ix on webhook_delivery (event_id);
