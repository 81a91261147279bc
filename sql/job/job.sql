-- name: list_due
select id, queue, subject from evidence.pending_job
where finished_at is null and run_after <= now() and (lease_until is null or lease_until < now())
  and (dispatched_at is null or dispatched_at < now() - make_interval(secs => $1 / 1000.0))
order by dispatched_at nulls first, run_after, created_at
limit 500

-- name: mark_dispatched
update evidence.pending_job set dispatched_at = now() where id = any ($1)

-- name: take_lease
update evidence.pending_job
set lease_until = now() + make_interval(secs => $3 / 1000.0), lease_holder = $2, attempts = attempts + 1
where id = $1 and finished_at is null and run_after <= now() and (lease_until is null or lease_until < now())
returning id, queue, subject, attempts

-- name: extend_lease
update evidence.pending_job set lease_until = now() + make_interval(secs => $3 / 1000.0)
where id = $1 and lease_holder = $2 and finished_at is null

-- name: finish
update evidence.pending_job set finished_at = now(), lease_until = null, last_error = null
where id = $1 and lease_holder = $2 and finished_at is null

-- name: put_back
update evidence.pending_job
set lease_until = null, lease_holder = null, dispatched_at = null, last_error = $3, run_after = now() + make_interval(secs => $4 / 1000.0)
where id = $1 and lease_holder = $2 and finished_at is null

-- name: let_go
update evidence.pending_job set lease_until = null, lease_holder = null, dispatched_at = null, attempts = attempts - 1
where id = $1 and lease_holder = $2 and finished_at is null

-- name: postpone
update evidence.pending_job
set lease_until = null, lease_holder = null, dispatched_at = null, attempts = 0, run_after = now() + make_interval(secs => $3 / 1000.0)
where id = $1 and lease_holder = $2 and finished_at is null
