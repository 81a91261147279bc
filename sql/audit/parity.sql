-- name: list_efforts
select a.id, a.number, a.status = 'withdrawn' as withdrawn, a.created_at > o.started_at as late, coalesce(s.cells, 0) as cells,
  coalesce(s.not_applicable, 0) as "notApplicable", coalesce(s.not_searched, 0) as "notSearched", coalesce(p.requests, 0) as requests,
  coalesce(s.pages_read, 0) as "pagesRead", coalesce(s.duration_ms, 0) as "durationMs", coalesce(s.retries, 0) as retries,
  coalesce(e.captures, 0) as captures, coalesce(e.failed, 0) as "capturesFailed", coalesce(e.retries, 0) as "captureRetries", c.notice_version as "noticeVersion"
from evidence.round o
join intake.applicant a on a.requisition_id = o.requisition_id
left join lateral (
  select count(*)::int as cells,
    count(*) filter (where s.outcome = 'not_applicable')::int as not_applicable,
    count(*) filter (where s.outcome not in ('found', 'none', 'not_applicable', 'no_consent'))::int as not_searched,
    sum(s.pages_read)::int as pages_read,
    sum(extract(epoch from s.finished_at - s.started_at) * 1000)::bigint as duration_ms,
    sum(greatest(s.attempts - 1, 0))::int as retries
  from evidence.search s where s.round_id = o.id and s.applicant_id = a.id
) s on true
left join lateral (
  select count(*)::int as requests from evidence.search_page g join evidence.search s on s.id = g.search_id where s.round_id = o.id and s.applicant_id = a.id
) p on true
left join lateral (
  select count(*)::int as captures, count(*) filter (where k.state = 'failed')::int as failed, sum(greatest(j.attempts - 1, 0))::int as retries
  from evidence.capture k
  left join evidence.pending_job j on j.queue = 'capture' and j.subject = k.id
  where k.round_id = o.id and k.applicant_id = a.id
) e on true
left join lateral (
  -- The notice in force when the round began, or else the first one there was.
  select n.notice_version from intake.consent n where n.applicant_id = a.id
  order by (n.recorded_at <= o.started_at and (n.withdrawn_on is null or n.withdrawn_on >= o.started_at::date)) desc, n.recorded_at desc limit 1
) c on true
where o.id = $1
order by a.number

-- name: list_steps
select t.step_no::int as "stepNo", t.step ->> 'id' as "stepId", t.step ->> 'title' as title, t.step ->> 'technique' as technique,
  t.step ->> 'condition' as condition, b.step_id is not distinct from t.step ->> 'id' as "onProtocol", w.first_at as "firstAt", w.last_at as "lastAt",
  b.status, b.why, b.settled_at as "settledAt"
from evidence.round o
join intake.protocol p on p.id = o.protocol_id
cross join lateral jsonb_array_elements(p.body::jsonb -> 'steps') with ordinality as t(step, step_no)
left join evidence.block b on b.round_id = o.id and b.step_no = t.step_no and b.supplement_id is null
left join lateral (
  select min(s.started_at) as first_at, max(s.started_at) as last_at from evidence.search s where s.block_id = b.id and s.kind = 'applicant'
) w on true
where o.id = $1
union all
select b.step_no, b.step_id, b.step_id, '–', null, false, null, null, b.status, b.why, b.settled_at
from evidence.block b
join evidence.round o on o.id = b.round_id
join intake.protocol p on p.id = o.protocol_id
where b.round_id = $1 and b.step_no > jsonb_array_length(p.body::jsonb -> 'steps')
order by 1

-- name: list_searches
select s.id, s.kind, s.applicant_id as "applicantId", s.step_no as "stepNo", s.position, s.outcome, s.reason, s.attempts, s.pages_read as "pagesRead",
  s.hits_found as "hitsFound", s.started_at as "startedAt", s.finished_at as "finishedAt", coalesce(g.requests, 0) as requests,
  b.supplement_id as "supplementId"
from evidence.search s
join evidence.block b on b.id = s.block_id
left join (
  select p.search_id, count(*)::int as requests from evidence.search_page p join evidence.search t on t.id = p.search_id where t.round_id = $1 group by p.search_id
) g on g.search_id = s.id
where s.round_id = $1
order by s.step_no, s.position

-- name: list_late_blocks
select b.step_no as "stepNo", b.step_id as title, b.supplement_id as "supplementId", b.status, b.why, b.settled_at as "settledAt"
from evidence.block b
join evidence.supplement u on u.id = b.supplement_id
where b.round_id = $1
order by u.started_at, b.step_no

