-- Run as evenhand_owner. The schemas, and in `access`: accounts, roles, sessions, and who is acting. See docs/architecture.md.

create schema access;
create schema intake;
create schema evidence;
create schema release;
create schema ledger;

-- Nobody gets anything by default.
revoke all on schema public from public;
-- Not `in schema …`: that can only add to what everybody may do, and everybody may run functions unless this says otherwise.
alter default privileges revoke execute on functions from public;

-- The acting person of this transaction, set by the server; null when nobody acts (and then policies show nothing).
create function access.actor() returns uuid language sql stable set search_path = ''
  as $$ select nullif(current_setting('evenhand.actor', true), '')::uuid $$;

create table access.account (
  id uuid primary key default gen_random_uuid(),
  email text not null check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$'),
  display_name text not null check (length(display_name) between 1 and 120),
  password_hash text not null,
  -- Somebody else chose this password; its holder has to replace it before anything else.
  password_once boolean not null default true,
  status text not null default 'active' check (status in ('active', 'locked', 'disabled')),
  failed_attempts integer not null default 0,
  -- A sensitive position (BI-4): vetted and trained, with dates after which searching is refused.
  vetted_until date,
  trained_until date,
  created_at timestamptz(3) not null default now(),
  unique (email)
);

create table access.role_grant (
  account_id uuid not null references access.account,
  role text not null check (role in ('investigator', 'supervisor', 'panelist', 'auditor', 'administrator')),
  granted_by uuid references access.account,
  granted_at timestamptz(3) not null default now(),
  primary key (account_id, role)
);

-- Which capacities exclude each other in one person, whatever a page allows; core/permissions/roles.ts says why.
create function access.check_roles() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  -- Two grants at once would not see each other.
  perform from access.account a where a.id = new.account_id for update;
  if exists (
    select from access.role_grant g
    where g.account_id = new.account_id and g.role <> new.role
      and (new.role in ('auditor', 'administrator') or g.role in ('auditor', 'administrator')
        or (new.role, g.role) in (('supervisor', 'panelist'), ('panelist', 'supervisor')))
  ) then
    raise exception 'these roles exclude each other' using errcode = 'check_violation', constraint = 'roles_exclude';
  end if;
  return new;
end
$$;
create trigger roles_exclude before insert on access.role_grant for each row execute function access.check_roles();

create table access.session (
  token_hash bytea primary key check (length(token_hash) = 32),
  account_id uuid not null references access.account,
  role text not null,
  form_token text not null,
  created_at timestamptz(3) not null default now(),
  last_seen_at timestamptz(3) not null default now(),
  foreign key (account_id, role) references access.role_grant on delete cascade
);
create index session_account on access.session (account_id);

-- May this person search today? Asked by policies and triggers on behalf of roles that cannot read accounts.
create function access.may_search(account uuid) returns boolean language sql stable security definer set search_path = ''
  as $$
    select exists (
      select from access.account a
      join access.role_grant g on g.account_id = a.id and g.role = 'investigator'
      where a.id = $1 and a.status = 'active' and a.vetted_until >= current_date and a.trained_until >= current_date
    )
  $$;
