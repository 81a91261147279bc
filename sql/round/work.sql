-- name: load_block
select b.id, b.requisition_id, b.round_id, b.step_no, b.status, b.run, p.body
from evidence.block b
join evidence.round r on r.id = b.round_id
join intake.protocol p on p.id = r.protocol_id
where b.id = $1

-- name: begin_block
update evidence.block set began_at = now() where id = $1 and began_at is null

-- name: list_cells
select id, kind, applicant_id, position, queries, observed
from evidence.search
where block_id = $1
order by position

-- name: before_asking
select s.kind <> 'applicant' or exists (
    select from intake.consent c join intake.applicant a on a.id = c.applicant_id
    where c.applicant_id = s.applicant_id and c.withdrawn_on is null and a.status = 'active'
  ) as consented, intake.window_open(s.requisition_id) as "windowOpen"
from evidence.search s
where s.id = $1

-- name: begin_attempt
update evidence.search set attempts = attempts + 1, started_at = coalesce(started_at, now()) where id = $1 and observed is null returning attempts

-- name: observe
-- A worker that was away while the block was set aside comes with the answer of an earlier run: the block is held, so that it finds that out.
update evidence.search s
set observed = $2, reason = $3, source_version = $4, pages_read = $5, hits_found = $6, finished_at = now()
from (select run from evidence.block where id = $7 for share) b
where s.id = $1 and s.observed is null and b.run = $8

-- name: insert_pages
insert into evidence.search_page (requisition_id, search_id, attempt, ordinal, url, url_sha256, final_url, status, remote_address, body_sha256, body_bytes, outcome,
  reason, hits, started_at, finished_at)
select $1, $2, $3, p.ordinal, p.url, p.url_sha256, p.final_url, p.status, p.remote_address, p.body_sha256, p.body_bytes, p.outcome, p.reason, p.hits,
  p.started_at, p.finished_at
from jsonb_to_recordset($4::jsonb) as p (ordinal integer, url text, url_sha256 text, final_url text, status integer, remote_address text, body_sha256 text,
  body_bytes bigint, outcome text, reason text, hits integer, started_at timestamptz, finished_at timestamptz)
on conflict (search_id, attempt, ordinal) do nothing

-- name: insert_hits
insert into evidence.hit (requisition_id, search_id, run, url, url_key, title, snippet, published_at, subject_key, rank)
select $1, $2, $3, h.url, h.url_key, h.title, h.snippet, h.published_at, h.subject_key, h.rank
from jsonb_to_recordset($4::jsonb) as h (url text, url_key text, title text, snippet text, published_at text, subject_key text, rank integer)
on conflict (search_id, run, url_key) where url_key is not null do nothing
