-- name: list_attributions
select c.id, r.number as "requisitionNumber", p.number as "applicantNumber", c.title, f.decided_at as since
from evidence.capture c
join intake.requisition r on r.id = c.requisition_id
join intake.applicant p on p.id = c.applicant_id
join lateral (
  select a.verdict, a.decided_at from evidence.verdict a where a.capture_id = c.id and a.seat = 'first' order by a.decided_at desc limit 1
) f on true
where not exists (select from evidence.attribution a where a.capture_id = c.id and (a.seat = 'second' or a.decided_by = access.actor()))
  -- A page in this list must not tell what was said about it: every lead is in it, and one in four of the others whatever was said.
  and (f.verdict = 'applicant' or c.suggested_tier in ('T1', 'T2') or get_byte(uuid_send(c.id), 15) % 4 = 0)
  and r.status = 'open'
order by f.decided_at, c.id

-- name: list_findings
select f.id, r.number as "requisitionNumber", p.number as "applicantNumber", f.criterion, f.changed_at as since
from evidence.finding f
join intake.requisition r on r.id = f.requisition_id
join intake.applicant p on p.id = f.applicant_id
where f.status = 'submitted' and f.drafted_by <> access.actor()
order by f.changed_at, f.id
