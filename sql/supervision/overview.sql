-- name: list_disputed
with listed as (
  select t.capture_id as "captureId", r.number as "requisitionNumber", r.id as "requisitionId", p.number as "applicantNumber",
    t.first_verdict as "firstVerdict", f.display_name as "firstBy", t.first_reason as "firstReason",
    t.second_verdict as "secondVerdict", s.display_name as "secondBy", t.second_reason as "secondReason",
    (select max(v.decided_at) from evidence.attribution v where v.capture_id = t.capture_id) as since
  from evidence.seats x
  join evidence.standing t on t.capture_id = x.capture_id
  join intake.requisition r on r.id = x.requisition_id
  join intake.applicant p on p.id = t.applicant_id
  join access.account f on f.id = t.first_by
  join access.account s on s.id = t.second_by
  where x.disputed and (r.id = $1 or $1::uuid is null and r.status = 'open')
)
select l.* from listed l
where $2::uuid is null or (l.since, l."captureId") > (select b.since, b."captureId" from listed b where b."captureId" = $2)
order by l.since, l."captureId"
limit $3
