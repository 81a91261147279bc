-- name: list_protocols
with listed as not materialized (
  select p.id, p.title, p.version, p.status, p.sha256, p.drafted_by as "draftedById", d.display_name as "draftedBy", p.drafted_at as "draftedAt",
    p.decided_by as "decidedById", c.display_name as "decidedBy", p.decided_at as "decidedAt", p.decision_note as "decisionNote"
  from intake.protocol p
  join access.account d on d.id = p.drafted_by
  left join access.account c on c.id = p.decided_by
)
select l.* from listed l
where ($1::text is null or l.status = $1)
  and ($2::text is null or strpos(lower(l.title), lower($2)) > 0)
  and ($3::uuid is null or ({place}) {beyond} (select {place} from listed l where l.id = $3))
order by {order}
limit $4

-- name: list_stored
select p.id, p.title, p.version, p.status, p.sha256, p.drafted_by as "draftedById", d.display_name as "draftedBy", p.drafted_at as "draftedAt",
  p.decided_by as "decidedById", c.display_name as "decidedBy", p.decided_at as "decidedAt", p.decision_note as "decisionNote", p.body
from intake.protocol p
join access.account d on d.id = p.drafted_by
left join access.account c on c.id = p.decided_by
where p.id = $1 or p.title = $2
order by p.version desc

-- name: list_submitted
select p.id, p.title, p.version, p.status, p.sha256, p.drafted_by as "draftedById", d.display_name as "draftedBy", p.drafted_at as "draftedAt",
  p.decided_by as "decidedById", c.display_name as "decidedBy", p.decided_at as "decidedAt", p.decision_note as "decisionNote", p.body
from intake.protocol p
join access.account d on d.id = p.drafted_by
left join access.account c on c.id = p.decided_by
where p.title in (select s.title from intake.protocol s where s.status = 'submitted')
order by p.drafted_at

-- name: find_same_draft
select id from intake.protocol where sha256 = $1 and status = 'draft' and drafted_by = access.actor()

-- name: insert_draft
insert into intake.protocol (title, version, body, sha256, drafted_by)
select $1, coalesce(max(version), 0) + 1, $2, $3, $4 from intake.protocol where title = $1
returning id

-- name: change_draft
update intake.protocol p
set title = $3, body = $4, sha256 = $5,
  version = case when p.title = $3 then p.version else (select coalesce(max(o.version), 0) + 1 from intake.protocol o where o.title = $3) end
where p.id = $1 and p.sha256 = $2 and p.status = 'draft' and p.drafted_by = access.actor()

-- name: submit_draft
update intake.protocol set status = 'submitted' where id = $1 and sha256 = $2 and status = 'draft' and drafted_by = access.actor()
