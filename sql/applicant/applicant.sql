-- name: list_applicants
-- One page of the list first, and then everything about who is on it.
select a.id, a.number, a.status, c.notice_version as "noticeVersion", c.consented_on as "consentedOn",
  (select count(*)::int from intake.identifier i where i.applicant_id = a.id) as identifiers,
  s.cells, s.ended as "cellsEnded",
  (select count(*)::int from evidence.capture p where p.applicant_id = a.id and p.state in ('complete', 'partial') and not p.judged) as "toJudge",
  (select count(*)::int from evidence.finding f where f.applicant_id = a.id and f.status <> 'withdrawn') as findings,
  (select r.status from release.report r where r.requisition_id = a.requisition_id and r.applicant_number = a.number order by r.edition desc limit 1) as report
from (
  select * from intake.applicant l
  where l.requisition_id = $1 and ($2::uuid is null or l.number > (select b.number from intake.applicant b where b.id = $2))
  order by l.number
  limit $3
) a
cross join lateral (
  select count(*)::int as cells, count(e.finished_at)::int as ended from evidence.search e where e.applicant_id = a.id
) s
left join lateral (
  select * from intake.consent o where o.applicant_id = a.id and o.withdrawn_on is null order by o.recorded_at desc limit 1
) c on true
order by a.number

-- name: list_without_consent
select a.id, a.number from intake.applicant a
where a.requisition_id = $1 and a.status = 'active'
  and not exists (select from intake.consent c where c.applicant_id = a.id and c.withdrawn_on is null)
order by a.number
limit $2

-- name: find_applicant
select a.id, a.requisition_id as "requisitionId", r.number as "requisitionNumber", r.status as "requisitionStatus", a.number, a.status,
  a.created_at as "createdAt", u.display_name as "createdBy"
from intake.applicant a
join intake.requisition r on r.id = a.requisition_id
join access.account u on u.id = a.created_by
where a.id = $1

-- name: list_identifiers
select i.id, i.kind, i.value, i.provenance, u.display_name as "recordedBy", i.created_at as "recordedAt"
from intake.identifier i
join access.account u on u.id = i.created_by
where i.applicant_id = $1
order by array_position(array['name', 'alias', 'city', 'employer', 'school', 'handle', 'email'], i.kind), i.created_at, i.value

-- name: list_consents
select c.id, c.notice_version as "noticeVersion", c.consented_on as "consentedOn", c.withdrawn_on as "withdrawnOn", u.display_name as "recordedBy",
  c.recorded_at as "recordedAt"
from intake.consent c
join access.account u on u.id = c.recorded_by
where c.applicant_id = $1
order by c.recorded_at

-- name: taken_numbers
select number from intake.applicant where number = any ($1)

-- name: insert_applicant
insert into intake.applicant (requisition_id, number, created_by) values ($1, $2, $3) returning id

-- name: insert_identifier
insert into intake.identifier (requisition_id, applicant_id, kind, value, provenance, created_by) values ($1, $2, $3, $4, $5, $6) returning id

-- name: insert_identifiers
insert into intake.identifier (requisition_id, applicant_id, created_by, kind, value, provenance)
select $1, $2, $3, i.kind, i.value, i.provenance from jsonb_to_recordset($4::jsonb) as i (kind text, value text, provenance text)

-- name: insert_consent
insert into intake.consent (requisition_id, applicant_id, notice_version, consented_on, recorded_by)
select $1, $2, $3, $4, $5
where not exists (
  select from intake.consent c where c.applicant_id = $2 and c.notice_version = $3 and c.consented_on = $4 and c.withdrawn_on is null
)
returning id

-- name: withdraw_consent
update intake.consent set withdrawn_on = $2 where applicant_id = $1 and withdrawn_on is null

-- name: withdraw_applicant
update intake.applicant set status = 'withdrawn' where id = $1 and status = 'active'
