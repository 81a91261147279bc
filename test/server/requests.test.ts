import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { Writable } from 'node:stream';
import { expect } from 'chai';
import { z } from 'zod';
import { sha256 } from '../../core/canonical.ts';
import { Failure, FAILURE_CODES } from '../../core/failure.ts';
import { goTo, show, type Page } from '../../server/page.ts';
import { openLog } from '../../server/log.ts';
import { STATUS } from '../../server/status.ts';
import { pages } from '../../server/pages/index.ts';
import { buildAgency } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import type { DeskClient } from '../support/desk-client.ts';

const seen: unknown[] = [];
let thrown: unknown;
const Form = z.object({ name: z.string('Write the name.').min(3, 'At least 3 characters.') });

/** Pages of the test's own: one that keeps what it is sent, one that throws what it is told to. */
const PROBES: readonly Page[] = [
  {
    method: 'post',
    path: '/probe',
    roles: ['auditor'],
    handle: (desk) => {
      seen.push(desk.typed);
      return Promise.resolve(goTo('/probe-next'));
    },
  },
  {
    method: 'post',
    path: '/probe/form',
    roles: ['auditor'],
    handle: (desk) => Promise.resolve(goTo(`/${desk.form(Form).name}`)),
  },
  {
    method: 'post',
    path: '/probe/kept',
    roles: ['auditor'],
    handle: (desk) => Promise.resolve(goTo(`/${desk.form(Form).name}`)),
    refused: (desk, failure) =>
      Promise.resolve(
        show('problem', { title: 'Again', message: JSON.stringify(desk.typed), fields: failure.fields, errorId: null }),
      ),
  },
  {
    method: 'get',
    path: '/probe/throw/:id',
    roles: ['auditor'],
    // What is no error has to be answered too, as if a page had thrown it.
    async handle() {
      await Promise.resolve();

      throw thrown;
    },
  },
  {
    method: 'get',
    path: '/probe/file',
    roles: ['auditor'],
    handle: () =>
      Promise.resolve({ kind: 'file', body: '<script>1</script>', mediaType: 'text/html', downloadAs: 'a "b"\r\nc: d.html' }),
  },
];

