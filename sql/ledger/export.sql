-- name: latest_checkpoint
select size, note from ledger.checkpoint order by size desc limit 1

-- name: list_entries
select e.index, a.body from ledger.entry e join ledger.act a on a.id = e.act_id where e.index >= $1 and e.index < $2 order by e.index

-- name: list_reports
select r.id, r.applicant_number, r.json, r.html, r.pdf, r.pdf_sha256 from release.report r
where r.status = 'released' and ($1::uuid is null or r.id > $1)
  and not exists (select from ledger.unsequenced u join ledger.act a on a.id = u.act_id where a.kind = 'report.released' and a.subject = r.id::text)
order by r.id
limit $2

-- name: list_manifests
select c.id, c.record from evidence.capture c
where c.manifest_sha256 is not null and ($1::uuid is null or c.id > $1)
  and not exists (select from ledger.unsequenced u join ledger.act a on a.id = u.act_id where a.kind = 'capture.finished' and a.subject = c.id::text)
order by c.id
limit $2

-- name: list_packages
select c.id, p.sha256 as package_sha256, t.sha256 as timestamp_sha256, k.wrapped
from evidence.capture c
join evidence.artefact p on p.capture_id = c.id and p.kind = 'package'
left join evidence.artefact t on t.capture_id = c.id and t.kind = 'timestamp'
join evidence.data_key k on k.applicant_id = c.applicant_id
where ($1::uuid[] is null or c.id = any($1))
  and not exists (select from ledger.unsequenced u join ledger.act a on a.id = u.act_id where a.kind = 'capture.finished' and a.subject = c.id::text)
order by c.id
