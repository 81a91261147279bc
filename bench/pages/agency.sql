-- name: add_people
insert into access.account (email, display_name, password_hash, password_once, vetted_until, trained_until)
select p.role || n || '@large.test', initcap(p.role) || ' ' || n, 'none', false, current_date + 365, current_date + 365
from (values ('investigator', 12), ('supervisor', 4), ('panelist', 16), ('auditor', 3), ('administrator', 3)) as p (role, count)
cross join lateral generate_series(1, p.count) as n
on conflict (email) do nothing

-- name: add_roles
insert into access.role_grant (account_id, role)
select id, substring(email from '^[a-z]+') from access.account where email like '%@large.test'
on conflict do nothing

-- name: add_sessions
insert into access.session (token_hash, account_id, role, form_token)
select sha256(convert_to(gen_random_uuid()::text, 'UTF8')), account_id, role, 'none' from access.role_grant

-- name: list_people
select role, array_agg(account_id order by length(a.email), a.email) as ids
from access.role_grant join access.account a on a.id = account_id
where a.email like '%@large.test'
group by role

-- name: find_protocol
select id from intake.protocol where sha256 = $1

-- name: add_protocol
insert into intake.protocol (title, version, body, sha256, status, drafted_by, decided_by, decided_at)
select $1, coalesce(max(version), 0) + 1, $2, $3, 'approved', $4, $5, now() from intake.protocol where title = $1
returning id

-- name: add_drafts
-- Drafts of everybody's, so that there are protocols to be changed, handed in and decided on.
insert into intake.protocol (title, version, body, sha256, status, drafted_by)
select 'Draft ' || n, 1, replace($1, $2, 'Draft ' || n), encode(sha256(convert_to(replace($1, $2, 'Draft ' || n), 'UTF8')), 'hex'),
  case when n % 2 = 0 then 'submitted' else 'draft' end, ($3::uuid[])[1 + n % cardinality($3::uuid[])]
from generate_series(1, 24) as n
on conflict do nothing

-- name: add_scrub
insert into evidence.scrub (started_at, finished_at, pieces, bytes)
select now() - interval '1 day', now() - interval '20 hours', count(*), coalesce(sum(bytes), 0) from evidence.artefact

-- name: remember_acts
-- What is on record of captures and reports first; reading evidence, as the most frequent act, fills up to as many acts as are wanted.
create temporary table recorded as
select row_number() over () as n, r.* from (
  select 'capture.finished' as kind, c.id as subject, null::uuid as actor, 'system' as role,
    format('{"manifestSha256":"%s"}', c.manifest_sha256) as detail
  from evidence.capture c where c.manifest_sha256 is not null
  union all
  select 'report.released', r.id, null, 'system',
    format('{"htmlSha256":"%s","jsonSha256":"%s","pdfSha256":"%s"}', r.html_sha256, r.json_sha256, r.pdf_sha256)
  from release.report r where r.status = 'released'
  union all
  select 'attribution.decided', v.capture_id, v.decided_by, 'investigator', format('{"seat":"%s"}', v.seat) from evidence.attribution v
) r

-- name: index_acts
create unique index on recorded (n)

-- name: analyze_acts
analyze recorded

-- name: add_acts
insert into ledger.act (body, at, actor, role, kind, subject)
select format('{"actor":"%s","at":"%s","detail":%s,"kind":"%s","role":"%s","subject":"%s"}', coalesce(w.actor::text, 'system'),
    to_char(w.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), w.detail, w.kind, w.role, w.subject),
  w.at, w.actor, w.role, w.kind, w.subject
from (
  select date_trunc('milliseconds', now() - interval '400 days' + g.n * interval '400 days' / $3::integer) as at,
    coalesce(r.kind, 'evidence.viewed') as kind, coalesce(r.subject, c.subject) as subject,
    case when r.n is null then ($4::uuid[])[1 + g.n % cardinality($4::uuid[])] else r.actor end as actor, coalesce(r.role, 'investigator') as role,
    coalesce(r.detail, '{"artefact":"text","purpose":"attribution"}') as detail
  from generate_series($1::integer, $2::integer) as g (n)
  left join recorded r on r.n = g.n
  left join recorded c on r.n is null and c.n = 1 + g.n % (select count(*) from recorded where kind = 'capture.finished')
) w
where w.subject is not null
