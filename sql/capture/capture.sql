-- name: list_captures
-- One page of the list first, and then everything about what is on it.
with before as (
  select a.number, coalesce(array_position(array['T2', 'T1', 'T0', 'TX'], c.suggested_tier), 9) as rank, coalesce(c.finished_at, 'infinity') as finished, c.id
  from evidence.capture c join intake.applicant a on a.id = c.applicant_id
  where c.id = $4
),
listed as (
  -- Applicant by applicant, so that nobody is read who comes after the last row of the page.
  select c.id, a.number
  from (
    select p.id, p.number from intake.applicant p
    where p.requisition_id = (select o.requisition_id from evidence.round o where o.id = $1) and ($2::uuid is null or p.id = $2)
      and ($4::uuid is null or p.number >= (select number from before))
    order by p.number
  ) a
  cross join lateral (
    select c.id, coalesce(array_position(array['T2', 'T1', 'T0', 'TX'], c.suggested_tier), 9) as rank, coalesce(c.finished_at, 'infinity') as finished
    from evidence.capture c
    where c.applicant_id = a.id and c.round_id = $1 and case $3::text
        when 'to_judge' then c.state in ('complete', 'partial') and not c.judged
        when 'colleagues' then c.judged and not exists (select from evidence.verdict v where v.capture_id = c.id and v.seat = 'first')
        when 'mine' then (select coalesce(t.settled_verdict, t.first_verdict) from evidence.standing t where t.capture_id = c.id) = 'applicant'
        when 'not_theirs' then (select coalesce(t.settled_verdict, t.first_verdict) from evidence.standing t where t.capture_id = c.id) in ('not_applicant', 'unsure')
        when 'failed' then c.state = 'failed'
        else true
      end
  ) c
  where $4::uuid is null or (a.number, c.rank, c.finished, c.id) > (select number, rank, finished, id from before)
  order by a.number, c.rank, c.finished, c.id
  limit $5
)
select c.id, c.applicant_id as "applicantId", a.number as "applicantNumber", c.url, c.title, c.state, c.reasons, c.quality, c.finished_at as "finishedAt",
  t.tier, t.first_verdict as "firstVerdict", t.second_verdict as "secondVerdict", t.settled_verdict as "settledVerdict", s.first_by as "firstBy",
  s.second_by as "secondBy", c.suggested_tier as "suggestedTier", c.suggested_why as "suggestedWhy",
  (select count(*)::int from evidence.finding f where f.capture_id = c.id and f.status <> 'withdrawn') as findings
from listed a
join evidence.capture c on c.id = a.id
join evidence.standing t on t.capture_id = c.id
left join evidence.seats s on s.capture_id = c.id
order by a.number, coalesce(array_position(array['T2', 'T1', 'T0', 'TX'], c.suggested_tier), 9), coalesce(c.finished_at, 'infinity'), c.id

-- name: count_captures
select
  count(*) filter (where c.state in ('complete', 'partial') and not c.judged)::int as "toJudge",
  count(*) filter (where c.state = 'failed')::int as failed,
  count(*)::int as "all"
from evidence.capture c
where c.round_id = $1 and ($2::uuid is null or c.applicant_id = $2)

-- name: find_capture
select c.id, c.requisition_id as "requisitionId", c.round_id as "roundId", c.applicant_id as "applicantId", a.number as "applicantNumber", c.url,
  c.final_url as "finalUrl", c.status, c.title, c.published_at as "publishedAt", c.state, c.reasons, c.quality, c.record,
  c.manifest_sha256 as "manifestSha256", c.suggested_tier as "suggestedTier", c.suggested_why as "suggestedWhy", c.started_at as "startedAt",
  c.finished_at as "finishedAt", t.tier, t.first_verdict as "firstVerdict", s.first_by as "firstBy", t.second_verdict as "secondVerdict",
  s.second_by as "secondBy", t.settled_verdict as "settledVerdict", p.body::jsonb -> 'criteria' as criteria, (p.body::jsonb ->> 'lookBackYears')::int as "lookBackYears"
from evidence.capture c
join intake.applicant a on a.id = c.applicant_id
join evidence.standing t on t.capture_id = c.id
left join evidence.seats s on s.capture_id = c.id
join evidence.round o on o.id = c.round_id
join intake.protocol p on p.id = o.protocol_id
where c.id = $1

