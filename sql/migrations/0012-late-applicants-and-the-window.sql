-- A last day for searching (T-33), and searches for applicants who were added after their round began.

alter table intake.requisition add column search_until date not null default ((now() at time zone 'utc')::date + 90);

create function intake.window_open(requisition uuid) returns boolean language sql stable security definer set search_path = ''
  as $$ select (now() at time zone 'utc')::date <= r.search_until from intake.requisition r where r.id = $1 $$;
grant execute on function intake.window_open(uuid) to evenhand_investigator, evenhand_worker;

-- The same steps of the same protocol version, asked later for those who came late, with controls of their own.
create table evidence.supplement (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  round_id uuid not null,
  seed text not null,
  started_by uuid not null references access.account,
  started_at timestamptz(3) not null default now(),
  unique (round_id, id),
  foreign key (requisition_id, round_id) references evidence.round (requisition_id, id)
);

alter table evidence.block
  add column supplement_id uuid,
  add foreign key (round_id, supplement_id) references evidence.supplement (round_id, id),
  drop constraint block_round_id_step_no_key;
create unique index block_step on evidence.block (round_id, step_no, supplement_id) nulls not distinct;

create function evidence.check_window() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not intake.window_open(new.requisition_id) then
    raise exception 'the search window has closed' using errcode = 'check_violation', constraint = 'search_window';
  end if;
  return new;
end
$$;
create trigger window_open before insert on evidence.round for each row execute function evidence.check_window();
create trigger window_open before insert on evidence.supplement for each row execute function evidence.check_window();

-- The rules of a round's start hold for whoever is added to it, too.
create function evidence.check_supplement() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not access.may_search(new.started_by) then
    raise exception 'vetting or training is not current' using errcode = 'check_violation', constraint = 'searcher_current';
  end if;
  if exists (
    select from intake.applicant a
    where a.requisition_id = new.requisition_id and a.status = 'active'
      and not exists (select from evidence.search s where s.round_id = new.round_id and s.applicant_id = a.id)
      and not exists (select from intake.consent c where c.applicant_id = a.id and c.withdrawn_on is null)
  ) then
    raise exception 'an applicant has not consented' using errcode = 'check_violation', constraint = 'consent_on_file';
  end if;
  return new;
end
$$;
create trigger supplement_allowed before insert on evidence.supplement for each row execute function evidence.check_supplement();

-- A round that had finished goes on until those who came late have been searched for.
create function evidence.reopen_round() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update evidence.round set status = 'running', finished_at = null where id = new.round_id and status = 'finished';
  return new;
end
$$;
create trigger reopens after insert on evidence.supplement for each row execute function evidence.reopen_round();

alter table evidence.supplement enable row level security;
alter table evidence.supplement force row level security;
create policy owner_all on evidence.supplement to evenhand_owner using (true) with check (true);
grant select, insert on evidence.supplement to evenhand_investigator;
grant select on evidence.supplement to evenhand_supervisor, evenhand_auditor, evenhand_worker;
create policy own on evidence.supplement for select to evenhand_investigator using (access.has_part(requisition_id, 'investigator'));
create policy add on evidence.supplement for insert to evenhand_investigator
  with check (access.has_part(requisition_id, 'investigator') and started_by = access.actor());
create policy oversee on evidence.supplement for select to evenhand_supervisor using (access.has_part(requisition_id, 'supervisor'));
create policy audit on evidence.supplement for select to evenhand_auditor using (access.actor() is not null);
create policy work on evidence.supplement for select to evenhand_worker using (true);
