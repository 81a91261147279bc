-- name: find_requisition
select r.id, p.id as protocol_id, p.sha256, p.body
from intake.requisition r
join intake.protocol p on p.id = r.protocol_id
where r.id = $1 and r.status = 'open'

-- name: list_cohort
select a.id, a.number, coalesce(jsonb_agg(jsonb_build_object('kind', i.kind, 'value', i.value, 'provenance', i.provenance) order by i.created_at, i.kind, i.value)
    filter (where i.id is not null), '[]') as identifiers
from intake.applicant a
left join intake.identifier i on i.applicant_id = a.id
where a.requisition_id = $1 and a.status = 'active'
group by a.id, a.number
order by a.number

-- name: find_running
select id from evidence.round where requisition_id = $1 and status = 'running'

-- name: insert_round
insert into evidence.round (requisition_id, protocol_id, protocol_sha256, seed, started_by) values ($1, $2, $3, $4, $5) returning id
