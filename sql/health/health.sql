-- name: server_facts
select current_setting('server_version_num')::integer as version, clock_timestamp() as now,
  (select count(*) from pg_roles where rolname like 'evenhand\_%' and (rolsuper or rolbypassrls)) as strong_roles

-- name: sources_in_use
select distinct step ->> 'source' as source
from intake.requisition r join intake.protocol p on p.id = r.protocol_id, jsonb_array_elements(p.body::jsonb -> 'steps') step
where r.status = 'open'
order by source

-- name: newest_checkpoint
select size, signed_at from ledger.checkpoint order by size desc limit 1

-- name: waiting
select (select count(*) from ledger.unsequenced) as acts,
  (select count(*) from evidence.pending_job where finished_at is null) as jobs,
  (select extract(epoch from now() - min(run_after))::integer from evidence.pending_job where finished_at is null and run_after < now()) as oldest_job_s
