-- A panel member's connection reads of a report what the panel reads, and not how it came about: how often it was kept back (editions), why, who asked
-- for it, and to the millisecond when it was asked for and released.

-- The version as the record itself says it: only what the panel has seen counts for it.
alter table release.report add column version integer generated always as ((json::jsonb #>> '{report,version}')::integer) stored;

revoke select on release.report from evenhand_panelist;
grant select (id, requisition_id, applicant_number, version, status, json, json_sha256, html, html_sha256, pdf, pdf_sha256) on release.report
  to evenhand_panelist;
