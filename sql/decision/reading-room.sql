-- name: list_reports
with listed as not materialized (
  select r.id, r.requisition_id as "requisitionId", r.applicant_number as "applicantNumber", r.version as edition, d.choice as decided
  from release.report r
  left join release.decision d on d.report_id = r.id
  where not exists (
    select from release.report n where n.requisition_id = r.requisition_id and n.applicant_number = r.applicant_number and n.version > r.version
  )
)
select l.* from listed l
where l."requisitionId" = $1
  and ($2::text is null or ($2 = 'decided') = (l.decided is not null))
  and ($3::uuid is null or ({place}) {beyond} (
    -- A newer edition may have taken the place of the one where the last stretch ended.
    select {place} from (select x.id, x.requisition_id as "requisitionId", x.applicant_number as "applicantNumber" from release.report x) l where l.id = $3
  ))
order by {order}
limit $4

-- name: list_first_reports
select s.*
from unnest($1::uuid[]) with ordinality q (id, place)
cross join lateral (
  select r.id, r.requisition_id as "requisitionId", r.applicant_number as "applicantNumber", r.version as edition, d.choice as decided
  from release.report r
  left join release.decision d on d.report_id = r.id
  where r.requisition_id = q.id and not exists (
    select from release.report n where n.requisition_id = r.requisition_id and n.applicant_number = r.applicant_number and n.version > r.version
  )
  order by r.applicant_number
  limit $2
) s
order by q.place, s."applicantNumber"

-- name: list_requisitions
select q.id, q.number, q.title from intake.requisition q
where $1::uuid is null or (q.number, q.id) < (select x.number, x.id from intake.requisition x where x.id = $1)
order by q.number desc, q.id desc
limit $2

-- name: find_requisition
select id, number, title from intake.requisition where id = $1

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
