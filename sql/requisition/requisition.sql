-- name: list_requisitions
select r.id, r.number, r.title, r.status, r.created_at as "createdAt", to_char(r.search_until, 'YYYY-MM-DD') as "searchUntil", p.id as "protocolId", p.title as "protocolTitle", p.version as "protocolVersion",
  p.sha256 as "protocolSha256",
  (select count(*)::int from intake.applicant a where a.requisition_id = r.id and a.status = 'active') as applicants,
  (select count(*)::int from intake.applicant a where a.requisition_id = r.id and a.status = 'active'
    and not exists (select from intake.consent c where c.applicant_id = a.id and c.withdrawn_on is null)) as "withoutConsent",
  (select count(*)::int from evidence.round o where o.requisition_id = r.id) as rounds,
  (select count(*)::int from evidence.round o where o.requisition_id = r.id and o.status = 'running') as running
from intake.requisition r
join intake.protocol p on p.id = r.protocol_id
where ($1::uuid is null or r.id = $1)
  and ($2::uuid is null or (r.status, r.created_at, r.id) < (select b.status, b.created_at, b.id from intake.requisition b where b.id = $2))
order by r.status desc, r.created_at desc, r.id desc
limit $3

-- name: list_members
select m.account_id as "accountId", a.display_name as name, m.part
from intake.requisition_member m
join access.account a on a.id = m.account_id
where m.requisition_id = $1
order by m.part, a.display_name

-- name: list_work
select r.id, r.number, r.title,
  w.running_round as "runningRound", w.running_since as "runningSince", w.cells_total as "cellsTotal", w.cells_done as "cellsDone",
  j.waiting as "toJudge", j.oldest as "toJudgeSince", j.round as "toJudgeRound",
  f.drafts, f.drafts_since as "draftsSince", f.draft as "oldestDraft",
  f.returned, f.returned_since as "returnedSince", f.returned_one as "oldestReturned",
  f.to_read as "toRead", f.to_read_since as "toReadSince", f.read_next as "oldestToRead",
  q.pages as "toConfirm", q.oldest as "toConfirmSince", q.page as "oldestToConfirm",
  f.confirmed, p.without_report as "withoutReport", p.without_report_since as "withoutReportSince", i.applicants, i.without_consent as "withoutConsent"
from intake.requisition r
cross join lateral (
  select min(o.id::text)::uuid as running_round, min(o.started_at) as running_since,
    (select count(*)::int from evidence.search s join evidence.round n on n.id = s.round_id
      where n.requisition_id = r.id and n.status = 'running') as cells_total,
    (select count(*)::int from evidence.search s join evidence.round n on n.id = s.round_id
      where n.requisition_id = r.id and n.status = 'running' and s.finished_at is not null) as cells_done
  from evidence.round o where o.requisition_id = r.id and o.status = 'running'
) w
cross join lateral (
  select count(*)::int as waiting, min(c.finished_at) as oldest, (array_agg(c.round_id order by c.finished_at))[1] as round
  from evidence.capture c
  join intake.applicant a on a.id = c.applicant_id and a.status = 'active'
  where c.requisition_id = r.id and c.state in ('complete', 'partial')
    and not c.judged
) j
cross join lateral (
  select count(*)::int as pages, min(s.first_at) as oldest, (array_agg(s.capture_id order by s.first_at))[1] as page
  from evidence.seats s
  where s.requisition_id = r.id and s.second_by is null and s.wants_second and s.first_by <> (select access.actor())
    and not exists (
      select from evidence.taken_back b join evidence.attribution a on a.id = b.attribution_id
      where b.taken_back_by = (select access.actor()) and a.capture_id = s.capture_id
    )
) q
cross join lateral (
  select
    count(*) filter (where f.status = 'draft' and f.drafted_by = (select access.actor()))::int as drafts,
    min(f.changed_at) filter (where f.status = 'draft' and f.drafted_by = (select access.actor())) as drafts_since,
    (array_agg(f.id order by f.changed_at) filter (where f.status = 'draft' and f.drafted_by = (select access.actor())))[1] as draft,
    count(*) filter (where f.status = 'returned' and f.drafted_by = (select access.actor()))::int as returned,
    min(f.changed_at) filter (where f.status = 'returned' and f.drafted_by = (select access.actor())) as returned_since,
    (array_agg(f.id order by f.changed_at) filter (where f.status = 'returned' and f.drafted_by = (select access.actor())))[1] as returned_one,
    count(*) filter (where f.status = 'submitted' and f.drafted_by <> (select access.actor()))::int as to_read,
    min(f.changed_at) filter (where f.status = 'submitted' and f.drafted_by <> (select access.actor())) as to_read_since,
    (array_agg(f.id order by f.changed_at) filter (where f.status = 'submitted' and f.drafted_by <> (select access.actor())))[1] as read_next,
    count(*) filter (where f.status = 'confirmed')::int as confirmed
  from evidence.finding f where f.requisition_id = r.id
) f
cross join lateral (
  select count(*)::int as without_report, min(d.finished_at) as without_report_since
  from intake.applicant a
  cross join lateral (
    select max(o.finished_at) as finished_at from evidence.round o
    where o.requisition_id = r.id and o.status = 'finished'
      and exists (select from evidence.search s where s.round_id = o.id and s.applicant_id = a.id)
  ) d
  where a.requisition_id = r.id and a.status = 'active' and d.finished_at is not null
    and not exists (select from release.report t where t.requisition_id = r.id and t.applicant_number = a.number and t.status in ('rendering', 'released'))
    and not exists (select from evidence.finding u where u.applicant_id = a.id and u.status in ('draft', 'returned', 'submitted', 'disputed'))
    and not exists (
      select from evidence.capture c where c.applicant_id = a.id and not c.judged and c.state in ('promised', 'complete', 'partial')
    )
    and not exists (
      select from evidence.seats s join evidence.capture c on c.id = s.capture_id
      where s.requisition_id = r.id and s.second_by is null and s.wants_second and c.applicant_id = a.id
    )
) p
cross join lateral (
  select count(*)::int as applicants,
    count(*) filter (where not exists (select from intake.consent c where c.applicant_id = a.id and c.withdrawn_on is null))::int as without_consent
  from intake.applicant a where a.requisition_id = r.id and a.status = 'active'
) i
where r.status = 'open'
order by r.created_at, r.number