describe('A request', () => {
  let database: TestDatabase;
  let server: TestServer;
  let desk: DeskClient;
  const logged: string[] = [];

  before(async () => {
    database = await freshDatabase();
    await buildAgency(database);
    const lines = new Writable({
      write(chunk: Buffer, _encoding, done) {
        logged.push(chunk.toString());
        done();
      },
    });
    server = await openServer(database, { pages: [...PROBES, ...pages], log: openLog('info', lines) });
    desk = await server.signIn('auditor');
  });
  after(async () => {
    await server.close();
    await database.drop();
  });
  beforeEach(() => {
    seen.length = 0;
    logged.length = 0;
  });

  it('is answered with headers that keep a page to itself', async () => {
    const { headers } = await desk.get('/password');
    expect(headers.get('content-security-policy')).to.equal(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self';connect-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'",
    );
    expect(headers.get('cache-control')).to.equal('no-store');
    expect(headers.get('referrer-policy')).to.equal('same-origin');
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(headers.get('x-frame-options')).to.equal('DENY');
    expect(headers.get('x-powered-by')).to.equal(null);
    expect(headers.get('cross-origin-opener-policy')).to.equal('same-origin');
  });

  it('gets pages without script or style in them', async () => {
    for (const path of ['/password', '/nothing-here']) {
      const { text } = await desk.get(path);
      expect(text).not.to.match(/<style|style=|<script(?![^>]* src="\/assets\/)|\son[a-z]+=|javascript:/i);
    }
  });

  it('gets the style and the script without signing in, and nothing else', async () => {
    const visitor = server.visitor();
    expect((await visitor.get('/assets/evenhand.css')).status).to.equal(200);
    expect((await visitor.get('/assets/live.js')).status).to.equal(200);
    expect((await visitor.get('/assets/evenhand.svg')).headers.get('content-type')).to.equal('image/svg+xml');
    for (const path of [
      '/assets/',
      '/assets/../layout.hbs',
      '/assets/%2e%2e/layout.hbs',
      '/assets/..%2flayout.hbs',
      '/assets/nothing.js',
      '/assets/nothing.0123456789abcdef.js',
      '/assets/constructor',
    ]) {
      expect((await visitor.get(path)).location, path).to.match(/^\/sign-in/);
    }
  });

  it('gets pages whose style and scripts are kept for good, by an address that has their hash', async () => {
    const visitor = server.visitor();
    const { text } = await visitor.get('/sign-in');
    const addresses = [...text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, address = '']) => address);
    expect(addresses).to.have.length.greaterThan(3);
    for (const address of addresses) {
      const answer = await visitor.get(address);
      expect(answer.headers.get('cache-control'), address).to.equal('public, max-age=31536000, immutable');
      expect(address).to.include(`.${sha256(answer.bytes).slice(0, 16)}.`);
      // By its plain name, and by the address of another release, it is the same, but asked for again.
      for (const other of [address.replace(/\.[0-9a-f]{16}\./, '.'), address.replace(/\.[0-9a-f]{16}\./, '.0123456789abcdef.')]) {
        const plain = await visitor.get(other);
        expect(plain.headers.get('cache-control'), other).to.equal('no-cache');
        expect(sha256(plain.bytes)).to.equal(sha256(answer.bytes));
        // fetch would not let the server answer from what is known of.
        const [again] = (await once(
          get(server.url + other, { headers: { 'if-none-match': plain.headers.get('etag') ?? '' }, agent: false }),
          'response',
        )) as [IncomingMessage];
        expect(again.resume().statusCode).to.equal(304);
      }
    }
  });

  it('to an address that is not well written finds nothing', async () => {
    for (const path of ['/probe/throw/%ff', '/%', '/accounts/%c0%ae']) expect((await desk.get(path)).status, path).to.equal(404);
  });

  it('is told which files are whose, and cannot be made to run one', async () => {
    const { headers, text } = await desk.get('/probe/file');
    expect(text).to.equal('<script>1</script>');
    expect(headers.get('content-disposition')).to.equal('attachment; filename="a__b___c__d.html"');
    expect(headers.get('content-security-policy')).to.match(/^sandbox; default-src 'none'/);
  });

  describe('with a form', () => {
    it('brings every field as typed, in plain lines', async () => {
      await desk.post('/probe', { text: 'one\r\ntwo', list: ['a', 'b'], __proto__x: 'y', empty: '' });
      expect(seen).to.deep.equal([{ text: 'one\ntwo', list: ['a', 'b'], __proto__x: 'y', empty: '' }]);
    });

    it('cannot reach into what all objects share', async () => {
      await desk.post('/probe', { 'constructor.prototype.x': '1', 'a[__proto__][x]': '1' });
      expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
      expect(seen).to.have.length(1);
    });

    it('is told which field holds a character that cannot be kept', async () => {
      const answer = await desk.post('/probe', { text: 'a\0b' });
      expect(answer.status).to.equal(422);
      expect(answer.text).to.include('null character').and.to.include('text');
    });

    it('is told when it is larger than a form can be', async () => {
      const answer = await desk.post('/probe', { text: 'x'.repeat(1_100_000) });
      expect(answer.status).to.equal(422);
      expect(answer.text).to.include('1 MB');
    });

    it('is told which field to mend and how', async () => {
      const answer = await desk.post('/probe/form', { name: 'ab' });
      expect(answer.status).to.equal(422);
      expect(answer.text).to.include('At least 3 characters.');
    });

    it('is shown again by its page, as what it is: not a success', async () => {
      const answer = await desk.post('/probe/kept', { name: 'ab' });
      expect(answer.status).to.equal(422);
      expect(answer.text).to.include('{&quot;name&quot;:&quot;ab&quot;}');
    });
  });

  describe('with a file', () => {
    const upload = (bytes: string | Uint8Array<ArrayBuffer>) =>
      desk.upload('/probe', { note: 'n' }, { field: 'csv', name: 'a.csv', bytes });

    it('brings its text under its field, without a byte order mark', async () => {
      expect((await upload('\uFEFFnumber,name\r\nA-1,Zoë\r\n')).status).to.equal(303);
      expect(seen).to.deep.equal([{ note: 'n', csv: 'number,name\r\nA-1,Zoë\r\n' }]);
    });

    it('says what to do about one that is not UTF-8', async () => {
      for (const bytes of [Buffer.from('Zoë', 'latin1'), Buffer.from('\uFEFFnumber', 'utf16le')]) {
        const answer = await upload(new Uint8Array(bytes));
        expect(answer.status).to.equal(422);
        expect(answer.text).to.include('CSV UTF-8');
      }
      expect(seen).to.deep.equal([]);
    });

    it('takes twelve megabytes and no more', async () => {
      expect((await upload('x'.repeat(11_900_000))).status).to.equal(303);
      const answer = await upload('x'.repeat(12_600_000));
      expect(answer.status).to.equal(422);
      expect(answer.text).to.include('more than 12 MB');
    });

    it('needs the token like every form', async () => {
      const answer = await desk.upload('/probe', { form_token: 'forged' }, { field: 'csv', name: 'a.csv', bytes: 'x' });
      expect(answer.status).to.equal(403);
      expect(seen).to.deep.equal([]);
    });

    it('that breaks off is told so', async () => {
      const headers = { 'content-type': 'multipart/form-data; boundary=x' };
      const answer = await desk.postBare('/probe', { a: 'b' }, headers);
      expect(answer.status).to.equal(422);
      expect((await desk.postBare('/probe', { a: 'b' }, { 'content-type': 'multipart/form-data' })).status).to.equal(422);
    });
  });

  describe('that fails', () => {
    for (const code of FAILURE_CODES) {
      it(`with ${code} is told why, with its own status`, async () => {
        thrown = new Failure(code, 'What is <b>wrong</b>.', [{ field: 'name', problem: 'Mend it.' }]);
        const answer = await desk.get('/probe/throw/1');
        expect(answer.status).to.equal(STATUS[code]);
        expect(answer.text).to.include('What is &lt;b&gt;wrong&lt;/b&gt;.').and.to.include('Mend it.');
      });
    }

    it('by a mistake of ours is told a number, and nothing of the mistake', async () => {
      thrown = new TypeError('Jordan Example is not a function');
      const answer = await desk.get('/probe/throw/1');
      const id = answer.headers.get('x-request-id')!;
      expect(answer.status).to.equal(500);
      expect(answer.text).to.include(id).and.not.to.include('Jordan');
      expect(logged.some((line) => line.includes(id) && line.includes('TypeError'))).to.equal(true);
    });

    it('in the database leaves nothing of the values in the log', async () => {
      thrown = await database.owner
        .query("insert into access.account (email, display_name, password_hash) select email, 'x', 'x' from access.account")
        .catch((error: unknown) => error);
      expect((await desk.get('/probe/throw/1')).status).to.equal(500);
      expect(logged.join('')).to.include('account_email_key').and.not.to.include('@evenhand.test');
    });

    it('by something thrown that is no error is answered all the same', async () => {
      thrown = 'a string';
      expect((await desk.get('/probe/throw/1')).status).to.equal(500);
    });
  });

  it('leaves its page, status and time in the log, and nothing that was typed', async () => {
    await desk.post('/probe?secret=query-words', { text: 'typed words', form_token: desk.formToken ?? '' });
    await desk.get('/accounts/path-words');
    const lines = logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.some(({ page, status, method }) => page === '/probe' && status === 303 && method === 'POST')).to.equal(true);
    expect(logged.join('')).not.to.match(/query-words|typed words|path-words|@evenhand\.test|evenhand=/);
  });
});
