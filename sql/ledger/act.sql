-- name: insert_act
insert into ledger.act (body, at, actor, role, kind, subject) values ($1, $2, $3, $4, $5, $6)
