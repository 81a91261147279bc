-- Rounds with every cell of their matrix, what was asked and captured, whose it is, findings, what the filter made of them, promised work.

create table evidence.round (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null references intake.requisition,
  protocol_id uuid not null references intake.protocol,
  protocol_sha256 text not null,
  status text not null default 'running' check (status in ('running', 'finished')),
  -- From which the order of applicants and the nonsense names of the negative controls follow.
  seed text not null,
  started_by uuid not null references access.account,
  started_at timestamptz(3) not null default now(),
  finished_at timestamptz(3),
  unique (requisition_id, id)
);
create index round_requisition on evidence.round (requisition_id);
create unique index one_running_round on evidence.round (requisition_id) where status = 'running';

-- No consent, no search; a searcher whose vetting or training is stale cannot start (BI-4, RQ-001).
create function evidence.check_round() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not access.may_search(new.started_by) then
    raise exception 'vetting or training is not current' using errcode = 'check_violation', constraint = 'searcher_current';
  end if;
  if exists (
    select from intake.applicant a
    where a.requisition_id = new.requisition_id and a.status = 'active'
      and not exists (select from intake.consent c where c.applicant_id = a.id and c.withdrawn_on is null)
  ) then
    raise exception 'an applicant has not consented' using errcode = 'check_violation', constraint = 'consent_on_file';
  end if;
  if not exists (
    select from intake.requisition r join intake.protocol p on p.id = r.protocol_id
    where r.id = new.requisition_id and p.id = new.protocol_id and p.sha256 = new.protocol_sha256 and p.status = 'approved'
  ) then
    raise exception 'not the protocol of this requisition' using errcode = 'check_violation', constraint = 'round_protocol';
  end if;
  return new;
end
$$;
create trigger round_allowed before insert on evidence.round for each row execute function evidence.check_round();

create table evidence.block (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  round_id uuid not null,
  step_no integer not null,
  step_id text not null,
  status text not null default 'open' check (status in ('open', 'complete', 'voided')),
  why text,
  settled_at timestamptz(3),
  unique (round_id, step_no),
  unique (round_id, id),
  foreign key (requisition_id, round_id) references evidence.round (requisition_id, id)
);

-- One cell of the coverage matrix. `observed` is what the source said; `outcome` is what may be claimed once the block is settled.
create table evidence.search (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  round_id uuid not null,
  block_id uuid not null,
  step_no integer not null,
  kind text not null check (kind in ('applicant', 'positive_control', 'negative_control')),
  applicant_id uuid references intake.applicant,
  position integer not null,
  because text not null,
  queries jsonb not null,
  uses text[] not null default '{}',
  observed text,
  outcome text,
  reason text,
  source_version text,
  attempts integer not null default 0,
  pages_read integer not null default 0,
  hits_found integer not null default 0,
  started_at timestamptz(3),
  finished_at timestamptz(3),
  check ((kind = 'applicant') = (applicant_id is not null)),
  check (observed in ('found', 'none', 'partial', 'indeterminate', 'blocked', 'login_required', 'rate_limited', 'unavailable', 'robots_disallowed', 'not_applicable', 'voided')),
  check (outcome in ('found', 'none', 'partial', 'indeterminate', 'blocked', 'login_required', 'rate_limited', 'unavailable', 'robots_disallowed', 'not_applicable', 'voided')),
  check (outcome is null or observed is not null),
  foreign key (round_id, block_id) references evidence.block (round_id, id),
  foreign key (requisition_id, round_id) references evidence.round (requisition_id, id)
);
create unique index search_cell on evidence.search (block_id, applicant_id) where kind = 'applicant';
create unique index search_position on evidence.search (block_id, position);
create index search_round on evidence.search (round_id, step_no);
create index search_applicant on evidence.search (applicant_id);

create function evidence.keep_outcome() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.outcome is not null and new.outcome is distinct from old.outcome then
    raise exception 'a cell ends once' using errcode = 'check_violation', constraint = 'search_ends_once';
  end if;
  return new;
end
$$;
create trigger ends_once before update on evidence.search for each row execute function evidence.keep_outcome();

-- Every request of every search, hits or none: the proof behind an outcome (RQ-032).
create table evidence.search_page (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  search_id uuid not null references evidence.search,
  attempt integer not null,
  ordinal integer not null,
  url text not null,
  url_sha256 text not null,
  final_url text,
  status integer,
  remote_address text,
  body_sha256 text,
  body_bytes bigint,
  outcome text not null,
  reason text,
  hits integer not null,
  started_at timestamptz(3) not null,
  finished_at timestamptz(3) not null,
  unique (search_id, attempt, ordinal)
);

