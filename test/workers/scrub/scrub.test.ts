import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { CaptureId } from '../../../core/ids.ts';
import { inTransaction } from '../../../sql/database.ts';
import { loadStoreHealth } from '../../../sql/scrub/scrub.ts';
import { openStore, type Store } from '../../../store/store.ts';
import { scrubSome, startScrubber } from '../../../workers/scrub/scrub.ts';
import { buildAgency, buildApplicant, buildRequisition, theOnly } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { eventually } from '../../support/eventually.ts';
import { buildCapture, buildRound } from '../../support/investigation.ts';

const DAY_MS = 86_400_000;

describe('Reading all evidence again', () => {
  let database: TestDatabase;
  let dir: string;
  let store: Store;
  let first: CaptureId;
  let second: CaptureId;

  beforeEach(async () => {
    database = await freshDatabase();
    dir = mkdtempSync(join(tmpdir(), 'evenhand-scrub-'));
    store = openStore({ dir, masterKey: Buffer.alloc(32, 5) });
    const agency = await buildAgency(database);
    const requisition = await buildRequisition(database, agency);
    const applicant = await buildApplicant(database, agency, requisition);
    const round = await buildRound(database, agency, requisition);
    const place = { requisition, round, applicant };
    first = await buildCapture(database, store, place, { text: 'the first page' });
    second = await buildCapture(database, store, place, { text: 'the second page' });
    await database.owner.query("update evidence.capture set finished_at = now() - interval '2 days'");
  });
  afterEach(async () => {
    await database.drop();
    rmSync(dir, { recursive: true });
  });

  const health = () => inTransaction(database.pools.worker, null, loadStoreHealth);
  const scrubAll = async () => {
    while (await scrubSome(database.pools.worker, store, DAY_MS));
    return health();
  };
  const actsOf = async (kind: string) => {
    const { rows } = await database.owner.query<{ subject: string; detail: Record<string, unknown> }>(
      "select subject, body::jsonb -> 'detail' as detail from ledger.act where kind = $1 order by subject",
      [kind],
    );
    return rows;
  };
  const piecesKept = async () =>
    theOnly(
      (
        await database.owner.query<{ pieces: number; bytes: number }>(
          'select count(*)::int as pieces, sum(bytes)::int as bytes from evidence.artefact',
        )
      ).rows,
    );
  const files = () =>
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\/[0-9a-f]{64}$/.test(path))
      .map((path) => join(dir, path));
  /** The stored file that holds a capture's text. */
  async function fileOf(capture: CaptureId): Promise<string> {
    const { rows } = await database.owner.query<{ sha256: string; wrapped: Buffer }>(
      "select f.sha256, k.wrapped from evidence.artefact f join evidence.capture c on c.id = f.capture_id join evidence.data_key k on k.applicant_id = c.applicant_id where f.capture_id = $1 and f.kind = 'text'",
      [capture],
    );
    const { sha256, wrapped } = theOnly(rows);
    for (const path of files()) {
      const bytes = readFileSync(path);
      rmSync(path);
      const held = await store.has(sha256, wrapped);
      writeFileSync(path, bytes);
      if (!held) return path;
    }
    throw new Error('the text is not in the store');
  }

  it('finds everything intact when it is, and records that with how much it was', async () => {
    const { finished, running, damage } = await scrubAll();
    const { pieces, bytes } = await piecesKept();
    expect(pieces).to.be.greaterThan(1);
    expect(finished).to.deep.include({ pieces, bytes, damaged: 0 });
    expect([running, damage]).to.deep.equal([null, []]);
    expect(await actsOf('evidence.scrubbed')).to.deep.equal([{ subject: finished!.id, detail: { pieces, bytes, damaged: 0 } }]);
    expect(await actsOf('evidence.damaged')).to.deep.equal([]);
  });

  it('names the piece whose file was changed by a single bit, and the one whose file is gone', async () => {
    const changed = await fileOf(first);
    const bytes = readFileSync(changed);
    bytes[bytes.length - 20]! ^= 1;
    writeFileSync(changed, bytes);
    rmSync(await fileOf(second));
    const { finished, damage } = await scrubAll();
    const expected = [
      { captureId: first, kind: 'text', found: 'damaged' },
      { captureId: second, kind: 'text', found: 'missing' },
    ].sort((a, b) => (a.captureId < b.captureId ? -1 : 1));
    expect(finished?.damaged).to.equal(2);
    expect(damage.map(({ captureId, kind, found }) => ({ captureId, kind, found }))).to.deep.equal(expected);
    const acts = await actsOf('evidence.damaged');
    expect(acts.map(({ subject, detail }) => [subject, detail['found']])).to.deep.equal(
      expected.map(({ captureId, found }) => [captureId, found]),
    );
  });

  it('is not done twice within the time, and again after it', async () => {
    const once = await scrubAll();
    expect((await scrubAll()).finished?.id).to.equal(once.finished?.id);
    await database.owner.query("update evidence.scrub set started_at = now() - interval '25 hours'");
    expect((await scrubAll()).finished?.id).not.to.equal(once.finished?.id);
  });

  it('waits until the first evidence is old enough, so that it is not read while it is written', async () => {
    await database.owner.query('update evidence.capture set finished_at = now()');
    expect(await scrubSome(database.pools.worker, store, DAY_MS)).to.equal(false);
    expect((await health()).finished).to.equal(null);
  });

  it('reads every piece once when several workers are at it and one goes away in the middle', async () => {
    const { pieces } = await piecesKept();
    const quiet = { warn: () => undefined } as never;
    const start = () => startScrubber(database.pools.worker, store, { everyMs: DAY_MS, restMs: 1 }, quiet);
    const [one, two] = [start(), start()];
    await one.stop();
    await eventually(async () => (await health()).finished !== null);
    await two.stop();
    expect((await health()).finished).to.deep.include({ pieces, damaged: 0 });
    expect(await actsOf('evidence.scrubbed')).to.have.length(1);
  });
});
