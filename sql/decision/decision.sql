-- name: find_own
select choice, job_related_reason as reason, decided_at as "decidedAt" from release.decision where report_id = $1 and decided_by = access.actor()

-- name: insert_decision
insert into release.decision (requisition_id, report_id, choice, job_related_reason, decided_by) values ($1, $2, $3, $4, $5) returning id
