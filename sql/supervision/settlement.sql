-- name: find_dispute
select c.id, c.requisition_id as "requisitionId", r.number as "requisitionNumber", r.title as "requisitionTitle", p.number as "applicantNumber",
  c.applicant_id as "applicantId", coalesce(c.final_url, c.url) as url, c.title, c.record, c.suggested_tier as "suggestedTier", c.suggested_why as "suggestedWhy",
  c.finished_at as "capturedAt", t.first_verdict as "firstVerdict", t.second_verdict as "secondVerdict"
from evidence.capture c
join evidence.standing t on t.capture_id = c.id
join intake.requisition r on r.id = c.requisition_id
join intake.applicant p on p.id = c.applicant_id
where c.id = $1 and t.first_verdict <> t.second_verdict

-- name: list_sides
select v.seat, v.verdict, v.reason, u.display_name as by, v.decided_at as "at", b.taken_back_at as "takenBackAt"
from evidence.attribution v
join access.account u on u.id = v.decided_by
left join evidence.taken_back b on b.attribution_id = v.id
where v.capture_id = $1
order by v.decided_at

-- name: list_signals
select s.kind, s.direction, s.start_at as "start", s.end_at as "end", s.quote, s.why, s.independent
from evidence.signal s
where s.capture_id = $1
order by s.ordinal

-- name: list_settlements
select e.id, e.verdict, e.reason, u.display_name as by, e.settled_by as "byId", e.settled_at as "at"
from evidence.settlement e
join access.account u on u.id = e.settled_by
where e.capture_id = $1
order by e.settled_at desc

-- name: insert_settlement
insert into evidence.settlement (requisition_id, capture_id, verdict, reason, settled_by) values ($1, $2, $3, $4, $5)
