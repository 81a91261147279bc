-- name: list_attributions
select c.id, r.number as "requisitionNumber", p.number as "applicantNumber", c.title, s.first_at as since
from evidence.seats s
join evidence.capture c on c.id = s.capture_id
join intake.requisition r on r.id = c.requisition_id
join intake.applicant p on p.id = c.applicant_id
where s.second_by is null and s.wants_second and s.first_by <> access.actor() and r.status = 'open'
  -- Nor whoever judged it first and took that back.
  and not exists (select from evidence.attribution a where a.capture_id = c.id and a.decided_by = access.actor())
order by s.first_at, c.id
limit $1

-- name: list_findings
select f.id, r.number as "requisitionNumber", p.number as "applicantNumber", f.criterion, f.changed_at as since
from evidence.finding f
join intake.requisition r on r.id = f.requisition_id
join intake.applicant p on p.id = f.applicant_id
where f.status = 'submitted' and f.drafted_by <> access.actor()
order by f.changed_at, f.id
limit $1
