-- name: find
select s.account_id, a.email, a.display_name, a.password_once, s.role, s.form_token,
  (select array_agg(g.role) from access.role_grant g where g.account_id = s.account_id) as roles,
  s.last_seen_at < now() - interval '30 minutes' or s.created_at < now() - interval '12 hours' as locked,
  s.last_seen_at < now() - interval '1 minute' as "unseenForAMinute"
from access.session s
join access.account a on a.id = s.account_id
where s.token_hash = $1 and a.status = 'active' and s.created_at > now() - interval '24 hours'

-- name: touch
update access.session set last_seen_at = now() where token_hash = $1

-- name: insert
insert into access.session (token_hash, account_id, role, form_token) values ($1, $2, $3, $4)

-- name: reissue
with old as (delete from access.session where token_hash = $1 returning account_id, created_at)
insert into access.session (token_hash, account_id, role, form_token, created_at)
select $2, account_id, $3, $4, case when $5 then now() else created_at end from old

-- name: close
delete from access.session where token_hash = $1

-- name: close_others
delete from access.session where account_id = $1 and token_hash <> $2

-- name: remove_over
delete from access.session where account_id = $1 and created_at <= now() - interval '24 hours'
