-- name: find_credentials
select a.id, a.email, a.password_hash, a.status,
  (select coalesce(array_agg(g.role), '{}') from access.role_grant g where g.account_id = a.id) as roles
from access.account a
where a.email = lower($1)

-- name: lock_status
select status, failed_attempts, password_hash from access.account where id = $1 for update

-- name: count_failure
update access.account
set failed_attempts = failed_attempts + 1, status = case when failed_attempts + 1 >= $2 then 'locked' else status end
where id = $1
returning status

-- name: forget_failures
update access.account set failed_attempts = 0 where id = $1 and failed_attempts > 0

-- name: set_password
update access.account set password_hash = $2, password_once = false where id = $1
