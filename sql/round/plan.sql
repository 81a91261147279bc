-- name: insert_blocks
insert into evidence.block (requisition_id, round_id, supplement_id, step_no, step_id)
select $1, $2, $3, b.step_no, b.step_id from jsonb_to_recordset($4::jsonb) as b (step_no integer, step_id text)

-- name: insert_searches
insert into evidence.search (requisition_id, round_id, block_id, step_no, kind, applicant_id, position, because, queries, uses, observed, reason, finished_at)
select $1, $2, b.id, s.step_no, s.kind, s.applicant_id, s.position, s.because, s.queries, s.uses,
  case when s.applicable then null else 'not_applicable' end,
  case when s.applicable then null else s.because end,
  case when s.applicable then null else now() end
from jsonb_to_recordset($4::jsonb)
  as s (step_no integer, kind text, applicant_id uuid, position integer, because text, queries jsonb, uses text[], applicable boolean)
join evidence.block b on b.round_id = $2 and b.supplement_id is not distinct from $3 and b.step_no = s.step_no

-- name: promise_blocks
insert into evidence.pending_job (queue, subject)
select 'block', id from evidence.block where round_id = $1 and supplement_id is not distinct from $2
