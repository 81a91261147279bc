-- name: find_latest
select o.id, o.requisition_id, p.body
from evidence.round o
join intake.requisition r on r.id = o.requisition_id
join intake.protocol p on p.id = o.protocol_id
where o.id = $1 and r.status = 'open'
  and not exists (select from evidence.round n where n.requisition_id = o.requisition_id and n.started_at > o.started_at)

-- name: list_late
select a.id, a.number, coalesce(jsonb_agg(jsonb_build_object('kind', i.kind, 'value', i.value, 'provenance', i.provenance) order by i.created_at, i.kind, i.value)
    filter (where i.id is not null), '[]') as identifiers
from evidence.round o
join intake.applicant a on a.requisition_id = o.requisition_id and a.status = 'active'
left join intake.identifier i on i.applicant_id = a.id
where o.id = $1 and not exists (select from evidence.search s where s.round_id = o.id and s.applicant_id = a.id)
group by a.id, a.number
order by a.number

-- name: insert_supplement
insert into evidence.supplement (requisition_id, round_id, seed, started_by) values ($1, $2, $3, $4) returning id
