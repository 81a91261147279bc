import { createServer, connect, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { goTo, type Page } from '../../server/page.ts';
import { pages } from '../../server/pages/index.ts';
import { openRole } from '../../sql/connect.ts';
import type { RolePool } from '../../sql/database.ts';
import { bodyOf, clientOf } from '../support/api-client.ts';
import { buildAgency, type Agency } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import type { DeskClient } from '../support/desk-client.ts';
import type { Parts } from '../../server/parts.ts';

/** A form that needs the database to say thank you. */
const THANKS: Page = {
  method: 'post',
  path: '/thanks',
  roles: ['auditor'],
  async handle(desk) {
    await desk.transaction(({ client }) => client.query('select 1'));
    return goTo(`/${String(desk.typed['text'])}`);
  },
};

/** A way to the database that can be cut. */
class Wire {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #cut = false;

  constructor(port: number) {
    this.#server = createServer((socket) => {
      if (this.#cut) {
        socket.destroy();
        return;
      }
      const on = connect(port, '127.0.0.1');
      for (const end of [socket, on]) {
        this.#sockets.add(end);
        end.on('error', () => undefined); // cutting is what this is for
        end.on('close', () => {
          this.#sockets.delete(end);
          socket.destroy();
          on.destroy();
        });
      }
      socket.pipe(on).pipe(socket);
    });
  }

  async listen(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  cut(): void {
    this.#cut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  mend(): void {
    this.#cut = false;
  }

  close(): void {
    this.cut();
    this.#server.close();
  }
}

describe('While the database is away', () => {
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let desk: DeskClient;
  let wire: Wire;
  let pools: Parts['pools'];

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    const url = new URL(database.url);
    wire = new Wire(Number(url.port));
    url.port = String(await wire.listen());
    const open = (role: RolePool['role']) =>
      openRole(url.href, database.secret, role, { patienceMs: 3_000, onLost: () => undefined });
    pools = {
      investigator: open('investigator'),
      supervisor: open('supervisor'),
      panelist: open('panelist'),
      auditor: open('auditor'),
      admin: open('admin'),
      auth: open('auth'),
    };
    server = await openServer(database, { pools, pages: [THANKS, ...pages] });
    desk = await server.signIn('auditor');
    await desk.get('/password');
  });
  afterEach(() => wire.mend());
  after(async () => {
    await server.close();
    await Promise.all(Object.values(pools).map(({ pool }) => pool.end()));
    wire.close();
    await database.drop();
  });

  it('a page says so, with a number, and can be asked for again', async () => {
    wire.cut();
    const answer = await desk.get('/password?x=1');
    expect(answer.status).to.equal(503);
    expect(answer.headers.get('retry-after')).to.equal('5');
    expect(answer.text).to.include('cannot be reached').and.to.include(answer.headers.get('x-request-id'));
    expect(answer.text).to.include('href="/password?x&#x3D;1"');
    wire.mend();
    expect((await desk.get('/password')).status).to.equal(200);
  });

  it('a form loses nothing, and can be sent again from the page that says so', async () => {
    const token = desk.formToken!;
    wire.cut();
    const answer = await desk.post('/thanks', { text: 'one\ntwo "three" <four>', list: ['a', 'b'], form_token: token });
    expect(answer.status).to.equal(503);
    expect(answer.text).to.include('nothing you typed is lost').and.to.include('action="/thanks"');
    expect(answer.text).to.include('name="text" value="one\ntwo &quot;three&quot; &lt;four&gt;"');
    expect(answer.text).to.match(/name="list" value="a">\s*<input type="hidden" name="list" value="b"/);
    expect(answer.text).to.include(`name="form_token" value="${token}"`);
    wire.mend();
    expect((await desk.post('/thanks', { text: 'again' })).location).to.equal('/again');
  });

  it('a page under way when it goes says so too', async () => {
    await desk.get('/password');
    wire.cut();
    const answer = await desk.post('/thanks', { text: 'x' });
    expect(answer.status).to.equal(503);
  });

  it('nobody is signed in, and no password is shown again', async () => {
    wire.cut();
    const answer = await server.visitor().post('/sign-in', { email: 'auditor@evenhand.test', password: 'typed in vain' });
    expect(answer.status).to.equal(503);
    expect(answer.text).not.to.include('typed in vain');
  });

  it('a program is told when to ask again', async () => {
    const program = await clientOf(database, server.url, agency, 'auditor');
    expect((await program.get('/audit/requisitions')).status).to.equal(200);
    wire.cut();
    const answer = await program.get('/audit/requisitions');
    expect([answer.status, answer.headers.get('retry-after'), bodyOf(answer)['code']]).to.deep.equal([503, '5', 'UNAVAILABLE']);
    wire.mend();
    expect((await program.get('/audit/requisitions')).status).to.equal(200);
  });

  it('a token is not made, and the password is not shown again', async () => {
    await desk.get('/tokens');
    wire.cut();
    const answer = await desk.post('/tokens', { name: 'Nightly', password: 'typed in vain' });
    expect(answer.status).to.equal(503);
    expect(answer.text).not.to.include('typed in vain');
  });

  it('whoever watches over the machine is told', async () => {
    expect((await server.visitor().get('/healthz')).status).to.equal(200);
    wire.cut();
    expect((await server.visitor().get('/healthz')).status).to.equal(503);
  });
});
