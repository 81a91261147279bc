-- How often a host was booked on one day (UTC), by all workers together: no site is asked without end, however many rounds there are.
alter table evidence.host_pace
  add column counted_on date not null default (now() at time zone 'utc')::date,
  add column booked integer not null default 0;
