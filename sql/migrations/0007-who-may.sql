-- Who may see and do what, role by role. No role sees a row that a policy does not show it, the owner of the tables included.

grant usage on schema access to evenhand_investigator, evenhand_supervisor, evenhand_panelist, evenhand_auditor, evenhand_admin, evenhand_auth, evenhand_worker;
grant usage on schema intake to evenhand_investigator, evenhand_supervisor, evenhand_panelist, evenhand_auditor, evenhand_worker;
grant usage on schema evidence to evenhand_investigator, evenhand_supervisor, evenhand_auditor, evenhand_worker, evenhand_admin;
grant usage on schema release to evenhand_investigator, evenhand_supervisor, evenhand_panelist, evenhand_auditor, evenhand_worker;
grant usage on schema ledger to evenhand_investigator, evenhand_supervisor, evenhand_panelist, evenhand_auditor, evenhand_admin, evenhand_auth, evenhand_worker;

grant execute on function access.actor() to evenhand_investigator, evenhand_supervisor, evenhand_panelist, evenhand_auditor, evenhand_admin, evenhand_auth, evenhand_worker;
grant execute on function access.has_part(uuid, text) to evenhand_investigator, evenhand_supervisor, evenhand_panelist;
grant execute on function access.may_search(uuid) to evenhand_investigator, evenhand_auditor;

-- Row-level security on every table, forced, so that the owner (who runs security-definer functions) needs a policy too.
do $$
declare
  t record;
begin
  for t in
    select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('access', 'intake', 'evidence', 'release', 'ledger') and c.relkind = 'r'
  loop
    execute format('alter table %I.%I enable row level security', t.nspname, t.relname);
    execute format('alter table %I.%I force row level security', t.nspname, t.relname);
    execute format('create policy owner_all on %I.%I to evenhand_owner using (true) with check (true)', t.nspname, t.relname);
  end loop;
end
$$;

------------------------------------------------------------------------------------------------------------------------ access

-- Sign-in reads accounts and keeps sessions; it can do nothing else.
grant select on access.account, access.role_grant to evenhand_auth;
grant update (failed_attempts, status, password_hash, password_once) on access.account to evenhand_auth;
grant select, insert, delete, update (last_seen_at, role, form_token) on access.session to evenhand_auth;
create policy sign_in on access.account to evenhand_auth using (true) with check (true);
create policy sign_in on access.role_grant to evenhand_auth using (true);
create policy sign_in on access.session to evenhand_auth using (true) with check (true);

-- The administrator keeps accounts and never sees content.
grant select (id, email, display_name, status, failed_attempts, vetted_until, trained_until, created_at) on access.account to evenhand_admin;
grant insert, update (display_name, password_hash, password_once, status, failed_attempts, vetted_until, trained_until) on access.account to evenhand_admin;
grant select, insert, delete on access.role_grant to evenhand_admin;
grant select (account_id, role, created_at, last_seen_at) on access.session to evenhand_admin;
grant delete on access.session to evenhand_admin;
-- The first account of an installation is made by nobody: the command line makes it, once, while there is none.
create function access.nobody_yet() returns boolean language sql stable security definer set search_path = ''
  as $$ select not exists (select from access.role_grant) $$;
grant execute on function access.nobody_yet() to evenhand_admin;
create policy first on access.account for insert to evenhand_admin with check (access.nobody_yet());
create policy first_seen on access.account for select to evenhand_admin using (access.nobody_yet());
create policy first on access.role_grant for insert to evenhand_admin with check (role = 'administrator' and access.nobody_yet());
create policy keep on access.account to evenhand_admin using (access.actor() is not null) with check (access.actor() is not null);
create policy look on access.role_grant for select to evenhand_admin using (access.actor() is not null);
-- Nobody gives a role to themselves, takes their own away, or does it in another's name.
create policy give on access.role_grant for insert to evenhand_admin with check (granted_by = access.actor() and account_id <> access.actor());
create policy take on access.role_grant for delete to evenhand_admin using (account_id <> access.actor());
create policy keep on access.session to evenhand_admin using (access.actor() is not null);

