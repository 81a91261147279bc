-- name: find_case
select a.id, a.requisition_id as "requisitionId", a.number, a.status, r.number as "requisitionNumber", r.title as "requisitionTitle",
  p.title as "protocolTitle", p.version as "protocolVersion", p.sha256 as "protocolSha256", p.body,
  exists (select from intake.consent c where c.applicant_id = a.id and c.withdrawn_on is null) as consented,
  (select s.round_id from evidence.search s join evidence.round o on o.id = s.round_id where s.applicant_id = a.id order by o.started_at desc limit 1) as "roundId",
  to_char(now() at time zone 'UTC', 'YYYY-MM-DD') as today
from intake.applicant a
join intake.requisition r on r.id = a.requisition_id
join intake.protocol p on p.id = r.protocol_id
where a.id = $1

-- name: list_cells
select s.id, s.step_no as "stepNo", s.outcome from evidence.search s where s.applicant_id = $1 and s.round_id = $2 order by s.step_no

-- name: list_captures
select c.id, c.state, c.suggested_tier as suggested, c.manifest_sha256 as "manifestSha256", t.first_verdict as "firstVerdict", s.first_by as "firstBy",
  t.second_verdict as "secondVerdict", s.second_by as "secondBy", t.settled_verdict as "settledVerdict", coalesce(s.wants_second, false) as "wantsSecond"
from evidence.capture c
join evidence.standing t on t.capture_id = c.id
left join evidence.seats s on s.capture_id = c.id
where c.applicant_id = $1
order by c.id

-- name: list_findings
select f.id, f.capture_id as "captureId", f.start_at as "start", f.end_at as "end", f.criterion, f.mitigating, f.authorship, f.corroboration, f.conduct_date as "conductDate", f.drafted_by as "draftedBy",
  f.quotation_held as "quotationHeld", f.status, r.verdict as reading, r.read_by as "readBy", x.ruling,
  d.outcome as "descriptionOutcome", d.filter_version as "descriptionFilter", d.panel_text as "descriptionText",
  q.outcome as "quotationOutcome", q.filter_version as "quotationFilter", q.panel_text as "quotationText",
  k.asked_on as "recheckedOn", k.words as "recheckedWords"
from evidence.finding f
left join evidence.second_reading r on r.finding_id = f.id and r.edition = f.edition
left join evidence.finding_ruling x on x.finding_id = f.id and x.edition = f.edition
left join lateral (
  select * from evidence.screening s where s.finding_id = f.id and s.edition = f.edition and s.field = 'description' order by s.screened_at desc limit 1
) d on true
left join lateral (
  select * from evidence.screening s where s.finding_id = f.id and s.edition = f.edition and s.field = 'quotation' order by s.screened_at desc limit 1
) q on true
left join lateral (
  select to_char(d.finished_at at time zone 'UTC', 'YYYY-MM-DD') as asked_on, w.words
  from evidence.recheck d, jsonb_to_recordset(d.quotations) as w ("start" integer, "end" integer, words text)
  where d.capture_id = f.capture_id and d.finished_at is not null and w."start" = f.start_at and w."end" = f.end_at
  order by d.finished_at desc limit 1
) k on true
where f.applicant_id = $1 and f.status <> 'withdrawn'
order by f.id

-- name: list_deviations
select id from intake.deviation where requisition_id = $1 and decision is null order by asked_at

-- name: list_staff
select id, access.may_search(id) as current from unnest($1::uuid[]) as id order by id
