-- What leaves the investigators' side: reports as released, and the decisions on them.

-- The report is the record: canonical JSON, HTML and PDF, all hashed. A panel member's connection reads this table and nothing behind it.
create table release.report (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null references intake.requisition,
  applicant_number text not null,
  edition integer not null,
  status text not null default 'rendering' check (status in ('rendering', 'blocked', 'released')),
  json text not null,
  json_sha256 text not null check (json_sha256 = encode(sha256(convert_to(json, 'UTF8')), 'hex')),
  html text,
  html_sha256 text check (html_sha256 = encode(sha256(convert_to(html, 'UTF8')), 'hex')),
  pdf bytea,
  pdf_sha256 text check (pdf_sha256 = encode(sha256(pdf), 'hex')),
  blocked_by jsonb,
  requested_by uuid not null,
  requested_at timestamptz(3) not null default now(),
  released_at timestamptz(3),
  unique (requisition_id, applicant_number, edition),
  check (status <> 'released' or (html is not null and pdf is not null and released_at is not null))
);

create function release.keep_released() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.status = 'released' then
    raise exception 'a released report never changes' using errcode = 'check_violation', constraint = 'report_immutable';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger keep_released before update or delete on release.report for each row execute function release.keep_released();

create table release.decision (
  id uuid primary key default gen_random_uuid(),
  requisition_id uuid not null references intake.requisition,
  report_id uuid not null references release.report,
  choice text not null check (choice in ('continue', 'do_not_continue', 'ask_applicant')),
  job_related_reason text not null check (length(job_related_reason) between 20 and 2000),
  decided_by uuid not null,
  decided_at timestamptz(3) not null default now(),
  unique (report_id, decided_by)
);