-- Names of colleagues, for pages that say who did what. Panel members are shown nobody's name.
grant select (id, display_name) on access.account to evenhand_investigator, evenhand_supervisor;
-- A supervisor sees to it that whoever searches is vetted and trained.
grant select (status, vetted_until, trained_until) on access.account to evenhand_supervisor;
grant select (id, display_name, status, vetted_until, trained_until) on access.account to evenhand_auditor;
create policy colleagues on access.account for select to evenhand_investigator, evenhand_supervisor, evenhand_auditor using (access.actor() is not null);
grant select (account_id, role) on access.role_grant to evenhand_supervisor, evenhand_investigator;
grant select on access.role_grant to evenhand_auditor;
create policy colleagues on access.role_grant for select to evenhand_supervisor, evenhand_investigator, evenhand_auditor using (access.actor() is not null);

------------------------------------------------------------------------------------------------------------------------ intake

grant select, insert on intake.protocol to evenhand_investigator;
grant update (title, version, body, sha256, status) on intake.protocol to evenhand_investigator;
create policy drafts on intake.protocol for select to evenhand_investigator using (access.actor() is not null);
create policy draft on intake.protocol for insert to evenhand_investigator with check (drafted_by = access.actor() and status in ('draft', 'submitted'));
create policy redraft on intake.protocol for update to evenhand_investigator
  using (drafted_by = access.actor() and status in ('draft', 'submitted', 'returned'))
  with check (drafted_by = access.actor() and status in ('draft', 'submitted'));

grant select on intake.protocol to evenhand_supervisor, evenhand_auditor, evenhand_worker;
grant update (status, decided_by, decided_at, decision_note) on intake.protocol to evenhand_supervisor;
create policy decide_read on intake.protocol for select to evenhand_supervisor using (access.actor() is not null);
create policy decide on intake.protocol for update to evenhand_supervisor
  using (status = 'submitted') with check (decided_by = access.actor() and status in ('approved', 'returned'));
create policy audit on intake.protocol for select to evenhand_auditor using (access.actor() is not null);
create policy work on intake.protocol for select to evenhand_worker using (true);

grant select on intake.requisition to evenhand_investigator, evenhand_supervisor, evenhand_auditor, evenhand_worker;
grant select (id, number, title) on intake.requisition to evenhand_panelist;
grant insert, update (title, status) on intake.requisition to evenhand_supervisor;
create policy own on intake.requisition for select to evenhand_investigator using (access.has_part(id, 'investigator'));
create policy panel on intake.requisition for select to evenhand_panelist using (access.has_part(id, 'panelist'));
create policy oversee on intake.requisition for select to evenhand_supervisor using (access.actor() is not null and not access.has_part(id, 'panelist'));
create policy open on intake.requisition for insert to evenhand_supervisor with check (created_by = access.actor());
create policy change on intake.requisition for update to evenhand_supervisor
  using (access.actor() is not null and not access.has_part(id, 'panelist')) with check (true);
create policy audit on intake.requisition for select to evenhand_auditor using (access.actor() is not null);
create policy work on intake.requisition for select to evenhand_worker using (true);

grant select on intake.requisition_member to evenhand_investigator, evenhand_supervisor, evenhand_auditor, evenhand_worker;
grant insert on intake.requisition_member to evenhand_supervisor;
create policy own on intake.requisition_member for select to evenhand_investigator using (access.has_part(requisition_id, 'investigator'));
create policy oversee on intake.requisition_member for select to evenhand_supervisor
  using (access.actor() is not null and not access.has_part(requisition_id, 'panelist'));
create policy assign on intake.requisition_member for insert to evenhand_supervisor
  with check (added_by = access.actor() and not access.has_part(requisition_id, 'panelist'));
create policy audit on intake.requisition_member for select to evenhand_auditor using (access.actor() is not null);
create policy work on intake.requisition_member for select to evenhand_worker using (true);

grant select, insert, update (status) on intake.applicant to evenhand_investigator;
grant select on intake.applicant to evenhand_supervisor, evenhand_auditor, evenhand_worker;
create policy own on intake.applicant to evenhand_investigator
  using (access.has_part(requisition_id, 'investigator')) with check (access.has_part(requisition_id, 'investigator'));
create policy oversee on intake.applicant for select to evenhand_supervisor using (access.has_part(requisition_id, 'supervisor'));
create policy audit on intake.applicant for select to evenhand_auditor using (access.actor() is not null);
create policy work on intake.applicant for select to evenhand_worker using (true);

grant select, insert on intake.identifier to evenhand_investigator;
grant select on intake.identifier to evenhand_worker;
-- An auditor sees that the same kinds were asked of everyone, not the values.
grant select (id, requisition_id, applicant_id, kind, provenance, created_at) on intake.identifier to evenhand_auditor;
create policy own on intake.identifier to evenhand_investigator
  using (access.has_part(requisition_id, 'investigator'))
  with check (access.has_part(requisition_id, 'investigator') and created_by = access.actor());
