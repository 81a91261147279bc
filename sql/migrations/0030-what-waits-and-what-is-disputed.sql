-- What two people disagree on, and what waits for a second verdict, is found from an index alone, however many pages were judged.

-- Whether a supervisor is asked: kept beside the seats, where it says nothing before both are taken.
alter table evidence.seats add column disputed boolean not null default false;
update evidence.seats s set disputed = true
where s.second_by is not null and (select t.tier from evidence.standing t where t.capture_id = s.capture_id) = 'disputed';
create index seats_disputed on evidence.seats (requisition_id) where disputed;

-- Named so that it comes after the triggers that take the seat and check the settlement.
create function evidence.note_dispute() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update evidence.seats s set disputed = d.disputed
  from (select coalesce(t.tier = 'disputed', false) as disputed from evidence.standing t where t.capture_id = new.capture_id) d
  where s.capture_id = new.capture_id and s.second_by is not null and s.disputed <> d.disputed;
  return null;
end
$$;
create trigger weighs_dispute after insert on evidence.attribution for each row execute function evidence.note_dispute();
create trigger weighs_dispute after insert on evidence.settlement for each row execute function evidence.note_dispute();

drop index evidence.seats_waiting;
create index seats_waiting on evidence.seats (requisition_id, first_at, capture_id) include (first_by) where second_by is null and wants_second;
create index taken_back_by on evidence.taken_back (taken_back_by);

-- The latest verdicts of one person, newest first. Without the requisition, which a policy asks for as one of many: that would lose the order.
create index attribution_latest on evidence.attribution (decided_by, decided_at desc) where seat = 'first';

-- An auditor asks round by round; every table knows the requisition.
create index seats_taken on evidence.seats (requisition_id, capture_id) where second_by is not null;
create index second_reading_order on evidence.second_reading (requisition_id, read_at, id);
