-- name: list_deviations
with listed as not materialized (
  select d.id, d.requisition_id as "requisitionId", r.number as "requisitionNumber", r.title as "requisitionTitle", d.reason, d.asked_by as "askedById",
    a.display_name as "askedBy", d.asked_at as "askedAt", d.decision, u.display_name as "decidedBy", d.decided_by as "decidedById",
    d.decided_at as "decidedAt", d.decision_note as "decisionNote", d.kind, d.technique, d.condition, p.number as "applicantNumber", d.reach,
    o.display_name as "doneBy", d.done_at as "doneAt"
  from intake.deviation d
  join intake.requisition r on r.id = d.requisition_id
  join access.account a on a.id = d.asked_by
  left join access.account u on u.id = d.decided_by
  left join access.account o on o.id = d.done_by
  left join intake.applicant p on p.id = d.applicant_id
)
select l.* from listed l
where ($1::uuid is null or l.id = $1)
  and ($2::uuid is null or l."requisitionId" = $2)
  and ($3::text is null or case $3 when 'waiting' then l.decision is null when 'done' then l."doneAt" is not null else l.decision = $3 end)
  and ($4::text is null or l.kind = $4)
  and ($5::text is null or starts_with(l."requisitionNumber", upper($5)))
  and ($6::uuid is null or ({place}) {beyond} (select {place} from listed l where l.id = $6))
order by {order}
limit $7

-- name: find_same
select id from intake.deviation where requisition_id = $1 and reason = $2 and asked_by = $3 and decision is null and kind = $4 and technique is not distinct from $5 and applicant_id is not distinct from $6

-- name: list_named
select distinct i.value from intake.identifier i where i.requisition_id = $1 and i.kind in ('name', 'alias', 'handle', 'email')

-- name: insert_deviation
insert into intake.deviation (requisition_id, reason, asked_by, kind, technique, applicant_id, condition) values ($1, $2, $3, $4, $5, $6, $7) returning id

-- name: decide
update intake.deviation set decision = $2, decided_by = $3, decided_at = now(), decision_note = $4, reach = $5 where id = $1 and decision is null

-- name: list_numbers
select a.id, a.number from intake.applicant a where a.requisition_id = $1 and a.status = 'active' order by a.number

-- name: mark_done
update intake.deviation set done_by = $3, done_at = now() where id = $1 and requisition_id = $2 and decision = 'approved' and done_at is null
