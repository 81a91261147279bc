-- What lists and their numbers are read from when there are very many rows. Whether somebody has judged a page is kept beside the page: not
-- what was said, which some may not know yet, only that the first seat is taken. Where nobody has, an index holds what waits and nothing else.

alter table evidence.capture add column judged boolean not null default false;
update evidence.capture c set judged = true where exists (select from evidence.seats s where s.capture_id = c.id);

create function evidence.note_judged() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update evidence.capture c set judged = (tg_op = 'INSERT') where c.id = coalesce(new.capture_id, old.capture_id);
  return null;
end
$$;
grant select (judged) on evidence.capture to evenhand_auditor;
create trigger judged after insert or delete on evidence.seats for each row execute function evidence.note_judged();

create index capture_to_judge on evidence.capture (applicant_id, round_id) where not judged and state in ('complete', 'partial');
create index capture_waiting on evidence.capture (requisition_id, finished_at) include (round_id, applicant_id)
  where not judged and state in ('complete', 'partial');
create index capture_progress on evidence.capture (round_id, state, judged) include (requisition_id, applicant_id);

create index search_progress on evidence.search (round_id, kind, outcome) include (requisition_id, finished_at);
drop index evidence.search_applicant;
create index search_applicant on evidence.search (applicant_id, round_id) include (requisition_id, finished_at, outcome);

create index applicant_number on intake.applicant (requisition_id, number);
create index requisition_order on intake.requisition (status desc, created_at desc, id desc);
create index finding_to_read on evidence.finding (changed_at, id) where status = 'submitted';
create index finding_order on evidence.finding (requisition_id, applicant_id, drafted_at);
create index attribution_requisition on evidence.attribution (requisition_id);
create index person_mask_finding on evidence.person_mask (finding_id, edition);
create index response_applicant on evidence.response (applicant_id);
create index deviation_order on intake.deviation (requisition_id, asked_at);
create index identifier_requisition on intake.identifier (requisition_id);
create index supplement_round on evidence.supplement (round_id);
create index session_seen on access.session (last_seen_at desc);

create index act_time on ledger.act (at desc, id desc);
create index act_kind on ledger.act (kind, at desc, id desc);
create index act_actor on ledger.act (actor, at desc, id desc);
drop index ledger.act_at;

-- Work that is not done yet is counted, of finished work only the latest is asked for.
create index job_open on evidence.pending_job (queue) where finished_at is null;
create index job_finished on evidence.pending_job (queue, finished_at desc) where finished_at is not null;