-- name: list_artefacts
select kind, ordinal, media_type as "mediaType", sha256, bytes from evidence.artefact where capture_id = $1 order by kind, ordinal

-- name: find_artefact
select f.media_type as "mediaType", f.sha256, f.bytes, k.wrapped
from evidence.artefact f
join evidence.capture c on c.id = f.capture_id
join evidence.data_key k on k.applicant_id = c.applicant_id
where f.capture_id = $1 and f.kind = $2 and f.ordinal = $3

-- name: find_artefact_of_kind
select f.media_type as "mediaType", f.sha256, f.bytes, k.wrapped
from evidence.artefact f
join evidence.capture c on c.id = f.capture_id
join evidence.data_key k on k.applicant_id = c.applicant_id
where f.capture_id = $1 and f.kind = $2
order by f.ordinal
limit 1

-- name: list_signals
select s.kind, i.kind as "identifierKind", i.value as "identifierValue", i.provenance, s.direction, s.start_at as "start", s.end_at as "end", s.quote, s.why,
  s.independent
from evidence.signal s
left join intake.identifier i on i.id = s.identifier_id
where s.capture_id = $1
order by s.ordinal

-- name: list_attributions
select v.seat, v.verdict, v.reason, a.display_name as "decidedBy", v.decided_by as "decidedById", v.decided_at as "decidedAt",
  v.id, b.taken_back_at as "takenBackAt"
from evidence.attribution v
left join evidence.taken_back b on b.attribution_id = v.id
join access.account a on a.id = v.decided_by
where v.capture_id = $1
order by v.decided_at

-- name: list_cells_of
select s.id, h.url, s.step_no as "stepNo", h.rank, h.snippet
from evidence.hit h
join evidence.search s on s.id = h.search_id
where h.capture_id = $1
order by s.step_no, h.rank

-- name: find_neighbours
with listed as not materialized (
  select c.id, a.number, coalesce(array_position(array['T2', 'T1', 'T0', 'TX'], c.suggested_tier), 9) as rank, coalesce(c.finished_at, 'infinity') as finished
  from intake.applicant a
  join evidence.capture c on c.applicant_id = a.id and c.round_id = $1
  where a.requisition_id = (select o.requisition_id from evidence.round o where o.id = $1)
    and ($4::uuid is null or a.id = $4)
    and case $3::text
      when 'to_judge' then c.state in ('complete', 'partial') and not c.judged
      when 'colleagues' then c.judged and not exists (select from evidence.verdict v where v.capture_id = c.id and v.seat = 'first')
      when 'mine' then (select coalesce(t.settled_verdict, t.first_verdict) from evidence.standing t where t.capture_id = c.id) = 'applicant'
      when 'not_theirs' then (select coalesce(t.settled_verdict, t.first_verdict) from evidence.standing t where t.capture_id = c.id) in ('not_applicant', 'unsure')
      when 'failed' then c.state = 'failed'
      else true
    end
),
here as (
  select a.number, coalesce(array_position(array['T2', 'T1', 'T0', 'TX'], c.suggested_tier), 9) as rank, coalesce(c.finished_at, 'infinity') as finished, c.id
  from evidence.capture c join intake.applicant a on a.id = c.applicant_id
  where c.id = $2
)
select
  exists (select from listed l where l.id = $2) as listed,
  (select l.id from listed l where l.number <= (select number from here) and (l.number, l.rank, l.finished, l.id) < (select number, rank, finished, id from here)
    order by l.number desc, l.rank desc, l.finished desc, l.id desc limit 1) as previous,
  (select l.id from listed l where l.number >= (select number from here) and (l.number, l.rank, l.finished, l.id) > (select number, rank, finished, id from here)
    order by l.number, l.rank, l.finished, l.id limit 1) as next,
  (select l.id from listed l where l.id <> $2 order by l.number, l.rank, l.finished, l.id limit 1) as first,
  (select count(*)::int from listed l where l.id <> $2) as others,
  (select count(*)::int from listed l where l.number <= (select number from here)
    and (l.number, l.rank, l.finished, l.id) < (select number, rank, finished, id from here)) as before
