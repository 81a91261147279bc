-- Time stamps that could not be had when a capture was packed: asked for again for some days, then given up, each once.

create table evidence.late_stamp (
  capture_id uuid primary key references evidence.capture,
  requisition_id uuid not null,
  asked integer not null default 0,
  -- Taking one moves this on, so that nobody else asks meanwhile and a worker that is killed is followed by another.
  ask_at timestamptz not null default now(),
  asked_until timestamptz(3) not null,
  -- The authority's own time; null when none could be had.
  stamped_at timestamptz(3),
  ended_at timestamptz(3),
  check (stamped_at is null or ended_at is not null),
  foreign key (requisition_id, capture_id) references evidence.capture (requisition_id, id)
);
create index late_stamp_due on evidence.late_stamp (ask_at) where ended_at is null;
-- Those without a stamp are looked for among the captures of the last days only.
create index capture_finished on evidence.capture (finished_at);

create function evidence.keep_late_stamp() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.ended_at is not null then
    raise exception 'asking for a time stamp ends once' using errcode = 'check_violation', constraint = 'late_stamp_ends_once';
  end if;
  return new;
end
$$;
create trigger ends_once before update on evidence.late_stamp for each row execute function evidence.keep_late_stamp();

alter table evidence.late_stamp enable row level security;
alter table evidence.late_stamp force row level security;
create policy owner_all on evidence.late_stamp to evenhand_owner using (true) with check (true);

grant select, insert (capture_id, requisition_id, asked_until), update (asked, ask_at, stamped_at, ended_at) on evidence.late_stamp to evenhand_worker;
create policy work on evidence.late_stamp to evenhand_worker using (true) with check (true);
grant select on evidence.late_stamp to evenhand_investigator;
create policy own on evidence.late_stamp for select to evenhand_investigator using (access.has_part(requisition_id, 'investigator'));
