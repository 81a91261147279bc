-- name: find
select t.id, t.account_id as "account", t.role, t.scopes, t.name, t.expires_at as "expiresAt"
from access.api_token t
join access.account a on a.id = t.account_id
where t.token_hash = $1 and t.expires_at > now() and a.status = 'active' and not a.password_once

-- name: touch
update access.api_token set last_used_at = now() where id = $1 and (last_used_at is null or last_used_at < now() - interval '1 minute')

-- name: insert
insert into access.api_token (account_id, role, name, scopes, token_hash, expires_at)
values ($1, $2, $3, $4, $5, now() + make_interval(days => $6))
returning id

-- name: list
select t.id, t.role, t.name, t.scopes, t.created_at as "createdAt", t.expires_at as "expiresAt", t.last_used_at as "lastUsedAt",
  t.expires_at <= now() as expired
from access.api_token t
where t.account_id = $1
order by t.created_at desc, t.id

-- name: remove
delete from access.api_token where id = $1 and account_id = $2
