-- name: list_queues
select queue,
  count(*) filter (where finished_at is null) as waiting,
  count(*) filter (where finished_at is null and lease_until > now()) as "atWork",
  count(*) filter (where finished_at is null and attempts >= 3) as struggling,
  min(run_after) filter (where finished_at is null and run_after <= now()) as "dueSince",
  max(finished_at) as "lastFinishedAt"
from evidence.pending_job
group by queue
order by queue

-- name: load_ledger
select (select count(*) from ledger.unsequenced) as waiting,
  (select max(size) from ledger.checkpoint) as size,
  (select max(signed_at) from ledger.checkpoint) as "signedAt"
