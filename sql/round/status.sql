-- name: list_rounds
select q.number as requisition, r.id as round, r.status, r.started_at as "startedAt", r.finished_at as "finishedAt",
  (select count(*) from evidence.search s where s.round_id = r.id and s.kind = 'applicant') as cells,
  (select count(*) from evidence.search s where s.round_id = r.id and s.kind = 'applicant' and s.outcome is not null) as ended,
  (select count(*) from evidence.capture c where c.round_id = r.id) as captures,
  (select count(*) from evidence.capture c where c.round_id = r.id and c.state = 'promised') as waiting,
  (select coalesce(jsonb_object_agg(o.outcome, o.n), '{}') from (
    select s.outcome, count(*) as n from evidence.search s where s.round_id = r.id and s.kind = 'applicant' and s.outcome is not null group by s.outcome
  ) o) as "byOutcome"
from evidence.round r
join intake.requisition q on q.id = r.requisition_id
where ($1::text is null or q.number = $1)
  and ($2::uuid is null or (r.started_at, r.id) > (select x.started_at, x.id from evidence.round x where x.id = $2))
order by r.started_at, r.id
limit $3
