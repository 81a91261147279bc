-- name: list_searches
select s.id, s.step_no as "stepNo", a.number as applicant, s.outcome, s.attempts, s.pages_read as "pagesRead", s.started_at as "startedAt",
  (extract(epoch from s.finished_at - s.started_at) * 1000)::int as "durationMs"
from evidence.search s
join intake.applicant a on a.id = s.applicant_id
where s.round_id = $1 and s.kind = 'applicant'
  and ($2::int is null or s.step_no = $2)
  and ($3::text is null or coalesce(s.outcome, 'not_ended') = $3)
  and ($4::uuid is null or (s.step_no, a.number, s.id) > (
    select x.step_no, n.number, x.id from evidence.search x join intake.applicant n on n.id = x.applicant_id where x.id = $4
  ))
order by s.step_no, a.number, s.id
limit $5

-- name: list_masks
select m.id, p.number as applicant, left(f.id::text, 8) as finding, f.edition, m.field, m.class, m.role, a.display_name as "addedBy", m.added_at as "addedAt"
from evidence.person_mask m
join evidence.finding f on f.id = m.finding_id and f.edition = m.edition
join evidence.capture c on c.id = f.capture_id
join intake.applicant p on p.id = c.applicant_id
join access.account a on a.id = m.added_by
where c.round_id = $1
  and ($2::text is null or m.class = $2)
  and ($3::uuid is null or m.added_by = $3)
  and ($4::uuid is null or (m.added_at, m.id) > (select x.added_at, x.id from evidence.person_mask x where x.id = $4))
order by m.added_at, m.id
limit $5

-- name: list_verdicts
select c.id, p.number as applicant, c.suggested_tier as "suggestedTier", f.verdict as one, fa.display_name as "oneBy", s.verdict as other, sa.display_name as "otherBy",
  s.decided_at as "decidedAt"
from evidence.capture c
join intake.applicant p on p.id = c.applicant_id
join lateral (
  select v.verdict, v.decided_by from evidence.verdict v where v.capture_id = c.id and v.seat = 'first' order by v.decided_at desc limit 1
) f on true
join lateral (
  select v.verdict, v.decided_by, v.decided_at from evidence.verdict v where v.capture_id = c.id and v.seat = 'second' order by v.decided_at limit 1
) s on true
join access.account fa on fa.id = f.decided_by
join access.account sa on sa.id = s.decided_by
where c.round_id = $1
  and ($2::text is null or f.verdict = $2)
  and ($3::text is null or s.verdict = $3)
  and ($4::uuid is null or s.decided_by = $4)
  and ($5::uuid is null or (p.number, c.id) > (
    select n.number, x.id from evidence.capture x join intake.applicant n on n.id = x.applicant_id where x.id = $5
  ))
order by p.number, c.id
limit $6

-- name: list_readings
select r.id, p.number as applicant, left(f.id::text, 8) as finding, r.edition, r.verdict, d.display_name as "draftedBy", a.display_name as "readBy", r.read_at as "readAt",
  q.finding_id is not null as disputed, g.ruling, s.display_name as "ruledBy"
from evidence.second_reading r
join evidence.finding f on f.id = r.finding_id
join evidence.capture c on c.id = f.capture_id
join intake.applicant p on p.id = c.applicant_id
join access.account a on a.id = r.read_by
join access.account d on d.id = f.drafted_by
left join evidence.finding_dispute q on q.finding_id = r.finding_id and q.edition = r.edition
left join evidence.finding_ruling g on g.finding_id = r.finding_id and g.edition = r.edition
left join access.account s on s.id = g.ruled_by
where c.round_id = $1 and r.requisition_id = (select o.requisition_id from evidence.round o where o.id = $1)
  and ($2::uuid is null or r.read_by = $2)
  and ($3::text is null or r.verdict = $3)
  and ($4::uuid is null or (r.read_at, r.id) > (select x.read_at, x.id from evidence.second_reading x where x.id = $4))
order by r.read_at, r.id
limit $5