create policy audit on intake.identifier for select to evenhand_auditor using (access.actor() is not null);
create policy work on intake.identifier for select to evenhand_worker using (true);

grant select, insert, update (withdrawn_on) on intake.consent to evenhand_investigator;
grant select on intake.consent to evenhand_auditor, evenhand_supervisor, evenhand_worker;
create policy own on intake.consent to evenhand_investigator
  using (access.has_part(requisition_id, 'investigator')) with check (access.has_part(requisition_id, 'investigator'));
create policy oversee on intake.consent for select to evenhand_supervisor using (access.has_part(requisition_id, 'supervisor'));
create policy audit on intake.consent for select to evenhand_auditor using (access.actor() is not null);
create policy work on intake.consent for select to evenhand_worker using (true);

grant select, insert on intake.deviation to evenhand_investigator;
grant select, update (decision, decided_by, decided_at, decision_note) on intake.deviation to evenhand_supervisor;
grant select on intake.deviation to evenhand_auditor;
create policy own on intake.deviation to evenhand_investigator
  using (access.has_part(requisition_id, 'investigator'))
  with check (access.has_part(requisition_id, 'investigator') and asked_by = access.actor() and decision is null);
create policy oversee on intake.deviation for select to evenhand_supervisor
  using (access.actor() is not null and not access.has_part(requisition_id, 'panelist'));
create policy decide on intake.deviation for update to evenhand_supervisor
  using (decision is null and not access.has_part(requisition_id, 'panelist')) with check (decided_by = access.actor());
create policy audit on intake.deviation for select to evenhand_auditor using (access.actor() is not null);

---------------------------------------------------------------------------------------------------------------------- evidence

-- Investigators of a requisition: everything in it; what is immutable has no update grant.
do $$
declare
  t text;
begin
  foreach t in array array['round', 'block', 'search', 'search_page', 'capture', 'hit', 'artefact', 'data_key', 'signal', 'attribution',
    'finding', 'screening', 'mask', 'person_mask', 'second_reading', 'response'] loop
    execute format('grant select on evidence.%I to evenhand_investigator, evenhand_worker', t);
    execute format('create policy own on evidence.%I for select to evenhand_investigator using (access.has_part(requisition_id, ''investigator''))', t);
    execute format('create policy work on evidence.%I to evenhand_worker using (true) with check (true)', t);
  end loop;
  -- What an investigator may write, always in an own requisition.
  foreach t in array array['round', 'block', 'search', 'attribution', 'finding', 'screening', 'mask', 'person_mask', 'second_reading', 'response'] loop
    execute format('grant insert on evidence.%I to evenhand_investigator', t);
    execute format('create policy add on evidence.%I for insert to evenhand_investigator with check (access.has_part(requisition_id, ''investigator''))', t);
  end loop;
  -- A supervisor of the requisition looks on, to settle what two readers cannot.
  foreach t in array array['round', 'block', 'search', 'capture', 'hit', 'artefact', 'data_key', 'signal', 'attribution', 'finding', 'screening', 'mask',
    'person_mask', 'second_reading', 'response'] loop
    execute format('grant select on evidence.%I to evenhand_supervisor', t);
    execute format('create policy oversee on evidence.%I for select to evenhand_supervisor using (access.has_part(requisition_id, ''supervisor''))', t);
  end loop;
  -- An auditor sees what was done, when and with what result; names, addresses and captured words are not needed for that.
  foreach t in array array['round', 'block', 'search', 'search_page', 'capture', 'artefact', 'attribution', 'finding', 'screening', 'mask', 'person_mask', 'second_reading'] loop
    execute format('create policy audit on evidence.%I for select to evenhand_auditor using (access.actor() is not null)', t);
  end loop;
end
$$;

-- Nobody acts in another's name.
alter policy add on evidence.round with check (access.has_part(requisition_id, 'investigator') and started_by = access.actor());
alter policy add on evidence.attribution with check (access.has_part(requisition_id, 'investigator') and decided_by = access.actor());
alter policy add on evidence.finding with check (access.has_part(requisition_id, 'investigator') and drafted_by = access.actor() and status = 'draft');
alter policy add on evidence.person_mask with check (access.has_part(requisition_id, 'investigator') and added_by = access.actor());
alter policy add on evidence.second_reading with check (access.has_part(requisition_id, 'investigator') and read_by = access.actor());
alter policy add on evidence.response with check (access.has_part(requisition_id, 'investigator') and recorded_by = access.actor());

