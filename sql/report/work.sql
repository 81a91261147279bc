-- name: load_requested
select r.id, r.requisition_id, r.applicant_number, r.status, r.json, r.json_sha256
from release.report r
where r.id = $1

-- name: list_subject
select i.kind, i.value
from intake.identifier i
join intake.applicant a on a.id = i.applicant_id
where a.number = $1 and i.kind in ('name', 'alias', 'handle', 'email')

-- name: find_change
select case
    when a.status <> 'active' or not exists (select from intake.consent c where c.applicant_id = a.id and c.withdrawn_on is null)
      then 'The applicant withdrew or took the consent back'
    when exists (select from evidence.search s join evidence.round o on o.id = s.round_id where s.applicant_id = a.id and o.started_at > t.requested_at)
      then 'Another round was started'
    when exists (
      select from evidence.finding f
      where f.applicant_id = a.id and (f.changed_at > t.requested_at or f.drafted_at > t.requested_at or f.status not in ('confirmed', 'withdrawn'))
    ) then 'A finding was changed, added or withdrawn'
    when exists (
      select from evidence.attribution v join evidence.capture c on c.id = v.capture_id where c.applicant_id = a.id and v.decided_at > t.requested_at
    ) or exists (
      select from evidence.taken_back b join evidence.attribution v on v.id = b.attribution_id join evidence.capture c on c.id = v.capture_id
      where c.applicant_id = a.id and b.taken_back_at > t.requested_at
    ) or exists (
      select from evidence.settlement e join evidence.capture c on c.id = e.capture_id where c.applicant_id = a.id and e.settled_at > t.requested_at
    ) then 'Somebody judged anew whose page a capture is'
    when exists (
      select from evidence.recheck k join evidence.capture c on c.id = k.capture_id where c.applicant_id = a.id and k.finished_at > t.requested_at
    ) then 'A page was asked again'
  end as change
from release.report t
join intake.applicant a on a.requisition_id = t.requisition_id and a.number = t.applicant_number
where t.id = $1

-- name: release
update release.report
set status = 'released', html = $2, html_sha256 = $3, pdf = $4, pdf_sha256 = $5, released_at = now()
where id = $1 and status = 'rendering'

-- name: block
update release.report set status = 'blocked', blocked_by = $2 where id = $1 and status = 'rendering'
