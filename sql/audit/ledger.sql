-- name: list_acts
select c.id, c.at, c.kind, c.subject, c.role, c.actor, a.display_name as "actorName", e.index, c.body::jsonb -> 'detail' as detail
from ledger.act c
left join access.account a on a.id = c.actor
left join ledger.entry e on e.act_id = c.id
where ($1::text[] is null or c.kind = any ($1))
  and ($2::uuid is null or c.actor = $2)
  and ($3::text is null or c.subject = $3)
  and ($4::date is null or c.at >= $4::date::timestamp at time zone 'UTC')
  and ($5::date is null or c.at < ($5::date + 1)::timestamp at time zone 'UTC')
  and ($6::text is null or c.role = $6)
  and ($7::timestamptz is null or (c.at, c.id) < ($7, $8::uuid))
order by c.at desc, c.id desc
limit $9

-- name: list_actors
select id, display_name as name from access.account order by display_name, id

-- name: list_entries
select e.index, encode(e.leaf_hash, 'hex') as "leafHash", c.at, c.kind, c.subject
from ledger.entry e
join ledger.act c on c.id = e.act_id
where $1::bigint is null or e.index < $1
order by e.index desc
limit $2

-- name: find_entry
select e.index, e.leaf_hash as "leafHash", c.body, c.at, c.kind, c.subject, a.display_name as "actorName"
from ledger.entry e
join ledger.act c on c.id = e.act_id
left join access.account a on a.id = c.actor
where e.index = $1

-- name: find_head
select size, root_hash as root, note, signed_at as "signedAt" from ledger.checkpoint order by size desc limit 1

-- name: read_tiles
select tile, bytes from ledger.tile where tile = any ($1)

-- name: walk_entries
select e.index, e.leaf_hash as "leafHash", c.body, c.kind, c.subject, c.actor
from ledger.entry e
join ledger.act c on c.id = e.act_id
where e.index >= $1 and e.index < $2
order by e.index
limit $3
