-- name: list_step_figures
-- The protocol is read once; a large round has many thousand cells.
with steps as materialized (
  select t.step_no, t.step ->> 'title' as title, t.step ->> 'source' as source
  from evidence.round r
  join intake.protocol p on p.id = r.protocol_id
  cross join lateral jsonb_array_elements(p.body::jsonb -> 'steps') with ordinality as t (step, step_no)
  where r.id = $1
),
figures as (
  select s.step_no, count(*) filter (where s.attempts > 0)::int as asked,
    percentile_cont(array[0, 0.25, 0.5, 0.75, 1]) within group (order by extract(epoch from s.finished_at - s.started_at)::float8 * 1000)
      filter (where s.attempts > 0 and s.finished_at is not null and s.started_at is not null) as times,
    coalesce(sum(greatest(s.attempts - 1, 0)), 0)::int as retries, coalesce(max(greatest(s.attempts - 1, 0)), 0)::int as retries_most
  from evidence.search s
  where s.round_id = $1 and s.kind = 'applicant'
  group by s.step_no
),
outcomes as (
  select o.step_no, jsonb_object_agg(o.outcome, o.count) as outcomes
  from (
    select e.step_no, coalesce(e.outcome, 'not_ended') as outcome, count(*) from evidence.search e
    where e.round_id = $1 and e.kind = 'applicant' group by 1, 2
  ) o
  group by o.step_no
)
select f.step_no as "stepNo",
  coalesce(t.title, (select min(b.step_id) from evidence.block b where b.round_id = $1 and b.step_no = f.step_no)) as title,
  coalesce(t.source, '–') as source, f.asked, f.times, f.retries, f.retries_most as "retriesMost", o.outcomes
from figures f
join outcomes o on o.step_no = f.step_no
left join steps t on t.step_no = f.step_no
order by f.step_no

-- name: list_mask_figures
with standing as (
  select f.id, f.edition from evidence.finding f join evidence.capture c on c.id = f.capture_id
  where c.round_id = $1 and f.requisition_id = (select o.requisition_id from evidence.round o where o.id = $1)
), screened as (
  select distinct on (c.finding_id, c.field) c.id from evidence.screening c join standing f on f.id = c.finding_id and f.edition = c.edition
  order by c.finding_id, c.field, c.screened_at desc
)
select n.class, sum(n.filter)::int as "byFilter", sum(n.people)::int as "byPeople"
from (
  select m.class, 1 as filter, 0 as people from evidence.mask m join screened c on c.id = m.screening_id
  union all
  select m.class, 0, 1 from evidence.person_mask m join standing f on f.id = m.finding_id and f.edition = m.edition
) n
group by n.class
order by n.class

-- name: list_mask_readers
select a.id, a.display_name as name, coalesce(m.masks, 0) as masks, coalesce(m.findings, 0) as findings, coalesce(u.shown, 0) as "shownAgain"
from access.account a
left join (
  select m.added_by as who, count(*)::int as masks, count(distinct m.finding_id)::int as findings
  from evidence.person_mask m
  join evidence.finding f on f.id = m.finding_id and f.edition = m.edition
  join evidence.capture c on c.id = f.capture_id
  where c.round_id = $1
  group by m.added_by
) m on m.who = a.id
left join (
  select n.shown_by as who, sum(n.stretches)::int as shown
  from evidence.unmasking n
  join evidence.finding f on f.id = n.finding_id
  join evidence.capture c on c.id = f.capture_id
  where c.round_id = $1
  group by n.shown_by
) u on u.who = a.id
where m.who is not null or u.who is not null
order by a.display_name, a.id

-- name: list_verdict_tallies
select f.verdict as one, s.verdict as other, a.id as "readerId", a.display_name as reader, count(*)::int as count
from evidence.seats t
join evidence.capture c on c.id = t.capture_id
join lateral (
  select v.verdict from evidence.verdict v where v.capture_id = c.id and v.seat = 'first' order by v.decided_at desc limit 1
) f on true
join lateral (
  -- The first answer of the second person: a later one was given with both on the table, and is no blind one.
  select v.verdict, v.decided_by from evidence.verdict v where v.capture_id = c.id and v.seat = 'second' order by v.decided_at limit 1
) s on true
join access.account a on a.id = s.decided_by
where c.round_id = $1 and t.second_by is not null and t.requisition_id = (select o.requisition_id from evidence.round o where o.id = $1)
group by 1, 2, 3, 4
order by 4, 3, 1, 2

-- name: list_reading_tallies
select a.id as "readerId", a.display_name as reader, count(*) filter (where r.verdict = 'agree')::int as agreed, count(*)::int as read
from evidence.second_reading r
join evidence.finding f on f.id = r.finding_id
join evidence.capture c on c.id = f.capture_id
join access.account a on a.id = r.read_by
where c.round_id = $1 and r.requisition_id = (select o.requisition_id from evidence.round o where o.id = $1)
group by 1, 2
order by 2, 1
