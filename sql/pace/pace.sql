-- name: book
insert into evidence.host_pace as p (host, free_at) values ($1, now() + make_interval(secs => $2 / 1000.0))
on conflict (host) do update set free_at = greatest(p.free_at, now()) + make_interval(secs => $2 / 1000.0)
returning extract(epoch from free_at - make_interval(secs => $2 / 1000.0) - now()) * 1000 as wait_ms

-- name: leave_alone
insert into evidence.host_pace as p (host, free_at) values ($1, now() + make_interval(secs => $2 / 1000.0))
on conflict (host) do update set free_at = greatest(p.free_at, excluded.free_at)
