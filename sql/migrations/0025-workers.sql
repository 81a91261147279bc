-- Signs of life of worker processes: that they run, how right their clock is, how much room the evidence has. Nothing of what they work on.

create table evidence.worker (
  id uuid primary key,
  machine text not null,
  version text not null,
  started_at timestamptz(3) not null default now(),
  seen_at timestamptz(3) not null default now(),
  -- By how much the worker's clock is ahead of the database's; and of the authority that gave its last time stamp.
  clock_ahead_ms integer not null,
  stamp_ahead_ms integer,
  stamped_at timestamptz(3),
  -- Of the disk that holds the evidence; null when the worker could not tell.
  store_free_bytes bigint,
  store_bytes bigint,
  -- When a backup was last said to be finished; null when nobody ever said so.
  backed_up_at timestamptz(3),
  -- The settings it runs with, by name. Secrets are not among them, only that they are set.
  settings jsonb not null
);

alter table evidence.worker enable row level security;
alter table evidence.worker force row level security;
create policy owner_all on evidence.worker to evenhand_owner using (true) with check (true);
grant select, insert, update, delete on evidence.worker to evenhand_worker;
create policy work on evidence.worker to evenhand_worker using (true) with check (true);
grant select on evidence.worker to evenhand_admin;
create policy health on evidence.worker for select to evenhand_admin using (access.actor() is not null);
