-- name: find_obstacle
select case
    when r.status <> 'open' then 'NOT_ALLOWED'
    when not access.may_search(access.actor()) then 'CREDENTIAL_STALE'
    when a.status <> 'active' or not exists (select from intake.consent c where c.applicant_id = a.id and c.withdrawn_on is null) then 'CONSENT_MISSING'
  end as obstacle
from intake.applicant a
join intake.requisition r on r.id = a.requisition_id
where a.id = $1

-- name: list_quoted
select distinct f.requisition_id as "requisitionId", f.capture_id as "captureId"
from evidence.finding f
where f.applicant_id = $1 and f.status <> 'withdrawn' and ($2::uuid is null or f.id = $2)
  and not exists (select from evidence.recheck w where w.capture_id = f.capture_id and w.finished_at is null)
  and ($3::interval is null or not exists (
    select from evidence.recheck d, jsonb_to_recordset(d.quotations) as q ("start" integer, "end" integer)
    where d.capture_id = f.capture_id and d.finished_at > now() - $3::interval and q."start" = f.start_at and q."end" = f.end_at
  ))
order by f.capture_id

-- name: insert_recheck
insert into evidence.recheck (requisition_id, capture_id, asked_by) values ($1, $2, $3) returning id

-- name: promise_recheck
insert into evidence.pending_job (queue, subject) values ('recheck', $1)

-- name: list_of_capture
select k.id, k.capture_id as "captureId", u.display_name as "askedBy", k.asked_at as "askedAt", k.verdict, k.reason, k.http_status as "httpStatus",
  k.quotations, k.passages, k.left_out as "leftOut", k.finished_at as "finishedAt"
from evidence.recheck k
join access.account u on u.id = k.asked_by
where k.capture_id = $1
order by k.asked_at desc

-- name: list_of_applicant
select distinct on (k.capture_id) k.id, k.capture_id as "captureId", u.display_name as "askedBy", k.asked_at as "askedAt", k.verdict, k.reason,
  k.http_status as "httpStatus", k.quotations, k.passages, k.left_out as "leftOut", k.finished_at as "finishedAt"
from evidence.recheck k
join access.account u on u.id = k.asked_by
join evidence.capture c on c.id = k.capture_id
where c.applicant_id = $1
order by k.capture_id, k.asked_at desc

-- name: list_no_longer
select f.id as finding, f.criterion, r.number as "requisitionNumber", r.id as "requisitionId", p.number as "applicantNumber", k.verdict, k.reason, q.words,
  k.finished_at as "finishedAt"
from evidence.finding f
join intake.requisition r on r.id = f.requisition_id
join intake.applicant p on p.id = f.applicant_id
join lateral (select * from evidence.recheck d where d.capture_id = f.capture_id and d.finished_at is not null order by d.finished_at desc limit 1) k on true
join lateral jsonb_to_recordset(k.quotations) as q ("start" integer, "end" integer, words text) on q."start" = f.start_at and q."end" = f.end_at
where f.status <> 'withdrawn' and q.words <> 'stand' and r.status = 'open'
order by r.number, p.number, f.id
