-- name: list_samples
select m.id, m.requisition_id as "requisitionId", m.round_id as "roundId", r.number as "requisitionNumber", m.size, m.seed, m.judged, m.judged_sha256 as "judgedSha256",
  m.drawn_by as "drawnById", a.display_name as "drawnBy", m.drawn_at as "drawnAt", m.finished_at as "finishedAt",
  (select count(*)::int from evidence.reread w join evidence.sampled d on d.id = w.sampled_id where d.sample_id = m.id) as reread
from evidence.sample m
join intake.requisition r on r.id = m.requisition_id
join access.account a on a.id = m.drawn_by
where ($1::uuid is null or m.round_id = $1) and ($2::uuid is null or m.id = $2)
  and ($3::uuid is null or (m.drawn_at, m.id) < (select x.drawn_at, x.id from evidence.sample x where x.id = $3))
order by m.drawn_at desc, m.id desc
limit $4

-- name: list_compared
select d.place, d.capture_id as "captureId", p.number as applicant, t.verdict as former, fa.display_name as "formerBy", s.verdict as second, w.verdict as again, w.reason
from evidence.sampled d
join evidence.sample m on m.id = d.sample_id
join evidence.capture c on c.id = d.capture_id
join intake.applicant p on p.id = c.applicant_id
join evidence.attribution t on t.id = d.attribution_id
join access.account fa on fa.id = t.decided_by
left join lateral (
  select v.verdict from evidence.verdict v where v.capture_id = c.id and v.seat = 'second' and v.decided_at <= m.drawn_at order by v.decided_at desc limit 1
) s on true
left join evidence.reread w on w.sampled_id = d.id
-- Nothing is compared before the sample is finished: the former verdicts would be known.
where d.sample_id = $1 and m.finished_at is not null
order by d.place

-- name: find_next
select d.id from evidence.sampled d
where d.sample_id = $1 and not exists (select from evidence.reread w where w.sampled_id = d.id)
order by d.place
limit 1