grant update (criterion, start_at, end_at, quotation, description, authorship, conduct_date, mitigating, corroboration, corroboration_note, quotation_held,
  status, edition, changed_at) on evidence.finding to evenhand_investigator;
create policy change on evidence.finding for update to evenhand_investigator
  using (access.has_part(requisition_id, 'investigator')) with check (access.has_part(requisition_id, 'investigator'));

-- What a confirmed finding says cannot change any more, and only the other reader's verdict moves a submitted one.
create function evidence.check_finding() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.status in ('confirmed', 'returned') and new.status is distinct from old.status and not exists (
    select from evidence.second_reading r
    where r.finding_id = new.id and r.edition = new.edition
      and r.verdict = case new.status when 'confirmed' then 'agree' else 'disagree' end
  ) then
    raise exception 'only a second reading confirms or returns a finding' using errcode = 'check_violation', constraint = 'needs_second_reading';
  end if;
  if old.status in ('submitted', 'confirmed') and new.edition = old.edition
    and (new.criterion, new.start_at, new.end_at, new.quotation, new.description, new.authorship, new.conduct_date, new.mitigating, new.corroboration, new.quotation_held)
      is distinct from
        (old.criterion, old.start_at, old.end_at, old.quotation, old.description, old.authorship, old.conduct_date, old.mitigating, old.corroboration, old.quotation_held) then
    raise exception 'a changed finding is a new edition' using errcode = 'check_violation', constraint = 'new_edition';
  end if;
  return new;
end
$$;
create trigger finding_changes before update on evidence.finding for each row execute function evidence.check_finding();

-- Workers: they run rounds; they decide nothing about people.
grant update (status, finished_at) on evidence.round to evenhand_worker;
grant update (status, why, settled_at) on evidence.block to evenhand_worker;
grant update (observed, outcome, reason, source_version, attempts, pages_read, hits_found, started_at, finished_at) on evidence.search to evenhand_worker;
grant insert on evidence.search_page, evidence.hit, evidence.capture, evidence.artefact, evidence.data_key, evidence.signal to evenhand_worker;
grant update (state, reasons, quality, final_url, status, title, published_at, record, manifest_sha256, suggested_tier, suggested_why, started_at, finished_at)
  on evidence.capture to evenhand_worker;
grant delete on evidence.signal to evenhand_worker;
revoke select on evidence.second_reading, evidence.response, evidence.person_mask from evenhand_worker;

grant select, insert, update on evidence.pending_job to evenhand_worker;
grant insert on evidence.pending_job to evenhand_investigator;
grant select (id, queue, subject, run_after, created_at, dispatched_at, attempts, lease_until, lease_holder, finished_at) on evidence.pending_job to evenhand_admin, evenhand_auditor;
create policy promise on evidence.pending_job for insert to evenhand_investigator with check (access.actor() is not null);
create policy work on evidence.pending_job to evenhand_worker using (true) with check (true);
create policy health on evidence.pending_job for select to evenhand_admin, evenhand_auditor using (access.actor() is not null);
grant select, insert, update on evidence.host_pace to evenhand_worker;
create policy work on evidence.host_pace to evenhand_worker using (true) with check (true);

grant select on evidence.round, evidence.block, evidence.artefact, evidence.screening, evidence.mask to evenhand_auditor;
revoke select on evidence.screening from evenhand_auditor;
grant select (id, requisition_id, finding_id, edition, field, filter_version, input_sha256, outcome, screened_at) on evidence.screening to evenhand_auditor;
grant select (id, requisition_id, round_id, block_id, step_no, kind, applicant_id, position, because, observed, outcome, reason, source_version, attempts,
  pages_read, hits_found, started_at, finished_at) on evidence.search to evenhand_auditor;
grant select (id, requisition_id, search_id, attempt, ordinal, url_sha256, status, remote_address, body_sha256, body_bytes, outcome, reason, hits, started_at,
  finished_at) on evidence.search_page to evenhand_auditor;
grant select (id, requisition_id, round_id, applicant_id, state, reasons, quality, status, manifest_sha256, suggested_tier, started_at, finished_at)
  on evidence.capture to evenhand_auditor;
