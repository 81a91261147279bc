-- name: lock
select pg_try_advisory_xact_lock(7236002) as alone

-- name: list_unsequenced
select a.id, a.body from ledger.unsequenced u join ledger.act a on a.id = u.act_id order by a.at, a.id limit $1

-- name: size
select coalesce(max(index) + 1, 0) as size from ledger.entry

-- name: read_tiles
select tile, width, bytes from ledger.tile where tile = any ($1)

-- name: write_tiles
insert into ledger.tile as t (tile, width, bytes)
select w.tile, w.width, decode(w.bytes, 'base64') from jsonb_to_recordset($1::jsonb) as w (tile text, width integer, bytes text)
on conflict (tile) do update set width = excluded.width, bytes = excluded.bytes where excluded.width > t.width

-- name: insert_entries
insert into ledger.entry (index, act_id, leaf_hash)
select e.index, e.act_id, decode(e.leaf_hash, 'hex') from jsonb_to_recordset($1::jsonb) as e (index bigint, act_id uuid, leaf_hash text)

-- name: forget_unsequenced
delete from ledger.unsequenced where act_id = any ($1)

-- name: insert_checkpoint
insert into ledger.checkpoint (size, root_hash, note) values ($1, $2, $3)
