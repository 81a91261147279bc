import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { expect } from 'chai';
import fc from 'fast-check';
import { sha256 } from '../../core/canonical.ts';
import { Failure } from '../../core/failure.ts';
import type { Page } from '../../server/page.ts';
import { recordedExport, type Pieces } from '../../server/pages/audit/recorded-export.ts';
import { pages } from '../../server/pages/index.ts';
import { buildAgency, type Agency } from '../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import type { DeskClient } from '../support/desk-client.ts';
import { openServer, type TestServer } from '../support/desk.ts';
import { eventually } from '../support/eventually.ts';
import { inTransaction } from '../../sql/database.ts';
import { recordAct } from '../../sql/ledger/act.ts';

/** What lies between a writer and a reader who takes nothing: the buffers of two sockets, and what is being compressed. */
const UNDER_WAY_BYTES_MAX = 16 * 1024 * 1024;

describe('A file of records', function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let auditor: DeskClient;
  let pieces: Pieces;

  const page: Page = {
    method: 'get',
    path: '/records.csv',
    roles: ['auditor'],
    handle: (desk) =>
      Promise.resolve(
        recordedExport(
          desk,
          { subject: 'records', detail: { what: 'records' }, mediaType: 'text/csv', downloadAs: 'records.csv' },
          (transaction) => pieces(transaction),
        ),
      ),
  };

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database, { pages: [...pages, page] });
    auditor = await server.signIn('auditor');
  });
  after(async () => {
    await server.close();
    await database.drop();
  });
  beforeEach(() => database.owner.query('truncate ledger.act cascade'));

  const recorded = async () =>
    (
      await database.owner.query<{ kind: string; hash: string | null }>(
        `select kind, body::jsonb #>> '{detail,sha256}' as hash from ledger.act where subject = 'records' order by at, kind`,
      )
    ).rows;
  const begun = { kind: 'ledger.export_begun', hash: null };

  /** The answer as it comes in; nothing is read before it is asked for. */
  const download = async (headers: Record<string, string> = {}): Promise<IncomingMessage> => {
    const request = get(`${server.url}/records.csv`, {
      headers: { cookie: `evenhand=${auditor.cookie('evenhand') ?? ''}`, ...headers },
      agent: false,
    });
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    return answer;
  };

  it('arrives as the pieces it was written in, whatever they are, and is recorded with its hash', async () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\r\n', 'x'.repeat(40_000)), maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (some) => {
        await database.owner.query('truncate ledger.act cascade');
        pieces = async function* () {
          yield* some;
          return Promise.resolve({ pieces: some.length });
        };
        const { status, text, headers } = await auditor.get('/records.csv');
        expect([status, headers.get('content-disposition')]).to.deep.equal([200, 'attachment; filename="records.csv"']);
        expect(text).to.equal(some.join(''));
        expect(await recorded()).to.deep.equal([begun, { kind: 'ledger.exported', hash: sha256(text) }]);
      }),
      { numRuns: 25 },
    );
  });

  it('is written no faster than it is read, however long it is', async () => {
    const rows = 4_000;
    let written = 0;
    pieces = async function* () {
      for (let row = 0; row < rows; row += 1) {
        const line = `${String(row).padStart(8, '0')}${randomBytes(8_192).toString('hex')}\n`;
        written += line.length;
        yield await Promise.resolve(line);
      }
      return {};
    };
    const answer = await download({ 'accept-encoding': 'identity' });
    let read = 0;
    let row = 0;
    let rest = '';
    for await (const chunk of answer.setEncoding('latin1') as AsyncIterable<string>) {
      read += chunk.length;
      expect(written - read).to.be.lessThan(UNDER_WAY_BYTES_MAX);
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        expect(Number(line.slice(0, 8))).to.equal(row);
        row += 1;
      }
    }
    expect([row, rest, read]).to.deep.equal([rows, '', written]);
    expect(written).to.be.greaterThan(3 * UNDER_WAY_BYTES_MAX);
  });

  for (const encoding of ['identity', 'gzip'])
    it(`that breaks is broken for whoever downloads it, and on record as begun (${encoding})`, async () => {
      pieces = async function* () {
        for (let line = 0; line < 20; line += 1) yield await Promise.resolve(randomBytes(8_192).toString('hex'));
        throw new Error('the database is gone');
      };
      const answer = await download({ 'accept-encoding': encoding });
      expect(answer.statusCode).to.equal(200);
      const ended = await once(answer.resume(), 'end').then(
        () => 'ended',
        (error: unknown) => (error as NodeJS.ErrnoException).code,
      );
      expect(ended).to.equal('ECONNRESET');
      expect(answer.complete).to.equal(false);
      expect(await recorded()).to.deep.equal([begun]);
    });

  it('that nobody wants any more is written no further, and on record as begun', async () => {
    let stopped = false;
    pieces = async function* () {
      try {
        for (;;) yield await Promise.resolve(randomBytes(8_192).toString('hex'));
      } finally {
        stopped = true;
      }
    };
    const answer = await download();
    await once(answer, 'readable');
    answer.destroy();
    await eventually(() => stopped);
    expect(await recorded()).to.deep.equal([begun]);
    // Its connection to the database is free again.
    expect((await auditor.get('/access-log')).status).to.equal(200);
  });

  it('waits its turn while two others are on their way, and people can still read pages', async () => {
    pieces = async function* () {
      for (;;) yield await Promise.resolve(randomBytes(8_192).toString('hex'));
    };
    const others = [await download(), await download()];
    const third = await auditor.get('/records.csv');
    expect([third.status, third.headers.get('content-disposition')]).to.deep.equal([429, null]);
    expect(third.text).to.include('Other files are being taken along just now.');
    expect((await auditor.get('/access-log')).status).to.equal(200);
    for (const other of others) other.destroy();
    pieces = async function* () {
      yield await Promise.resolve('done');
      return {};
    };
    await eventually(async () => (await auditor.get('/records.csv')).text === 'done');
  });

  it('that cannot even begin says why, as a page', async () => {
    pieces = async function* () {
      yield await Promise.reject<string>(new Failure('NOT_FOUND', 'There is nothing to take along.'));
      return {};
    };
    const answer = await auditor.get('/records.csv');
    expect([answer.status, answer.headers.get('content-disposition')]).to.deep.equal([404, null]);
    expect(answer.text).to.include('There is nothing to take along.');
  });

  it('holds every act of the access log once, the latest first, though there are more than are read at once', async () => {
    await inTransaction(database.pools.investigator, agency.investigator, async (transaction) => {
      for (let n = 0; n < 2_300; n += 1)
        await recordAct(transaction, { kind: 'evidence.viewed', subject: 'page', detail: { n } });
    });
    const { text } = await auditor.get('/access-log.csv?kind=evidence.viewed');
    const { rows } = await database.owner.query<{ detail: string }>(
      "select body::jsonb #>> '{detail,n}' as detail from ledger.act where kind = 'evidence.viewed' order by at desc, id desc",
    );
    const lines = text.trimEnd().split('\r\n').slice(1);
    expect(lines.map((line) => /""n"":(\d+)/.exec(line)?.[1])).to.deep.equal(rows.map(({ detail }) => detail));
  });
});
