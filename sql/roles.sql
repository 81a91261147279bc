-- The login roles of the wall. Kept out of the numbered migrations: roles belong to the cluster, migrations to one database.
-- None is superuser, none bypasses row-level security; passwords are set by `evenhand migrate`.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['owner', 'investigator', 'supervisor', 'panelist', 'auditor', 'admin', 'auth', 'worker'] loop
    if not exists (select from pg_roles where rolname = 'evenhand_' || wanted) then
      execute format(
        'create role %I login nosuperuser nobypassrls nocreatedb nocreaterole noreplication connection limit 200',
        'evenhand_' || wanted
      );
    end if;
  end loop;
end
$$;
