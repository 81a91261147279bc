-- name: list
select size, encode(root_hash, 'hex') as root, signed_at as "signedAt" from ledger.checkpoint where $1::bigint is null or size < $1 order by size desc limit $2

-- name: find
select size, root_hash as root, note, signed_at as "signedAt" from ledger.checkpoint where size = $1

-- name: find_near
select (select max(size) from ledger.checkpoint where size < $1) as before, (select min(size) from ledger.checkpoint where size > $1) as after
