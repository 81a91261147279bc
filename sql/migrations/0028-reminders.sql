-- Reminders by mail: that something waits, and nothing of what. Who is written to is worked out here, so that a worker is told one address at
-- a time and never reads accounts.

create table access.reminder (
  account_id uuid primary key references access.account,
  wanted boolean not null default true,
  tried_at timestamptz(3),
  -- When the last one that the mail server took was begun.
  sent_at timestamptz(3)
);
alter table access.reminder enable row level security;
alter table access.reminder force row level security;
create policy owner_all on access.reminder to evenhand_owner using (true) with check (true);
grant select (account_id, wanted), insert (account_id, wanted), update (wanted) on access.reminder
  to evenhand_investigator, evenhand_supervisor, evenhand_panelist, evenhand_auditor, evenhand_admin;
create policy own on access.reminder to evenhand_investigator, evenhand_supervisor, evenhand_panelist, evenhand_auditor, evenhand_admin
  using (account_id = (select access.actor())) with check (account_id = (select access.actor()));

-- Since when a protocol waits for its supervisor.
alter table intake.protocol add column submitted_at timestamptz(3);
create function intake.note_submitted() returns trigger language plpgsql set search_path = '' as $$
begin
  new.submitted_at := now();
  return new;
end
$$;
create trigger submitted before update of status on intake.protocol for each row
  when (new.status = 'submitted' and old.status <> 'submitted') execute function intake.note_submitted();

-- For whom something began to wait within the last week, and when the newest of it did. What is older was said before.
create function access.newest_waiting() returns table (account_id uuid, since timestamptz) language sql stable security definer set search_path = '' as $$
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

-- Takes the one who has waited longest to be told, at most once an hour a person, whatever becomes of the mail. Nobody is written to who asked
-- not to be, cannot sign in, or has been at the desk since.
create function access.take_reminder() returns table (account_id uuid, email text) language sql volatile security definer set search_path = '' as $$
  with due as (
    select n.account_id
    from access.newest_waiting() n
    join access.account a on a.id = n.account_id and a.status = 'active'
    left join access.reminder r on r.account_id = n.account_id
    where coalesce(r.wanted, true) and n.since > coalesce(r.sent_at, '-infinity')
      and coalesce(r.tried_at, '-infinity') <= now() - interval '1 hour'
      and not exists (select from access.session s where s.account_id = n.account_id and s.last_seen_at >= n.since)
    order by n.since, n.account_id
    limit 1
  ),
  taken as (
    insert into access.reminder as r (account_id, tried_at) select d.account_id, now() from due d
    on conflict (account_id) do update set tried_at = now()
      -- Another worker may have been faster.
      where r.wanted and coalesce(r.tried_at, '-infinity') <= now() - interval '1 hour'
    returning r.account_id
  )
  select t.account_id, a.email from taken t join access.account a on a.id = t.account_id
$$;

create function access.note_reminded(account uuid) returns void language sql volatile security definer set search_path = ''
  as $$ update access.reminder r set sent_at = r.tried_at where r.account_id = $1 $$;

-- Whether the mail gets through: how many people's last reminder was not taken, and when one last was. Not whose.
create function access.reminder_health() returns table (failing bigint, last_sent_at timestamptz) language sql stable security definer set search_path = '' as $$
  select count(*) filter (where r.tried_at > coalesce(r.sent_at, '-infinity') and r.tried_at < now() - interval '5 minutes'), max(r.sent_at)
  from access.reminder r
$$;

revoke all on function access.reminder_health(), access.newest_waiting(), access.take_reminder(), access.note_reminded(uuid), intake.note_submitted() from public;
grant execute on function access.reminder_health() to evenhand_admin;
grant execute on function access.take_reminder(), access.note_reminded(uuid) to evenhand_worker;
