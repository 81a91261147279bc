import { expect } from 'chai';
import fc from 'fast-check';
import { isFirstHidden } from '../../../core/attribution/seats.ts';
import { Failure } from '../../../core/failure.ts';
import type { ApplicantId, CaptureId, RequisitionId, RoundId } from '../../../core/ids.ts';
import { loadCapture } from '../../../sql/capture/capture.ts';
import { judgeCapture } from '../../../sql/capture/judge.ts';
import { takeBackVerdict } from '../../../sql/capture/take-back.ts';
import type { Transaction } from '../../../sql/database.ts';
import { judgeSecond } from '../../../sql/second-reading/confirm.ts';
import { listWaitingPages } from '../../../sql/second-reading/second-reading.ts';
import { buildAgency, buildApplicant, buildRequisition, theOnly, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { asInvestigator, buildFinding, buildRound } from '../../support/investigation.ts';

const VERDICTS = ['applicant', 'not_applicant', 'unsure'] as const;
const SEATS = ['investigator', 'second', 'outsider'] as const;
const TEXT = 'Hit 131 on Route 9 after church, lights off.';

describe('What investigators know of each other’s verdicts', () => {
  let database: TestDatabase;
  let agency: Agency;
  let requisition: RequisitionId;
  let applicant: ApplicantId;
  let round: RoundId;
  let pages = 0;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    requisition = await buildRequisition(database, agency, { members: [...SEATS, 'supervisor'] });
    applicant = await buildApplicant(database, agency, requisition);
    round = await buildRound(database, agency, requisition);
  });
  after(() => database.drop());

  const page = async (suggested: 'T0' | 'T2' | null = null): Promise<CaptureId> => {
    pages += 1;
    const { rows } = await database.owner.query<{ id: CaptureId }>(
      `insert into evidence.capture (requisition_id, round_id, applicant_id, url, url_key, state, finished_at, suggested_tier)
       values ($1, $2, $3, 'http://a.example/' || $4, $4, 'complete', now(), $5) returning id`,
      [requisition, round, applicant, String(pages), suggested],
    );
    return theOnly(rows).id;
  };
  const reason = 'same city and club';
  const as = <T>(seat: (typeof SEATS)[number], work: (transaction: Transaction) => Promise<T>) =>
    asInvestigator(database, agency[seat], work);
  /** What somebody gets out of the tables that hold verdicts or follow from them, straight from the database. */
  const known = (seat: (typeof SEATS)[number], capture: CaptureId) =>
    as(seat, async (transaction) => {
      const { client } = transaction;
      const count = async (text: string) => (await client.query(text, [capture])).rowCount;
      return {
        foreign: await count('select from evidence.attribution where capture_id = $1 and decided_by <> access.actor()'),
        findings: await count('select from evidence.finding where capture_id = $1'),
        screenings: await count(
          'select from evidence.screening s where finding_id = any (select id from evidence.finding where capture_id = $1)',
        ),
        capture: await loadCapture(transaction, capture),
      };
    });

  interface Move {
    readonly who: (typeof SEATS)[number];
    readonly what: 'first' | 'second' | 'take back';
    readonly verdict: (typeof VERDICTS)[number];
  }
  const moves: fc.Arbitrary<Move[]> = fc.array(
    fc.record({
      who: fc.constantFrom(...SEATS),
      what: fc.constantFrom('first' as const, 'second' as const, 'take back' as const),
      verdict: fc.constantFrom(...VERDICTS),
    }),
    { minLength: 2, maxLength: 8 },
  );

  /** Somebody tries something; what is refused is refused. */
  const attempt = (capture: CaptureId, { who, what, verdict }: Move) =>
    as(who, async (transaction) => {
      if (what === 'first') await judgeCapture(transaction, capture, { verdict, reason });
      else if (what === 'second') await judgeSecond(transaction, capture, { verdict, reason });
      else {
        const own = await transaction.client.query<{ id: string }>(
          "select id from evidence.verdict where capture_id = $1 and seat = 'first' and decided_by = access.actor() order by decided_at desc limit 1",
          [capture],
        );
        await takeBackVerdict(transaction, capture, own.rows[0]?.id ?? capture);
      }
    }).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
    });

  it('is nothing, whatever they try in whatever order, until two of them have decided', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(moves, async (tried) => {
        const capture = await page();
        for (const move of tried) {
          await attempt(capture, move);
          for (const seat of SEATS) {
            const { foreign, capture: seen } = await known(seat, capture);
            const both = seen.secondBy !== null;
            if (!both) expect(foreign, `${seat} after ${JSON.stringify(move)}`).to.equal(0);
            expect(seen.firstVerdict === null).to.equal(seen.firstBy === null || isFirstHidden(agency[seat], seen));
            if (seen.firstBy !== null) expect(seen.secondBy).not.to.equal(seen.firstBy);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is the same for a page that is said to be the applicant’s and one that is said not to be', async () => {
    const [theirs, others] = [await page('T2'), await page('T2')];
    await as('investigator', (transaction) => judgeCapture(transaction, theirs, { verdict: 'applicant', reason }));
    await as('investigator', (transaction) => judgeCapture(transaction, others, { verdict: 'not_applicant', reason }));
    await buildFinding(database, agency, { requisition, applicant, capture: theirs }, { text: TEXT, words: 'Hit 131' });
    const [one, other] = [await known('second', theirs), await known('second', others)];
    const bare = ({ capture: { id, url, ...rest }, ...counts }: typeof one) => ({
      ...rest,
      ...counts,
      id: typeof id,
      url: typeof url,
    });
    expect(bare(one)).to.deep.equal({ ...bare(other), finishedAt: one.capture.finishedAt });
    expect(await as('second', async (t) => (await listWaitingPages(t)).map(({ id }) => id))).to.include.members([theirs, others]);
  });

  it('is everything once both have decided, and nobody else can take a seat then', async () => {
    const capture = await page();
    await attempt(capture, { who: 'investigator', what: 'first', verdict: 'applicant' });
    await buildFinding(database, agency, { requisition, applicant, capture }, { text: TEXT, words: 'Hit 131' });
    expect(await known('outsider', capture)).to.include({ foreign: 0, findings: 0, screenings: 0 });
    await attempt(capture, { who: 'second', what: 'second', verdict: 'applicant' });
    for (const what of ['first', 'second'] as const) await attempt(capture, { who: 'outsider', what, verdict: 'unsure' });
    const { foreign, findings, screenings, capture: seen } = await known('outsider', capture);
    expect({ foreign, findings, screenings }).to.deep.equal({ foreign: 2, findings: 1, screenings: 2 });
    expect(seen).to.include({ firstVerdict: 'applicant', secondVerdict: 'applicant', tier: 'T3' });
  });

  it('is nothing of a verdict that was taken back either', async () => {
    const capture = await page();
    await attempt(capture, { who: 'investigator', what: 'first', verdict: 'applicant' });
    await attempt(capture, { who: 'investigator', what: 'take back', verdict: 'applicant' });
    expect((await known('second', capture)).foreign).to.equal(0);
  });

  it('asks for a second verdict on every lead, and on pages that were said to be the applicant’s', async () => {
    const wanted = async (capture: CaptureId) =>
      theOnly(
        (
          await database.owner.query<{ wants_second: boolean }>('select wants_second from evidence.seats where capture_id = $1', [
            capture,
          ])
        ).rows,
      ).wants_second;
    const [lead, said] = [await page('T2'), await page('T0')];
    await attempt(lead, { who: 'investigator', what: 'first', verdict: 'not_applicant' });
    await attempt(said, { who: 'investigator', what: 'first', verdict: 'applicant' });
    expect([await wanted(lead), await wanted(said)]).to.deep.equal([true, true]);
  });

  it('leaves it to a supervisor when they disagree', async () => {
    const capture = await page();
    await attempt(capture, { who: 'investigator', what: 'first', verdict: 'applicant' });
    await attempt(capture, { who: 'second', what: 'second', verdict: 'unsure' });
    const change = (who: 'investigator' | 'second', what: 'first' | 'second') =>
      as(who, (transaction) =>
        (what === 'first' ? judgeCapture : judgeSecond)(transaction, capture, { verdict: 'not_applicant', reason }),
      ).then(
        () => 'done',
        (error: unknown) => (error instanceof Failure ? error.code : String(error)),
      );
    expect([await change('investigator', 'first'), await change('second', 'second')]).to.deep.equal([
      'NOT_ALLOWED',
      'NOT_ALLOWED',
    ]);
  });
});
