-- name: list_requisitions
select r.id, r.number, r.title, r.status, p.id as "protocolId", p.title as "protocolTitle", p.version as "protocolVersion", p.sha256 as "protocolSha256",
  (select count(*)::int from intake.applicant a where a.requisition_id = r.id and a.status = 'active') as applicants,
  (select count(*)::int from release.report t where t.requisition_id = r.id and t.status = 'released') as released,
  coalesce(o.rounds, '[]') as rounds
from intake.requisition r
join intake.protocol p on p.id = r.protocol_id
left join lateral (
  select jsonb_agg(jsonb_build_object('id', n.id, 'status', n.status, 'startedAt', n.started_at, 'cells', n.cells, 'ended', n.ended) order by n.started_at) as rounds
  from (
    select o.id, o.status, o.started_at, s.cells, s.ended
    from evidence.round o
    cross join lateral (
      select count(*) as cells, count(s.outcome) as ended from evidence.search s where s.round_id = o.id and s.kind = 'applicant'
    ) s
    where o.requisition_id = r.id
  ) n
) o on true
where $1::uuid is null or (r.status <> 'open', r.number) > (select x.status <> 'open', x.number from intake.requisition x where x.id = $1)
order by r.status <> 'open', r.number
limit $2

-- name: find_integrity
-- Every act there is is counted when the ledger is verified; here those of the last day are looked at, one by one.
select (select coalesce(max(index) + 1, 0) from ledger.entry) as entries, (select count(*) from ledger.unsequenced) as unsequenced,
  (select count(*) from ledger.act a where a.at > now() - interval '1 day'
    and not exists (select from ledger.entry e where e.act_id = a.id)
    and not exists (select from ledger.unsequenced u where u.act_id = a.id)) as "lostLately",
  c.size as "checkpointSize", c.signed_at as "signedAt", encode(c.root_hash, 'hex') as root, c.note
from (select) one
left join lateral (select * from ledger.checkpoint order by size desc limit 1) c on true

-- name: count_acts
select count(*) as acts from ledger.act
