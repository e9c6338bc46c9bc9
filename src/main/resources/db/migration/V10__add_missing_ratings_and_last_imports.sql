-- Ratings and shares that their publisher holds back, or that do not apply, are there with the reason in place of the figure.
alter table role_skill add column missing jsonb;
alter table occupation_education add column missing jsonb, alter column share_percent drop not null;
alter table occupation_work_style add column missing jsonb, alter column importance drop not null;

-- When something of each kind was imported last, and how long that took: imports run in processes of their own.
create table last_import (
  kind text constraint last_import_pk primary key,
  finished_at timestamptz not null,
  seconds double precision not null constraint last_import_seconds_ck check (seconds >= 0)
);
