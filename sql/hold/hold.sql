-- name: list_holds
select h.id, h.requisition_id as "requisitionId", r.number as "requisitionNumber", r.title as "requisitionTitle", h.applicant_id as "applicantId",
  a.number as "applicantNumber", h.reason, h.put_by as "putById", p.display_name as "putBy", h.put_at as "putAt", l.display_name as "liftedBy",
  h.lifted_by as "liftedById", h.lifted_at as "liftedAt", h.lift_reason as "liftReason"
from intake.hold h
join intake.requisition r on r.id = h.requisition_id
join access.account p on p.id = h.put_by
left join access.account l on l.id = h.lifted_by
left join intake.applicant a on a.id = h.applicant_id
where ($1::uuid is null or h.id = $1) and ($2::uuid is null or h.requisition_id = $2)
  and ($3::uuid is null or (h.lifted_at is null, h.put_at, h.id) < (select x.lifted_at is null, x.put_at, x.id from intake.hold x where x.id = $3))
order by (h.lifted_at is null) desc, h.put_at desc, h.id desc
limit $4

-- name: find_same
select id from intake.hold where requisition_id = $1 and applicant_id is not distinct from $2 and reason = $3 and put_by = $4 and lifted_at is null

-- name: insert_hold
insert into intake.hold (id, requisition_id, applicant_id, reason, put_by) values ($1, $2, $3, $4, $5)

-- name: lift
update intake.hold set lifted_by = $2, lifted_at = now(), lift_reason = $3 where id = $1 and lifted_at is null
