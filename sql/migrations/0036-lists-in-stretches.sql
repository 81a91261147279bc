-- Lists that are shown a stretch at a time begin behind a row that an address can name. A session's token is no name for it, not even as a hash.
alter table access.session add column id uuid not null default gen_random_uuid();
create unique index session_id on access.session (id);
grant select (id) on access.session to evenhand_admin;

create index account_name on access.account (lower(display_name), id);
create index protocol_order on intake.protocol (title, (- version), id);
create index deviation_waiting on intake.deviation ((decision is not null), asked_at, id);
