import { expect } from 'chai';
import type { Role } from '../../core/permissions/roles.ts';
import type { RequisitionId } from '../../core/ids.ts';
import { ROWS_SHOWN } from '../../server/pages/stretch.ts';
import { buildAgency, buildRequisition, theOnly, type Agency } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import type { DeskClient } from '../support/desk-client.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import { lengthenLists } from '../support/long-lists.ts';

const MORE = 2 * ROWS_SHOWN + 30;

describe('Long lists', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let requisition: RequisitionId;
  const desks = new Map<Role, DeskClient>();

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    requisition = await buildRequisition(database, agency);
    await lengthenLists(database, agency, requisition, MORE);
    for (const role of ['administrator', 'supervisor', 'auditor', 'investigator', 'panelist'] as const)
      desks.set(role, await server.signIn(role));
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const count = async (query: string) =>
    theOnly((await database.owner.query<{ count: number }>(`select count(*)::int as count from ${query}`)).rows).count;

  const rowsOf = (text: string) => text.replaceAll(/<thead>[\s\S]*?<\/thead>/g, '').match(/<tr>[\s\S]*?<\/tr>/g) ?? [];
  const unescaped = (href: string) => href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
  const onwards = (text: string) => {
    const [, href] = /<a href="([^"]*)" rel="next">Go on/.exec(text) ?? [];
    return href === undefined ? null : unescaped(href);
  };

  /** Every row of a list, going on until it says that it ends. */
  async function walk(role: Role, address: string): Promise<string[]> {
    const rows: string[] = [];
    for (let next: string | null = address; next !== null;) {
      const { status, text } = await desks.get(role)!.get(next);
      expect(status, next).to.equal(200);
      expect(rowsOf(text).length, next).to.be.at.most(ROWS_SHOWN);
      rows.push(...rowsOf(text));
      next = onwards(text);
    }
    return rows;
  }

  const valueOf = (row: string, column: number) => {
    const cell = row.match(/<t[hd][\s\S]*?<\/t[hd]>/g)?.[column] ?? '';
    return /datetime="([^"]*)"/.exec(cell)?.[1] ?? cell.replace(/<[^>]*>/g, '').toLowerCase();
  };

  // Each sorting with the column it goes by, where rows can be compared by what stands there.
  const LISTS: readonly [Role, () => string, string, readonly (readonly [sort: string, column: number | null])[]][] = [
    [
      'administrator',
      () => '/accounts',
      'access.account',
      [['name', 0], ['email', 1], ['state', 3], ['vetted', 4], ['trained', 5], ['seen', 6]], // prettier-ignore
    ],
    ['administrator', () => '/sessions', 'access.session', [['name', 0], ['role', 1], ['opened', 2], ['seen', 3]]], // prettier-ignore
    ['auditor', () => '/deviations', 'intake.deviation', [['waiting', null], ['asked', 0], ['requisition', 1]]], // prettier-ignore
    ['supervisor', () => '/deviations', 'intake.deviation', [['waiting', null], ['asked', 0], ['requisition', 1]]], // prettier-ignore
    ['investigator', () => '/protocols', 'intake.protocol', [['title', null], ['state', 2], ['drafted', 4], ['decided', null]]], // prettier-ignore
    [
      'panelist',
      () => `/reading-room/requisitions/${requisition}`,
      '(select distinct applicant_number from release.report) r',
      [['number', 0]],
    ],
  ];

  for (const [role, address, table, sorts] of LISTS)
    for (const [sort, column] of sorts)
      it(`show each row of ${address().replace('undefined', '…')} once, by ${sort}, the other way round too (as ${role})`, async () => {
        const up = await walk(role, `${address()}?sort=${sort}&way=up`);
        expect(up).to.have.length(await count(table));
        expect(up).to.have.length.greaterThan(MORE - 1);
        if (column !== null) {
          const values = up.map((row) => valueOf(row, column));
          expect(values).to.deep.equal([...values].sort());
        }
        expect(await walk(role, `${address()}?sort=${sort}&way=down`)).to.deep.equal(up.reverse());
      });

  it('keep what narrows them while they are sorted and gone through', async () => {
    const { text } = await desks
      .get('administrator')!
      .get('/accounts?role=investigator&state=active&begins=P&sort=email&way=down');
    const links = [...text.matchAll(/<a (?:class="sort" )?href="(\/accounts\?[^"]*)"/g)].map(([, href = '']) => unescaped(href));
    expect(links).to.have.length.greaterThan(6);
    const kept = links.filter((href) => href !== '/accounts?sort=email&way=down');
    for (const href of kept) expect(href).to.match(/^\/accounts\?role=investigator&state=active&begins=P\b/);
    expect(text).to.include('<input type="hidden" name="sort" value="email">').and.include('name="way" value="down"');
    const rows = await walk('administrator', '/accounts?role=investigator&state=active&begins=P&sort=email&way=down');
    expect(rows).to.have.length(
      await count(
        `access.account a join access.role_grant g on g.account_id = a.id and g.role = 'investigator' where status = 'active' and display_name like 'P%'`,
      ),
    );
    expect((await walk('auditor', '/deviations?state=approved')).length).to.equal(
      await count(`intake.deviation where decision = 'approved'`),
    );
  });

  it('go on where they were although the last row shown no longer fits', async () => {
    const { text } = await desks.get('supervisor')!.get('/deviations?state=waiting&sort=asked&way=up');
    const [, decide = ''] = /<a href="(\/deviations\/[^"]*)">Decide/.exec(rowsOf(text).at(-1) ?? '') ?? [];
    const waiting = await count('intake.deviation where decision is null');
    expect((await desks.get('supervisor')!.post(decide, { decision: 'refused', note: 'Not needed.' })).status).to.equal(303);
    expect(await walk('supervisor', onwards(text) ?? '')).to.have.length(waiting - ROWS_SHOWN);
  });

  it('of holds show each once, those that stand first', async () => {
    await database.owner.query(
      `insert into intake.hold (requisition_id, reason, put_by, put_at, lifted_by, lifted_at, lift_reason)
       select $1, format('The matter number %s.', n), $2, now() - (n / 3) * interval '1 hour', case when n % 2 = 0 then (select account_id from access.role_grant where role = 'supervisor' and account_id <> $2 limit 1) end,
         case when n % 2 = 0 then now() end, case when n % 2 = 0 then 'It is over by now.' end
       from generate_series(1, $3::int) n`,
      [requisition, agency.supervisor, MORE],
    );
    const rows = await walk('auditor', '/holds');
    expect(new Set(rows).size).to.equal(await count('intake.hold'));
    const lifted = rows.map((row) => row.includes('It is over by now.'));
    expect(lifted).to.deep.equal([...lifted].sort());
    expect((await desks.get('auditor')!.get('/holds')).text).not.to.include('No hold stands');
  });

  for (const address of ['/accounts?begins=Per', '/accounts?state=gone', '/sessions?role=nobody', '/protocols?state=x'])
    it(`say what is wrong with ${address}, and show nothing`, async () => {
      const role = address.startsWith('/protocols') ? 'investigator' : 'administrator';
      const { status, text } = await desks.get(role)!.get(address);
      expect(status).to.equal(422);
      expect(text).to.include('These rows cannot be looked for yet.');
      expect(rowsOf(text)).to.deep.equal([]);
    });

  it('of one panel are nothing to another, and a row of theirs is no way in', async () => {
    const strange = await buildRequisition(database, agency, { members: ['outsider', 'supervisor'] });
    expect((await desks.get('panelist')!.get(`/reading-room/requisitions/${strange}`)).status).to.equal(404);
    const { rows } = await database.owner.query<{ id: string }>(
      `insert into release.report (requisition_id, applicant_number, edition, status, json, json_sha256, html, html_sha256, pdf, pdf_sha256, requested_by, released_at)
       select $1, 'L-10100', edition, status, json, json_sha256, html, html_sha256, pdf, pdf_sha256, requested_by, released_at
       from release.report limit 1 returning id`,
      [strange],
    );
    const { text } = await desks.get('panelist')!.get(`/reading-room/requisitions/${requisition}?after=${theOnly(rows).id}`);
    const { text: unknown } = await desks
      .get('panelist')!
      .get(`/reading-room/requisitions/${requisition}?after=00000000-0000-4000-8000-000000000000`);
    expect(rowsOf(text)).to.deep.equal([]);
    expect(text).to.equal(unknown);
  });
});
