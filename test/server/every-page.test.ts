import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { DOOR_PATHS } from '../../server/pages/access/index.ts';
import { pages } from '../../server/pages/index.ts';
import { linksFor, NAVIGATION } from '../../server/navigation.ts';
import { ROLES, type Page, type Role } from '../../server/page.ts';
import { buildAgency, type Agency } from '../support/builders.ts';
import { buildCase, CASE_SECRET, type Case } from '../support/case.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import type { DeskClient } from '../support/desk-client.ts';
import { openServer, type TestServer } from '../support/desk.ts';

const name = ({ method, path }: Page) => `${method.toUpperCase()} ${path}`;

describe('Every page', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let own: Case;
  let foreign: Case;
  const desks = new Map<Role, DeskClient>();

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    own = await buildCase(database, agency);
    foreign = await buildCase(database, agency, { members: ['outsider'], first: 'outsider', second: 'second' });
    server = await openServer(database);
    for (const role of ROLES) desks.set(role, await server.signIn(role));
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const deskOf = (role: Role) => desks.get(role)!;
  const addressIn = (page: Page, ids: (name: string) => string) =>
    page.path.replaceAll(/:(\w+)/g, (_, parameter: string) => ids(parameter));
  const ask = (desk: DeskClient, page: Page, address: string) =>
    page.method === 'get' ? desk.get(address) : desk.post(address, {});
  const idsOf = (from: Case) => (parameter: string) => {
    const known: Readonly<Record<string, string>> = {
      ...from,
      account: agency.outsider,
      kind: 'text',
      ordinal: '1',
      form: 'pdf',
    };
    return known[parameter] ?? randomUUID();
  };

  it('is there to be walked, and asked for by some role', () => {
    expect(pages.length).to.be.greaterThan(12);
    for (const page of pages) expect(page.roles, name(page)).not.to.have.length(0);
  });

  it('is one page for one role at one address', () => {
    const claims = pages.flatMap((page) => page.roles.map((role) => `${role} ${name(page)}`));
    expect(claims).to.deep.equal([...new Set(claims)]);
  });

  it('sends nobody in particular to the sign-in page, with nothing said', async () => {
    for (const page of pages) {
      const answer = await ask(server.visitor(), page, addressIn(page, idsOf(own)));
      expect(answer.status, name(page)).to.equal(303);
      expect(answer.location, name(page)).to.match(/^\/sign-in/);
      expect(answer.text, name(page)).not.to.include(CASE_SECRET);
    }
  });

  for (const role of ROLES) {
    it(`does not exist for the role ${role} unless it is meant for it`, async () => {
      const others = pages.filter((page) => !pages.some((one) => name(one) === name(page) && one.roles.includes(role)));
      for (const page of others.filter((other) => name(other) !== 'GET /')) {
        const answer = await ask(deskOf(role), page, addressIn(page, idsOf(own)));
        expect(answer.status, name(page)).to.equal(404);
        expect(answer.text, name(page)).to.include('There is nothing at this address').and.not.to.include(CASE_SECRET);
      }
    });

    it(`finds nothing behind ids of nobody for the role ${role}, and never fails`, async () => {
      const mine = pages.filter((page) => page.roles.includes(role) && page.path.includes(':'));
      for (const page of mine) {
        for (const id of [
          randomUUID(),
          'not-an-id',
          '%00',
          "1'%20or%201=1",
          '..%2f..%2fetc',
          'ffffffff-ffff-ffff-ffff-ffffffffffff',
        ]) {
          const answer = await ask(
            deskOf(role),
            page,
            addressIn(page, () => id),
          );
          // A form without its fields may be refused before anybody looks for the row.
          const expected = page.method === 'get' ? [404] : [404, 422, 409, 403];
          expect(expected, `${name(page)} with ${id}: ${answer.status}`).to.include(answer.status);
        }
      }
    });
  }

  it('of a requisition without a part in it shows an investigator nothing', async () => {
    const mine = pages.filter(
      (page) => page.roles.includes('investigator') && page.path.includes(':') && !page.path.includes(':protocol'),
    );
    for (const page of mine) {
      const answer = await ask(deskOf('investigator'), page, addressIn(page, idsOf(foreign)));
      const expected = page.method === 'get' ? [404] : [404, 422];
      expect(expected, `${name(page)}: ${answer.status}`).to.include(answer.status);
      expect(answer.text, name(page)).not.to.include(CASE_SECRET).and.not.to.include(foreign.applicantNumber);
    }
  });

  it('can be reached from the navigation only if it is there', () => {
    for (const role of ROLES) {
      expect(
        linksFor(role, pages).map(({ href }) => href),
        role,
      ).to.deep.equal(NAVIGATION[role].map(({ href }) => href));
    }
  });

  it('takes each role from the start page to where its work is', async () => {
    for (const role of ROLES) {
      const page = await deskOf(role).open('/');
      expect(page.status, role).to.equal(200);
      expect(page.text, role)
        .to.match(/<h1>.+<\/h1>/)
        .and.to.include('The ' + role);
    }
  });

  it('leaves the addresses of the door alone', () => {
    for (const page of pages) expect(DOOR_PATHS, page.path).not.to.include(page.path);
  });
});
