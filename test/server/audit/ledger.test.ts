import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import type pg from 'pg';
import { sha256 } from '../../../core/canonical.ts';
import { ACT_KINDS } from '../../../core/ledger/act.ts';
import { signerFrom } from '../../../core/ledger/note.ts';
import { inTransaction } from '../../../sql/database.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import { sequenceActs } from '../../../sql/ledger/sequence.ts';
import { buildAgency, theOnly, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import type { DeskClient } from '../../support/desk-client.ts';
import { openServer, type TestServer } from '../../support/desk.ts';

const SUBJECT = 'aaaaaaaa-0000-4000-8000-000000000001';

describe('The auditor’s view of the ledger', () => {
  const signer = signerFrom('evenhand.test', randomBytes(32));
  let database: TestDatabase;
  let server: TestServer;
  let agency: Agency;
  let auditor: DeskClient;

  // One database for all tests: what each does to the ledger is undone after it, from copies made at the start.
  const TABLES = ['act', 'unsequenced', 'entry', 'tile', 'checkpoint'];

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    auditor = await server.signIn('auditor');
    for (const table of TABLES) await database.owner.query(`create table ledger.kept_${table} as table ledger.${table}`);
  });
  afterEach(async () => {
    await database.owner.query('alter table ledger.act disable trigger user');
    await database.owner.query(`truncate ${TABLES.map((table) => `ledger.${table}`).join(', ')}`);
    for (const table of TABLES) await database.owner.query(`insert into ledger.${table} select * from ledger.kept_${table}`);
    await database.owner.query('alter table ledger.act enable trigger user');
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const rowsOf = async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
    (await database.owner.query<Row>(text, [...values])).rows;
  const act = (count: number) =>
    inTransaction(database.pools.investigator, agency.investigator, async (transaction) => {
      for (let n = 0; n < count; n += 1)
        await recordAct(transaction, { kind: 'evidence.viewed', subject: SUBJECT, detail: { n } });
    });
  const sequence = () => inTransaction(database.pools.worker, null, (transaction) => sequenceActs(transaction, signer));
  const verify = async () => (await auditor.post('/ledger/verification', {})).text;

  it('says so while there is nothing to show', async () => {
    expect((await auditor.get('/ledger')).text).to.include('Nothing has been signed yet');
    expect(await verify()).to.include('Everything fits');
    expect((await auditor.get('/ledger/entries/0')).status).to.equal(404);
  });

  it('proves every entry under the signed head, also across tiles', async () => {
    await act(300);
    await sequence();
    await act(5);
    await sequence();
    const { size } = theOnly(await rowsOf<{ size: number }>('select max(size)::int as size from ledger.checkpoint'));
    for (const index of [0, 1, 255, 256, 299, size - 1]) {
      const page = await auditor.get(`/ledger/entries/${index}`);
      const { body } = theOnly(
        await rowsOf<{ body: string }>(
          'select a.body from ledger.entry e join ledger.act a on a.id = e.act_id where e.index = $1',
          [index],
        ),
      );
      expect(page.text, `entry ${index}`)
        .to.include('>Proved<')
        .and.to.include(body.replaceAll('"', '&quot;').replaceAll('=', '&#x3D;'));
    }
    for (const beyond of [String(size), '-1', '007', '1e3', '9999999999999999'])
      expect((await auditor.get(`/ledger/entries/${beyond}`)).status, beyond).to.equal(404);
  });

  it('says that an entry is not proved once its text is changed', async () => {
    await act(3);
    await sequence();
    const { index } = theOnly(
      await rowsOf<{ index: number }>(
        'select e.index::int from ledger.entry e join ledger.act a on a.id = e.act_id where a.body like \'%"n":1%\'',
      ),
    );
    await database.owner.query(
      `update ledger.act set body = replace(body, '"n":1', '"n":9') where id = (select act_id from ledger.entry where index = $1)`,
      [index],
    );
    const page = await auditor.get(`/ledger/entries/${index}`);
    expect(page.text).to.include('Not proved').and.to.include('was changed');
    const other = await auditor.get(`/ledger/entries/${index === 0 ? 1 : index - 1}`);
    expect(other.text).to.include('>Proved<');
  });

  it('says that a proof cannot be made when a tile is gone', async () => {
    await act(3);
    await sequence();
    await database.owner.query('delete from ledger.tile');
    const page = await auditor.get('/ledger/entries/0');
    expect(page.status).to.equal(200);
    expect(page.text).to.include('The proof cannot be made');
  });

  it('can be walked from an act to its entry, its proof and the head that first covered it, and back', async () => {
    await act(3);
    await sequence();
    await act(4);
    await sequence();
    await act(5);
    await sequence();
    const linkIn = (text: string, pattern: RegExp) => (pattern.exec(text)?.[1] ?? '').replaceAll('&#x3D;', '=');
    const sizes = (await rowsOf<{ size: number }>('select size::int from ledger.checkpoint order by size')).map(
      ({ size }) => size,
    );
    const [first = 0, second = 0] = sizes;
    const log = await auditor.get(`/access-log?subject=${SUBJECT}`);
    expect(log.text).to.include(`href="/ledger/entries/${second - 1}"`);
    const entry = await auditor.get(`/ledger/entries/${second - 1}`);
    expect(linkIn(entry.text, /href="(\/ledger\/checkpoints\/\d+)">With this head/)).to.equal(`/ledger/checkpoints/${second}`);
    const head = await auditor.get(`/ledger/checkpoints/${second}`);
    expect(head.text)
      .to.include(`It goes on from the head over ${first} entries.`)
      .and.to.include('goes on from it.')
      .and.to.include('4 entries that this head was the first to cover')
      .and.to.include(`href="/ledger/entries/${second - 1}"`)
      .and.not.to.include('Not proved');
    expect(linkIn(entry.text, /href="(\/access-log\?subject[^"]+)"/)).to.equal(`/access-log?subject=${SUBJECT}`);
    const all = await auditor.get('/ledger/checkpoints');
    for (const size of sizes) expect(all.text).to.include(`href="/ledger/checkpoints/${size}"`);
    for (const nothing of ['0', 'x', String(second - 1)])
      expect((await auditor.get(`/ledger/checkpoints/${nothing}`)).status, nothing).to.equal(404);
  });

  it('says that a head does not go on from the one before when that was another', async () => {
    await act(3);
    await sequence();
    await act(3);
    await sequence();
    await database.owner.query(
      "update ledger.checkpoint set root_hash = sha256('x') where size = (select min(size) from ledger.checkpoint)",
    );
    const { size } = theOnly(await rowsOf<{ size: number }>('select max(size)::int as size from ledger.checkpoint'));
    expect((await auditor.get(`/ledger/checkpoints/${size}`)).text)
      .to.include('Not proved')
      .and.to.include('was changed');
  });

  it('gives a command that computes the signed root without us', async () => {
    await act(20);
    await sequence();
    const { root } = theOnly(
      await rowsOf<{ root: string }>("select encode(root_hash, 'hex') as root from ledger.checkpoint order by size desc limit 1"),
    );
    for (const index of [0, 6, 19]) {
      const page = (await auditor.get(`/ledger/entries/${index}`)).text;
      const written = /<pre class="inert" tabindex="0">(node[\s\S]*?)<\/pre>/.exec(page)?.[1] ?? 'false';
      const command = written
        .replaceAll('&#x27;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&#x3D;', '=')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' }).trim(), `entry ${index}`).to.equal(root);
    }
  });

  describe('verifying it', () => {
    beforeEach(async () => {
      await act(10);
      await sequence();
    });

    it('finds a whole ledger sound, with acts that wait', async () => {
      await act(2);
      expect(await verify())
        .to.include('Everything fits')
        .and.not.to.include('Failed');
    });

    const tampering: readonly { readonly what: string; readonly change: string; readonly says: string }[] = [
      {
        what: 'a changed text',
        change: `update ledger.act set body = replace(body, '"n":4', '"n":5')`,
        says: 'its text does not give the hash that was kept',
      },
      {
        what: 'a changed text with its hash mended',
        change: `with changed as (update ledger.act set body = replace(body, '"n":4', '"n":5') where body like '%"n":4%' returning id, body)
          update ledger.entry e set leaf_hash = sha256('\\x00'::bytea || convert_to(c.body, 'UTF8')) from changed c where c.id = e.act_id`,
        says: 'The entries give the root of the signed head.',
      },
      {
        what: 'a column that says something else than the text',
        change: "update ledger.act set subject = 'x' where body like '%\"n\":4%'",
        says: 'what is kept for searching differs',
      },
      {
        what: 'a text that is no act',
        change: `update ledger.act set body = '{"kind":"evidence.viewed"}' where body like '%"n":4%'`,
        says: 'its text is not an act',
      },
      { what: 'a removed entry', change: 'delete from ledger.entry where index = 4', says: 'entry 4 is missing' },
      {
        what: 'a removed last entry',
        change: 'delete from ledger.entry where index = (select max(index) from ledger.entry)',
        says: 'There are as many entries as the signed head says.',
      },
      {
        what: 'an act that was taken out of the queue',
        change: `insert into ledger.act (body, at, actor, role, kind, subject) select body, at, actor, role, kind, subject from ledger.act limit 1; delete from ledger.unsequenced`,
        says: 'Every recorded act is in the ledger or waits for it.',
      },
      {
        what: 'another root',
        change: "update ledger.checkpoint set root_hash = sha256('x')",
        says: 'The signed note says the same size and root.',
      },
      {
        what: 'a note that is none',
        change: "update ledger.checkpoint set note = 'trust me'",
        says: 'this is not a signed note',
      },
      {
        what: 'a changed tile',
        change: "update ledger.tile set bytes = sha256('x') || substring(bytes from 33) where tile like 'tile/0/%'",
        says: 'The tiles that proofs are made from give the same root.',
      },
      { what: 'a missing tile', change: 'delete from ledger.tile', says: 'is missing' },
    ];
    for (const { what, change, says } of tampering) {
      it(`finds ${what}`, async () => {
        await database.owner.query('alter table ledger.act disable trigger act_true');
        await database.owner.query(change);
        const page = await verify();
        expect(page).to.include('Something does not fit').and.to.include(says).and.to.include('>Failed<');
      });
    }
  });

  describe('a note that was kept', () => {
    const says = 'The ledger still begins with what the note you kept was signed over.';
    const keep = async () => {
      await act(4);
      await sequence();
      const { note } = theOnly(await rowsOf<{ note: string }>('select note from ledger.checkpoint order by size desc limit 1'));
      await act(3);
      await sequence();
      return note;
    };

    it('is compared with what the ledger begins with', async () => {
      const note = await keep();
      for (const copied of [note, note.trim(), `\n${note.replaceAll('\n', '\r\n')}\n`]) {
        const page = await auditor.post('/ledger/verification', { note: copied });
        expect(page.text).to.include(says).and.to.include('Everything fits');
      }
    });

    it('finds a ledger that was written anew, although it fits its own head', async () => {
      const note = await keep();
      await database.owner.query('alter table ledger.act disable trigger act_true');
      await database.owner.query(`update ledger.act set body = replace(body, '"n":2', '"n":8')`);
      await database.owner.query('truncate ledger.entry, ledger.tile, ledger.checkpoint, ledger.unsequenced');
      await database.owner.query('insert into ledger.unsequenced (act_id) select id from ledger.act');
      await sequence();
      expect(await verify()).to.include('Everything fits');
      const page = await auditor.post('/ledger/verification', { note });
      expect(page.text).to.include('Something does not fit').and.to.include(says);
    });

    it('finds a ledger that is shorter than the note', async () => {
      const note = await keep();
      await database.owner.query('truncate ledger.entry, ledger.tile, ledger.checkpoint');
      expect((await auditor.post('/ledger/verification', { note })).text).to.include('Something does not fit');
    });

    it('is asked for again, as typed, when it is none', async () => {
      const page = await auditor.post('/ledger/verification', { note: 'it was 17 entries <b>I think</b>' });
      expect(page.status).to.equal(422);
      expect(page.text).to.include('Is not a signed note').and.to.include('it was 17 entries &lt;b&gt;I think');
    });
  });

  describe('the access log', () => {
    const kindsIn = (text: string) => [...text.matchAll(/<code>([a-z_]+\.[a-z_]+)<\/code>/g)].map(([, kind]) => kind);

    it('finds acts by kind, person, subject and day, and says who did them', async () => {
      await act(2);
      const all = await auditor.get('/access-log');
      expect(kindsIn(all.text)).to.include('session.opened').and.to.include('evidence.viewed');
      const today = new Date().toISOString().slice(0, 10);
      const found: readonly (readonly [query: string, count: number])[] = [
        ['kind=evidence.viewed', 2],
        [`subject=${SUBJECT}`, 2],
        [`actor=${agency.investigator}`, 2],
        [`actor=${agency.panelist}`, 0],
        [`kind=evidence.viewed&from=${today}&to=${today}`, 2],
        ['from=2099-01-01', 0],
        ['to=2020-01-01', 0],
        ['about=evidence', 2],
        ['about=decision', 0],
        ['about=session&kind=evidence.viewed', 2],
        ['about=evidence&role=investigator', 2],
        ['about=evidence&role=panelist', 0],
      ];
      for (const [query, count] of found)
        expect(kindsIn((await auditor.get(`/access-log?${query}`)).text), query).to.have.length(count);
      expect((await auditor.get(`/access-log?subject=${SUBJECT}`)).text)
        .to.include('The investigator (investigator)')
        .and.to.include('waits')
        .and.to.include('n 1');
    });

    it('is taken along with the same filter, which is recorded with the hash of what was taken', async () => {
      await act(130);
      const { text } = await auditor.get('/access-log?about=evidence&role=investigator');
      const href = /href="(\/access-log\.csv[^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=') ?? '';
      const file = await auditor.get(href);
      expect(file.headers.get('content-disposition')).to.include('access-log.csv');
      const [head, ...lines] = file.text.trimEnd().split('\r\n');
      expect(head).to.equal('at,actor,name,role,kind,subject,entry,detail');
      expect(lines).to.have.length(130);
      const { detail } = theOnly(
        await rowsOf<{ detail: unknown }>(
          "select body::jsonb -> 'detail' as detail from ledger.act where kind = 'ledger.exported' and subject = 'access-log'",
        ),
      );
      expect(detail).to.deep.equal({
        about: 'evidence',
        role: 'investigator',
        what: 'access-log',
        form: 'csv',
        acts: 130,
        sha256: sha256(file.text),
      });
      expect((await auditor.get('/access-log.csv?role=king')).status).to.equal(422);
    });

    it('says what is wrong with a filter, and shows nothing instead of everything', async () => {
      for (const [query, says] of [
        ['kind=secrets.read', 'Choose a kind'],
        ['from=yesterday', 'Must be a day'],
        ['actor=nobody', 'Choose a person'],
        ['subject=Jordan%20Example', 'never a name'],
      ] as const) {
        const page = await auditor.get(`/access-log?${query}`);
        expect(page.status, query).to.equal(422);
        expect(page.text).to.include(says);
        expect(kindsIn(page.text)).to.deep.equal([]);
      }
      const hostile = await auditor.get(`/access-log?subject=${encodeURIComponent("' or 1=1 -- <script>")}`);
      expect(hostile.status).to.equal(422);
      expect(kindsIn(hostile.text)).to.deep.equal([]);
      expect(hostile.text).not.to.include('-- <script>');
    });

    it('goes on page after page without losing or repeating an act', async () => {
      await act(230);
      const seen: (string | undefined)[] = [];
      let address: string | undefined = '/access-log?kind=evidence.viewed';
      for (let page = 0; address !== undefined && page < 5; page += 1) {
        const { text } = await auditor.get(address);
        seen.push(...kindsIn(text));
        address = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
      }
      expect(seen).to.have.length(230);
      expect(new Set(seen)).to.deep.equal(new Set(['evidence.viewed']));
    });

    it('has words for every kind of act', async () => {
      const { text } = await auditor.get('/access-log');
      for (const kind of ACT_KINDS) expect(text).to.include(`${kind}: `);
    });
  });
});
