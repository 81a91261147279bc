-- name: load_promise
select c.id, c.requisition_id, c.round_id, c.applicant_id, c.url, c.state, p.body, p.sha256 as protocol_sha256,
  exists (
    select from intake.consent i join intake.applicant a on a.id = i.applicant_id
    where i.applicant_id = c.applicant_id and i.withdrawn_on is null and a.status = 'active'
  ) as consented, r.started_by,
  (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'stepNo', s.step_no, 'stepId', b.step_id, 'rank', h.rank) order by s.step_no, h.rank, s.id), '[]')
    from evidence.hit h join evidence.search s on s.id = h.search_id join evidence.block b on b.id = s.block_id where h.capture_id = c.id) as searches,
  (select coalesce(array_agg(distinct used.kind), '{}') from evidence.hit h join evidence.search s on s.id = h.search_id cross join unnest(s.uses) as used (kind)
    where h.capture_id = c.id) as found_by
from evidence.capture c
join evidence.round r on r.id = c.round_id
join intake.protocol p on p.id = r.protocol_id
where c.id = $1

-- name: list_identifiers
select id, kind, value, provenance from intake.identifier where applicant_id = $1 order by created_at, id

-- name: insert_key
insert into evidence.data_key (applicant_id, requisition_id, wrapped, master_key_id) values ($1, $2, $3, $4) on conflict (applicant_id) do nothing

-- name: find_key
select wrapped from evidence.data_key where applicant_id = $1

-- name: begin_capture
update evidence.capture set started_at = coalesce(started_at, now()) where id = $1 and state = 'promised'

-- name: end_capture
update evidence.capture
set state = $2, reasons = $3, quality = $4, final_url = $5, status = $6, title = $7, published_at = $8, record = $9, manifest_sha256 = $10,
  suggested_tier = $11, suggested_why = $12, started_at = coalesce(started_at, now()), finished_at = now()
where id = $1 and state = 'promised'

-- name: insert_artefacts
insert into evidence.artefact (capture_id, requisition_id, kind, ordinal, media_type, sha256, bytes)
select $1, $2, a.kind, a.ordinal, a.media_type, a.sha256, a.bytes
from jsonb_to_recordset($3::jsonb) as a (kind text, ordinal integer, media_type text, sha256 text, bytes bigint)

-- name: insert_signals
insert into evidence.signal (capture_id, requisition_id, ordinal, kind, identifier_id, direction, start_at, end_at, quote, why, independent)
select $1, $2, s.ordinal, s.kind, s.identifier_id, s.direction, s.start_at, s.end_at, s.quote, s.why, s.independent
from jsonb_to_recordset($3::jsonb) as s (ordinal integer, kind text, identifier_id uuid, direction text, start_at integer, end_at integer, quote text, why text,
  independent boolean)

-- name: insert_me_links
insert into evidence.me_link (capture_id, requisition_id, url_key) select $1, $2, unnest($3::text[]) on conflict do nothing
