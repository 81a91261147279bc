-- name: insert_person_masks
insert into evidence.person_mask (requisition_id, finding_id, edition, field, start_at, end_at, class, role, reason, added_by)
select $1, $2, $3, m.field, m."start", m."end", m.class, m.role, m.reason, $4
from jsonb_to_recordset($5::jsonb) as m (field text, "start" integer, "end" integer, class text, role text, reason text)

-- name: insert_unmasking
insert into evidence.unmasking (requisition_id, finding_id, edition, words, stretches, reason, shown_by)
values ($1, $2, $3, $4, cardinality($4::text[]), $5, $6)

-- name: list_unmaskings
select m.edition, m.words, m.reason, u.display_name as "shownBy", m.shown_at as "shownAt"
from evidence.unmasking m
join access.account u on u.id = m.shown_by
where m.finding_id = $1
order by m.edition desc
