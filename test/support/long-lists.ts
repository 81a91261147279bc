import type { RequisitionId } from '../../core/ids.ts';
import { theOnly, type Agency } from './builders.ts';
import type { TestDatabase } from './database.ts';

/** Puts so many more rows into each list that an agency's years make long. Many of them are alike in what lists are sorted by. */
export async function lengthenLists(
  { owner }: TestDatabase,
  agency: Pick<Agency, 'investigator' | 'supervisor'>,
  requisition: RequisitionId,
  count: number,
): Promise<void> {
  const { rows } = await owner.query<{ before: number }>('select count(*)::int as before from access.account');
  const { before } = theOnly(rows);
  const last = before + count;
  await owner.query(
    `insert into access.account (email, display_name, password_hash, vetted_until, status)
     select format('person%s@long.test', n), format('Person %s', n / 3), 'none', case when n % 4 > 0 then date '2030-01-01' + n % 5 end,
       case when n % 10 = 0 then 'locked' else 'active' end
     from generate_series($1::int, $2::int) n`,
    [before, last - 1],
  );
  await owner.query(
    `insert into access.role_grant (account_id, role)
     select id, case when length(email) % 2 = 0 then 'investigator' else 'supervisor' end from access.account where email like '%@long.test'
     on conflict do nothing`,
  );
  await owner.query(
    `insert into access.session (token_hash, account_id, role, form_token, created_at, last_seen_at)
     select sha256(convert_to(gen_random_uuid()::text, 'UTF8')), g.account_id, g.role, 'none', now() - interval '1 hour', now() - interval '1 minute'
     from access.role_grant g join access.account a on a.id = g.account_id
     where a.email like '%@long.test' and not exists (select from access.session s where s.account_id = a.id)`,
  );
  await owner.query(
    `insert into intake.deviation (requisition_id, reason, asked_by, asked_at, decision, decided_by, decided_at, decision_note)
     select $1, format('Reason number %s of many.', n), $4, now() - (n / 4) * interval '1 hour', case when n % 3 = 0 then 'approved' end,
       case when n % 3 = 0 then $5::uuid end, case when n % 3 = 0 then now() end, case when n % 3 = 0 then 'the same for everybody' end
     from generate_series($2::int, $3::int) n`,
    [requisition, before, last - 1, agency.investigator, agency.supervisor],
  );
  await owner.query(
    `insert into intake.protocol (title, version, body, sha256, drafted_by, drafted_at)
     select format('Long %s', n / 7), 1 + n % 7, format('{"n":%s}', n), encode(sha256(convert_to(format('{"n":%s}', n), 'UTF8')), 'hex'), $3,
       now() - (n / 5) * interval '1 hour'
     from generate_series($1::int, $2::int) n`,
    [before, last - 1, agency.investigator],
  );
  await owner.query(
    `insert into release.report (requisition_id, applicant_number, edition, status, json, json_sha256, html, html_sha256, pdf, pdf_sha256, requested_by, released_at)
     select $1, format('L-%s', 10000 + n), e, 'released', j, encode(sha256(convert_to(j, 'UTF8')), 'hex'), '', encode(sha256(''), 'hex'), '',
       encode(sha256(''), 'hex'), $4, now()
     from generate_series($2::int, $3::int) n, generate_series(1, 1 + n % 2) e, lateral (select format('{"report":{"version":%s}}', e) as j) t`,
    [requisition, before, last - 1, agency.investigator],
  );
}
