-- name: add_requisition
insert into intake.requisition (number, title, protocol_id, status, created_by, created_at)
values ($1, 'Police officer, intake ' || $1, $2, $3, $4, now() - $5::integer * interval '7 days')
returning id

-- name: add_members
insert into intake.requisition_member (requisition_id, account_id, part, added_by)
select $1, p.id, p.part, $5
from (
  select unnest($2::uuid[]) as id, 'investigator' as part union all select unnest($3::uuid[]), 'supervisor' union all select unnest($4::uuid[]), 'panelist'
) p

-- name: add_applicants
insert into intake.applicant (requisition_id, number, created_by, created_at)
select r.id, r.number || '-' || lpad(n::text, 4, '0'), $2, r.created_at
from intake.requisition r cross join generate_series(1, $3::integer) as n
where r.id = $1

-- name: add_identifiers
insert into intake.identifier (requisition_id, applicant_id, kind, value, provenance, created_by)
select a.requisition_id, a.id, k.kind, k.value, 'declared', a.created_by
from intake.applicant a
cross join lateral (values ('name', 'Given ' || initcap(substr(md5(a.number), 1, 9))), ('city', 'Harlow Falls'), ('handle', 'h' || substr(md5(a.number), 1, 11))) as k (kind, value)
where a.requisition_id = $1

-- name: add_consents
insert into intake.consent (requisition_id, applicant_id, notice_version, consented_on, recorded_by)
select requisition_id, id, 'notice-3', created_at::date, created_by from intake.applicant where requisition_id = $1

-- name: add_keys
insert into evidence.data_key (applicant_id, requisition_id, wrapped, master_key_id)
select id, requisition_id, $2, $3 from intake.applicant where requisition_id = $1

-- name: add_deviations
insert into intake.deviation (requisition_id, reason, asked_by)
select $1, 'The source asked for another form of query, number ' || n, $2 from generate_series(1, 3) as n

-- name: add_round
insert into evidence.round (requisition_id, protocol_id, protocol_sha256, seed, started_by, started_at)
select r.id, p.id, p.sha256, 'large', $2, r.created_at + interval '1 hour'
from intake.requisition r join intake.protocol p on p.id = r.protocol_id
where r.id = $1
returning id

-- name: add_blocks
insert into evidence.block (requisition_id, round_id, step_no, step_id, status, began_at, settled_at)
select o.requisition_id, o.id, n, 'step-' || n, 'complete', o.started_at, o.started_at + interval '5 hours'
from evidence.round o cross join generate_series(1, $2::integer) as n
where o.id = $1

-- name: add_searches
insert into evidence.search (requisition_id, round_id, block_id, step_no, kind, applicant_id, position, because, queries, uses, observed, outcome, reason,
  attempts, pages_read, hits_found, started_at, finished_at)
select b.requisition_id, b.round_id, b.id, b.step_no, 'applicant', a.id, a.place, 'The approved step asks for the full name.',
  jsonb_build_array('"' || a.number || '"'), '{name}', o.outcome, o.outcome, case o.outcome when 'blocked' then 'the source refused to answer' end,
  1, 1, case o.outcome when 'found' then 2 else 0 end, b.began_at + a.place * interval '20 seconds', b.began_at + a.place * interval '20 seconds' + interval '3 seconds'
from evidence.block b
join (select id, requisition_id, number, row_number() over (order by number) as place from intake.applicant where requisition_id = $2) a
  on a.requisition_id = b.requisition_id
cross join lateral (select case
  when (a.place * 7 + b.step_no * 3) % 5 = 0 then 'found' when (a.place + b.step_no) % 83 = 0 then 'blocked' when (a.place + b.step_no) % 29 = 0 then 'not_applicable'
  else 'none' end as outcome) o
where b.round_id = $1

-- name: add_controls
insert into evidence.search (requisition_id, round_id, block_id, step_no, kind, position, because, queries, observed, outcome, attempts, pages_read, hits_found,
  started_at, finished_at)
select b.requisition_id, b.round_id, b.id, b.step_no, c.kind, c.position, 'A control of the block.', '["\"Avery Quillfeather\""]', c.outcome, c.outcome, 1, 1, c.hits,
  b.began_at, b.settled_at
from evidence.block b
cross join (values ('positive_control', 0, 'found', 1), ('negative_control', 100001, 'none', 0), ('positive_control', 100002, 'found', 1)) as c (kind, position, outcome, hits)
where b.round_id = $1

