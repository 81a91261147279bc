-- name: find_people
-- Who has a part in the requisition in that role; for roles without parts, the first of them. Two, because what one may read waits for the other.
select g.account_id as id
from access.role_grant g
left join intake.requisition_member m on m.requisition_id = $1 and m.account_id = g.account_id and m.part = g.role
where g.role = $2
order by m.account_id is null, g.account_id
limit 2

-- name: find_largest
select requisition_id as id from intake.applicant group by requisition_id order by count(*) desc, requisition_id limit 1

-- name: find_examples
select
  (select id from access.account order by email limit 1) as account,
  $1::uuid as requisition,
  (select id from intake.applicant where requisition_id = $1 order by number limit 1) as applicant,
  (select id from evidence.round where requisition_id = $1 order by started_at desc limit 1) as round,
  (select id from evidence.search where requisition_id = $1 and kind = 'applicant' and outcome = 'found' order by position limit 1) as search,
  (select c.id from evidence.capture c where c.requisition_id = $1 and c.state = 'complete'
    and not exists (select from evidence.attribution v where v.capture_id = c.id) order by c.url limit 1) as capture,
  (select v.capture_id from evidence.verdict v where v.requisition_id = $1 and v.seat = 'first' and v.verdict = 'applicant' and v.decided_by = $2
    order by v.id limit 1) as "ownCapture",
  (select t.capture_id from evidence.standing t where t.requisition_id = $1 and t.first_verdict = 'applicant' and t.first_by <> $2 and t.second_verdict is null
    order by t.capture_id limit 1) as "waitingCapture",
  (select s.capture_id from evidence.seats s where s.requisition_id = $1 and s.disputed order by s.capture_id limit 1) as "disputedCapture",
  (select id from evidence.finding where requisition_id = $1 and status = 'disputed' order by id limit 1) as "disputedFinding",
  (select id from evidence.finding where requisition_id = $1 and status = 'confirmed' order by id limit 1) as finding,
  (select id from evidence.finding where requisition_id = $1 and status = 'draft' and drafted_by = $2 order by id limit 1) as "ownDraft",
  (select id from evidence.finding where requisition_id = $1 and status = 'submitted' and drafted_by <> $2 order by id limit 1) as "waitingFinding",
  (select protocol_id from intake.requisition where id = $1) as protocol,
  (select id from intake.protocol where status = 'draft' and drafted_by = $2 order by id limit 1) as "draftProtocol",
  (select id from intake.protocol where status = 'submitted' and drafted_by <> $2 order by id limit 1) as "submittedProtocol",
  (select id from intake.deviation where requisition_id = $1 order by id limit 1) as deviation,
  (select id from release.report where requisition_id = $1 and status = 'released' order by applicant_number limit 1) as report,
  (select id from intake.hold where requisition_id = $1 order by id limit 1) as hold,
  (select id from evidence.sample where requisition_id = $1 and drawn_by = $2 and finished_at is null order by id limit 1) as sample,
  (select d.id from evidence.sampled d join evidence.sample m on m.id = d.sample_id
    where m.requisition_id = $1 and m.drawn_by = $2 and m.finished_at is null order by d.place limit 1) as sampled,
  (select max(index) / 2 from ledger.entry)::text as index,
  (select max(size) from ledger.checkpoint)::text as size,
  (select max(version) from intake.policy_profile)::text as version
