-- name: is_visible
select from intake.requisition where id = $1
