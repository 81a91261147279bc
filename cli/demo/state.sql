-- name: find_requisition
select id, (select count(*) from intake.applicant a where a.requisition_id = r.id) as applicants,
  (select id from evidence.round e where e.requisition_id = r.id order by started_at desc limit 1) as round
from intake.requisition r
where number = $1

-- name: round_progress
select r.status, (select count(*) from evidence.search s where s.round_id = r.id and s.kind = 'applicant') as cells,
  (select count(*) from evidence.search s where s.round_id = r.id and s.kind = 'applicant' and s.observed is not null) as observed,
  (select count(*) from evidence.capture c where c.round_id = r.id) as captures,
  (select count(*) from evidence.capture c where c.round_id = r.id and c.state <> 'promised') as captured
from evidence.round r
where r.id = $1

-- name: outcomes
select outcome, count(*) as cells from evidence.search where round_id = $1 and kind = 'applicant' group by outcome order by outcome

-- name: list_captures
select c.id, a.number as applicant, c.url, c.state, t.first_verdict, t.second_verdict
from evidence.capture c
join intake.applicant a on a.id = c.applicant_id
join evidence.standing t on t.capture_id = c.id
where c.round_id = $1
order by a.number, c.url

-- name: list_findings
select f.id, a.number as applicant, c.url, f.criterion, f.quotation, f.status
from evidence.finding f
join intake.applicant a on a.id = f.applicant_id
join evidence.capture c on c.id = f.capture_id
where f.requisition_id = $1
order by a.number, f.id

-- name: list_reports
select a.id as applicant_id, a.number as applicant, r.id as report, r.status, r.blocked_by
from intake.applicant a
left join lateral (select * from release.report r where r.applicant_number = a.number order by edition desc limit 1) r on true
where a.requisition_id = $1
order by a.number

-- name: recheck_progress
select count(*) as asked, count(k.finished_at) as answered
from evidence.recheck k join evidence.capture c on c.id = k.capture_id
where c.round_id = $1

-- name: waiting_acts
select count(*) as waiting from ledger.unsequenced
