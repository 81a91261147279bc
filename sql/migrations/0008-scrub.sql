-- Reading the whole evidence store again: how far it is, and what was found damaged. Names pieces by id only.

create table evidence.scrub (
  id uuid primary key default gen_random_uuid(),
  started_at timestamptz(3) not null default now(),
  finished_at timestamptz(3),
  pieces integer not null default 0,
  bytes bigint not null default 0,
  damaged integer not null default 0,
  -- The last piece that was read; a worker that is killed is followed by another that goes on behind it.
  after_capture uuid,
  after_kind text,
  after_ordinal integer
);
create unique index one_running_scrub on evidence.scrub ((true)) where finished_at is null;

create table evidence.scrub_damage (
  scrub_id uuid not null references evidence.scrub,
  capture_id uuid not null,
  kind text not null,
  ordinal integer not null,
  found text not null check (found in ('missing', 'damaged')),
  primary key (scrub_id, capture_id, kind, ordinal),
  foreign key (capture_id, kind, ordinal) references evidence.artefact (capture_id, kind, ordinal)
);

do $$
declare
  t text;
begin
  foreach t in array array['scrub', 'scrub_damage'] loop
    execute format('alter table evidence.%I enable row level security', t);
    execute format('alter table evidence.%I force row level security', t);
    execute format('create policy owner_all on evidence.%I to evenhand_owner using (true) with check (true)', t);
    execute format('grant select, insert, update on evidence.%I to evenhand_worker', t);
    execute format('create policy work on evidence.%I to evenhand_worker using (true) with check (true)', t);
    execute format('grant select on evidence.%I to evenhand_admin, evenhand_auditor', t);
    execute format('create policy health on evidence.%I for select to evenhand_admin, evenhand_auditor using (access.actor() is not null)', t);
  end loop;
end
$$;
