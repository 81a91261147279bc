-- Why words that somebody had hidden by hand are shown again from an edition on. What the filter hides cannot be shown; there is no row for that.

create table evidence.unmasking (
  requisition_id uuid not null,
  finding_id uuid not null,
  edition integer not null check (edition > 1),
  words text[] not null,
  stretches integer not null check (stretches = cardinality(words) and stretches > 0),
  reason text not null check (length(reason) between 3 and 500),
  shown_by uuid not null references access.account,
  shown_at timestamptz(3) not null default clock_timestamp(),
  primary key (finding_id, edition),
  foreign key (requisition_id, finding_id) references evidence.finding (requisition_id, id)
);
alter table evidence.unmasking enable row level security;
alter table evidence.unmasking force row level security;
create policy owner_all on evidence.unmasking to evenhand_owner using (true) with check (true);

grant select on evidence.unmasking to evenhand_investigator, evenhand_supervisor;
grant insert (requisition_id, finding_id, edition, words, stretches, reason, shown_by) on evidence.unmasking to evenhand_investigator;
-- An auditor sees that it was done, and how much; the words themselves are not needed for that.
grant select (requisition_id, finding_id, edition, stretches, shown_by, shown_at) on evidence.unmasking to evenhand_auditor;
create policy own on evidence.unmasking for select to evenhand_investigator using (access.has_part(requisition_id, 'investigator'));
create policy add on evidence.unmasking for insert to evenhand_investigator
  with check (
    access.has_part(requisition_id, 'investigator') and shown_by = access.actor()
    and exists (select from evidence.finding f where f.id = finding_id and f.drafted_by = access.actor() and f.edition = unmasking.edition)
  );
create policy oversee on evidence.unmasking for select to evenhand_supervisor using (access.has_part(requisition_id, 'supervisor'));
create policy audit on evidence.unmasking for select to evenhand_auditor using (access.actor() is not null);
