-- name: list_rounds
select o.id, o.requisition_id as "requisitionId", r.number as "requisitionNumber", r.title as "requisitionTitle", o.status, o.seed,
  o.protocol_id as "protocolId", p.title as "protocolTitle", p.version as "protocolVersion", o.protocol_sha256 as "protocolSha256",
  a.display_name as "startedBy", o.started_at as "startedAt", o.finished_at as "finishedAt",
  extract(epoch from now() - o.started_at)::float8 / 60 as "minutesRunning",
  c.cells, c.ended, c.searched, c.open, l.asked_lately as "askedLately", k.captures, k.waiting as "capturesWaiting", k.judged
from evidence.round o
join intake.requisition r on r.id = o.requisition_id
join intake.protocol p on p.id = o.protocol_id
join access.account a on a.id = o.started_by
cross join lateral (
  select count(*)::int as cells, count(*) filter (where s.outcome is not null)::int as ended,
    count(*) filter (where s.outcome in ('found', 'none'))::int as searched,
    count(*) filter (where s.outcome is null and s.finished_at is null)::int as open
  from evidence.search s where s.round_id = o.id and s.kind = 'applicant'
) c
cross join lateral (
  -- Of a round that has finished nobody wants to know.
  select count(*)::int as asked_lately from evidence.search s
  where o.status = 'running' and s.round_id = o.id and s.kind = 'applicant' and s.started_at is not null and s.finished_at > now() - make_interval(mins => $3)
) l
cross join lateral (
  select count(*)::int as captures, count(*) filter (where t.state = 'promised')::int as waiting,
    count(*) filter (where t.judged)::int as judged
  from evidence.capture t where t.round_id = o.id
) k
where ($1::uuid is null or o.requisition_id = $1) and ($2::uuid is null or o.id = $2)
  and ($4::uuid is null or (o.started_at, o.id) < (select x.started_at, x.id from evidence.round x where x.id = $4))
order by o.started_at desc, o.id desc
limit $5

-- name: list_blocks
-- The protocol is read once, and not for every block.
with steps as materialized (
  select t.step_no, t.step
  from evidence.round o
  join intake.protocol v on v.id = o.protocol_id
  cross join lateral jsonb_array_elements(v.body::jsonb -> 'steps') with ordinality as t (step, step_no)
  where o.id = $1
)
select b.id, b.step_no as "stepNo", b.step_id as "stepId", b.status, b.run, b.supplement_id is not null as late, b.why, b.settled_at as "settledAt",
  p.step ->> 'title' as title, p.step ->> 'source' as source, p.step ->> 'site' as site, p.step ->> 'query' as query
from evidence.block b
left join steps p on p.step_no = b.step_no
left join evidence.supplement u on u.id = b.supplement_id
where b.round_id = $1
order by b.step_no, u.started_at nulls first

-- name: list_cells
select s.id, s.block_id as "blockId", s.step_no as "stepNo", s.kind, s.applicant_id as "applicantId", a.number as "applicantNumber", s.position, s.observed,
  s.outcome, s.reason, s.hits_found as "hitsFound", s.started_at as "startedAt", s.finished_at as "finishedAt"
from (
  select p.id, p.number from intake.applicant p
  where p.requisition_id = (select o.requisition_id from evidence.round o where o.id = $1)
    and exists (select from evidence.search e where e.applicant_id = p.id and e.round_id = $1)
    and ($2::uuid is null or p.number > (select b.number from intake.applicant b where b.id = $2))
  order by p.number
  limit $3
) a
join evidence.search s on s.applicant_id = a.id and s.round_id = $1
order by a.number, s.step_no

-- name: list_controls
select s.id, s.block_id as "blockId", s.step_no as "stepNo", s.kind, s.applicant_id as "applicantId", null as "applicantNumber", s.position, s.observed,
  s.outcome, s.reason, s.hits_found as "hitsFound", s.started_at as "startedAt", s.finished_at as "finishedAt"
from evidence.search s
where s.round_id = $1 and s.kind in ('positive_control', 'negative_control')
order by s.step_no, s.position

-- name: find_cell
select s.id, s.round_id as "roundId", s.requisition_id as "requisitionId", s.step_no as "stepNo", s.kind, s.applicant_id as "applicantId",
  a.number as "applicantNumber", s.position, s.because, s.queries, s.uses, s.observed, s.outcome, s.reason, s.source_version as "sourceVersion", s.attempts,
  s.pages_read as "pagesRead", s.hits_found as "hitsFound", s.started_at as "startedAt", s.finished_at as "finishedAt", b.run, b.status as "blockStatus"
from evidence.search s
join evidence.block b on b.id = s.block_id
left join intake.applicant a on a.id = s.applicant_id
where s.id = $1

-- name: list_pages
select p.attempt, p.ordinal, p.url, p.final_url as "finalUrl", p.status, p.remote_address as "remoteAddress", p.body_sha256 as "bodySha256",
  p.body_bytes as "bodyBytes", p.outcome, p.reason, p.hits, p.started_at as "startedAt", p.finished_at as "finishedAt"
from evidence.search_page p
where p.search_id = $1
order by p.attempt, p.ordinal

-- name: list_hits
select h.id, h.url, h.title, h.snippet, h.published_at as "publishedAt", h.rank, c.id as "captureId", c.state, c.suggested_tier as "suggestedTier"
from evidence.hit h
join evidence.capture c on c.id = h.capture_id
where h.search_id = $1
order by h.rank
