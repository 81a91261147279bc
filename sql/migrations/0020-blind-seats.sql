-- Two people judge a page without knowing of each other's verdict. Who sits in which seat is known to the requisition; what they said is
-- hidden from every investigator but themselves until both seats are taken. On what they disagree, a supervisor settles.

create table evidence.seats (
  capture_id uuid primary key references evidence.capture,
  requisition_id uuid not null,
  first_by uuid not null references access.account,
  first_at timestamptz(3) not null,
  second_by uuid references access.account,
  second_at timestamptz(3),
  -- Whether the page is asked for a second verdict. True for every lead and by lot for one in four others, so that being asked tells little
  -- of the first verdict.
  wants_second boolean not null,
  check ((second_by is null) = (second_at is null)),
  check (second_by <> first_by)
);
create index seats_waiting on evidence.seats (requisition_id, first_at) where second_by is null;
alter table evidence.seats enable row level security;
alter table evidence.seats force row level security;
create policy owner_all on evidence.seats to evenhand_owner using (true) with check (true);
grant select on evidence.seats to evenhand_investigator, evenhand_supervisor, evenhand_auditor, evenhand_worker;
create policy own on evidence.seats for select to evenhand_investigator using (access.has_part(requisition_id, 'investigator'));
create policy oversee on evidence.seats for select to evenhand_supervisor using (access.has_part(requisition_id, 'supervisor'));
create policy audit on evidence.seats for select to evenhand_auditor using (access.actor() is not null);
create policy work on evidence.seats for select to evenhand_worker using (true);

create function evidence.wants_second(capture uuid, verdict text) returns boolean language sql volatile set search_path = '' as $$
  select verdict = 'applicant' or random() < 0.25
    or exists (select from evidence.capture c where c.id = capture and c.suggested_tier in ('T1', 'T2'))
    or exists (select from evidence.finding f where f.capture_id = capture)
$$;
revoke all on function evidence.wants_second(uuid, text) from public;

insert into evidence.seats (capture_id, requisition_id, first_by, first_at, second_by, second_at, wants_second)
select c.id, c.requisition_id, f.decided_by, f.decided_at, s.decided_by, s.decided_at, evidence.wants_second(c.id, f.verdict)
from evidence.capture c
join lateral (select * from evidence.verdict v where v.capture_id = c.id and v.seat = 'first' order by v.decided_at desc limit 1) f on true
left join lateral (select * from evidence.verdict v where v.capture_id = c.id and v.seat = 'second' order by v.decided_at desc limit 1) s on true;

create table evidence.settlement (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  capture_id uuid not null,
  verdict text not null check (verdict in ('applicant', 'not_applicant', 'unsure')),
  reason text not null check (length(reason) between 3 and 1000),
  settled_by uuid not null references access.account,
  settled_at timestamptz(3) not null default clock_timestamp(),
  foreign key (requisition_id, capture_id) references evidence.capture (requisition_id, id)
);
create index settlement_capture on evidence.settlement (capture_id, settled_at desc);
alter table evidence.settlement enable row level security;
alter table evidence.settlement force row level security;
create policy owner_all on evidence.settlement to evenhand_owner using (true) with check (true);
grant select on evidence.settlement to evenhand_investigator, evenhand_supervisor, evenhand_worker;
grant insert (requisition_id, capture_id, verdict, reason, settled_by) on evidence.settlement to evenhand_supervisor;
-- As with verdicts, an auditor does not need the words.
grant select (id, requisition_id, capture_id, verdict, settled_by, settled_at) on evidence.settlement to evenhand_auditor;
create policy own on evidence.settlement for select to evenhand_investigator using (access.has_part(requisition_id, 'investigator'));
create policy oversee on evidence.settlement for select to evenhand_supervisor using (access.has_part(requisition_id, 'supervisor'));
create policy settle on evidence.settlement for insert to evenhand_supervisor
  with check (access.has_part(requisition_id, 'supervisor') and settled_by = access.actor());
create policy audit on evidence.settlement for select to evenhand_auditor using (access.actor() is not null);
create policy work on evidence.settlement for select to evenhand_worker using (true);

-- Takes the seat a verdict speaks from. After the insert, so that the policies have been asked first.
create function evidence.take_seat() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  taken evidence.seats;
begin
  if new.seat = 'first' then
    insert into evidence.seats (capture_id, requisition_id, first_by, first_at, wants_second)
    values (new.capture_id, new.requisition_id, new.decided_by, new.decided_at, evidence.wants_second(new.capture_id, new.verdict))
    on conflict (capture_id) do nothing;
  end if;
  select * into taken from evidence.seats s where s.capture_id = new.capture_id for update;
  if new.seat = 'first' and taken.first_by <> new.decided_by then
    raise exception 'somebody else has judged this page' using errcode = 'check_violation', constraint = 'first_seat_taken';
  end if;
  if new.seat = 'second' and taken.second_by <> new.decided_by then
    raise exception 'somebody else has given the second verdict' using errcode = 'check_violation', constraint = 'second_seat_taken';
  end if;
  -- Whoever gives way to the other is no second judgement any more.
  if taken.second_by is not null and (
    select count(distinct (
      select v.verdict from evidence.verdict v where v.capture_id = new.capture_id and v.seat = s.seat and v.id <> new.id order by v.decided_at desc limit 1
    )) from (values ('first'), ('second')) as s (seat)
  ) > 1 then
    raise exception 'a supervisor settles what two people disagree on' using errcode = 'check_violation', constraint = 'supervisor_settles';
  end if;
  update evidence.seats s
  set wants_second = s.wants_second or new.verdict = 'applicant',
    second_by = case new.seat when 'second' then new.decided_by else s.second_by end,
    second_at = case new.seat when 'second' then coalesce(s.second_at, new.decided_at) else s.second_at end
  where s.capture_id = new.capture_id;
  return null;
