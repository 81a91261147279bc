import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Scope } from '../../core/permissions/scopes.ts';
import { buildToken } from '../support/api-client.ts';
import { buildAgency, buildApplicant, buildRequisition, smallProtocol, type Agency } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import { evenhand } from './support/terminal.ts';

describe('evenhand with a person’s token', () => {
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let folder: string;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    folder = mkdtempSync(join(tmpdir(), 'evenhand-api-'));
    const requisition = await buildRequisition(database, agency, { number: 'R-1' });
    await buildRequisition(database, agency, { number: 'R-2', members: ['outsider'] });
    await buildApplicant(database, agency, requisition);
  });
  after(async () => {
    rmSync(folder, { recursive: true });
    await server.close();
    await database.drop();
  });

  const settings = async (scopes?: readonly Scope[]) => ({
    EVENHAND_URL: server.url,
    EVENHAND_TOKEN: await buildToken(database, {
      account: agency.investigator,
      role: 'investigator',
      ...(scopes === undefined ? {} : { scopes }),
    }),
  });

  it('starts a round, once, and says how far it is', async () => {
    expect(await evenhand(['round', 'status'], await settings())).to.deep.include({
      code: 0,
      out: 'No round has been started.\n',
    });
    const { code, out } = await evenhand(['round', 'start', 'R-1', '--json'], await settings());
    expect(code).to.equal(0);
    const { round } = JSON.parse(out) as { round: string };
    const again = await evenhand(['round', 'start', 'R-1'], await settings());
    expect(again).to.deep.equal({ code: 1, out: '', err: 'A round of this requisition is already running.\n' });
    const status = await evenhand(['round', 'status', 'R-1'], await settings());
    expect(status.out).to.equal(`R-1  ${round}  running  cells 0/1  captures 0/0  \n`);
    const [one] = JSON.parse((await evenhand(['round', 'status', '--json'], await settings())).out) as Record<string, unknown>[];
    expect(one).to.deep.include({ requisition: 'R-1', round, finished_at: null, by_outcome: {} });
    const { rows } = await database.owner.query<{ actor: string; token: string | null }>(
      "select actor, body::jsonb -> 'detail' ->> 'token' as token from ledger.act where kind = 'round.started'",
    );
    expect(rows).to.have.length(1);
    expect(rows[0]?.actor).to.equal(agency.investigator);
    expect(rows[0]?.token).to.match(/^[0-9a-f-]{36}$/);
  });

  it('starts none where the person has no part', async () => {
    const { code, err } = await evenhand(['round', 'start', 'R-2'], await settings());
    expect([code, err]).to.deep.equal([1, 'You have no part in a requisition R-2.\n']);
  });

  it('says which scope the token lacks', async () => {
    const { code, err } = await evenhand(['round', 'start', 'R-1'], await settings(['requisitions:read']));
    expect(code).to.equal(1);
    expect(err).to.include('rounds:write');
  });

  it('says that the token is not valid any more, and does not repeat it', async () => {
    const { code, err } = await evenhand(['round', 'status'], { EVENHAND_URL: server.url, EVENHAND_TOKEN: 'evenhand_gone' });
    expect(code).to.equal(1);
    expect(err).to.include('valid API token').and.not.to.include('evenhand_gone');
  });

  it('names what it misses', async () => {
    expect((await evenhand(['round', 'start', 'R-1'])).err)
      .to.include('EVENHAND_URL')
      .and.to.include('EVENHAND_TOKEN');
    expect((await evenhand(['round', 'start'])).err).to.include('round start REQUISITION');
  });

  it('says in a line that the server is away', async () => {
    const { code, err } = await evenhand(['round', 'status'], { EVENHAND_URL: 'http://127.0.0.1:1', EVENHAND_TOKEN: 'x' });
    expect(code).to.equal(1);
    expect(err).to.match(/^The server of EVENHAND_URL cannot be asked: .+\n$/);
  });

  it('keeps a protocol as a draft, and the same file twice as one', async () => {
    const file = join(folder, 'protocol.json');
    writeFileSync(file, JSON.stringify(smallProtocol({ title: 'From a file' })));
    const first = await evenhand(['protocol', 'draft', file, '--json'], await settings());
    expect(first.code).to.equal(0);
    const drafted = JSON.parse(first.out) as { id: string; version: number };
    expect(drafted.version).to.equal(1);
    const again = await evenhand(['protocol', 'draft', file, '--json'], await settings());
    expect(JSON.parse(again.out)).to.deep.equal(drafted);
    const { rows } = await database.owner.query('select title, status, drafted_by from intake.protocol where id = $1', [
      drafted.id,
    ]);
    expect(rows).to.deep.equal([{ title: 'From a file', status: 'draft', drafted_by: agency.investigator }]);
  });

  it('refuses a protocol that cannot be used without asking anybody', async () => {
    const file = join(folder, 'bad.json');
    writeFileSync(file, JSON.stringify({ ...smallProtocol(), criteria: [] }));
    const { code, err } = await evenhand(['protocol', 'draft', file], await settings());
    expect(code).to.equal(1);
    expect(err).to.include('criteria: name at least one criterion');
  });

  describe('where something else answers', () => {
    let other: Server;
    let heard: string[];
    beforeEach(async () => {
      heard = [];
      other = createServer((request, response) => {
        heard.push(request.headers.authorization ?? 'nothing');
        if (request.url === '/api/v1/rounds') response.writeHead(302, { location: `${server.url}/api/v1/rounds` }).end();
        else response.writeHead(502).end('<p>Bad gateway');
      }).listen(0, '127.0.0.1');
      await once(other, 'listening');
    });
    afterEach(() => other.close());
    const there = () => ({
      EVENHAND_URL: `http://127.0.0.1:${(other.address() as AddressInfo).port}`,
      EVENHAND_TOKEN: 'evenhand_x',
    });

    it('follows no redirect with the token', async () => {
      const { code, err } = await evenhand(['round', 'status'], there());
      expect([code, heard.length]).to.deep.equal([1, 1]);
      expect(err).to.include('redirect');
    });

    it('says that it is not Evenhand', async () => {
      const { code, err } = await evenhand(['round', 'start', 'R-1'], there());
      expect([code, err]).to.deep.equal([1, 'What answers at EVENHAND_URL is not Evenhand: it said 502.\n']);
    });
  });
});
