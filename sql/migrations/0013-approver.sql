-- Who decides on what is searched is a supervisor and sits on no panel: not on that of the protocol's own requisitions (0002), and not on any
-- other. Roles exclude each other already (0001); this holds even for a connection that carries the wrong person.

create function intake.check_approver() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.status not in ('approved', 'returned') then return null; end if;
  -- A role that is being granted or taken at this moment is waited for.
  perform from access.account a where a.id = new.decided_by for update;
  if exists (select from intake.requisition_member m where m.account_id = new.decided_by and m.part = 'panelist') then
    raise exception 'who sits on a panel does not decide on protocols' using errcode = 'check_violation', constraint = 'approver_on_no_panel';
  end if;
  if not exists (select from access.role_grant g where g.account_id = new.decided_by and g.role = 'supervisor') then
    raise exception 'only a supervisor decides on a protocol' using errcode = 'check_violation', constraint = 'approver_is_supervisor';
  end if;
  return null;
end
$$;
create trigger approver after insert or update of status on intake.protocol for each row execute function intake.check_approver();
