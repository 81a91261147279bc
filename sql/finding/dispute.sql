-- name: list_disputes
select d.edition, d.reason, u.display_name as "raisedBy", d.raised_at as "raisedAt",
  r.ruling, r.reason as "rulingReason", v.display_name as "ruledBy", r.ruled_at as "ruledAt"
from evidence.finding_dispute d
join access.account u on u.id = d.raised_by
left join evidence.finding_ruling r on r.finding_id = d.finding_id and r.edition = d.edition
left join access.account v on v.id = r.ruled_by
where d.finding_id = $1
order by d.edition desc

-- name: insert_dispute
insert into evidence.finding_dispute (requisition_id, finding_id, edition, reason, raised_by) values ($1, $2, $3, $4, $5)

-- name: insert_ruling
insert into evidence.finding_ruling (requisition_id, finding_id, edition, ruling, reason, ruled_by) values ($1, $2, $3, $4, $5, $6)

-- name: list_disputed
select f.id, f.requisition_id as "requisitionId", r.number as "requisitionNumber", p.number as "applicantNumber", f.criterion,
  d.reason, u.display_name as "draftedBy", n.reason as "readingReason", v.display_name as "readBy", d.raised_at as since
from evidence.finding f
join intake.requisition r on r.id = f.requisition_id
join intake.applicant p on p.id = f.applicant_id
join evidence.finding_dispute d on d.finding_id = f.id and d.edition = f.edition
join access.account u on u.id = d.raised_by
join evidence.second_reading n on n.finding_id = f.id and n.edition = f.edition
join access.account v on v.id = n.read_by
where f.status = 'disputed' and n.read_by <> access.actor() and f.drafted_by <> access.actor()
  and (r.id = $1 or $1::uuid is null and r.status = 'open')
  and ($2::uuid is null or (d.raised_at, f.id) > (
    select x.raised_at, y.id from evidence.finding y join evidence.finding_dispute x on x.finding_id = y.id and x.edition = y.edition where y.id = $2
  ))
order by d.raised_at, f.id
limit $3
