-- name: load_promised
select k.id, k.verdict is not null as ended, c.url, c.final_url as "finalUrl", k.asked_by as "askedBy", p.body,
  exists (
    select from intake.consent i join intake.applicant a on a.id = i.applicant_id
    where i.applicant_id = c.applicant_id and i.withdrawn_on is null and a.status = 'active'
  ) as consented,
  t.sha256 as "textSha256", y.wrapped,
  (select coalesce(jsonb_agg(distinct jsonb_build_object('start', f.start_at, 'end', f.end_at)), '[]')
    from evidence.finding f where f.capture_id = c.id and f.status <> 'withdrawn') as quotations
from evidence.recheck k
join evidence.capture c on c.id = k.capture_id
join evidence.round o on o.id = c.round_id
join intake.protocol p on p.id = o.protocol_id
left join evidence.artefact t on t.capture_id = c.id and t.kind = 'text'
left join evidence.data_key y on y.applicant_id = c.applicant_id
where k.id = $1

-- name: end_recheck
update evidence.recheck
set verdict = $2, reason = $3, http_status = $4, text_sha256 = $5, quotations = $6, passages = $7, left_out = $8, finished_at = now()
where id = $1 and finished_at is null
