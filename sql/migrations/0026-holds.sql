-- A hold keeps records from being destroyed while somebody may need them, whoever asks for the destruction: an applicant's, or (the rule)
-- those of a whole requisition, because a charge reaches everybody who applied for the same job.

create table intake.hold (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null references intake.requisition,
  -- null: the whole requisition.
  applicant_id uuid,
  reason text not null check (length(reason) between 10 and 2000),
  put_by uuid not null references access.account,
  put_at timestamptz(3) not null default now(),
  lifted_by uuid references access.account,
  lifted_at timestamptz(3),
  lift_reason text check (length(lift_reason) between 10 and 2000),
  foreign key (requisition_id, applicant_id) references intake.applicant (requisition_id, id),
  constraint hold_lifted_whole check (num_nulls(lifted_by, lifted_at, lift_reason) in (0, 3)),
  constraint hold_second_person check (lifted_by <> put_by)
);
create index hold_requisition on intake.hold (requisition_id) where lifted_at is null;

create function intake.check_hold() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and old.lifted_at is not null then
    raise exception 'a hold is lifted once' using errcode = 'check_violation', constraint = 'hold_lifted_once';
  end if;
  if not exists (
    select from access.role_grant g where g.account_id = coalesce(new.lifted_by, new.put_by) and g.role = 'supervisor'
  ) then
    raise exception 'only a supervisor puts and lifts holds' using errcode = 'check_violation', constraint = 'hold_by_supervisor';
  end if;
  return null;
end
$$;
create trigger hold_allowed after insert or update on intake.hold for each row execute function intake.check_hold();

alter table intake.hold enable row level security;
alter table intake.hold force row level security;
create policy owner_all on intake.hold to evenhand_owner using (true) with check (true);
grant select, insert (id, requisition_id, applicant_id, reason, put_by), update (lifted_by, lifted_at, lift_reason) on intake.hold to evenhand_supervisor;
grant select on intake.hold to evenhand_auditor;
create policy oversee on intake.hold for select to evenhand_supervisor
  using (access.actor() is not null and not access.has_part(requisition_id, 'panelist'));
create policy put on intake.hold for insert to evenhand_supervisor
  with check (put_by = access.actor() and not access.has_part(requisition_id, 'panelist'));
create policy lift on intake.hold for update to evenhand_supervisor
  using (lifted_at is null and not access.has_part(requisition_id, 'panelist')) with check (lifted_by = access.actor());
create policy audit on intake.hold for select to evenhand_auditor using (access.actor() is not null);

-- Refuses to destroy a row that a hold stands on, to the owner of the tables, too. A row that names no applicant is kept by any hold in its
-- requisition.
create function intake.keep_held() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  gone jsonb := to_jsonb(old);
  requisition uuid := case when tg_table_schema = 'intake' and tg_table_name = 'requisition' then gone ->> 'id' else gone ->> 'requisition_id' end;
  applicant uuid := case when tg_table_schema = 'intake' and tg_table_name = 'applicant' then gone ->> 'id' else gone ->> 'applicant_id' end;
begin
  -- A hold that is being put at this moment holds a key share of its requisition: it is waited for, and then seen.
  perform from intake.requisition r where r.id = requisition for update;
  if exists (
    select from intake.hold h
    where h.requisition_id = requisition and h.lifted_at is null
      and (h.applicant_id is null or applicant is null or h.applicant_id = applicant)
  ) then
    raise exception 'a hold stands on this record' using errcode = 'check_violation', constraint = 'held';
  end if;
  return old;
end
$$;

create function intake.keep_held_table() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  -- Nobody puts a hold between the look and the end of this transaction.
  lock table intake.hold in share mode;
  if exists (select from intake.hold h where h.lifted_at is null) then
    raise exception 'a hold stands on some of these records' using errcode = 'check_violation', constraint = 'held';
  end if;
  return null;
end
$$;

-- On every table that holds records of a requisition; a test walks them, so that a later table is not forgotten.
do $$
declare
  t regclass;
begin
  for t in
    select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('intake', 'evidence', 'release') and c.relkind = 'r'
      and (c.oid = 'intake.requisition'::regclass
        or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'requisition_id' and not a.attisdropped))
  loop
    execute format('create trigger held before delete on %s for each row execute function intake.keep_held()', t);
    execute format('create trigger held_table before truncate on %s for each statement execute function intake.keep_held_table()', t);
  end loop;
end
$$;
