import { expect } from 'chai';
import pino from 'pino';
import type { BlockId } from '../../../core/ids.ts';
import { blockHandler } from '../../../workers/round/block.ts';
import { buildAgency, buildApplicant, buildRequisition, theOnly } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
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
    const ended = await handler.run(theOnly(rows).id, { signal: stopping.signal }).then(
      () => 'done',
      (error: unknown) => (error instanceof Error ? error.message : 'failed'),
    );
    expect([ended, asked]).to.deep.equal(['the worker is stopping', 1]);
    const cells = await database.owner.query<{ open: number }>(
      'select count(*)::int as open from evidence.search where round_id = $1 and observed is null',
      [round],
    );
    expect(cells.rows).to.deep.equal([{ open: 3 }]);
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
    await handler.run(theOnly(rows).id, { signal: new AbortController().signal });
    const cells = await database.owner.query<{ observed: string }>(
      'select observed from evidence.search where round_id = $1 and applicant_id = $2',
      [round, applicant],
    );
    expect(cells.rows).to.deep.equal([{ observed: 'not_applicable' }]);
    expect(asked.filter((url) => url.includes('Jordan Example'))).to.have.length(1);
    expect(asked.length, 'the control is asked as often as ever').to.equal(5);
  });
});
