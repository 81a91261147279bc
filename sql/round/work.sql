-- name: load_block
select b.id, b.requisition_id, b.round_id, b.step_no, b.status, p.body
from evidence.block b
join evidence.round r on r.id = b.round_id
join intake.protocol p on p.id = r.protocol_id
where b.id = $1

-- name: list_cells
select id, kind, applicant_id, position, queries, observed
from evidence.search
where block_id = $1
order by position

-- name: before_asking
select (select p.observed from evidence.search p where p.block_id = s.block_id and p.kind = 'positive_control') as control,
  s.kind <> 'applicant' or exists (
    select from intake.consent c join intake.applicant a on a.id = c.applicant_id
    where c.applicant_id = s.applicant_id and c.withdrawn_on is null and a.status = 'active'
  ) as consented
from evidence.search s
where s.id = $1

-- name: begin_attempt
update evidence.search set attempts = attempts + 1, started_at = coalesce(started_at, now()) where id = $1 and observed is null returning attempts

-- name: observe
update evidence.search
set observed = $2, reason = $3, source_version = $4, pages_read = pages_read + $5, hits_found = $6, finished_at = now()
where id = $1 and observed is null

-- name: insert_pages
insert into evidence.search_page (requisition_id, search_id, attempt, ordinal, url, url_sha256, final_url, status, remote_address, body_sha256, body_bytes, outcome,
  reason, hits, started_at, finished_at)
select $1, $2, $3, p.ordinal, p.url, p.url_sha256, p.final_url, p.status, p.remote_address, p.body_sha256, p.body_bytes, p.outcome, p.reason, p.hits,
  p.started_at, p.finished_at
from jsonb_to_recordset($4::jsonb) as p (ordinal integer, url text, url_sha256 text, final_url text, status integer, remote_address text, body_sha256 text,
  body_bytes bigint, outcome text, reason text, hits integer, started_at timestamptz, finished_at timestamptz)
on conflict (search_id, attempt, ordinal) do nothing

-- name: promise_captures
insert into evidence.capture (requisition_id, round_id, applicant_id, url, url_key)
select $1, $2, $3, h.url, h.url_key from jsonb_to_recordset($4::jsonb) as h (url text, url_key text)
on conflict (round_id, applicant_id, url_key) do nothing

-- name: insert_hits
insert into evidence.hit (requisition_id, search_id, capture_id, url, title, snippet, published_at, subject_key, rank)
select $1, $2, c.id, h.url, h.title, h.snippet, h.published_at, h.subject_key, h.rank
from jsonb_to_recordset($5::jsonb) as h (url text, url_key text, title text, snippet text, published_at text, subject_key text, rank integer)
join evidence.capture c on c.round_id = $3 and c.applicant_id = $4 and c.url_key = h.url_key
on conflict (search_id, capture_id) do nothing

-- name: promise_capture_jobs
insert into evidence.pending_job (queue, subject)
select distinct 'capture', h.capture_id
from evidence.hit h
join evidence.capture c on c.id = h.capture_id
where h.search_id = $1 and c.state = 'promised'
on conflict (queue, subject) do nothing

-- name: lock_round
select status from evidence.round where id = $1 for update

-- name: lock_block
select status from evidence.block where id = $1 for update

-- name: list_observed
select id, kind, observed from evidence.search where block_id = $1 order by position

-- name: settle_cells
update evidence.search s set outcome = o.outcome
from jsonb_to_recordset($2::jsonb) as o (id uuid, outcome text)
where s.id = o.id and s.block_id = $1 and s.outcome is null

-- name: settle_block
update evidence.block set status = $2, why = $3, settled_at = now() where id = $1 and status = 'open'

-- name: finish_round
update evidence.round r set status = 'finished', finished_at = now()
where r.id = $1 and r.status = 'running'
  and not exists (select from evidence.block b where b.round_id = r.id and b.status = 'open')
  and not exists (select from evidence.capture c where c.round_id = r.id and c.state = 'promised')
returning requisition_id,
  (select count(*) from evidence.search s where s.round_id = r.id and s.kind = 'applicant') as cells,
  (select count(*) from evidence.capture c where c.round_id = r.id) as captures
