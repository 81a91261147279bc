import { expect } from 'chai';
import pino from 'pino';
import { sha256 } from '../../../core/canonical.ts';
import type { BlockId } from '../../../core/ids.ts';
import type { DoorAnswer } from '../../../workers/egress/door.ts';
import { blockHandler } from '../../../workers/round/block.ts';
import {
  buildAgency,
  buildApplicant,
  buildProtocol,
  buildRequisition,
  shortId,
  smallProtocol,
  theOnly,
  type Agency,
} from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { heldLease } from '../../support/lease.ts';
import { buildRound } from '../../support/investigation.ts';

describe('A block whose worker is stopped', () => {
  let database: TestDatabase;

  before(async () => {
    database = await freshDatabase();
  });
  after(() => database.drop());

  it('waits for no answer that is under way, asks nothing more and leaves the cell open', async () => {
    const agency = await buildAgency(database);
    const requisition = await buildRequisition(database, agency);
    await buildApplicant(database, agency, requisition);
    const round = await buildRound(database, agency, requisition);
    const { rows } = await database.owner.query<{ id: BlockId }>('select id from evidence.block where round_id = $1', [round]);

    const stopping = new AbortController();
    let asked = 0;
    const handler = blockHandler({
      worker: database.pools.worker,
      backoffMs: 1,
      log: pino({ level: 'silent' }),
      door: {
        ask() {
          asked += 1;
          stopping.abort(new Error('the worker is stopping'));
          // A host that is busy may be waited for a minute at every request.
          return new Promise(() => undefined);
        },
      },
    });
    const ended = await handler.run(theOnly(rows).id, heldLease(stopping.signal)).then(
      () => 'done',
      (error: unknown) => (error instanceof Error ? error.message : 'failed'),
    );
    expect([ended, asked]).to.deep.equal(['the worker is stopping', 1]);
    const cells = await database.owner.query<{ open: number }>(
      'select count(*)::int as open from evidence.search where round_id = $1 and observed is null',
      [round],
    );
    expect(cells.rows).to.deep.equal([{ open: 4 }]);
  });
});

describe('A source that has to be asked again', () => {
  let database: TestDatabase;

  before(async () => {
    database = await freshDatabase();
  });
  after(() => database.drop());

  it('is not, about an applicant who took the consent back while it was waited for', async () => {
    const agency = await buildAgency(database);
    const requisition = await buildRequisition(database, agency);
    const applicant = await buildApplicant(database, agency, requisition);
    const round = await buildRound(database, agency, requisition);
    const { rows } = await database.owner.query<{ id: BlockId }>('select id from evidence.block where round_id = $1', [round]);
    await database.owner.query(
      "update evidence.search set observed = 'found', finished_at = now() where round_id = $1 and kind = 'positive_control'",
      [round],
    );
    const asked: string[] = [];
    const handler = blockHandler({
      worker: database.pools.worker,
      backoffMs: 1,
      log: pino({ level: 'silent' }),
      door: {
        async ask({ url }) {
          asked.push(decodeURIComponent(url).replaceAll('+', ' '));
          await database.owner.query('update intake.consent set withdrawn_on = current_date where applicant_id = $1', [
            applicant,
          ]);
          const now = new Date();
          return {
            kind: 'refused',
            refusal: 'unreachable',
            detail: 'nobody answers',
            retryAfterMs: null,
            url,
            redirects: [],
            startedAt: now,
            finishedAt: now,
          };
        },
      },
    });
    await handler.run(theOnly(rows).id, heldLease());
    const cells = await database.owner.query<{ observed: string }>(
      'select observed from evidence.search where round_id = $1 and applicant_id = $2',
      [round, applicant],
    );
    expect(cells.rows).to.deep.equal([{ observed: 'no_consent' }]);
    expect(asked.filter((url) => url.includes('Jordan Example'))).to.have.length(1);
    expect(asked.length, 'the control is asked as often as ever').to.equal(5);
  });
});

