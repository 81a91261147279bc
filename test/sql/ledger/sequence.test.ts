import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { openCheckpoint } from '../../../core/ledger/checkpoint.ts';
import { leafHash, rootOf } from '../../../core/ledger/merkle.ts';
import { signerFrom } from '../../../core/ledger/note.ts';
import { buildTiles, readTilePath, TILE_WIDTH, tilePath } from '../../../core/ledger/tiles.ts';
import { inTransaction } from '../../../sql/database.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import { sequenceActs } from '../../../sql/ledger/sequence.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

const SIGNER = signerFrom('ledger.agency.test', randomBytes(32));

describe('The sequencer', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await freshDatabase();
  });
  afterEach(() => database.drop());

  const asWorker = <T>(work: Parameters<typeof inTransaction<T>>[2]) => inTransaction(database.pools.worker, null, work);
  const sequence = () => asWorker((transaction) => sequenceActs(transaction, SIGNER));
  /** So many acts, in one transaction. */
  const record = (acts: number) =>
    asWorker(async (transaction) => {
      for (let n = 0; n < acts; n += 1)
        await recordAct(transaction, { kind: 'evidence.viewed', subject: 'ledger', detail: { n } });
    });

  /** Everything the ledger holds is what its entries make of it, whichever way they came in. */
  async function holds(): Promise<string[]> {
    const { rows: entries } = await database.owner.query<{ index: number; body: string; at: Date; act_id: string }>(
      'select e.index, a.body, a.at, e.act_id from ledger.entry e join ledger.act a on a.id = e.act_id order by e.index',
    );
    expect(entries.map(({ index }) => index)).to.deep.equal(entries.map((_, index) => index));
    const bodies = entries.map(({ body }) => body);

    const { rows: heads } = await database.owner.query<{ size: number; note: string; root_hash: Buffer }>(
      'select size, note, root_hash from ledger.checkpoint order by size',
    );
    for (const { size, note, root_hash } of heads) {
      const root = Buffer.from(rootOf(bodies.slice(0, size).map((body) => leafHash(body))));
      expect(openCheckpoint(note, SIGNER.vkey)).to.deep.include({ size });
      expect([size, root_hash.toString('hex')]).to.deep.equal([size, root.toString('hex')]);
    }
    expect(heads.at(-1)?.size ?? 0).to.equal(entries.length);

    const { rows: tiles } = await database.owner.query<{ tile: string; width: number; bytes: Buffer }>(
      'select tile, width, bytes from ledger.tile order by tile',
    );
    const wanted = [...buildTiles(bodies)].map(([path, bytes]) => {
      const tile = readTilePath(path);
      if (tile === null) throw new Error(path);
      return [tilePath({ ...tile, width: TILE_WIDTH }), tile.width, Buffer.from(bytes).toString('hex')] as const;
    });
    expect(tiles.map(({ tile, width, bytes }) => [tile, width, bytes.toString('hex')])).to.deep.equal(
      wanted.sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    return bodies;
  }

  it('takes acts by their time, each once, and signs the head', async () => {
    await record(3);
    expect(await sequence()).to.equal(3);
    expect(await sequence(), 'nothing waits any more').to.equal(0);
    const at = (await holds()).map((body) => (JSON.parse(body) as { at: string }).at);
    expect(at).to.deep.equal([...at].sort());
  });

  it('grows the same tiles across their borders as one made at once', async () => {
    for (const acts of [255, 1, 1, 254, 2, 600]) {
      await record(acts);
      expect(await sequence()).to.equal(acts);
    }
    await holds();
  });

  it('takes a long queue in batches, and leaves the rest for the next', async () => {
    await record(1_300);
    expect(await sequence()).to.equal(1_000);
    await holds();
    expect(await sequence()).to.equal(300);
    await holds();
  });

  it('gives every act one place when several workers sequence at once', async () => {
    await record(40);
    const taken = await Promise.all(Array.from({ length: 4 }, sequence));
    expect(taken.reduce((sum, acts) => sum + acts)).to.equal(40);
    await holds();
  });

  it('leaves nothing behind of a batch that did not come to its end', async () => {
    await record(300);
    await sequence();
    await record(10);
    const crashed = await asWorker(async (transaction) => {
      await sequenceActs(transaction, SIGNER);
      throw new Error('killed before the commit');
    }).catch((error: unknown) => (error instanceof Error ? error.message : ''));
    expect(crashed).to.equal('killed before the commit');
    expect(await holds()).to.have.length(300);
    expect(await sequence()).to.equal(10);
    await holds();
  });
});
