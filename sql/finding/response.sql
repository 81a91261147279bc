-- name: list_responses
select p.id, p.finding_id as "findingId", p.body, p.received_on as "receivedOn", u.display_name as "recordedBy", p.recorded_at as "recordedAt"
from evidence.response p
join access.account u on u.id = p.recorded_by
where p.applicant_id = $1
order by p.received_on, p.recorded_at

-- name: find_same_response
select id from evidence.response where applicant_id = $1 and finding_id is not distinct from $2 and body = $3 and received_on = $4

-- name: insert_response
insert into evidence.response (requisition_id, applicant_id, finding_id, body, received_on, recorded_by) values ($1, $2, $3, $4, $5, $6) returning id
