-- name: find_capture
select requisition_id as "requisitionId", state from evidence.capture where id = $1

-- name: find_last
select v.verdict, a.reason, v.decided_by as "decidedBy"
from evidence.verdict v
join evidence.attribution a on a.id = v.id
where v.capture_id = $1 and v.seat = 'first'
order by v.decided_at desc
limit 1

-- name: insert_attribution
insert into evidence.attribution (requisition_id, capture_id, seat, verdict, reason, decided_by) values ($1, $2, 'first', $3, $4, $5)
