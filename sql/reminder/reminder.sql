-- name: take
select account_id as account, email from access.take_reminder()

-- name: note_reminded
select access.note_reminded($1)

-- name: find_own
select wanted from access.reminder where account_id = $1

-- name: set_own
insert into access.reminder (account_id, wanted) values ($1, $2) on conflict (account_id) do update set wanted = excluded.wanted

-- name: load_health
select failing, last_sent_at as "lastSentAt" from access.reminder_health()
