-- name: list_reports
select t.id, t.edition, t.status, t.json_sha256 as "jsonSha256", t.html_sha256 as "htmlSha256", t.pdf_sha256 as "pdfSha256", t.blocked_by as "blockedBy",
  u.display_name as "requestedBy", t.requested_at as "requestedAt", t.released_at as "releasedAt"
from release.report t
left join access.account u on u.id = t.requested_by
where t.requisition_id = $1 and t.applicant_number = $2
order by t.edition desc

-- name: insert_report
insert into release.report (requisition_id, applicant_number, edition, json, json_sha256, requested_by) values ($1, $2, $3, $4, $5, $6) returning id

-- name: promise_rendering
insert into evidence.pending_job (queue, subject) values ('report', $1)
