-- name: list_findings
select f.id, f.applicant_id as "applicantId", a.number as "applicantNumber", f.capture_id as "captureId", f.criterion, f.status, f.edition, f.quotation_held as "quotationHeld",
  u.display_name as "draftedBy", f.drafted_by as "draftedById", f.changed_at as "changedAt", f.description
from evidence.finding f
join intake.applicant a on a.id = f.applicant_id
join access.account u on u.id = f.drafted_by
where ($1::uuid is null or f.requisition_id = $1) and ($2::uuid is null or f.applicant_id = $2) and ($3::uuid is null or f.capture_id = $3)
  and ($4::uuid is null or (a.number, f.drafted_at, f.id) > (
    select b.number, e.drafted_at, e.id from evidence.finding e join intake.applicant b on b.id = e.applicant_id where e.id = $4
  ))
order by a.number, f.drafted_at, f.id
limit $5

-- name: find_finding
select f.id, f.requisition_id as "requisitionId", f.applicant_id as "applicantId", a.number as "applicantNumber", f.capture_id as "captureId", f.criterion,
  f.start_at as "start", f.end_at as "end", f.quotation, f.description, f.authorship, f.conduct_date as "conductDate", f.mitigating, f.corroboration,
  f.corroboration_note as "corroborationNote", f.quotation_held as "quotationHeld", f.status, f.edition, f.drafted_by as "draftedById",
  u.display_name as "draftedBy", f.drafted_at as "draftedAt", f.changed_at as "changedAt", coalesce(c.final_url, c.url) as url
from evidence.finding f
join intake.applicant a on a.id = f.applicant_id
join evidence.capture c on c.id = f.capture_id
join access.account u on u.id = f.drafted_by
where f.id = $1

-- name: list_screenings
select s.field, s.filter_version as "filterVersion", s.outcome, s.panel_text as "panelText", s.hold_reason as "holdReason", s.screened_at as "screenedAt",
  coalesce(m.masks, '[]') as masks
from evidence.screening s
left join lateral (
  select jsonb_agg(jsonb_build_object('start', m.start_at, 'end', m.end_at, 'class', m.class, 'role', m.role, 'ruleId', m.rule_id, 'reason', m.reason)
    order by m.start_at) as masks
  from evidence.mask m where m.screening_id = s.id
) m on true
where s.finding_id = $1 and s.edition = $2
order by s.field, s.screened_at desc

-- name: list_person_masks
select p.field, p.start_at as "start", p.end_at as "end", p.class, p.role, p.reason, u.display_name as "addedBy", p.added_at as "addedAt"
from evidence.person_mask p
join access.account u on u.id = p.added_by
where p.finding_id = $1 and p.edition = $2
order by p.field, p.start_at

-- name: list_readings
select r.edition, r.verdict, r.reason, u.display_name as "readBy", r.read_by as "readById", r.read_at as "readAt"
from evidence.second_reading r
join access.account u on u.id = r.read_by
where r.finding_id = $1
order by r.edition desc

-- name: list_subject
select i.kind, i.value from intake.identifier i where i.applicant_id = $1 and i.kind in ('name', 'alias', 'handle', 'email') order by i.created_at, i.value

-- name: find_pack
select p.body::jsonb ->> 'classPack' as pack
from intake.applicant a
join intake.requisition r on r.id = a.requisition_id
join intake.protocol p on p.id = r.protocol_id
where a.id = $1
