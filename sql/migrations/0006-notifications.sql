-- What is told through LISTEN, so that nobody has to ask again and again.

-- Progress reaches pages through LISTEN; the payload is the requisition, never content.
create function evidence.tell_progress() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_notify('evenhand_progress', new.requisition_id::text);
  return null;
end
$$;
create trigger progress after insert or update on evidence.round for each row execute function evidence.tell_progress();
create trigger progress after update of observed, outcome on evidence.search for each row execute function evidence.tell_progress();
create trigger progress after update of state on evidence.capture for each row execute function evidence.tell_progress();
create trigger progress after update of status on release.report for each row execute function evidence.tell_progress();

create function evidence.tell_jobs() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_notify('evenhand_jobs', '');
  return null;
end
$$;
create trigger promised after insert on evidence.pending_job for each statement execute function evidence.tell_jobs();