-- name: add_search_pages
insert into evidence.search_page (requisition_id, search_id, attempt, ordinal, url, url_sha256, status, body_sha256, body_bytes, outcome, hits, started_at, finished_at)
select s.requisition_id, s.id, 1, 1, 'https://wiki.example.test/w/api.php?q=' || s.id, repeat(md5(s.id::text), 2), 200, repeat(md5(s.id::text), 2), 5210, s.outcome,
  s.hits_found, s.started_at, s.finished_at
from evidence.search s
where s.round_id = $1 and s.outcome <> 'not_applicable'

-- name: add_captures
insert into evidence.capture (requisition_id, round_id, applicant_id, url, url_key, state, reasons, quality, final_url, status, title, manifest_sha256, suggested_tier,
  suggested_why, started_at, finished_at)
select o.requisition_id, o.id, a.id, u.url, u.url, w.state, case w.state when 'partial' then '{scroll_ran_out_of_time}'::text[] else '{}' end,
  case w.state when 'failed' then null else 'ok' end, u.url, 200, 'What ' || substr(md5(u.url), 1, 12) || ' wrote, page ' || n,
  case w.state when 'failed' then null else repeat(md5(u.url), 2) end, (array['T2', 'T1', 'T0', 'T0', 'TX'])[1 + n % 5],
  'The page holds what is known.', o.started_at + interval '6 hours', o.started_at + interval '6 hours' + n * interval '2 minutes'
from evidence.round o
join intake.applicant a on a.requisition_id = o.requisition_id
cross join generate_series(1, $2::integer) as n
cross join lateral (select 'https://social.example.test/' || a.number || '/' || n as url) u
cross join lateral (select case when n % 33 = 0 then 'failed' when n % 20 = 0 then 'partial' else 'complete' end as state) w
where o.id = $1

-- name: add_hits
insert into evidence.hit (requisition_id, search_id, capture_id, url, url_key, title, snippet, rank)
select c.requisition_id, s.id, c.id, c.url, c.url_key, c.title, 'A few words around the name.', 1
from (select *, row_number() over (partition by applicant_id order by url) as n from evidence.capture where round_id = $1) c
join evidence.search s on s.round_id = c.round_id and s.applicant_id = c.applicant_id and s.step_no = 1 + c.n % $2::integer

-- name: add_artefacts
insert into evidence.artefact (capture_id, requisition_id, kind, ordinal, media_type, sha256, bytes)
select c.id, c.requisition_id, k.kind, 0, k.media_type, k.sha256, k.bytes
from evidence.capture c cross join (values ('text', 'text/plain', $2, $3::integer), ('screenshot', 'image/png', $4, $5::integer)) as k (kind, media_type, sha256, bytes)
where c.round_id = $1 and c.state <> 'failed'

-- name: add_signals
insert into evidence.signal (capture_id, requisition_id, ordinal, kind, identifier_id, direction, start_at, end_at, quote, why, independent)
select c.id, c.requisition_id, k.ordinal, k.kind, i.id, k.direction, 0, 8, 'Saturday', k.why, true
from evidence.capture c
join (values (0, 'name', 'supports', 'The page holds the name on file.'), (1, 'city', 'contradicts', 'The page names another city.')) as k (ordinal, kind, direction, why) on true
join intake.identifier i on i.applicant_id = c.applicant_id and i.kind = k.kind
where c.round_id = $1 and c.state <> 'failed'

-- name: add_first_verdicts
insert into evidence.attribution (requisition_id, capture_id, seat, verdict, reason, decided_by, decided_at)
select c.requisition_id, c.id, 'first', case when c.n % 4 = 1 then 'applicant' when c.n % 19 = 0 then 'unsure' else 'not_applicant' end,
  'Decided by the city and the employer on the page.', ($2::uuid[])[1 + (c.n % 2)::integer], c.finished_at + interval '1 day'
from (select *, row_number() over (order by id) as n from evidence.capture where round_id = $1 and state <> 'failed') c
where c.n % 100 < $3::integer

-- name: add_second_verdicts
insert into evidence.attribution (requisition_id, capture_id, seat, verdict, reason, decided_by, decided_at)
select v.requisition_id, v.capture_id, 'second', case when v.n % 60 = 0 then 'not_applicant' else 'applicant' end,
  'Read independently, with the same result.', case v.decided_by when ($2::uuid[])[1] then ($2::uuid[])[2] else ($2::uuid[])[1] end, v.decided_at + interval '1 day'
from (
  select t.*, row_number() over (order by t.id) as n from evidence.attribution t join evidence.capture c on c.id = t.capture_id
  where c.round_id = $1 and t.seat = 'first' and t.verdict = 'applicant'
) v
where v.n % 10 < 8

