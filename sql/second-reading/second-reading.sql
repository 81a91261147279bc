-- name: list_attributions
select c.id, w.number as "requisitionNumber", p.number as "applicantNumber", c.title, w.first_at as since
from (
  -- The longest waiting of each requisition, from the index, and of those the longest waiting of all.
  select s.capture_id, s.first_at, r.number
  from intake.requisition r
  cross join lateral (
    select s.capture_id, s.first_at
    from evidence.seats s
    where s.requisition_id = r.id and s.second_by is null and s.wants_second and s.first_by <> (select access.actor())
      -- Nor whoever judged it first and took that back.
      and not exists (
        select from evidence.taken_back b join evidence.attribution a on a.id = b.attribution_id
        where b.taken_back_by = (select access.actor()) and a.capture_id = s.capture_id
      )
    order by s.first_at, s.capture_id
    limit $1
  ) s
  where r.status = 'open'
  order by s.first_at, s.capture_id
  limit $1
) w
join evidence.capture c on c.id = w.capture_id
join intake.applicant p on p.id = c.applicant_id
order by w.first_at, c.id

-- name: list_findings
select f.id, r.number as "requisitionNumber", p.number as "applicantNumber", f.criterion, f.changed_at as since
from evidence.finding f
join intake.requisition r on r.id = f.requisition_id
join intake.applicant p on p.id = f.applicant_id
where f.status = 'submitted' and f.drafted_by <> access.actor()
order by f.changed_at, f.id
limit $1

-- name: find_around
-- Of one requisition, so that an index has them in order.
with here as (select s.requisition_id, s.first_at, s.capture_id from evidence.seats s where s.capture_id = $1),
waiting as (
  select s.first_at, s.capture_id
  from here h
  join intake.requisition r on r.id = h.requisition_id and r.status = 'open'
  join evidence.seats s on s.requisition_id = h.requisition_id
  where s.second_by is null and s.wants_second and s.first_by <> (select access.actor()) and s.capture_id <> h.capture_id
    -- Nor what this person judged first and took back.
    and not exists (
      select from evidence.taken_back b join evidence.attribution a on a.id = b.attribution_id
      where b.taken_back_by = (select access.actor()) and a.capture_id = s.capture_id
    )
)
select
  (select w.capture_id from waiting w, here h where (w.first_at, w.capture_id) < (h.first_at, h.capture_id) order by w.first_at desc, w.capture_id desc limit 1) as previous,
  (select w.capture_id from waiting w, here h where (w.first_at, w.capture_id) > (h.first_at, h.capture_id) order by w.first_at, w.capture_id limit 1) as next,
  (select w.capture_id from waiting w order by w.first_at, w.capture_id limit 1) as first,
  (select count(*)::int from waiting) as others,
  (select count(*)::int from waiting w, here h where (w.first_at, w.capture_id) < (h.first_at, h.capture_id)) as before
