-- name: insert_screening
insert into evidence.screening (requisition_id, finding_id, edition, field, filter_version, input_sha256, outcome, panel_text, hold_reason)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
returning id

-- name: insert_masks
insert into evidence.mask (requisition_id, screening_id, start_at, end_at, class, role, rule_id, reason)
select $1, $2, m."start", m."end", m.class, m.role, m."ruleId", m.reason
from jsonb_to_recordset($3::jsonb) as m ("start" integer, "end" integer, class text, role text, "ruleId" text, reason text)
