-- name: list_kin
select k.other_id as id, c.url, c.title, c.round_id = here.round_id as "sameRound", c.finished_at as "capturedAt", k.same_address as "sameAddress",
  k.same_text as "sameText", k.same_account as "sameAccount", k.names_other as "namesOther", k.named_by_other as "namedByOther", t.tier,
  v.verdict, v.reason, u.display_name as "decidedBy", v.decided_at as "decidedAt"
from evidence.kin k
join evidence.capture here on here.id = k.capture_id
join evidence.capture c on c.id = k.other_id
join evidence.standing t on t.capture_id = c.id
left join lateral (select * from evidence.attribution a where a.capture_id = c.id and a.seat = 'first' order by a.decided_at desc limit 1) v on true
left join access.account u on u.id = v.decided_by
where k.capture_id = $1
order by v.verdict = 'not_applicant' desc nulls last, c.finished_at desc, c.id
