-- name: insert_attribution
insert into evidence.attribution (requisition_id, capture_id, seat, verdict, reason, decided_by) values ($1, $2, 'second', $3, $4, $5)

-- name: find_reading
select verdict, reason, read_by as "readBy" from evidence.second_reading where finding_id = $1 and edition = $2

-- name: insert_reading
insert into evidence.second_reading (requisition_id, finding_id, edition, verdict, reason, read_by) values ($1, $2, $3, $4, $5, $6)

-- name: settle_finding
update evidence.finding set status = $3, changed_at = now() where id = $1 and edition = $2 and status = 'submitted'
