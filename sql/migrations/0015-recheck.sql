-- The live page asked again before release: what it turned out to be, and whether the words findings quote were still there.

create table evidence.recheck (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  capture_id uuid not null,
  asked_by uuid not null references access.account,
  asked_at timestamptz(3) not null default now(),
  verdict text check (verdict in ('unchanged', 'changed', 'gone', 'unknown')),
  reason text,
  http_status integer,
  -- Names the text that was read; the text itself is not kept: what the page says now beyond the differences is nobody's business.
  text_sha256 text,
  -- [{start, end, words}]: stretches of the captured text that findings quote, and whether they were still there.
  quotations jsonb not null default '[]',
  -- [{removed, added}], and how many more there were; null when there were too many to list any.
  passages jsonb not null default '[]',
  left_out integer default 0,
  finished_at timestamptz(3),
  check ((verdict is null) = (finished_at is null)),
  foreign key (requisition_id, capture_id) references evidence.capture (requisition_id, id)
);
create index recheck_capture on evidence.recheck (capture_id, finished_at desc);
create unique index one_waiting_recheck on evidence.recheck (capture_id) where finished_at is null;

create function evidence.keep_recheck() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.finished_at is not null then
    raise exception 'a re-check ends once' using errcode = 'check_violation', constraint = 'recheck_ends_once';
  end if;
  return new;
end
$$;
create trigger ends_once before update on evidence.recheck for each row execute function evidence.keep_recheck();
create trigger progress after insert or update on evidence.recheck for each row execute function evidence.tell_progress();

alter table evidence.pending_job drop constraint pending_job_queue_check;
alter table evidence.pending_job add constraint pending_job_queue_check check (queue in ('block', 'capture', 'report', 'recheck'));

alter table evidence.recheck enable row level security;
alter table evidence.recheck force row level security;
create policy owner_all on evidence.recheck to evenhand_owner using (true) with check (true);

grant select on evidence.recheck to evenhand_investigator, evenhand_supervisor, evenhand_worker;
grant insert (requisition_id, capture_id, asked_by) on evidence.recheck to evenhand_investigator;
grant update (verdict, reason, http_status, text_sha256, quotations, passages, left_out, finished_at) on evidence.recheck to evenhand_worker;
-- An auditor sees that every page was asked again and what came of it; captured words are not needed for that.
grant select (id, requisition_id, capture_id, asked_by, asked_at, verdict, reason, http_status, text_sha256, finished_at) on evidence.recheck to evenhand_auditor;

create policy own on evidence.recheck for select to evenhand_investigator using (access.has_part(requisition_id, 'investigator'));
-- Asking a page is searching: only whoever is vetted and trained may (BI-4).
create policy ask on evidence.recheck for insert to evenhand_investigator
  with check (access.has_part(requisition_id, 'investigator') and asked_by = access.actor() and access.may_search(asked_by));
create policy oversee on evidence.recheck for select to evenhand_supervisor using (access.has_part(requisition_id, 'supervisor'));
create policy audit on evidence.recheck for select to evenhand_auditor using (access.actor() is not null);
create policy work on evidence.recheck to evenhand_worker using (true) with check (true);
