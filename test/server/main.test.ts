import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readConfig, type Config } from '../../server/config.ts';
import { openLog } from '../../server/log.ts';
import { startServer } from '../../server/main.ts';
import { buildAgency, emailOf, TEST_PASSWORD } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { DeskClient } from '../support/desk-client.ts';

const log = openLog('silent');

describe('The server', () => {
  let database: TestDatabase;
  let storeDir: string;

  before(async () => {
    database = await freshDatabase();
    await buildAgency(database);
    storeDir = mkdtempSync(join(tmpdir(), 'evenhand-store-'));
  });
  after(async () => {
    rmSync(storeDir, { recursive: true, force: true });
    await database.drop();
  });

  const configured = (changes: NodeJS.ProcessEnv = {}): Config =>
    readConfig({
      DATABASE_URL: database.url,
      EVENHAND_SECRET: database.secret,
      EVENHAND_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
      EVENHAND_STORE: storeDir,
      EVENHAND_PORT: '0',
      ...changes,
    });
  const signIn = async (url: string) => {
    const desk = new DeskClient(url);
    return { desk, answer: await desk.post('/sign-in', { email: emailOf('administrator'), password: TEST_PASSWORD }) };
  };

  it('serves pages from its settings alone, and stops twice without harm', async () => {
    const { url, stop } = await startServer(configured({ EVENHAND_AGENCY: 'Harbour Police' }), log);
    const { desk } = await signIn(url);
    expect((await desk.get('/')).text).to.include('Harbour Police');
    await Promise.all([stop(), stop()]);
    expect(
      await fetch(url).then(
        () => 'answered',
        () => 'gone',
      ),
    ).to.equal('gone');
  });

  it('shows the page of the design system only where Evenhand is built', async () => {
    for (const [setting, status] of [
      ['', 404],
      ['1', 200],
    ] as const) {
      const { url, stop } = await startServer(configured({ EVENHAND_DEVELOPMENT: setting }), log);
      const { desk } = await signIn(url);
      expect((await desk.get('/design')).status, `with "${setting}"`).to.equal(status);
      await stop();
    }
  });

  it('finishes the request under way before it stops', async () => {
    const { url, stop } = await startServer(configured(), log);
    const { desk } = await signIn(url);
    const blocker = await database.owner.connect();
    await blocker.query('begin');
    await blocker.query('lock table access.role_grant in access exclusive mode');
    const answer = desk.get('/accounts');
    await eventually(async () => {
      const { rowCount } = await database.owner.query(
        "select from pg_locks where not granted and relation = 'access.role_grant'::regclass",
      );
      return (rowCount ?? 0) > 0;
    });
    const stopped = stop();
    await blocker.query('commit');
    blocker.release();
    expect((await answer).status).to.equal(200);
    await stopped;
  });

  it('goes to the next port when its own choice is taken, and says so when it was asked for', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const { port } = squatter.address() as { port: number };
    const { url, stop } = await startServer({ ...configured(), port, portIsFixed: false }, log);
    expect(Number(new URL(url).port)).to.be.greaterThan(port);
    await stop();
    const refused = await startServer(configured({ EVENHAND_PORT: String(port) }), log).then(
      () => 'started',
      (error: unknown) => (error as NodeJS.ErrnoException).code,
    );
    expect(refused).to.equal('EADDRINUSE');
    squatter.close();
  });

  it('sends its cookie over https only, where people come by https', async () => {
    const { url, stop } = await startServer(configured({ EVENHAND_URL: 'https://desk.example' }), log);
    const { answer } = await signIn(url);
    expect(answer.headers.getSetCookie()[0]).to.match(/; Secure/);
    await stop();
  });

  it('starts while the database is away, and answers once it is there', async () => {
    const url = new URL(database.url);
    url.port = '1';
    const server = await startServer(configured({ DATABASE_URL: url.href }), log);
    expect((await fetch(`${server.url}/healthz`)).status).to.equal(503);
    await server.stop();
  });
});
