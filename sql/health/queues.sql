-- name: list_queues
with recursive queues as (
  -- One look at the index for each queue, where reading all finished work would be a look for each job there ever was.
  select min(queue) as queue from evidence.pending_job
  union all
  select (select min(j.queue) from evidence.pending_job j where j.queue > q.queue) from queues q where q.queue is not null
)
select q.queue, o.waiting, o.at_work as "atWork", o.struggling, o.due_since as "dueSince",
  (select max(j.finished_at) from evidence.pending_job j where j.queue = q.queue and j.finished_at is not null) as "lastFinishedAt"
from queues q
cross join lateral (
  select count(*) as waiting, count(*) filter (where lease_until > now()) as at_work, count(*) filter (where attempts >= 3) as struggling,
    min(run_after) filter (where run_after <= now()) as due_since
  from evidence.pending_job j where j.queue = q.queue and j.finished_at is null
) o
where q.queue is not null
order by q.queue

-- name: load_ledger
select (select count(*) from ledger.unsequenced) as waiting,
  (select max(size) from ledger.checkpoint) as size,
  (select max(signed_at) from ledger.checkpoint) as "signedAt"
