-- Acts, their place in the Merkle log, its tiles and signed heads.

-- Acts, inserted in the transaction that does them. `body` is the canonical text that is hashed; the columns repeat it for searching.
create table ledger.act (
  id uuid primary key default gen_random_uuid(),
  body text not null,
  at timestamptz(3) not null,
  actor uuid,
  role text not null,
  kind text not null,
  subject text not null,
  recorded_as name not null default session_user
);
create index act_subject on ledger.act (subject);
create index act_at on ledger.act (at);

create table ledger.unsequenced (
  act_id uuid primary key references ledger.act
);

create table ledger.entry (
  index bigint primary key check (index >= 0),
  act_id uuid not null unique references ledger.act,
  leaf_hash bytea not null check (length(leaf_hash) = 32)
);

-- Tiles and entry bundles of the C2SP tlog-tiles layout, each in its widest form: a partial one is replaced by a fuller one.
create table ledger.tile (
  tile text primary key,
  width integer not null check (width between 1 and 256),
  bytes bytea not null
);

create table ledger.checkpoint (
  size bigint primary key,
  root_hash bytea not null check (length(root_hash) = 32),
  note text not null,
  signed_at timestamptz(3) not null default now()
);

-- Nobody can record an act in another's name, or in a role that is not the connection's.
create function ledger.check_act() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.body::jsonb ->> 'kind' is distinct from new.kind or new.body::jsonb ->> 'subject' is distinct from new.subject
    or coalesce(new.body::jsonb ->> 'actor', 'system') is distinct from coalesce(new.actor::text, 'system')
    or new.actor is distinct from access.actor()
    or new.body::jsonb ->> 'role' is distinct from new.role
    -- The owner of the tables puts things in place for tests and repairs; everybody else records in the capacity of their connection.
    or (session_user <> 'evenhand_owner' and new.role is distinct from (
      case session_user
        when 'evenhand_admin' then 'administrator'
        when 'evenhand_auth' then 'system'
        when 'evenhand_worker' then 'system'
        else replace(session_user, 'evenhand_', '')
      end
    )) then
    raise exception 'an act says who did it, truly' using errcode = 'check_violation', constraint = 'act_true';
  end if;
  new.recorded_as := session_user;
  return new;
end
$$;
create trigger act_true before insert on ledger.act for each row execute function ledger.check_act();

create function ledger.queue_act() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into ledger.unsequenced (act_id) values (new.id);
  return null;
end
$$;
create trigger queued after insert on ledger.act for each row execute function ledger.queue_act();
