-- A block that does not come off is run again as a whole; what an earlier run saw is kept. Hits are let go to be captured, and shown, only
-- once their block is settled as complete. Who has no consent in force has an outcome of their own.

alter table evidence.block
  -- 1, 2, …: which run of the block the cells show.
  add column run integer not null default 1,
  -- When the first run began; the protocol's deadline counts from here.
  add column began_at timestamptz(3),
  drop constraint block_status_check,
  add constraint block_status_check check (status in ('open', 'complete', 'voided', 'unavailable'));
grant update (run, began_at) on evidence.block to evenhand_worker;

alter table evidence.search
  drop constraint search_observed_check,
  drop constraint search_outcome_check,
  add constraint search_observed_check check (observed in ('found', 'none', 'partial', 'indeterminate', 'blocked', 'login_required', 'rate_limited',
    'unavailable', 'robots_disallowed', 'not_applicable', 'no_consent', 'voided')),
  add constraint search_outcome_check check (outcome in ('found', 'none', 'partial', 'indeterminate', 'blocked', 'login_required', 'rate_limited',
    'unavailable', 'robots_disallowed', 'not_applicable', 'no_consent', 'voided'));

-- What a cell had ended as in a run that did not count. Its requests are those in evidence.search_page up to `last_attempt`.
create table evidence.superseded (
  search_id uuid not null references evidence.search,
  run integer not null,
  requisition_id uuid not null,
  observed text not null,
  reason text,
  source_version text,
  last_attempt integer not null,
  pages_read integer not null,
  hits_found integer not null,
  started_at timestamptz(3),
  finished_at timestamptz(3),
  primary key (search_id, run)
);

alter table evidence.superseded enable row level security;
alter table evidence.superseded force row level security;
create policy owner_all on evidence.superseded to evenhand_owner using (true) with check (true);
grant select, insert on evidence.superseded to evenhand_worker;
create policy work on evidence.superseded to evenhand_worker using (true) with check (true);
grant select on evidence.superseded to evenhand_investigator, evenhand_supervisor, evenhand_auditor;
create policy own on evidence.superseded for select to evenhand_investigator using (access.has_part(requisition_id, 'investigator'));
create policy oversee on evidence.superseded for select to evenhand_supervisor using (access.has_part(requisition_id, 'supervisor'));
create policy audit on evidence.superseded for select to evenhand_auditor using (access.actor() is not null);

-- A hit belongs to one run of its block. Without a capture it is sealed: nobody who decides about people can read it.
alter table evidence.hit
  alter column capture_id drop not null,
  add column run integer not null default 1,
  add column url_key text;
create unique index hit_once on evidence.hit (search_id, run, url_key) where url_key is not null;
grant update (capture_id) on evidence.hit to evenhand_worker;
alter policy own on evidence.hit using (access.has_part(requisition_id, 'investigator') and capture_id is not null);
alter policy oversee on evidence.hit using (access.has_part(requisition_id, 'supervisor') and capture_id is not null);

-- Auditors see that sealed hits exist, and nothing of what they say.
grant select (id, requisition_id, search_id, capture_id, run, rank) on evidence.hit to evenhand_auditor;
create policy audit on evidence.hit for select to evenhand_auditor using (access.actor() is not null);