create table evidence.capture (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  round_id uuid not null,
  applicant_id uuid not null,
  url text not null,
  url_key text not null,
  state text not null default 'promised' check (state in ('promised', 'complete', 'partial', 'failed')),
  reasons text[] not null default '{}',
  quality text check (quality in ('ok', 'login_wall', 'soft_404', 'error_page', 'blank', 'interstitial')),
  final_url text,
  status integer,
  title text,
  published_at text,
  record jsonb,
  manifest_sha256 text,
  suggested_tier text check (suggested_tier in ('T0', 'T1', 'T2', 'TX')),
  suggested_why text,
  started_at timestamptz(3),
  finished_at timestamptz(3),
  unique (round_id, applicant_id, url_key),
  unique (requisition_id, id),
  foreign key (requisition_id, round_id) references evidence.round (requisition_id, id),
  foreign key (requisition_id, applicant_id) references intake.applicant (requisition_id, id),
  check ((state = 'promised') = (finished_at is null))
);
create index capture_applicant on evidence.capture (applicant_id);
create index capture_promised on evidence.capture (round_id) where state = 'promised';

create table evidence.hit (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  search_id uuid not null references evidence.search,
  capture_id uuid not null references evidence.capture,
  url text not null,
  title text not null,
  snippet text not null,
  published_at text,
  subject_key text,
  rank integer not null,
  unique (search_id, capture_id)
);
create index hit_capture on evidence.hit (capture_id);

create table evidence.artefact (
  capture_id uuid not null references evidence.capture,
  requisition_id uuid not null,
  kind text not null check (kind in ('screenshot', 'screenshot_before_consent', 'text', 'html', 'mhtml', 'links', 'headers', 'exchanges', 'record', 'package',
    'timestamp')),
  -- Several screenshots are one page, from top to bottom.
  ordinal integer not null,
  media_type text not null,
  sha256 text not null,
  bytes bigint not null,
  primary key (capture_id, kind, ordinal)
);

-- One data key per applicant, wrapped by the master key: destroying the row makes the stored evidence unreadable.
create table evidence.data_key (
  applicant_id uuid primary key references intake.applicant,
  requisition_id uuid not null,
  wrapped bytea not null,
  master_key_id text not null,
  created_at timestamptz(3) not null default now()
);

create table evidence.signal (
  capture_id uuid not null references evidence.capture,
  requisition_id uuid not null,
  ordinal integer not null,
  kind text not null,
  identifier_id uuid references intake.identifier,
  direction text not null check (direction in ('supports', 'contradicts')),
  start_at integer not null,
  end_at integer not null,
  quote text not null,
  why text not null,
  independent boolean not null,
  primary key (capture_id, ordinal)
);

-- Whose page it is, as people decided: insert-only, the latest row of each seat stands. T3 needs two different people.
create table evidence.attribution (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  capture_id uuid not null,
  seat text not null check (seat in ('first', 'second')),
  verdict text not null check (verdict in ('applicant', 'not_applicant', 'unsure')),
  reason text not null check (length(reason) between 3 and 1000),
  decided_by uuid not null references access.account,
  decided_at timestamptz(3) not null default clock_timestamp(),
  foreign key (requisition_id, capture_id) references evidence.capture (requisition_id, id)
);
create index attribution_capture on evidence.attribution (capture_id, seat, decided_at desc);

create function evidence.check_attribution() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from evidence.attribution a
    where a.capture_id = new.capture_id and a.seat <> new.seat and a.decided_by = new.decided_by
  ) then
    raise exception 'the second person must be another person' using errcode = 'check_violation', constraint = 'two_people';
  end if;
  if new.seat = 'second' and not exists (select from evidence.attribution a where a.capture_id = new.capture_id and a.seat = 'first') then
    raise exception 'there is no first verdict to confirm' using errcode = 'check_violation', constraint = 'first_comes_first';
  end if;
  return new;
end
$$;
create trigger two_people before insert on evidence.attribution for each row execute function evidence.check_attribution();

create view evidence.standing with (security_invoker = true) as
  select c.id as capture_id, c.requisition_id, c.applicant_id,
    f.verdict as first_verdict, f.decided_by as first_by, f.reason as first_reason,
    s.verdict as second_verdict, s.decided_by as second_by, s.reason as second_reason,
    case
      when f.verdict = 'applicant' and s.verdict = 'applicant' then 'T3'
      when f.verdict is null then c.suggested_tier
      when s.verdict is not null and s.verdict <> f.verdict then 'disputed'
      when f.verdict = 'not_applicant' then 'TX'
      else c.suggested_tier
    end as tier
  from evidence.capture c
  left join lateral (select * from evidence.attribution a where a.capture_id = c.id and a.seat = 'first' order by decided_at desc limit 1) f on true
  left join lateral (select * from evidence.attribution a where a.capture_id = c.id and a.seat = 'second' order by decided_at desc limit 1) s on true;

