-- Tokens with which programs act for a person: in one role, with scopes, until a day. They come before anybody acts, like sessions, so only
-- the sign-in role can find one; what is done with it is done on the connection of its role.

create table access.api_token (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references access.account,
  -- Reports are read by people: a panel member has no token.
  role text not null check (role <> 'panelist'),
  name text not null check (length(name) between 1 and 60),
  scopes text[] not null check (cardinality(scopes) between 1 and 40),
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null,
  last_used_at timestamptz(3),
  -- A year, and the hours by which two clocks or a leap year may differ.
  check (expires_at > created_at and expires_at <= created_at + interval '366 days'),
  -- Who loses the role loses the token.
  foreign key (account_id, role) references access.role_grant on delete cascade
);
create index api_token_account on access.api_token (account_id);

alter table access.api_token enable row level security;
alter table access.api_token force row level security;
create policy owner_all on access.api_token to evenhand_owner using (true) with check (true);

-- Whoever locks the account, be it an administrator or five wrong passwords: its tokens have ended.
create function access.end_api_tokens() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from access.api_token t where t.account_id = new.id;
  return null;
end
$$;
create trigger end_api_tokens after update of status on access.account for each row
  when (new.status <> 'active' and old.status = 'active') execute function access.end_api_tokens();

grant select, insert, delete, update (last_used_at) on access.api_token to evenhand_auth;
create policy sign_in on access.api_token to evenhand_auth using (true) with check (true);

-- The administrator sees which tokens there are and ends them; not what would let anybody use one.
grant select (id, account_id, role, name, scopes, created_at, expires_at, last_used_at), delete on access.api_token to evenhand_admin;
create policy keep on access.api_token to evenhand_admin using (access.actor() is not null);