grant select (id, requisition_id, capture_id, seat, verdict, decided_by, decided_at) on evidence.attribution to evenhand_auditor;
grant select (id, requisition_id, applicant_id, capture_id, criterion, mitigating, corroboration, quotation_held, status, edition, drafted_by, drafted_at,
  changed_at) on evidence.finding to evenhand_auditor;
grant select (id, requisition_id, finding_id, edition, field, class, role, added_by, added_at) on evidence.person_mask to evenhand_auditor;
grant select (id, requisition_id, finding_id, edition, verdict, read_by, read_at) on evidence.second_reading to evenhand_auditor;

grant select on evidence.standing to evenhand_investigator, evenhand_supervisor, evenhand_worker;

----------------------------------------------------------------------------------------------------------------------- release

grant select on release.report to evenhand_panelist, evenhand_investigator, evenhand_supervisor, evenhand_auditor, evenhand_worker;
grant insert on release.report to evenhand_investigator;
grant update (status, html, html_sha256, pdf, pdf_sha256, blocked_by, released_at) on release.report to evenhand_worker;
create policy panel on release.report for select to evenhand_panelist using (status = 'released' and access.has_part(requisition_id, 'panelist'));
create policy own on release.report for select to evenhand_investigator using (access.has_part(requisition_id, 'investigator'));
create policy request on release.report for insert to evenhand_investigator
  with check (access.has_part(requisition_id, 'investigator') and requested_by = access.actor() and status = 'rendering');
create policy oversee on release.report for select to evenhand_supervisor using (access.actor() is not null and not access.has_part(requisition_id, 'panelist'));
create policy audit on release.report for select to evenhand_auditor using (access.actor() is not null);
create policy work on release.report to evenhand_worker using (true) with check (true);

grant select, insert on release.decision to evenhand_panelist;
grant select on release.decision to evenhand_auditor, evenhand_supervisor;
create policy own on release.decision for select to evenhand_panelist using (decided_by = access.actor());
create policy decide on release.decision for insert to evenhand_panelist
  with check (
    decided_by = access.actor() and access.has_part(requisition_id, 'panelist')
    and exists (select from release.report r where r.id = report_id and r.requisition_id = decision.requisition_id and r.status = 'released')
  );
create policy audit on release.decision for select to evenhand_auditor using (access.actor() is not null);
create policy oversee on release.decision for select to evenhand_supervisor using (access.actor() is not null and not access.has_part(requisition_id, 'panelist'));

------------------------------------------------------------------------------------------------------------------------ ledger

-- Every role adds its own acts; nobody changes or removes one.
grant insert on ledger.act to evenhand_investigator, evenhand_supervisor, evenhand_panelist, evenhand_auditor, evenhand_admin, evenhand_auth, evenhand_worker;
create policy add on ledger.act for insert to evenhand_investigator, evenhand_supervisor, evenhand_panelist, evenhand_auditor, evenhand_admin, evenhand_auth, evenhand_worker
  with check (true);
grant select on ledger.act, ledger.entry, ledger.tile, ledger.checkpoint to evenhand_auditor, evenhand_worker;
grant select on ledger.unsequenced to evenhand_auditor;
grant select, delete on ledger.unsequenced to evenhand_worker;
-- The administrator sees that the ledger keeps up, not what it says.
grant select (act_id) on ledger.unsequenced to evenhand_admin;
grant select (size, signed_at) on ledger.checkpoint to evenhand_admin;
create policy health on ledger.unsequenced for select to evenhand_admin using (access.actor() is not null);
create policy health on ledger.checkpoint for select to evenhand_admin using (access.actor() is not null);
grant insert on ledger.entry, ledger.checkpoint to evenhand_worker;
grant insert, update on ledger.tile to evenhand_worker;
create policy audit on ledger.act for select to evenhand_auditor using (access.actor() is not null);
create policy audit on ledger.entry for select to evenhand_auditor using (access.actor() is not null);
create policy audit on ledger.tile for select to evenhand_auditor using (access.actor() is not null);
create policy audit on ledger.checkpoint for select to evenhand_auditor using (access.actor() is not null);
create policy audit on ledger.unsequenced for select to evenhand_auditor using (access.actor() is not null);
create policy work on ledger.act for select to evenhand_worker using (true);
create policy work on ledger.entry to evenhand_worker using (true) with check (true);
create policy work on ledger.tile to evenhand_worker using (true) with check (true);
create policy work on ledger.checkpoint to evenhand_worker using (true) with check (true);
create policy work on ledger.unsequenced to evenhand_worker using (true);
