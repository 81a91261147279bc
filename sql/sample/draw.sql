-- name: find_round
select requisition_id as "requisitionId" from evidence.round where id = $1

-- name: list_judged
select distinct on (v.capture_id) v.capture_id as id, v.id as "attributionId", v.verdict
from evidence.verdict v
join evidence.capture c on c.id = v.capture_id
where c.round_id = $1 and v.seat = 'first'
order by v.capture_id, v.decided_at desc

-- name: insert_sample
insert into evidence.sample (requisition_id, round_id, size, seed, judged, judged_sha256, drawn_by) values ($1, $2, $3, $4, $5, $6, $7) returning id

-- name: insert_sampled
insert into evidence.sampled (requisition_id, sample_id, place, capture_id, attribution_id)
select $1, $2, row_number() over (order by t.at), t.capture, t.attribution from unnest($3::uuid[], $4::uuid[]) with ordinality as t(capture, attribution, at)
