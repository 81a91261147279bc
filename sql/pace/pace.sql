-- name: book
-- Who comes when the day's bookings are spent is given the first free moment of the next day (UTC). Without a budget ($3 is null) nobody is.
insert into evidence.host_pace as p (host, free_at, counted_on, booked)
values ($1, now() + make_interval(secs => $2 / 1000.0), (now() at time zone 'utc')::date, 1)
on conflict (host) do update set
  free_at = make_interval(secs => $2 / 1000.0) + greatest(
    p.free_at,
    now(),
    case
      when p.counted_on = excluded.counted_on and p.booked >= $3::integer
      then (excluded.counted_on + 1)::timestamp at time zone 'utc'
    end
  ),
  counted_on = excluded.counted_on,
  booked = case when p.counted_on = excluded.counted_on then p.booked + 1 else 1 end
returning extract(epoch from free_at - make_interval(secs => $2 / 1000.0) - now()) * 1000 as wait_ms

-- name: leave_alone
insert into evidence.host_pace as p (host, free_at) values ($1, now() + make_interval(secs => $2 / 1000.0))
on conflict (host) do update set free_at = greatest(p.free_at, excluded.free_at)
