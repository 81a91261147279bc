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

-- name: insert_blocks
insert into evidence.block (requisition_id, round_id, step_no, step_id)
select $1, $2, b.step_no, b.step_id from jsonb_to_recordset($3::jsonb) as b (step_no integer, step_id text)

-- name: insert_searches
insert into evidence.search (requisition_id, round_id, block_id, step_no, kind, applicant_id, position, because, queries, uses, observed, reason, finished_at)
select $1, $2, b.id, s.step_no, s.kind, s.applicant_id, s.position, s.because, s.queries, s.uses,
  case when s.applicable then null else 'not_applicable' end,
  case when s.applicable then null else s.because end,
  case when s.applicable then null else now() end
from jsonb_to_recordset($3::jsonb)
  as s (step_no integer, kind text, applicant_id uuid, position integer, because text, queries jsonb, uses text[], applicable boolean)
join evidence.block b on b.round_id = $2 and b.step_no = s.step_no

-- name: promise_blocks
insert into evidence.pending_job (queue, subject)
select 'block', id from evidence.block where round_id = $1
