-- name: find_own_verdict
select v.id, v.capture_id as "captureId", c.title, v.verdict, not evidence.is_relied_on(c.id) as "mayTakeBack"
from evidence.verdict v
join evidence.capture c on c.id = v.capture_id
join evidence.standing t on t.capture_id = c.id
where c.round_id = $1 and v.seat = 'first' and v.decided_by = access.actor() and t.first_by = v.decided_by
order by c.id is not distinct from $2::uuid desc, v.decided_at desc
limit 1

-- name: find_verdict
select requisition_id as "requisitionId", decided_by as "decidedBy",
  exists (select from evidence.taken_back b where b.attribution_id = a.id) as "takenBack"
from evidence.attribution a where id = $1 and capture_id = $2 and seat = 'first'

-- name: insert_taken_back
insert into evidence.taken_back (attribution_id, requisition_id, taken_back_by) values ($1, $2, $3)
