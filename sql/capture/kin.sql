-- name: list_kin
select k.other_id as id, c.url, c.title, c.round_id = here.round_id as "sameRound", c.finished_at as "capturedAt", k.same_address as "sameAddress",
  k.same_text as "sameText", k.same_account as "sameAccount", k.names_other as "namesOther", k.named_by_other as "namedByOther", t.tier,
  v.verdict, t.first_reason as reason, u.display_name as "decidedBy", v.decided_at as "decidedAt", s.first_by is not null as judged
from evidence.kin k
join evidence.capture here on here.id = k.capture_id
join evidence.capture c on c.id = k.other_id
join evidence.standing t on t.capture_id = c.id
left join evidence.seats s on s.capture_id = c.id
left join lateral (select * from evidence.verdict a where a.capture_id = c.id and a.seat = 'first' order by a.decided_at desc limit 1) v on true
left join access.account u on u.id = v.decided_by
where k.capture_id = $1
order by v.verdict = 'not_applicant' desc nulls last, c.finished_at desc, c.id

-- name: list_not_before
-- The ties of the view kin, asked for many pages at once: joined on what is the same, where the view compares each pair.
with pages as materialized (
  select c.id, c.applicant_id, c.url_key, c.final_url, x.sha256, s.first_by, t.first_verdict
  from evidence.capture c
  join evidence.standing t on t.capture_id = c.id
  left join evidence.seats s on s.capture_id = c.id
  left join evidence.artefact x on x.capture_id = c.id and x.kind = 'text' and x.bytes >= 200
  where c.state in ('complete', 'partial') and c.applicant_id in (select applicant_id from evidence.capture where id = any ($1))
),
waiting as materialized (select * from pages where id = any ($1) and first_by is null),
judged as materialized (select * from pages where first_verdict = 'not_applicant')
select w.id from waiting w join judged j using (applicant_id, url_key)
union select w.id from waiting w join judged j using (applicant_id, final_url)
union select w.id from waiting w join judged j using (applicant_id, sha256)
union
select w.id
from waiting w
join evidence.hit h on h.capture_id = w.id
join evidence.hit g on g.subject_key = h.subject_key and split_part(g.url, '/', 3) = split_part(h.url, '/', 3)
join judged j on j.id = g.capture_id and j.applicant_id = w.applicant_id
