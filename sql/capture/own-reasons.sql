-- name: list_own_reasons
-- Of the latest few hundred verdicts only: what was written long ago is not what somebody is in the middle of.
with latest as (
  select a.verdict, a.reason, a.decided_at
  from evidence.attribution a
  where a.requisition_id = $1 and a.decided_by = access.actor() and a.seat = 'first'
  order by a.decided_at desc
  limit 300
),
distinct_ones as (
  select verdict, reason, max(decided_at) as last, row_number() over (partition by verdict order by max(decided_at) desc) as place
  from latest
  group by verdict, reason
)
select verdict, reason from distinct_ones where place <= $2 order by verdict, place
