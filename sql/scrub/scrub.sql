-- name: begin_scrub
insert into evidence.scrub (id)
select gen_random_uuid()
where (
  select coalesce((select max(started_at) from evidence.scrub), min(c.finished_at)) from evidence.capture c
  where exists (select from evidence.artefact f where f.capture_id = c.id)
) <= now() - $1::bigint * interval '1 millisecond'
on conflict do nothing

-- name: lock_running
select id, after_capture as "afterCapture", after_kind as "afterKind", after_ordinal as "afterOrdinal"
from evidence.scrub
where finished_at is null
for update skip locked

-- name: list_next
select f.capture_id as "captureId", f.kind, f.ordinal, f.sha256, k.wrapped
from evidence.artefact f
join evidence.capture c on c.id = f.capture_id
join evidence.data_key k on k.applicant_id = c.applicant_id
where $1::uuid is null or (f.capture_id, f.kind, f.ordinal) > ($1, $2, $3)
order by f.capture_id, f.kind, f.ordinal
limit $4

-- name: insert_damage
insert into evidence.scrub_damage (scrub_id, capture_id, kind, ordinal, found) values ($1, $2, $3, $4, $5)

-- name: go_on
update evidence.scrub
set pieces = pieces + $2, bytes = bytes + $3, damaged = damaged + $4, after_capture = $5, after_kind = $6, after_ordinal = $7
where id = $1

-- name: finish_scrub
update evidence.scrub set finished_at = now() where id = $1 returning pieces, bytes, damaged

-- name: load_finished
select id, started_at as "startedAt", finished_at as "finishedAt", pieces, bytes, damaged
from evidence.scrub
where finished_at is not null
order by finished_at desc
limit 1

-- name: find_running
select id, started_at as "startedAt", pieces from evidence.scrub where finished_at is null

-- name: list_damage
select distinct capture_id as "captureId", kind, ordinal, found
from evidence.scrub_damage
where scrub_id = any($1::uuid[])
order by capture_id, kind, ordinal
limit 200
