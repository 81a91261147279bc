-- name: now
select clock_timestamp() as now

-- name: sign_worker
insert into evidence.worker (id, machine, version, clock_ahead_ms, stamp_ahead_ms, stamped_at, store_free_bytes, store_bytes, backed_up_at, settings)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
on conflict (id) do update set seen_at = now(), clock_ahead_ms = excluded.clock_ahead_ms, stamp_ahead_ms = excluded.stamp_ahead_ms,
  stamped_at = excluded.stamped_at, store_free_bytes = excluded.store_free_bytes, store_bytes = excluded.store_bytes,
  backed_up_at = excluded.backed_up_at

-- name: forget_worker
delete from evidence.worker where id = $1

-- name: forget_long_silent
delete from evidence.worker where seen_at < now() - interval '1 day'

-- name: list_workers
select id, machine, version, started_at as "startedAt", seen_at as "seenAt", clock_ahead_ms as "clockAheadMs", stamp_ahead_ms as "stampAheadMs",
  stamped_at as "stampedAt", store_free_bytes as "storeFreeBytes", store_bytes as "storeBytes", backed_up_at as "backedUpAt", settings
from evidence.worker
order by started_at, id
