-- What ties two captures of one applicant together. Never two applicants': a page that was found for both is judged for each.

-- Addresses that a captured page says are the same person's (rel=me), by their key.
create table evidence.me_link (
  capture_id uuid not null references evidence.capture,
  requisition_id uuid not null,
  url_key text not null,
  primary key (capture_id, url_key)
);
alter table evidence.me_link enable row level security;
alter table evidence.me_link force row level security;
create policy owner_all on evidence.me_link to evenhand_owner using (true) with check (true);
grant select on evidence.me_link to evenhand_investigator, evenhand_supervisor;
grant select, insert on evidence.me_link to evenhand_worker;
create policy own on evidence.me_link for select to evenhand_investigator using (access.has_part(requisition_id, 'investigator'));
create policy oversee on evidence.me_link for select to evenhand_supervisor using (access.has_part(requisition_id, 'supervisor'));
create policy work on evidence.me_link to evenhand_worker using (true) with check (true);

create view evidence.kin with (security_invoker = true) as
  select * from (
    select c.id as capture_id, o.id as other_id,
      o.url_key = c.url_key or coalesce(o.final_url = c.final_url, false) as same_address,
      -- A few words are the same on many pages ("No posts yet").
      exists (
        select from evidence.artefact a join evidence.artefact b on b.capture_id = o.id and b.kind = 'text' and b.sha256 = a.sha256
        where a.capture_id = c.id and a.kind = 'text' and a.bytes >= 200
      ) as same_text,
      -- A source's own key of an account means something on that source's host only.
      exists (
        select from evidence.hit h join evidence.hit g on g.capture_id = o.id and g.subject_key = h.subject_key
        where h.capture_id = c.id and split_part(g.url, '/', 3) = split_part(h.url, '/', 3)
      ) as same_account,
      exists (select from evidence.me_link m where m.capture_id = c.id and m.url_key = o.url_key) as names_other,
      exists (select from evidence.me_link m where m.capture_id = o.id and m.url_key = c.url_key) as named_by_other
    from evidence.capture c
    join evidence.capture o on o.applicant_id = c.applicant_id and o.id <> c.id
    where c.state in ('complete', 'partial') and o.state in ('complete', 'partial')
  ) k
  where same_address or same_text or same_account or names_other or named_by_other;
grant select on evidence.kin to evenhand_investigator, evenhand_supervisor;
