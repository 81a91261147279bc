-- What the agency's own policy says to the seven controls, version by version; and what kind of departure a deviation is.

create table intake.policy_profile (
  version integer primary key check (version > 0),
  -- The exact text that was hashed: canonical JSON (RFC 8785).
  body text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
  written_by uuid not null references access.account,
  written_at timestamptz(3) not null default now()
);
alter table intake.policy_profile enable row level security;
alter table intake.policy_profile force row level security;
create policy owner_all on intake.policy_profile to evenhand_owner using (true) with check (true);

-- Written by those who answer for how the desk is set up, in their own name; a version never changes.
grant usage on schema intake to evenhand_admin;
grant select, insert on intake.policy_profile to evenhand_admin, evenhand_supervisor;
grant select on intake.policy_profile to evenhand_investigator, evenhand_auditor;
create policy read on intake.policy_profile for select to evenhand_admin, evenhand_supervisor, evenhand_investigator, evenhand_auditor
  using (access.actor() is not null);
create policy write on intake.policy_profile for insert to evenhand_admin, evenhand_supervisor with check (written_by = access.actor());
