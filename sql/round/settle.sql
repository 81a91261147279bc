-- name: lock_round
select status from evidence.round where id = $1 for update

-- name: lock_block
select status, run, extract(epoch from now() - coalesce(began_at, now())) * 1000 as elapsed_ms from evidence.block where id = $1 for update

-- name: list_observed
select id, kind, observed from evidence.search where block_id = $1 order by position

-- name: keep_superseded
insert into evidence.superseded (search_id, run, requisition_id, observed, reason, source_version, last_attempt, pages_read, hits_found, started_at, finished_at)
select id, $2, requisition_id, observed, reason, source_version, attempts, pages_read, hits_found, started_at, finished_at
from evidence.search
where block_id = $1 and observed is not null and queries <> '[]'

-- name: ask_again
-- Where there was nothing to ask there is nothing to ask again.
update evidence.search
set observed = null, reason = null, source_version = null, pages_read = 0, hits_found = 0, started_at = null, finished_at = null
where block_id = $1 and queries <> '[]'

-- name: next_run
update evidence.block set run = run + 1, why = $2 where id = $1

-- name: settle_cells
update evidence.search s set outcome = o.outcome
from jsonb_to_recordset($2::jsonb) as o (id uuid, outcome text)
where s.id = o.id and s.block_id = $1 and s.outcome is null

-- name: settle_block
update evidence.block set status = $2, why = $3, settled_at = now() where id = $1 and status = 'open'

-- name: promise_captures
-- In one order everywhere: two blocks that found the same pages of an applicant and are settled at once must not wait for each other's rows.
insert into evidence.capture (requisition_id, round_id, applicant_id, url, url_key)
select distinct on (s.applicant_id, h.url_key) s.requisition_id, s.round_id, s.applicant_id, h.url, h.url_key
from evidence.hit h
join evidence.search s on s.id = h.search_id
where s.block_id = $1 and h.run = $2 and h.capture_id is null
order by s.applicant_id, h.url_key, h.rank
on conflict (round_id, applicant_id, url_key) do nothing

-- name: open_hits
update evidence.hit h set capture_id = c.id
from evidence.search s, evidence.capture c
where s.id = h.search_id and s.block_id = $1 and h.run = $2 and h.capture_id is null
  and c.round_id = s.round_id and c.applicant_id = s.applicant_id and c.url_key = h.url_key

-- name: promise_capture_jobs
insert into evidence.pending_job (queue, subject)
select distinct 'capture', c.id
from evidence.hit h
join evidence.search s on s.id = h.search_id
join evidence.capture c on c.id = h.capture_id
where s.block_id = $1 and h.run = $2 and c.state = 'promised'
on conflict (queue, subject) do nothing

-- name: finish_round
update evidence.round r set status = 'finished', finished_at = now()
where r.id = $1 and r.status = 'running'
  and not exists (select from evidence.block b where b.round_id = r.id and b.status = 'open')
  and not exists (select from evidence.capture c where c.round_id = r.id and c.state = 'promised')
returning requisition_id,
  (select count(*) from evidence.search s where s.round_id = r.id and s.kind = 'applicant') as cells,
  (select count(*) from evidence.capture c where c.round_id = r.id) as captures
