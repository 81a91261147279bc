-- name: find_own_verdict
select v.id, v.capture_id as "captureId", c.title, v.verdict, not evidence.is_relied_on(c.id) as "mayTakeBack"
from (
  (
    select 1 as rank, o.* from evidence.verdict o
    join evidence.seats s on s.capture_id = o.capture_id and s.first_by = o.decided_by
    where o.capture_id = $2 and o.seat = 'first' and o.decided_by = access.actor()
    order by o.decided_at desc limit 1
  )
  union all
  (
    -- Among the latest few hundred: what was judged long before them is not what somebody wants to undo.
    select 2, o.*
    from (
      select l.* from evidence.verdict l where l.seat = 'first' and l.decided_by = (select access.actor()) order by l.decided_at desc limit 200
    ) o
    join evidence.seats s on s.capture_id = o.capture_id and s.first_by = o.decided_by
    join evidence.capture p on p.id = o.capture_id and p.round_id = $1
    order by o.decided_at desc limit 1
  )
) v
join evidence.capture c on c.id = v.capture_id and c.round_id = $1
order by v.rank
limit 1

-- name: find_verdict
select requisition_id as "requisitionId", decided_by as "decidedBy",
  exists (select from evidence.taken_back b where b.attribution_id = a.id) as "takenBack"
from evidence.attribution a where id = $1 and capture_id = $2 and seat = 'first'

-- name: insert_taken_back
insert into evidence.taken_back (attribution_id, requisition_id, taken_back_by) values ($1, $2, $3)
