-- A first verdict that its own giver took back before anybody built on it. Both rows stay: what was said, and that it does not stand.

create table evidence.taken_back (
  attribution_id uuid primary key references evidence.attribution,
  requisition_id uuid not null,
  taken_back_by uuid not null references access.account,
  taken_back_at timestamptz(3) not null default clock_timestamp()
);
alter table evidence.taken_back enable row level security;
alter table evidence.taken_back force row level security;
create policy owner_all on evidence.taken_back to evenhand_owner using (true) with check (true);

grant select on evidence.taken_back to evenhand_investigator, evenhand_supervisor, evenhand_auditor, evenhand_worker;
grant insert (attribution_id, requisition_id, taken_back_by) on evidence.taken_back to evenhand_investigator;
create policy own on evidence.taken_back for select to evenhand_investigator using (access.has_part(requisition_id, 'investigator'));
create policy add on evidence.taken_back for insert to evenhand_investigator
  with check (access.has_part(requisition_id, 'investigator') and taken_back_by = access.actor());
create policy oversee on evidence.taken_back for select to evenhand_supervisor using (access.has_part(requisition_id, 'supervisor'));
create policy audit on evidence.taken_back for select to evenhand_auditor using (access.actor() is not null);
create policy work on evidence.taken_back for select to evenhand_worker using (true);

-- The verdicts that were not taken back. Without their reasons, which an auditor may not read.
create view evidence.verdict with (security_invoker = true) as
  select a.id, a.requisition_id, a.capture_id, a.seat, a.verdict, a.decided_by, a.decided_at
  from evidence.attribution a
  where not exists (select from evidence.taken_back b where b.attribution_id = a.id);
grant select on evidence.verdict to evenhand_investigator, evenhand_supervisor, evenhand_auditor, evenhand_worker;

create or replace view evidence.standing with (security_invoker = true) as
  select c.id as capture_id, c.requisition_id, c.applicant_id,
    f.verdict as first_verdict, f.decided_by as first_by, f.reason as first_reason,
    s.verdict as second_verdict, s.decided_by as second_by, s.reason as second_reason,
    case
      when f.verdict = 'applicant' and s.verdict = 'applicant' then 'T3'
      when f.verdict is null then c.suggested_tier
      when s.verdict is not null and s.verdict <> f.verdict then 'disputed'
      when f.verdict = 'not_applicant' then 'TX'
      else c.suggested_tier
    end as tier
  from evidence.capture c
  left join lateral (
    select * from evidence.attribution a
    where a.capture_id = c.id and a.seat = 'first' and not exists (select from evidence.taken_back b where b.attribution_id = a.id)
    order by decided_at desc limit 1
  ) f on true
  left join lateral (select * from evidence.attribution a where a.capture_id = c.id and a.seat = 'second' order by decided_at desc limit 1) s on true;

-- Whether somebody built on the first verdict: a second verdict, a finding (withdrawn or not), or a report that reached the panel.
create function evidence.is_relied_on(capture uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from evidence.attribution a where a.capture_id = capture and a.seat = 'second')
    or exists (select from evidence.finding f where f.capture_id = capture)
    or exists (
      select from evidence.capture c
      join intake.applicant p on p.id = c.applicant_id
      join release.report r on r.requisition_id = p.requisition_id and r.applicant_number = p.number and r.status = 'released'
      where c.id = capture
    )
$$;
revoke all on function evidence.is_relied_on(uuid) from public;
grant execute on function evidence.is_relied_on(uuid) to evenhand_investigator;

create function evidence.check_taken_back() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  given evidence.attribution;
begin
  select * into given from evidence.attribution a where a.id = new.attribution_id;
  -- Second verdicts and findings hold a key share of the capture: whichever is under way is waited for, and then seen.
  perform from evidence.capture c where c.id = given.capture_id for update;
  if given.requisition_id is distinct from new.requisition_id or given.decided_by is distinct from new.taken_back_by or given.id is distinct from (
    select v.id from evidence.verdict v where v.capture_id = given.capture_id and v.seat = 'first' order by v.decided_at desc limit 1
  ) then
    raise exception 'only the own first verdict that stands can be taken back' using errcode = 'check_violation', constraint = 'own_verdict';
  end if;
  if evidence.is_relied_on(given.capture_id) then
    raise exception 'somebody has built on this verdict' using errcode = 'check_violation', constraint = 'relied_on';
  end if;
  return new;
end
$$;
create trigger only_own before insert on evidence.taken_back for each row execute function evidence.check_taken_back();

-- As before, but a first verdict that was taken back is none. Who took one back still cannot be the second person.
create or replace function evidence.check_attribution() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform from evidence.capture c where c.id = new.capture_id for key share;
  if exists (
    select from evidence.attribution a
    where a.capture_id = new.capture_id and a.seat <> new.seat and a.decided_by = new.decided_by
  ) then
    raise exception 'the second person must be another person' using errcode = 'check_violation', constraint = 'two_people';
  end if;
  if new.seat = 'second' and not exists (select from evidence.verdict v where v.capture_id = new.capture_id and v.seat = 'first') then
    raise exception 'there is no first verdict to confirm' using errcode = 'check_violation', constraint = 'first_comes_first';
  end if;
  return new;
end
$$;

-- A finding on a page whose only verdict was taken back a moment ago would rest on nothing.
create function evidence.check_new_finding() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform from evidence.capture c where c.id = new.capture_id for key share;
  if exists (
    select from evidence.attribution a join evidence.taken_back b on b.attribution_id = a.id where a.capture_id = new.capture_id
  ) and not exists (select from evidence.verdict v where v.capture_id = new.capture_id and v.seat = 'first') then
    raise exception 'the verdict this finding rests on was taken back' using errcode = 'check_violation', constraint = 'verdict_taken_back';
  end if;
  return new;
end
$$;
create trigger rests_on_a_verdict before insert on evidence.finding for each row execute function evidence.check_new_finding();
