-- name: list_superseded
select run, observed, reason, last_attempt as "lastAttempt", pages_read as "pagesRead", hits_found as "hitsFound", started_at as "startedAt",
  finished_at as "finishedAt"
from evidence.superseded
where search_id = $1
order by run
