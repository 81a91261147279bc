-- name: list
with listed as not materialized (
  select a.id, a.email, a.display_name as name, a.status, a.vetted_until as "vettedUntil", a.trained_until as "trainedUntil", a.created_at as "createdAt",
    (select coalesce(array_agg(g.role), '{}') from access.role_grant g where g.account_id = a.id) as roles,
    (select max(s.last_seen_at) from access.session s where s.account_id = a.id) as "lastSeenAt"
  from access.account a
)
select l.* from listed l
where ($1::text is null or $1 = any (l.roles))
  and ($2::text is null or l.status = $2)
  and ($3::text is null or starts_with(lower(l.name), lower($3)))
  and ($4::uuid is null or ({place}) {beyond} (select {place} from listed l where l.id = $4))
order by {order}
limit $5

-- name: count_active
select count(*)::int as count from access.account where status = 'active'

-- name: list_hindered
select a.id, a.email, a.display_name as name, a.status, a.vetted_until as "vettedUntil", a.trained_until as "trainedUntil", a.created_at as "createdAt",
  g.roles, null as "lastSeenAt"
from access.account a
cross join lateral (select coalesce(array_agg(r.role), '{}') as roles from access.role_grant r where r.account_id = a.id) g
where a.status = 'locked' or a.status = 'active' and (
  g.roles = '{}'
  or 'investigator' = any (g.roles) and (coalesce(a.vetted_until, '-infinity') < $1::date or coalesce(a.trained_until, '-infinity') < $1::date)
)
order by lower(a.display_name), a.id
limit $2

-- name: list_ready
select r.role, p.status, p.vetted_until as "vettedUntil", p.trained_until as "trainedUntil"
from unnest($2::text[]) r (role)
cross join lateral (
  select a.status, a.vetted_until, a.trained_until
  from access.role_grant g
  join access.account a on a.id = g.account_id
  where g.role = r.role and a.status = 'active' and (r.role <> 'investigator' or a.vetted_until >= $1::date and a.trained_until >= $1::date)
  limit 2
) p

-- name: load
select a.id, a.email, a.display_name as name, a.status, a.vetted_until as "vettedUntil", a.trained_until as "trainedUntil", a.created_at as "createdAt",
  (select coalesce(array_agg(g.role), '{}') from access.role_grant g where g.account_id = a.id) as roles,
  (select max(s.last_seen_at) from access.session s where s.account_id = a.id) as "lastSeenAt"
from access.account a
where a.id = $1

-- name: lock
select id from access.account where id = $1 for update

-- name: insert
insert into access.account (email, display_name, password_hash, vetted_until, trained_until, password_once) values ($1, $2, $3, $4, $5, $6)
returning id

-- name: set_dates
update access.account set vetted_until = $2, trained_until = $3
where id = $1 and (vetted_until, trained_until) is distinct from ($2::date, $3::date)

-- name: set_status
update access.account set status = $2, failed_attempts = 0 where id = $1 and status <> $2

-- name: set_one_time_password
update access.account set password_hash = $2, password_once = true, failed_attempts = 0 where id = $1

-- name: nobody_yet
select access.nobody_yet() as nobody

-- name: grant
insert into access.role_grant (account_id, role, granted_by) values ($1, $2, $3) on conflict do nothing

-- name: revoke
delete from access.role_grant where account_id = $1 and role = $2

-- name: list_sessions
with listed as not materialized (
  select s.id, s.account_id as account, a.display_name as name, s.role, s.created_at as "openedAt", s.last_seen_at as "lastSeenAt"
  from access.session s
  join access.account a on a.id = s.account_id
)
select l.* from listed l
where ($1::text is null or l.role = $1)
  and ($2::uuid is null or ({place}) {beyond} (select {place} from listed l where l.id = $2))
order by {order}
limit $3

-- name: count_sessions
select count(*)::int as count from access.session

-- name: end_sessions
delete from access.session where account_id = $1
