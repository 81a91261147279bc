-- name: list_reports
select q.id as "requisitionId", q.number as "requisitionNumber", q.title as "requisitionTitle", r.id, r.applicant_number as "applicantNumber",
  r.version as edition, d.choice as decided
from release.report r
join intake.requisition q on q.id = r.requisition_id
left join release.decision d on d.report_id = r.id
where not exists (
  select from release.report n where n.requisition_id = r.requisition_id and n.applicant_number = r.applicant_number and n.version > r.version
)
order by q.number, r.applicant_number

-- name: list_requisitions
select id, number, title from intake.requisition order by number

-- name: find_report
select r.id, r.requisition_id as "requisitionId", q.number as "requisitionNumber", r.applicant_number as "applicantNumber",
  r.version as edition, r.json,
  r.json_sha256 as "jsonSha256", r.html_sha256 as "htmlSha256", r.pdf_sha256 as "pdfSha256",
  (select n.id from release.report n where n.requisition_id = r.requisition_id and n.applicant_number = r.applicant_number and n.version > r.version
    order by n.version desc limit 1) as "newerId"
from release.report r
join intake.requisition q on q.id = r.requisition_id
where r.id = $1

-- name: find_file
select case $2 when 'json' then convert_to(json, 'UTF8') when 'html' then convert_to(html, 'UTF8') else pdf end as bytes,
  case $2 when 'json' then json_sha256 when 'html' then html_sha256 else pdf_sha256 end as sha256
from release.report where id = $1
