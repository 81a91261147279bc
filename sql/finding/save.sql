-- name: insert_finding
insert into evidence.finding (requisition_id, applicant_id, capture_id, criterion, start_at, end_at, quotation, description, authorship, conduct_date,
  mitigating, corroboration, corroboration_note, quotation_held, drafted_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
returning id

-- name: find_same_draft
select f.id from evidence.finding f
where f.capture_id = $1 and f.drafted_by = access.actor() and f.status = 'draft' and f.edition = 1 and f.criterion = $2 and f.start_at = $3 and f.end_at = $4
  and f.description = $5

-- name: change_finding
update evidence.finding
set criterion = $4, start_at = $5, end_at = $6, quotation = $7, description = $8, authorship = $9, conduct_date = $10, mitigating = $11,
  corroboration = $12, corroboration_note = $13, quotation_held = $14, status = $15, edition = edition + 1, changed_at = now()
where id = $1 and edition = $2 and changed_at = $3
returning edition

-- name: move_finding
update evidence.finding set status = $4, changed_at = now() where id = $1 and edition = $2 and changed_at = $3
