-- What kind of departure a deviation is. An extra search names its technique and whom it is for, is approved for everybody or logged as for one,
-- and nothing is recorded as done that was not approved before.

alter table intake.deviation
  add column kind text not null default 'other' check (kind in ('extra_search', 'other')),
  add column technique text check (technique ~ '^T-\d\d$'),
  add column condition text check (length(condition) between 1 and 200),
  -- The applicant it was asked for; null: nobody in particular.
  add column applicant_id uuid,
  add column reach text check (reach in ('cohort', 'logged')),
  add column done_by uuid references access.account,
  add column done_at timestamptz(3),
  add constraint deviation_applicant foreign key (requisition_id, applicant_id) references intake.applicant (requisition_id, id),
  add constraint deviation_technique check ((kind = 'extra_search') = (technique is not null)),
  add constraint deviation_reach check ((reach is not null) = (kind = 'extra_search' and coalesce(decision = 'approved', false))),
  add constraint deviation_done check ((done_by is null) = (done_at is null)),
  add constraint deviation_before_the_fact check (done_at is null or coalesce(decision = 'approved' and decided_at <= done_at, false));

-- Only a supervisor decides, also on a connection that carries the wrong person.
create function intake.check_decider() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.decided_by is not null and not exists (
    select from access.role_grant g where g.account_id = new.decided_by and g.role = 'supervisor'
  ) then
    raise exception 'only a supervisor decides on a deviation' using errcode = 'check_violation', constraint = 'decider_is_supervisor';
  end if;
  return null;
end
$$;
create trigger decider after update of decided_by on intake.deviation for each row execute function intake.check_decider();

grant update (reach) on intake.deviation to evenhand_supervisor;
grant update (done_by, done_at) on intake.deviation to evenhand_investigator;
create policy carry_out on intake.deviation for update to evenhand_investigator
  using (access.has_part(requisition_id, 'investigator') and decision = 'approved' and done_at is null)
  with check (access.has_part(requisition_id, 'investigator') and done_by = access.actor());