create table evidence.finding (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  applicant_id uuid not null,
  capture_id uuid not null,
  criterion text not null check (criterion ~ '^CR-\d\d$'),
  start_at integer not null check (start_at >= 0),
  end_at integer not null,
  quotation text not null,
  description text not null check (length(description) between 10 and 600),
  authorship text not null,
  conduct_date date,
  mitigating boolean not null,
  corroboration text not null check (corroboration in ('C0', 'C1', 'C2')),
  corroboration_note text,
  -- The second reader is told: the description stands alone, because the quotation leaks by its whole meaning or could not be filtered.
  quotation_held boolean not null default false,
  status text not null default 'draft' check (status in ('draft', 'submitted', 'confirmed', 'returned', 'withdrawn')),
  edition integer not null default 1,
  drafted_by uuid not null references access.account,
  drafted_at timestamptz(3) not null default now(),
  changed_at timestamptz(3) not null default now(),
  check (end_at > start_at),
  unique (requisition_id, id),
  foreign key (requisition_id, capture_id) references evidence.capture (requisition_id, id),
  foreign key (requisition_id, applicant_id) references intake.applicant (requisition_id, id)
);
create index finding_applicant on evidence.finding (applicant_id);
create index finding_capture on evidence.finding (capture_id);

-- What the filter made of one text of one edition of a finding.
create table evidence.screening (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  finding_id uuid not null,
  edition integer not null,
  field text not null check (field in ('quotation', 'description')),
  filter_version text not null,
  input_sha256 text not null,
  outcome text not null check (outcome in ('released', 'held')),
  panel_text text not null,
  hold_reason text,
  screened_at timestamptz(3) not null default now(),
  unique (finding_id, edition, field, filter_version),
  unique (requisition_id, id),
  foreign key (requisition_id, finding_id) references evidence.finding (requisition_id, id),
  check (outcome = 'released' or panel_text = '')
);

create table evidence.mask (
  requisition_id uuid not null,
  screening_id uuid not null,
  start_at integer not null,
  end_at integer not null,
  class text not null,
  role text not null check (role in ('subject', 'target', 'bystander')),
  rule_id text not null,
  reason text not null,
  primary key (screening_id, start_at),
  foreign key (requisition_id, screening_id) references evidence.screening (requisition_id, id)
);

-- Masks people added to the filter's own; they can only hide more.
create table evidence.person_mask (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  finding_id uuid not null,
  -- Offsets count in the text of this edition; a later edition carries over the masks whose words it still has.
  edition integer not null,
  field text not null check (field in ('quotation', 'description')),
  start_at integer not null,
  end_at integer not null,
  class text not null,
  role text not null check (role in ('subject', 'target', 'bystander')),
  reason text not null check (length(reason) between 3 and 500),
  added_by uuid not null references access.account,
  added_at timestamptz(3) not null default now(),
  check (end_at > start_at and start_at >= 0),
  foreign key (requisition_id, finding_id) references evidence.finding (requisition_id, id)
);

create table evidence.second_reading (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  finding_id uuid not null,
  edition integer not null,
  verdict text not null check (verdict in ('agree', 'disagree')),
  reason text not null check (length(reason) between 3 and 1000),
  read_by uuid not null references access.account,
  read_at timestamptz(3) not null default clock_timestamp(),
  unique (finding_id, edition),
  foreign key (requisition_id, finding_id) references evidence.finding (requisition_id, id)
);

create function evidence.check_second_reading() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (
    select from evidence.finding f where f.id = new.finding_id and f.drafted_by <> new.read_by and f.edition = new.edition and f.status = 'submitted'
  ) then
    raise exception 'a finding is read by another person, in its submitted edition' using errcode = 'check_violation', constraint = 'other_reader';
  end if;
  return new;
end
$$;
create trigger other_reader before insert on evidence.second_reading for each row execute function evidence.check_second_reading();

-- What the applicant says to a finding, or to all of them (RQ-005). Filtered like everything else before the panel sees it.
create table evidence.response (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  applicant_id uuid not null,
  finding_id uuid references evidence.finding,
  body text not null check (length(body) between 1 and 5000),
  received_on date not null,
  recorded_by uuid not null references access.account,
  recorded_at timestamptz(3) not null default now(),
  foreign key (requisition_id, applicant_id) references intake.applicant (requisition_id, id)
);

-- Work promised in the transaction that needs it; Redis only delivers (architecture invariant 8). Payloads hold ids, never content.
create table evidence.pending_job (
  id uuid primary key default gen_random_uuid(),
  queue text not null check (queue in ('block', 'capture', 'report')),
  subject uuid not null,
  -- To the microsecond: rounded up, a job promised now would not be due yet.
  run_after timestamptz not null default now(),
  created_at timestamptz(3) not null default now(),
  dispatched_at timestamptz(3),
  attempts integer not null default 0,
  lease_until timestamptz(3),
  lease_holder text,
  last_error text,
  finished_at timestamptz(3),
  unique (queue, subject)
);
create index job_due on evidence.pending_job (run_after) where finished_at is null;

-- The pace of every host, kept for all workers together.
create table evidence.host_pace (
  host text primary key,
  -- To the microsecond: rounded, a host that is free would be waited for.
  free_at timestamptz not null
);
