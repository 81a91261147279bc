-- name: find_place
select d.sample_id as "sampleId", d.place, m.size, m.round_id as "roundId", d.capture_id as "captureId",
  m.drawn_by = access.actor() as own, m.finished_at is not null as finished, w.verdict as "saidBefore"
from evidence.sampled d
join evidence.sample m on m.id = d.sample_id
left join evidence.reread w on w.sampled_id = d.id
where d.id = $1

-- name: find_page
select capture_id as "captureId", applicant_id as "applicantId", applicant_number as "applicantNumber", url, title, state, reasons, record,
  suggested_tier as "suggestedTier", suggested_why as "suggestedWhy"
from evidence.reread_page($1)

-- name: list_signals
select kind, identifier_kind as "identifierKind", identifier_value as "identifierValue", provenance, direction, start_at as "start", end_at as "end", quote, why,
  independent
from evidence.reread_signals($1)

-- name: list_artefacts
select f.kind, f.ordinal, f.media_type as "mediaType", f.sha256, f.bytes from evidence.artefact f
join evidence.sampled d on d.capture_id = f.capture_id
where d.id = $1 and f.kind in ('text', 'screenshot', 'screenshot_before_consent') and evidence.may_reread(d.id)
order by f.kind, f.ordinal

-- name: find_artefact
select f.media_type as "mediaType", f.sha256, f.bytes, evidence.reread_key(d.id) as wrapped from evidence.artefact f
join evidence.sampled d on d.capture_id = f.capture_id
where d.id = $1 and f.kind = $2 and f.ordinal = $3 and evidence.may_reread(d.id)

-- name: insert_reread
insert into evidence.reread (sampled_id, verdict, reason, judged_by) values ($1, $2, $3, $4)

-- name: finish
update evidence.sample set finished_at = clock_timestamp() where id = $1 and finished_at is null
