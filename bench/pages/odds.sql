-- name: find_missing
select (select o.id from evidence.round o where o.requisition_id = $1 order by o.started_at desc limit 1) as round,
  not exists (select from intake.hold where requisition_id = $1) as hold,
  not exists (select from evidence.sample where requisition_id = $1 and finished_at is null) as sample,
  not exists (select from intake.policy_profile) as profile,
  not exists (select from evidence.finding where requisition_id = $1 and status = 'disputed') as dispute

-- name: dispute_finding
insert into evidence.finding_dispute (requisition_id, finding_id, edition, reason, raised_by)
select requisition_id, id, edition, 'The page says it in so many words.', drafted_by
from evidence.finding where requisition_id = $1 and status = 'returned' order by id limit 1
