-- name: list_attributions
select c.id, w.number as "requisitionNumber", p.number as "applicantNumber", c.title, w.first_at as since
from (
  select s.capture_id, s.first_at, r.number
  from evidence.seats s
  join intake.requisition r on r.id = s.requisition_id
  where s.second_by is null and s.wants_second and s.first_by <> access.actor() and r.status = 'open'
    -- Nor whoever judged it first and took that back.
    and s.capture_id not in (select a.capture_id from evidence.attribution a where a.decided_by = access.actor() and a.capture_id is not null)
  order by s.first_at, s.capture_id
  limit $1
) w
join evidence.capture c on c.id = w.capture_id
join intake.applicant p on p.id = c.applicant_id
order by w.first_at, c.id

-- name: list_findings
select f.id, r.number as "requisitionNumber", p.number as "applicantNumber", f.criterion, f.changed_at as since
from evidence.finding f
join intake.requisition r on r.id = f.requisition_id
join intake.applicant p on p.id = f.applicant_id
where f.status = 'submitted' and f.drafted_by <> access.actor()
order by f.changed_at, f.id
limit $1