-- name: list_people
select a.id, a.display_name as name, a.vetted_until as "vettedUntil", a.trained_until as "trainedUntil",
  coalesce((select array_agg(m.part order by m.part) from intake.requisition_member m where m.requisition_id = $1 and m.account_id = a.id), '{}') as parts,
  to_char(max(w.at) filter (where w.what = 'searched') at time zone 'UTC', 'YYYY-MM-DD') as "lastSearchedOn",
  bool_or(w.what = 'searched') as searched, bool_or(w.what = 'decided') as decided, bool_or(w.what = 'protocol') as "madeProtocol", bool_or(w.what = 'viewed') as viewed
from (
  select m.account_id as who, 'member' as what, m.added_at as at from intake.requisition_member m where m.requisition_id = $1
  union all select o.started_by, 'searched', o.started_at from evidence.round o where o.requisition_id = $1
  union all select k.asked_by, 'searched', k.asked_at from evidence.recheck k where k.requisition_id = $1
  union all select t.decided_by, 'searched', t.decided_at from evidence.attribution t where t.requisition_id = $1
  union all select f.drafted_by, 'searched', f.drafted_at from evidence.finding f where f.requisition_id = $1
  union all select s.read_by, 'searched', s.read_at from evidence.second_reading s where s.requisition_id = $1
  union all select d.decided_by, 'decided', d.decided_at from release.decision d where d.requisition_id = $1
  union all select x.who, 'protocol', p.drafted_at from intake.requisition r join intake.protocol p on p.id = r.protocol_id
    cross join lateral (values (p.drafted_by), (p.decided_by)) as x(who) where r.id = $1
  union all (select distinct c.actor, 'viewed', null::timestamptz from evidence.capture e
    join ledger.act c on c.subject = e.id::text and c.kind = 'evidence.viewed' where e.requisition_id = $1)
) w
join access.account a on a.id = w.who
group by a.id, a.display_name, a.vetted_until, a.trained_until
order by a.display_name

-- name: list_released_findings
select r.applicant_number as "applicantNumber", r.edition, x.item ->> 'finding' as finding, d.display_name as "draftedBy", b.display_name as "readBy",
  coalesce(s.read_by = f.drafted_by, false) as "readByDrafter", coalesce(v1.decided_by = v2.decided_by, false) as "attributedByOne",
  coalesce(s.verdict = 'agree', false) as agreed, g.ruled_by as "ruledBy",
  exists (select from evidence.screening c where c.finding_id = f.id and c.edition = s.edition and c.field = 'description' and c.outcome = 'released')
    and exists (select from evidence.screening c where c.finding_id = f.id and c.edition = s.edition and c.field = 'quotation'
      and (c.outcome = 'released' or f.quotation_held)) as screened,
  u.display_name as "firstBy", v1.verdict as "firstVerdict", w.display_name as "secondBy", v2.verdict as "secondVerdict", y.display_name as "settledBy",
  x2.verdict as "settledVerdict", f.corroboration,
  to_char(r.requested_at at time zone 'UTC', 'YYYY-MM-DD') as "requestedOn",
  (select to_char(max(k.finished_at) at time zone 'UTC', 'YYYY-MM-DD') from evidence.recheck k
    where k.capture_id = f.capture_id and k.finished_at <= r.requested_at) as "recheckedOn"
from release.report r
cross join lateral jsonb_array_elements(coalesce(r.json::jsonb -> 'adverse', '[]') || coalesce(r.json::jsonb -> 'mitigating', '[]')) as x(item)
left join intake.applicant a on a.requisition_id = r.requisition_id and a.number = r.applicant_number
left join evidence.finding f on f.applicant_id = a.id and left(f.id::text, 8) = x.item ->> 'finding'
left join lateral (
  select n.verdict, n.edition, n.read_by from evidence.second_reading n where n.finding_id = f.id and n.read_at <= r.released_at order by n.edition desc limit 1
) s on true
left join lateral (
  select z.display_name as ruled_by from evidence.finding_ruling e join access.account z on z.id = e.ruled_by
  where e.finding_id = f.id and e.edition = s.edition and e.ruling = 'stands' and e.ruled_at <= r.released_at
) g on true
left join lateral (
  select t.verdict, t.decided_by from evidence.verdict t where t.capture_id = f.capture_id and t.seat = 'first' and t.decided_at <= r.released_at order by t.decided_at desc limit 1
) v1 on true
left join lateral (
  select t.verdict, t.decided_by from evidence.verdict t where t.capture_id = f.capture_id and t.seat = 'second' and t.decided_at <= r.released_at order by t.decided_at desc limit 1
) v2 on true
left join lateral (
  select e.verdict, e.settled_by from evidence.settlement e where e.capture_id = f.capture_id and e.settled_at <= r.released_at order by e.settled_at desc limit 1
) x2 on true
left join access.account y on y.id = x2.settled_by
left join access.account d on d.id = f.drafted_by
left join access.account b on b.id = s.read_by
left join access.account u on u.id = v1.decided_by
left join access.account w on w.id = v2.decided_by
where r.requisition_id = $1 and r.status = 'released'
order by r.applicant_number, r.edition, x.item ->> 'finding'
