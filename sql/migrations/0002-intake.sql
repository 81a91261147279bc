-- Protocols, requisitions with their people, applicants with what may be searched for, consents, deviations.

create table intake.protocol (
  id uuid primary key default gen_random_uuid(),
  title text not null,
  version integer not null check (version > 0),
  -- The exact text that was hashed: canonical JSON (RFC 8785).
  body text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
  status text not null default 'draft' check (status in ('draft', 'submitted', 'approved', 'returned')),
  drafted_by uuid not null references access.account,
  drafted_at timestamptz(3) not null default now(),
  decided_by uuid references access.account,
  decided_at timestamptz(3),
  decision_note text,
  check (decided_by is null or decided_by <> drafted_by),
  check ((status in ('approved', 'returned')) = (decided_by is not null)),
  unique (title, version)
);

create function intake.keep_approved_protocol() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.status = 'approved' then
    raise exception 'an approved protocol never changes' using errcode = 'check_violation', constraint = 'protocol_immutable';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger keep_approved before update or delete on intake.protocol for each row execute function intake.keep_approved_protocol();

create table intake.requisition (
  id uuid primary key default gen_random_uuid(),
  number text not null unique check (number ~ '^[A-Z0-9][A-Z0-9-]{1,30}$'),
  title text not null check (length(title) between 3 and 200),
  protocol_id uuid not null references intake.protocol,
  status text not null default 'open' check (status in ('open', 'closed')),
  created_by uuid not null references access.account,
  created_at timestamptz(3) not null default now()
);

-- One person has one part in a requisition: the primary key is what keeps investigators off the panel (BI-2).
create table intake.requisition_member (
  requisition_id uuid not null references intake.requisition,
  account_id uuid not null,
  part text not null check (part in ('investigator', 'supervisor', 'panelist')),
  added_by uuid not null references access.account,
  added_at timestamptz(3) not null default now(),
  primary key (requisition_id, account_id),
  -- The part must be a role the person has been granted.
  foreign key (account_id, part) references access.role_grant (account_id, role)
);
create index member_account on intake.requisition_member (account_id);

create function intake.check_protocol_approved() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from intake.protocol p where p.id = new.protocol_id and p.status = 'approved') then
    raise exception 'a requisition needs an approved protocol' using errcode = 'check_violation', constraint = 'requisition_protocol_approved';
  end if;
  if tg_op = 'UPDATE' and new.protocol_id <> old.protocol_id then
    raise exception 'a requisition keeps its protocol' using errcode = 'check_violation', constraint = 'requisition_protocol_bound';
  end if;
  return new;
end
$$;
create trigger protocol_approved before insert or update on intake.requisition for each row execute function intake.check_protocol_approved();

-- Who approved the protocol, or drafted it, does not decide on the people searched by it.
create function intake.check_panel() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.part = 'panelist' and exists (
    select from intake.requisition r join intake.protocol p on p.id = r.protocol_id
    where r.id = new.requisition_id and new.account_id in (p.decided_by, p.drafted_by)
  ) then
    raise exception 'who drafted or approved the protocol cannot sit on the panel' using errcode = 'check_violation', constraint = 'panel_conflict';
  end if;
  return new;
end
$$;
create trigger panel before insert or update on intake.requisition_member for each row execute function intake.check_panel();

create table intake.applicant (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null references intake.requisition,
  number text not null unique check (number ~ '^[A-Z0-9][A-Z0-9-]{1,30}$'),
  status text not null default 'active' check (status in ('active', 'withdrawn')),
  created_by uuid not null references access.account,
  created_at timestamptz(3) not null default now(),
  unique (requisition_id, id)
);

create table intake.identifier (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  applicant_id uuid not null,
  kind text not null check (kind in ('name', 'alias', 'city', 'employer', 'school', 'handle', 'email')),
  value text not null check (length(value) between 1 and 120),
  provenance text not null check (provenance in ('declared', 'agency', 'derived')),
  created_by uuid not null references access.account,
  created_at timestamptz(3) not null default now(),
  unique (applicant_id, kind, value),
  foreign key (requisition_id, applicant_id) references intake.applicant (requisition_id, id)
);

create table intake.consent (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null,
  applicant_id uuid not null,
  notice_version text not null check (length(notice_version) between 1 and 60),
  consented_on date not null check (consented_on <= current_date),
  withdrawn_on date,
  recorded_by uuid not null references access.account,
  recorded_at timestamptz(3) not null default now(),
  foreign key (requisition_id, applicant_id) references intake.applicant (requisition_id, id)
);
create index consent_applicant on intake.consent (applicant_id);

create table intake.deviation (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null references intake.requisition,
  reason text not null check (length(reason) between 10 and 2000),
  asked_by uuid not null references access.account,
  asked_at timestamptz(3) not null default now(),
  decision text check (decision in ('approved', 'refused')),
  decided_by uuid references access.account,
  decided_at timestamptz(3),
  decision_note text,
  check (decided_by is null or decided_by <> asked_by)
);

create function access.has_part(requisition uuid, wanted text) returns boolean language sql stable security definer set search_path = ''
  as $$
    select exists (
      select from intake.requisition_member m
      where m.requisition_id = $1 and m.account_id = access.actor() and m.part = $2
    )
  $$;