describe('A block that does not come off', () => {
  let database: TestDatabase;
  let agency: Agency;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
  });
  after(() => database.drop());

  /** A source that says what `answer` says of each name, asked by a handler until it waits for nothing more. */
  async function runWith(answer: (name: string, asked: number) => Said | Promise<Said>, deadlineMs: number) {
    const protocol = await buildProtocol(database, agency, {
      protocol: smallProtocol({ title: `Protocol ${shortId()}`, patienceMs: 0, deadlineMs }),
    });
    const requisition = await buildRequisition(database, agency, { protocol });
    for (const name of ['Ana Early', 'Bo Middle', 'Cy Late'])
      await buildApplicant(database, agency, requisition, { identifiers: { name } });
    const round = await buildRound(database, agency, requisition);
    const block = theOnly(
      (await database.owner.query<{ id: BlockId }>('select id from evidence.block where round_id = $1', [round])).rows,
    ).id;
    const asked: string[] = [];
    const waits: number[] = [];
    const handler = blockHandler({
      worker: database.pools.worker,
      backoffMs: 1_000,
      log: pino({ level: 'silent' }),
      door: { ask: ({ url }) => wikiAnswer(url, (name) => (asked.push(name), answer(name, asked.length))) },
    });
    const lease = heldLease(undefined, (waitMs) => {
      waits.push(waitMs);
      // The waiting is left out: it began as much earlier.
      void database.owner.query('update evidence.block set began_at = began_at - make_interval(secs => $2) where id = $1', [
        block,
        waitMs / 1_000,
      ]);
    });
    for (let before = -1; before < waits.length;) {
      before = waits.length;
      await handler.run(block, lease);
    }
    const { rows: outcomes } = await database.owner.query<{ kind: string; outcome: string }>(
      'select kind, outcome from evidence.search where block_id = $1 order by position',
      [block],
    );
    const { rows } = await database.owner.query<{ status: string; run: number; hits: number; captures: number }>(
      `select status, run, (select count(*) from evidence.hit h join evidence.search s on s.id = h.search_id where s.block_id = b.id)::int as hits,
         (select count(*) from evidence.capture c where c.round_id = b.round_id)::int as captures from evidence.block b where id = $1`,
      [block],
    );
    const applicants = outcomes.filter(({ kind }) => kind === 'applicant').map(({ outcome }) => outcome);
    return { asked, waits, applicants, block: theOnly(rows), again: () => handler.run(block, lease) };
  }

  it('is run again as a whole once the source is back, and then counts for everybody', async () => {
    let away = 0;
    const { applicants, block, waits } = await runWith((name) => {
      if (name === 'Main Page') return 'found';
      if (name === 'Bo Middle' && (away += 1) <= 1) return 'away';
      return name.endsWith('Late') ? 'found' : 'none';
    }, 60_000);
    expect(waits).to.deep.equal([1_000]);
    expect(block).to.include({ status: 'complete', run: 2, captures: 1 });
    expect([...applicants].sort()).to.deep.equal(['found', 'none', 'none']);
  });

  it('asks about nobody else in a run that cannot count any more', async () => {
    const { asked } = await runWith((name) => (name === 'Main Page' ? 'found' : 'away'), 0);
    expect(new Set(asked).size, 'the control and one applicant').to.equal(2);
  });

  it('leaves the source unavailable for everybody at the deadline, and what it found of some sealed', async () => {
    const { applicants, block, waits } = await runWith(
      (name, asked) => (name === 'Main Page' || asked === 2 ? 'found' : 'away'),
      10_000,
    );
    expect(waits).to.deep.equal([1_000, 2_000, 4_000]);
    expect(applicants).to.deep.equal(['unavailable', 'unavailable', 'unavailable']);
    expect(block).to.deep.equal({ status: 'unavailable', run: 4, hits: 1, captures: 0 });
  });

  it('is voided for everybody when the source does not know at the end what it knew before', async () => {
    const { applicants, block } = await runWith((name, asked) => (name === 'Main Page' && asked === 1 ? 'found' : 'none'), 0);
    expect(applicants).to.deep.equal(['voided', 'voided', 'voided']);
    expect(block.status).to.equal('voided');
  });

  it('asks nothing more when the last day of searching has passed, and is unavailable for everybody', async () => {
    const { asked, applicants, waits } = await runWith(async (name, count) => {
      if (count === 2)
        await database.owner.query("update intake.requisition set search_until = (now() at time zone 'utc')::date - 1");
      return name === 'Main Page' ? 'found' : 'none';
    }, 60_000);
    expect(asked).to.have.length(2);
    expect(waits).to.deep.equal([]);
    expect(applicants).to.deep.equal(['unavailable', 'unavailable', 'unavailable']);
  });

  it('is left alone once it has ended: nothing is asked a second time', async () => {
    const { asked, again } = await runWith((name) => (name === 'Main Page' ? 'found' : 'none'), 60_000);
    expect(asked).to.have.length(6);
    await again();
    expect(asked).to.have.length(6);
  });
});

type Said = 'found' | 'none' | 'away';

/** What a wiki says about the name in an address, as the door would hand it over. */
async function wikiAnswer(url: string, say: (name: string) => Said | Promise<Said>): Promise<DoorAnswer> {
  const now = new Date();
  const name = new URL(url).searchParams.get('srsearch')?.replaceAll('"', '') ?? '';
  const said = await say(name);
  const asked = { url, redirects: [], startedAt: now, finishedAt: now, retryAfterMs: null };
  if (said === 'away') return { ...asked, kind: 'refused', refusal: 'unreachable', detail: 'nobody answers' };
  const search = said === 'found' ? [{ ns: 0, title: name, snippet: name, timestamp: '2026-01-01T00:00:00Z' }] : [];
  const body = Buffer.from(JSON.stringify({ batchcomplete: true, query: { searchinfo: { totalhits: search.length }, search } }));
  return {
    ...asked,
    kind: 'answered',
    status: 200,
    headers: { 'content-type': 'application/json' },
    body,
    bodySha256: sha256(body),
    finalUrl: url,
    remoteAddress: '127.0.0.1',
  };
}
