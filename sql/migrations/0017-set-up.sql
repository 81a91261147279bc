-- How far a new installation has come, for the page that says what is next. Yes or no for each step, and nothing about anybody.
create function intake.set_up(
  out protocol_drafted boolean, out protocol_handed_in boolean, out protocol_approved boolean, out requisition_opened boolean,
  out staffed boolean, out applicant_added boolean, out round_started boolean
) language sql stable security definer set search_path = '' as $$
  select
    exists (select from intake.protocol),
    exists (select from intake.protocol p where p.status in ('submitted', 'approved')),
    exists (select from intake.protocol p where p.status = 'approved'),
    exists (select from intake.requisition),
    exists (
      select from intake.requisition_member m
      group by m.requisition_id
      having count(*) filter (where m.part = 'investigator') >= 2 and count(*) filter (where m.part = 'panelist') >= 1
    ),
    exists (select from intake.applicant),
    exists (select from evidence.round)
$$;
grant execute on function intake.set_up() to evenhand_investigator, evenhand_supervisor;
