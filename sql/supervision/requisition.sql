-- name: insert_requisition
insert into intake.requisition (number, title, protocol_id, created_by, search_until)
values ($1, $2, $3, $4, coalesce($5::date, (now() at time zone 'utc')::date + 90)) returning id

-- name: insert_member
insert into intake.requisition_member (requisition_id, account_id, part, added_by) values ($1, $2, $3, $4)

-- name: list_people
select g.account_id as "accountId", a.display_name as name, g.role as part, a.status, a.vetted_until as "vettedUntil", a.trained_until as "trainedUntil"
from access.role_grant g
join access.account a on a.id = g.account_id
where g.role in ('investigator', 'supervisor', 'panelist')
order by a.display_name, g.role

-- name: list_staffing
select m.requisition_id as id, count(*) filter (where m.part = 'investigator')::int as investigators, count(*) filter (where m.part = 'panelist')::int as panelists
from intake.requisition_member m
group by m.requisition_id
