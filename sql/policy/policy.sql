-- name: list_profiles
select p.version, p.sha256, p.body as profile, a.display_name as "writtenBy", p.written_at as "writtenAt"
from intake.policy_profile p
join access.account a on a.id = p.written_by
order by p.version desc

-- name: find_in_force
select p.version, p.sha256, p.body as profile from intake.policy_profile p order by p.version desc limit 1

-- name: insert_profile
insert into intake.policy_profile (version, body, sha256, written_by) values ($1, $2, $3, $4)
