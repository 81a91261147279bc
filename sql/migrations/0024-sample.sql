-- Samples of judged pages that an auditor judges again, blind (U-12). What an auditor may not read otherwise is open for exactly the pages of
-- an own sample, one by one, until each is judged or the sample is ended. See docs/decisions/0024-an-auditor-reads-a-sample.md.

create table evidence.sample (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  round_id uuid not null,
  size integer not null check (size between 1 and 200),
  seed text not null check (seed ~ '^[A-Za-z0-9-]{8,64}$'),
  -- How many judged pages there were to draw from, and the hash that names them with their verdicts.
  judged integer not null check (judged >= size),
  judged_sha256 text not null check (judged_sha256 ~ '^[0-9a-f]{64}$'),
  drawn_by uuid not null references access.account,
  drawn_at timestamptz(3) not null default clock_timestamp(),
  finished_at timestamptz(3),
  unique (requisition_id, id),
  foreign key (requisition_id, round_id) references evidence.round (requisition_id, id)
);
create index sample_round on evidence.sample (round_id);
-- A form that is sent twice draws once; a second sample is drawn when the first one is finished.
create unique index one_open_sample on evidence.sample (round_id, drawn_by) where finished_at is null;

-- One page of a sample. Its own id is random, so that an address says nothing about the capture.
create table evidence.sampled (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  sample_id uuid not null,
  place integer not null check (place > 0),
  capture_id uuid not null,
  -- The first verdict that stood when the sample was drawn: with this one the auditor's is compared, whatever is decided later.
  attribution_id uuid not null references evidence.attribution,
  unique (sample_id, place),
  unique (sample_id, capture_id),
  foreign key (requisition_id, sample_id) references evidence.sample (requisition_id, id),
  foreign key (requisition_id, capture_id) references evidence.capture (requisition_id, id)
);

create table evidence.reread (
  sampled_id uuid primary key references evidence.sampled,
  verdict text not null check (verdict in ('applicant', 'not_applicant', 'unsure')),
  reason text not null check (length(reason) between 3 and 1000),
  judged_by uuid not null references access.account,
  judged_at timestamptz(3) not null default clock_timestamp()
);

do $$
declare
  t text;
begin
  foreach t in array array['sample', 'sampled', 'reread'] loop
    execute format('alter table evidence.%I enable row level security', t);
    execute format('alter table evidence.%I force row level security', t);
    execute format('create policy owner_all on evidence.%I to evenhand_owner using (true) with check (true)', t);
    execute format('create policy audit on evidence.%I for select to evenhand_auditor using (access.actor() is not null)', t);
    execute format('grant select on evidence.%I to evenhand_auditor', t);
  end loop;
end
$$;

grant insert (requisition_id, round_id, size, seed, judged, judged_sha256, drawn_by), update (finished_at) on evidence.sample to evenhand_auditor;
create policy draw on evidence.sample for insert to evenhand_auditor with check (drawn_by = access.actor());
create policy finish on evidence.sample for update to evenhand_auditor
  using (drawn_by = access.actor() and finished_at is null) with check (drawn_by = access.actor() and finished_at is not null);

-- Whether the acting person may read this page now: of an own sample that goes on, and not judged yet.
create function evidence.may_reread(sampled uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (
    select from evidence.sampled d
    join evidence.sample m on m.id = d.sample_id
    where d.id = $1 and m.drawn_by = access.actor() and m.finished_at is null
      and not exists (select from evidence.reread r where r.sampled_id = d.id)
  )
$$;
grant execute on function evidence.may_reread(uuid) to evenhand_auditor;

grant insert (requisition_id, sample_id, place, capture_id, attribution_id) on evidence.sampled to evenhand_auditor;
create policy draw on evidence.sampled for insert to evenhand_auditor with check (access.actor() is not null);
grant insert (sampled_id, verdict, reason, judged_by) on evidence.reread to evenhand_auditor;
create policy judge on evidence.reread for insert to evenhand_auditor with check (judged_by = access.actor() and evidence.may_reread(sampled_id));

-- A sample holds judged pages of its own round, is complete when it is drawn, and grows by none afterwards.
create function evidence.check_sampled() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (
    select from evidence.sample m
    join evidence.capture c on c.id = new.capture_id and c.round_id = m.round_id
    join evidence.attribution a on a.id = new.attribution_id and a.capture_id = c.id and a.seat = 'first'
    where m.id = new.sample_id and m.requisition_id = new.requisition_id and new.place <= m.size
      and m.drawn_by is not distinct from access.actor() and m.xmin = pg_current_xact_id()::xid
  ) then
    raise exception 'not a judged page of a sample that is being drawn' using errcode = 'check_violation', constraint = 'sampled_when_drawn';
  end if;
  return new;
end
$$;
create trigger sampled_when_drawn before insert on evidence.sampled for each row execute function evidence.check_sampled();

-- The page as a second reader sees it, and nothing of what was said about it.
create function evidence.reread_page(sampled uuid) returns table (
  capture_id uuid, applicant_id uuid, applicant_number text, url text, title text, state text, reasons text[], record jsonb, suggested_tier text,
  suggested_why text
) language sql stable security definer set search_path = '' as $$
  select c.id, c.applicant_id, p.number, coalesce(c.final_url, c.url), c.title, c.state, c.reasons, c.record, c.suggested_tier, c.suggested_why
  from evidence.sampled d
  join evidence.capture c on c.id = d.capture_id
  join intake.applicant p on p.id = c.applicant_id
  where d.id = $1 and evidence.may_reread(d.id)
$$;
create function evidence.reread_signals(sampled uuid) returns table (
  kind text, identifier_kind text, identifier_value text, provenance text, direction text, start_at integer, end_at integer, quote text, why text, independent boolean
) language sql stable security definer set search_path = '' as $$
  select s.kind, i.kind, i.value, i.provenance, s.direction, s.start_at, s.end_at, s.quote, s.why, s.independent
  from evidence.sampled d
  join evidence.signal s on s.capture_id = d.capture_id
  left join intake.identifier i on i.id = s.identifier_id
  where d.id = $1 and evidence.may_reread(d.id)
  order by s.ordinal
$$;
-- The key that opens its text and its pictures. It is the applicant's, so only the text and the pictures of this capture are read with it.
create function evidence.reread_key(sampled uuid) returns bytea language sql stable security definer set search_path = '' as $$
  select k.wrapped
  from evidence.sampled d
  join evidence.capture c on c.id = d.capture_id
  join evidence.data_key k on k.applicant_id = c.applicant_id
  where d.id = $1 and evidence.may_reread(d.id)
$$;
grant execute on function evidence.reread_page(uuid), evidence.reread_signals(uuid), evidence.reread_key(uuid) to evenhand_auditor;
