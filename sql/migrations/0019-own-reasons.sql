-- A person's last reasons are offered again on every page to judge.
create index attribution_of_person on evidence.attribution (decided_by, requisition_id, decided_at desc);
