-- name: list_others
select f.id as "findingId", coalesce(c.final_url, c.url) as url, f.criterion, f.conduct_date as "conductDate", f.quotation, f.authorship,
  coalesce(t.tier = 'T3', false) as attributed,
  f.capture_id = $2 or exists (
    select from evidence.kin k where k.capture_id = $2 and k.other_id = f.capture_id and (k.same_address or k.same_text or k.same_account)
  ) as kin
from evidence.finding f
join evidence.capture c on c.id = f.capture_id
join evidence.standing t on t.capture_id = c.id
where f.applicant_id = $1 and f.status <> 'withdrawn' and ($3::uuid is null or f.id <> $3)
order by f.drafted_at, f.id
