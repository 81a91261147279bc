-- A finding that its drafter stands by although the second reader returned it: a supervisor who is neither of the two rules on it, and until
-- then it lies still. Both reasons and the ruling are kept for good; the reading itself stays what it was.

alter table evidence.finding drop constraint finding_status_check;
alter table evidence.finding
  add constraint finding_status_check check (status in ('draft', 'submitted', 'confirmed', 'returned', 'disputed', 'withdrawn'));

create table evidence.finding_dispute (
  requisition_id uuid not null,
  finding_id uuid not null,
  edition integer not null,
  reason text not null check (length(reason) between 3 and 1000),
  raised_by uuid not null references access.account,
  raised_at timestamptz(3) not null default clock_timestamp(),
  -- What went back is changed before it can be disputed again.
  primary key (finding_id, edition),
  foreign key (requisition_id, finding_id) references evidence.finding (requisition_id, id)
);
create table evidence.finding_ruling (
  requisition_id uuid not null,
  finding_id uuid not null,
  edition integer not null,
  ruling text not null check (ruling in ('stands', 'goes_back')),
  -- Of what goes back: what has to be changed.
  reason text not null check (length(reason) between 3 and 1000),
  ruled_by uuid not null references access.account,
  ruled_at timestamptz(3) not null default clock_timestamp(),
  primary key (finding_id, edition),
  foreign key (finding_id, edition) references evidence.finding_dispute (finding_id, edition),
  foreign key (requisition_id, finding_id) references evidence.finding (requisition_id, id)
);
create index finding_disputed on evidence.finding (requisition_id, changed_at) where status = 'disputed';

do $$
declare
  t text;
begin
  foreach t in array array['finding_dispute', 'finding_ruling'] loop
    execute format('alter table evidence.%I enable row level security', t);
    execute format('alter table evidence.%I force row level security', t);
    execute format('create policy owner_all on evidence.%I to evenhand_owner using (true) with check (true)', t);
    execute format('grant select on evidence.%I to evenhand_investigator, evenhand_supervisor', t);
    -- Whoever cannot see a finding yet (0020) does not see what was said of it.
    execute format(
      'create policy own on evidence.%1$I for select to evenhand_investigator using (access.has_part(requisition_id, ''investigator'')
         and exists (select from evidence.finding f where f.id = %1$I.finding_id))', t);
    execute format('create policy oversee on evidence.%I for select to evenhand_supervisor using (access.has_part(requisition_id, ''supervisor''))', t);
    execute format('create policy audit on evidence.%I for select to evenhand_auditor using (access.actor() is not null)', t);
    -- A hold (0026) keeps the tables that came after it, too.
    execute format('create trigger held before delete on evidence.%I for each row execute function intake.keep_held()', t);
    execute format('create trigger held_table before truncate on evidence.%I for each statement execute function intake.keep_held_table()', t);
  end loop;
end
$$;
grant insert (requisition_id, finding_id, edition, reason, raised_by) on evidence.finding_dispute to evenhand_investigator;
create policy add on evidence.finding_dispute for insert to evenhand_investigator
  with check (access.has_part(requisition_id, 'investigator') and raised_by = access.actor());
grant insert (requisition_id, finding_id, edition, ruling, reason, ruled_by) on evidence.finding_ruling to evenhand_supervisor;
create policy rule on evidence.finding_ruling for insert to evenhand_supervisor
  with check (access.has_part(requisition_id, 'supervisor') and ruled_by = access.actor());
-- As with readings, an auditor does not need the words.
grant select (requisition_id, finding_id, edition, raised_by, raised_at) on evidence.finding_dispute to evenhand_auditor;
grant select (requisition_id, finding_id, edition, ruling, ruled_by, ruled_at) on evidence.finding_ruling to evenhand_auditor;

-- Moves the finding with the dispute: its drafter, and nobody else, of the edition that was returned.
create function evidence.raise_dispute() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update evidence.finding f set status = 'disputed', changed_at = now()
  where f.id = new.finding_id and f.edition = new.edition and f.status = 'returned' and f.drafted_by = new.raised_by;
  if not found then
    raise exception 'the drafter disputes what was returned, in the edition that was' using errcode = 'check_violation', constraint = 'drafter_disputes';
  end if;
  return null;
end
$$;
create trigger disputes after insert on evidence.finding_dispute for each row execute function evidence.raise_dispute();

-- A supervisor cannot touch a finding but by a ruling on one that lies disputed.
create function evidence.rule_on_finding() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from evidence.finding f where f.id = new.finding_id and f.drafted_by = new.ruled_by
    union all
    select from evidence.second_reading r where r.finding_id = new.finding_id and r.read_by = new.ruled_by
  ) then
    raise exception 'a third person rules on a finding' using errcode = 'check_violation', constraint = 'third_person_rules';
  end if;
  update evidence.finding f set status = case new.ruling when 'stands' then 'confirmed' else 'returned' end, changed_at = now()
  where f.id = new.finding_id and f.edition = new.edition and f.status = 'disputed';
  if not found then
    raise exception 'nobody disputes this edition' using errcode = 'check_violation', constraint = 'nothing_to_rule_on';
  end if;
  return null;