end
$$;
create trigger takes_seat after insert on evidence.attribution for each row execute function evidence.take_seat();

-- A first verdict taken back leaves its seat, unless an earlier one of the same person stands again.
create function evidence.leave_seat() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from evidence.seats s
  using evidence.attribution a
  where a.id = new.attribution_id and s.capture_id = a.capture_id
    and not exists (select from evidence.verdict v where v.capture_id = a.capture_id and v.seat = 'first' and v.decided_by = s.first_by);
  return null;
end
$$;
create trigger leaves_seat after insert on evidence.taken_back for each row execute function evidence.leave_seat();

-- Whoever cannot see a finding yet is asked for the page's second verdict first, which the release gate waits for.
create function evidence.want_second() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update evidence.seats s set wants_second = true where s.capture_id = new.capture_id and not s.wants_second;
  return null;
end
$$;
create trigger wants_second after insert on evidence.finding for each row execute function evidence.want_second();

create function evidence.check_settlement() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  taken evidence.seats;
  first_verdict text;
  second_verdict text;
begin
  select * into taken from evidence.seats s where s.capture_id = new.capture_id for update;
  select v.verdict into first_verdict from evidence.verdict v where v.capture_id = new.capture_id and v.seat = 'first' order by v.decided_at desc limit 1;
  select v.verdict into second_verdict from evidence.verdict v where v.capture_id = new.capture_id and v.seat = 'second' order by v.decided_at desc limit 1;
  if coalesce(first_verdict = second_verdict, true) then
    raise exception 'nobody disagrees on this page' using errcode = 'check_violation', constraint = 'nothing_to_settle';
  end if;
  if exists (select from evidence.attribution a where a.capture_id = new.capture_id and a.decided_by = new.settled_by) then
    raise exception 'a third person settles it' using errcode = 'check_violation', constraint = 'third_person';
  end if;
  -- What neither of the two said would be one person's verdict.
  if new.verdict not in (first_verdict, second_verdict, 'unsure') then
    raise exception 'one of the two sides, or that it cannot be told' using errcode = 'check_violation', constraint = 'one_of_two_sides';
  end if;
  return null;
end
$$;
create trigger settles after insert on evidence.settlement for each row execute function evidence.check_settlement();

create or replace view evidence.standing with (security_invoker = true) as
  select c.id as capture_id, c.requisition_id, c.applicant_id,
    f.verdict as first_verdict, f.decided_by as first_by, f.reason as first_reason,
    s.verdict as second_verdict, s.decided_by as second_by, s.reason as second_reason,
    case
      when x.verdict = 'applicant' then 'T3'
      when x.verdict = 'not_applicant' then 'TX'
      when x.verdict = 'unsure' then c.suggested_tier
      when f.verdict = 'applicant' and s.verdict = 'applicant' then 'T3'
      when f.verdict is null then c.suggested_tier
      when s.verdict is not null and s.verdict <> f.verdict then 'disputed'
      when f.verdict = 'not_applicant' then 'TX'
      else c.suggested_tier
    end as tier,
    x.verdict as settled_verdict, x.settled_by
  from evidence.capture c
  left join lateral (
    select * from evidence.attribution a
    where a.capture_id = c.id and a.seat = 'first' and not exists (select from evidence.taken_back b where b.attribution_id = a.id)
    order by decided_at desc limit 1
  ) f on true
  left join lateral (select * from evidence.attribution a where a.capture_id = c.id and a.seat = 'second' order by decided_at desc limit 1) s on true
  left join lateral (select e.verdict, e.settled_by from evidence.settlement e where e.capture_id = c.id order by e.settled_at desc limit 1) x on true;

----------------------------------------------------------------------------------------------------------------- who sees what

-- A verdict: its giver, and everybody else of the requisition once nobody else can take a seat any more.
alter policy own on evidence.attribution using (
  access.has_part(requisition_id, 'investigator')
  and (
    decided_by = access.actor()
    or exists (select from evidence.seats s where s.capture_id = attribution.capture_id and s.second_by is not null)
  )
);

-- A finding says that its page was judged the applicant's, and so does a live page that was asked again for it.
alter policy own on evidence.finding using (
  access.has_part(requisition_id, 'investigator')
  and (
    drafted_by = access.actor()
    or not exists (
      select from evidence.seats s where s.capture_id = finding.capture_id and s.second_by is null and s.first_by <> access.actor()
    )
  )
);
alter policy own on evidence.recheck using (
  access.has_part(requisition_id, 'investigator')
  and (
    asked_by = access.actor()
    or not exists (
      select from evidence.seats s where s.capture_id = recheck.capture_id and s.second_by is null and s.first_by <> access.actor()
    )
  )
);
do $$
declare
  t text;
begin
  foreach t in array array['screening', 'person_mask', 'second_reading'] loop
    execute format(
      'alter policy own on evidence.%1$I using (access.has_part(requisition_id, ''investigator'')
         and exists (select from evidence.finding f where f.id = %1$I.finding_id))', t);
  end loop;
end
$$;
alter policy own on evidence.mask using (
  access.has_part(requisition_id, 'investigator') and exists (select from evidence.screening s where s.id = mask.screening_id)
);
