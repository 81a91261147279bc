import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { ROLES } from '../../../core/permissions/roles.ts';
import { scopesOf } from '../../../core/permissions/scopes.ts';
import { describeApi } from '../../../server/api/describe.ts';
import type { Route } from '../../../server/api/route.ts';
import { API } from '../../../server/api/router.ts';
import { ROUTES } from '../../../server/api/routes.ts';
import { ApiClient, buildToken, clientOf, type ApiAnswer } from '../../support/api-client.ts';
import { buildAgency, type Agency } from '../../support/builders.ts';
import { buildCase, CASE_SECRET, type Case } from '../../support/case.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';

/** What is only there while two disagree, something is kept, or a sample was drawn (`desks.test.ts`). */
const ONLY_IN_A_STATE = ['readDispute', 'readDisputedFinding', 'readHold', 'readSample', 'readSampledPage'];

const name = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;

describe('Every route of the API', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let own: Case;
  let foreign: Case;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    own = await buildCase(database, agency);
    foreign = await buildCase(database, agency, { members: ['outsider'], first: 'outsider', second: 'second' });
    server = await openServer(database);
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const idsOf =
    (from: Case) =>
    (parameter: string): string =>
      (({ ...from, account: agency.outsider, index: '0' }) as Readonly<Record<string, string>>)[parameter] ?? randomUUID();
  const addressIn = (route: Route, ids: (parameter: string) => string) =>
    route.path.replaceAll(/:(\w+)/g, (_, parameter: string) => ids(parameter));
  const ask = (client: ApiClient, route: Route, ids: (parameter: string) => string): Promise<ApiAnswer> =>
    client.send(route.method, addressIn(route, ids), route.method === 'get' ? undefined : {});
  const codeOf = ({ text }: ApiAnswer) => (JSON.parse(text) as { code?: string }).code;

  it('is closed without a token, with one that is none, and with the cookie of somebody who is signed in', async () => {
    const desk = await server.signIn('investigator');
    const cookie = `evenhand=${desk.cookie('evenhand') ?? ''}`;
    for (const route of ROUTES) {
      const answers = [
        await ask(new ApiClient(server.url, null), route, idsOf(own)),
        await ask(new ApiClient(server.url, 'evenhand_forged'), route, idsOf(own)),
        await new ApiClient(server.url, null).send(route.method, addressIn(route, idsOf(own)), undefined, { cookie }),
      ];
      for (const answer of answers) {
        expect(answer.status, name(route)).to.equal(401);
        expect(answer.headers.get('www-authenticate'), name(route)).to.match(/^Bearer/);
        expect(codeOf(answer), name(route)).to.equal('TOKEN_REFUSED');
      }
    }
  });

  it('opens nothing for a token whose time is over, whose holder is locked, or has to choose a password', async () => {
    const token = await buildToken(database, { account: agency.second, role: 'investigator' });
    const status = async () => (await new ApiClient(server.url, token).get('/requisitions')).status;
    expect(await status()).to.equal(200);
    for (const [harm, mend] of [
      [
        "update access.api_token set created_at = now() - interval '2 days', expires_at = now() - interval '1 day'",
        "update access.api_token set created_at = now(), expires_at = now() + interval '1 day'",
      ],
      ['update access.account set password_once = true', 'update access.account set password_once = false'],
      ["update access.account set status = 'locked' where email like 'second@%'", "update access.account set status = 'active'"],
    ] as const) {
      await database.owner.query(harm);
      expect(await status(), harm).to.equal(401);
      await database.owner.query(mend);
    }
    // Locking has ended the token for good.
    expect(await status()).to.equal(401);
  });

  for (const role of ROLES.filter((one) => one !== 'panelist')) {
    it(`is not there for the role ${role} unless it is meant for it`, async () => {
      const client = await clientOf(database, server.url, agency, role);
      for (const route of ROUTES.filter(({ roles }) => !roles.includes(role))) {
        const answer = await ask(client, route, idsOf(own));
        expect([answer.status, codeOf(answer)], name(route)).to.deep.equal([404, 'NOT_FOUND']);
        expect(answer.text, name(route)).not.to.include(CASE_SECRET);
      }
    });

    it(`refuses a token of the role ${role} that has every scope but the one it needs`, async () => {
      for (const [missing] of scopesOf(role)) {
        const scopes = scopesOf(role)
          .map(([scope]) => scope)
          .filter((scope) => scope !== missing);
        const client = await clientOf(database, server.url, agency, role, scopes);
        for (const route of ROUTES.filter(({ roles, scope }) => roles.includes(role) && scope === missing)) {
          const answer = await ask(client, route, idsOf(own));
          expect([answer.status, codeOf(answer)], name(route)).to.deep.equal([403, 'SCOPE_MISSING']);
          expect(answer.text, name(route)).to.include(missing).and.not.to.include(CASE_SECRET);
        }
      }
    });

    it(`finds nothing behind ids of nobody for the role ${role}, and never fails`, async () => {
      const client = await clientOf(database, server.url, agency, role);
      for (const route of ROUTES.filter(({ roles, path }) => roles.includes(role) && path.includes(':'))) {
        for (const id of [randomUUID(), 'not-an-id', '%00', '..%2f..%2fetc', '%ff']) {
          const answer = await ask(client, route, () => id);
          const expected = route.method === 'get' || id === '%ff' ? [404] : [404, 422];
          expect(expected, `${name(route)} with ${id}: ${answer.status} ${answer.text}`).to.include(answer.status);
        }
      }
    });
  }

  it('has nothing of a requisition in which an investigator has no part', async () => {
    const client = await clientOf(database, server.url, agency, 'investigator');
    for (const route of ROUTES.filter(({ roles, path }) => roles.includes('investigator') && /:(?!protocol)/.test(path))) {
      const answer = await ask(client, route, idsOf(foreign));
      expect(route.method === 'get' ? [404] : [404, 422], `${name(route)}: ${answer.text}`).to.include(answer.status);
      expect(answer.text, name(route)).not.to.include(CASE_SECRET).and.not.to.include(foreign.applicantNumber);
    }
  });

  it('answers what it says it answers, in every role that can read it', async () => {
    const described = await new ApiClient(server.url, null).get('/openapi.json');
    expect(described.headers.get('content-type')).to.match(/^application\/json/);
    expect(JSON.parse(described.text)).to.deep.equal(JSON.parse(JSON.stringify(describeApi(ROUTES, API))));
    const answered: string[] = [];
    for (const role of ROLES) {
      if (scopesOf(role).length === 0) continue;
      const client = await clientOf(database, server.url, agency, role);
      for (const route of ROUTES.filter(({ roles, method }) => method === 'get' && roles.includes(role))) {
        const answer = await ask(client, route, idsOf(own));
        // Nothing has its place in this ledger yet, and the text of this case is not in the store.
        if (route.path.startsWith('/ledger/') && answer.status === 404) continue;
        if (route.name === 'readCapturedText') continue;
        if (ONLY_IN_A_STATE.includes(route.name) && answer.status === 404) continue;
        expect(answer.status, `${name(route)} as ${role}: ${answer.text}`).to.equal(200);
        answered.push(route.name);
      }
    }
    expect(new Set(answered).size).to.be.greaterThan(20);
  });

  it('keeps its answers out of every cache', async () => {
    const client = await clientOf(database, server.url, agency, 'auditor');
    expect((await client.get('/audit/requisitions')).headers.get('cache-control')).to.equal('no-store');
  });
});

describe('A token', () => {
  it('opens no page', async () => {
    const database = await freshDatabase();
    const agency = await buildAgency(database);
    const server = await openServer(database);
    try {
      const token = await buildToken(database, { account: agency.investigator, role: 'investigator' });
      for (const path of ['/', '/requisitions', '/tokens', '/password']) {
        const response = await fetch(server.url + path, { headers: { authorization: `Bearer ${token}` }, redirect: 'manual' });
        expect(response.headers.get('location'), path).to.match(/^\/sign-in/);
      }
    } finally {
      await server.close();
      await database.drop();
    }
  });
});
