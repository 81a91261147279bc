-- name: find_cell
select s.id, s.round_id as "roundId", r.number as "requisitionNumber", s.step_no as "stepNo", s.kind, a.number as "applicantNumber", s.position, s.because,
  s.observed, s.outcome, s.reason, s.source_version as "sourceVersion", s.attempts, s.pages_read as "pagesRead", s.hits_found as "hitsFound",
  s.started_at as "startedAt", s.finished_at as "finishedAt", b.status as "blockStatus", b.why as "blockWhy", b.run
from evidence.search s
join evidence.block b on b.id = s.block_id
join intake.requisition r on r.id = s.requisition_id
left join intake.applicant a on a.id = s.applicant_id
where s.id = $1

-- name: list_requests
select p.attempt, p.ordinal, p.url_sha256 as "urlSha256", p.status, p.remote_address as "remoteAddress", p.body_sha256 as "bodySha256",
  p.body_bytes as "bodyBytes", p.outcome, p.reason, p.hits, p.started_at as "startedAt", p.finished_at as "finishedAt"
from evidence.search_page p
where p.search_id = $1
order by p.attempt, p.ordinal

-- name: list_requests_of
select p.search_id as "searchId", p.attempt, p.ordinal, p.url_sha256 as "urlSha256", p.status, p.remote_address as "remoteAddress", p.body_sha256 as "bodySha256",
  p.body_bytes as "bodyBytes", p.outcome, p.reason, p.hits, p.started_at as "startedAt", p.finished_at as "finishedAt"
from evidence.search_page p
where p.search_id = any ($1::uuid[])
order by p.search_id, p.attempt, p.ordinal