-- name: add_findings
insert into evidence.finding (requisition_id, applicant_id, capture_id, criterion, start_at, end_at, quotation, description, authorship, conduct_date, mitigating,
  corroboration, status, drafted_by, drafted_at, changed_at)
select c.requisition_id, c.applicant_id, c.id, 'CR-04', 0, $2::integer, $3, 'Describes driving far above the limit.', 'wrote', current_date - 100, false, 'C0',
  case when c.n % 10 = 9 then 'draft' else 'submitted' end, c.first_by, c.finished_at + interval '3 days', c.finished_at + interval '3 days'
from (
  select e.*, t.first_by, row_number() over (order by e.id) as n from evidence.capture e join evidence.standing t on t.capture_id = e.id
  where e.round_id = $1 and t.tier = 'T3'
) c
where c.n % 8 < 2

-- name: add_screenings
insert into evidence.screening (requisition_id, finding_id, edition, field, filter_version, input_sha256, outcome, panel_text)
select f.requisition_id, f.id, 1, k.field, $2, repeat('d', 64), 'released', 'What the panel reads.'
from evidence.finding f cross join (values ('quotation'), ('description')) as k (field)
where f.requisition_id = $1

-- name: add_masks
insert into evidence.mask (requisition_id, screening_id, start_at, end_at, class, role, rule_id, reason)
select requisition_id, id, 0, 4, 'PC-RELIGION', 'subject', 'rule-1', 'names a faith' from evidence.screening where requisition_id = $1 and field = 'quotation'

-- name: add_rechecks
insert into evidence.recheck (requisition_id, capture_id, asked_by, verdict, quotations, finished_at)
select f.requisition_id, f.capture_id, f.drafted_by, 'unchanged',
  jsonb_build_array(jsonb_build_object('start', f.start_at, 'end', f.end_at, 'words', 'stand')), now()
from evidence.finding f where f.requisition_id = $1 and f.status = 'submitted'

-- name: add_readings
insert into evidence.second_reading (requisition_id, finding_id, edition, verdict, reason, read_by)
select f.requisition_id, f.id, 1, case when f.n % 12 = 0 then 'disagree' else 'agree' end, 'Read against the page.',
  case f.drafted_by when ($2::uuid[])[1] then ($2::uuid[])[2] else ($2::uuid[])[1] end
from (select *, row_number() over (order by id) as n from evidence.finding where requisition_id = $1 and status = 'submitted') f
where f.n % 10 < 8

-- name: settle_findings
update evidence.finding f set status = case r.verdict when 'agree' then 'confirmed' else 'returned' end
from evidence.second_reading r
where r.finding_id = f.id and f.requisition_id = $1 and f.status = 'submitted'

-- name: add_reports
insert into release.report (requisition_id, applicant_number, edition, status, json, json_sha256, html, html_sha256, pdf, pdf_sha256, requested_by, requested_at,
  released_at)
select a.requisition_id, a.number, 1, 'released', t.json, encode(sha256(convert_to(t.json, 'UTF8')), 'hex'), t.html,
  encode(sha256(convert_to(t.html, 'UTF8')), 'hex'), t.pdf, encode(sha256(t.pdf), 'hex'), $2, now(), now()
from (select *, row_number() over (order by number) as n from intake.applicant where requisition_id = $1) a
cross join lateral (select replace($4, 'APPLICANT', a.number) as json, '<p>' || repeat(a.number, 2000) as html,
  convert_to('%PDF-1.7 ' || repeat(a.number, 5000), 'UTF8') as pdf) t
where a.n % 100 < $3::integer

-- name: add_decisions
insert into release.decision (requisition_id, report_id, choice, job_related_reason, decided_by)
select requisition_id, id, 'continue', 'Nothing in the report bears on the work of an officer.', $2
from (select *, row_number() over (order by id) as n from release.report where requisition_id = $1) r
where r.n % 10 < 6

-- name: add_jobs
insert into evidence.pending_job (queue, subject, finished_at, attempts)
select 'block', id, now(), 1 from evidence.block where requisition_id = $1
union all select 'capture', id, now(), 1 from evidence.capture where requisition_id = $1
union all select 'recheck', id, now(), 1 from evidence.recheck where requisition_id = $1
union all select 'report', id, now(), 1 from release.report where requisition_id = $1

-- name: finish_round
update evidence.round set status = 'finished', finished_at = started_at + interval '7 hours' where id = $1
