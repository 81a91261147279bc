-- name: decide
update intake.protocol set status = $3, decided_by = $4, decided_at = now(), decision_note = $5 where id = $1 and sha256 = $2 and status = 'submitted'

-- name: find_same
select id from intake.protocol where id = $1 and sha256 = $2 and status = $3 and decided_by = $4
