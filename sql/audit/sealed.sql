-- name: list_sealed
select 'report' as what, r.applicant_number || ', version ' || r.edition as name, r.id,
  encode(sha256(convert_to(r.json, 'UTF8')), 'hex') = r.json_sha256 and encode(sha256(convert_to(r.html, 'UTF8')), 'hex') = r.html_sha256
    and encode(sha256(r.pdf), 'hex') = r.pdf_sha256 as intact,
  coalesce(a.detail ->> 'jsonSha256' = r.json_sha256 and a.detail ->> 'htmlSha256' = r.html_sha256 and a.detail ->> 'pdfSha256' = r.pdf_sha256, false) as recorded
from release.report r
left join lateral (
  select c.body::jsonb -> 'detail' as detail from ledger.act c where c.kind = 'report.released' and c.subject = r.id::text order by c.at limit 1
) a on true
where r.requisition_id = $1 and r.status = 'released'
union all
select 'capture', p.number, e.id, true, coalesce(a.detail ->> 'manifestSha256' = e.manifest_sha256, false)
from evidence.capture e
join intake.applicant p on p.id = e.applicant_id
left join lateral (
  select c.body::jsonb -> 'detail' as detail from ledger.act c where c.kind = 'capture.finished' and c.subject = e.id::text order by c.at limit 1
) a on true
where e.requisition_id = $1 and e.manifest_sha256 is not null
order by 1, 2

-- name: list_decisions
select r.applicant_number as "applicantNumber", r.edition, d.choice, d.job_related_reason as reason, a.display_name as "decidedBy", d.decided_at as "decidedAt"
from release.decision d
join release.report r on r.id = d.report_id
join access.account a on a.id = d.decided_by
where d.requisition_id = $1
order by r.applicant_number, d.decided_at