end
$$;
create trigger rules after insert on evidence.finding_ruling for each row execute function evidence.rule_on_finding();

-- What a confirmed finding says cannot change any more. Only the other reader's verdict moves a submitted one, only its drafter's dispute makes
-- it disputed, and out of that only a ruling leads, or taking it back for good.
create or replace function evidence.check_finding() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if (new.status, new.edition) is distinct from (old.status, old.edition) and (
    new.status = 'disputed'
      and not exists (select from evidence.finding_dispute d where d.finding_id = new.id and d.edition = new.edition)
    or old.status = 'disputed' and new.status <> 'withdrawn' and not exists (
      select from evidence.finding_ruling r
      where r.finding_id = new.id and r.edition = new.edition and r.edition = old.edition
        and r.ruling = case new.status when 'confirmed' then 'stands' when 'returned' then 'goes_back' end
    )
  ) then
    raise exception 'a supervisor rules on a disputed finding' using errcode = 'check_violation', constraint = 'needs_ruling';
  end if;
  if new.status in ('confirmed', 'returned') and new.status is distinct from old.status and old.status <> 'disputed' and not exists (
    select from evidence.second_reading r
    where r.finding_id = new.id and r.edition = new.edition
      and r.verdict = case new.status when 'confirmed' then 'agree' else 'disagree' end
  ) then
    raise exception 'only a second reading confirms or returns a finding' using errcode = 'check_violation', constraint = 'needs_second_reading';
  end if;
  if old.status in ('submitted', 'confirmed', 'disputed') and new.edition = old.edition
    and (new.criterion, new.start_at, new.end_at, new.quotation, new.description, new.authorship, new.conduct_date, new.mitigating, new.corroboration, new.quotation_held)
      is distinct from
        (old.criterion, old.start_at, old.end_at, old.quotation, old.description, old.authorship, old.conduct_date, old.mitigating, old.corroboration, old.quotation_held) then
    raise exception 'a changed finding is a new edition' using errcode = 'check_violation', constraint = 'new_edition';
  end if;
  return new;
end
$$;

-- As in 0028, with the disputes that wait for a supervisor.
create or replace function access.newest_waiting() returns table (account_id uuid, since timestamptz) language sql stable security definer set search_path = '' as $$
  with supervisor as (select g.account_id from access.role_grant g where g.role = 'supervisor'),
  investigator as (
    select m.account_id, m.requisition_id from intake.requisition_member m join intake.requisition r on r.id = m.requisition_id
    where m.part = 'investigator' and r.status = 'open'
  ),
  waiting (account_id, since) as (
    select s.account_id, coalesce(p.submitted_at, p.drafted_at)
    from intake.protocol p join supervisor s on s.account_id <> p.drafted_by where p.status = 'submitted'
    union all
    select s.account_id, d.asked_at
    from intake.deviation d join supervisor s on s.account_id <> d.asked_by
    where d.decision is null and not exists (
      select from intake.requisition_member m where m.requisition_id = d.requisition_id and m.account_id = s.account_id and m.part = 'panelist'
    )
    union all
    select m.account_id, s.second_at
    from evidence.seats s
    join intake.requisition_member m on m.requisition_id = s.requisition_id and m.part = 'supervisor'
    join evidence.standing t on t.capture_id = s.capture_id and t.tier = 'disputed'
    where s.second_at > now() - interval '7 days'
    union all
    select m.account_id, f.changed_at
    from evidence.finding f join intake.requisition_member m on m.requisition_id = f.requisition_id and m.part = 'supervisor'
    where f.status = 'disputed'
    union all
    select i.account_id, s.first_at
    from evidence.seats s join investigator i on i.requisition_id = s.requisition_id and i.account_id <> s.first_by
    where s.second_by is null and s.wants_second and s.first_at > now() - interval '7 days'
      and not exists (select from evidence.attribution a where a.capture_id = s.capture_id and a.decided_by = i.account_id)
    union all
    select i.account_id, f.changed_at
    from evidence.finding f join investigator i on i.requisition_id = f.requisition_id
    where (f.status = 'submitted' and i.account_id <> f.drafted_by) or (f.status = 'returned' and i.account_id = f.drafted_by)
    union all
    select i.account_id, o.finished_at
    from evidence.round o join investigator i on i.requisition_id = o.requisition_id
    where o.finished_at > now() - interval '7 days' and exists (
      select from evidence.capture c
      where c.round_id = o.id and c.state in ('complete', 'partial') and not exists (select from evidence.seats s where s.capture_id = c.id)
    )
    union all
    select m.account_id, r.released_at
    from release.report r join intake.requisition_member m on m.requisition_id = r.requisition_id and m.part = 'panelist'
    where r.released_at > now() - interval '7 days'
      and not exists (select from release.decision d where d.report_id = r.id and d.decided_by = m.account_id)
    union all
    select g.account_id, s.started_at
    from evidence.scrub s join access.role_grant g on g.role = 'administrator' where s.damaged > 0
  )
  select w.account_id, max(w.since) from waiting w where w.since > now() - interval '7 days' group by w.account_id
$$;

revoke all on function evidence.raise_dispute(), evidence.rule_on_finding() from public;
