-- name: note_unstamped
insert into evidence.late_stamp (capture_id, requisition_id, asked_until)
select c.id, c.requisition_id, c.finished_at + $1::bigint * interval '1 millisecond'
from evidence.capture c
where c.finished_at > now() - $1::bigint * interval '1 millisecond'
  and exists (select from evidence.artefact p where p.capture_id = c.id and p.kind = 'package')
  and not exists (select from evidence.artefact t where t.capture_id = c.id and t.kind = 'timestamp')
  and not exists (select from evidence.late_stamp l where l.capture_id = c.id)
order by c.id
on conflict do nothing

-- name: lock_next
select l.capture_id as "captureId", l.asked, p.sha256 as "packageSha256", k.wrapped
from evidence.late_stamp l
join evidence.capture c on c.id = l.capture_id
join evidence.artefact p on p.capture_id = c.id and p.kind = 'package'
join evidence.data_key k on k.applicant_id = c.applicant_id
where l.ended_at is null and l.ask_at <= now()
order by l.ask_at, l.capture_id
limit 1
for update of l skip locked

-- name: ask_later
update evidence.late_stamp set asked = $2, ask_at = now() + $3::bigint * interval '1 millisecond' where capture_id = $1

-- name: end_stamped
update evidence.late_stamp set stamped_at = $2, ended_at = now() where capture_id = $1 and ended_at is null

-- name: insert_stamp
insert into evidence.artefact (capture_id, requisition_id, kind, ordinal, media_type, sha256, bytes)
select p.capture_id, p.requisition_id, 'timestamp', p.ordinal + 1, $2, $3, $4 from evidence.artefact p where p.capture_id = $1 and p.kind = 'package'

-- name: end_in_vain
update evidence.late_stamp set ended_at = now()
where capture_id in (select capture_id from evidence.late_stamp where ended_at is null and asked_until <= now() for update skip locked)
returning capture_id as "captureId", asked

-- name: find_late_stamp
select asked, asked_until as "askedUntil", stamped_at as "stampedAt", ended_at as "endedAt" from evidence.late_stamp where capture_id = $1
