import type { Step } from '../../../core/protocol/protocol.ts';
import type { RequisitionId, RoundId } from '../../../core/ids.ts';
import { APPLICANTS, CONTROL_NAME, startPracticeWeb, type PracticeWeb } from '../../../local/practice-web/index.ts';
import { inTransaction } from '../../../sql/database.ts';
import { startRound } from '../../../sql/round/start.ts';
import {
  buildAgency,
  buildApplicant,
  buildProtocol,
  buildRequisition,
  smallProtocol,
  type Agency,
  type Seat,
} from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { eventually } from '../../support/eventually.ts';

/** A requisition that is ready for its round, with somewhere to search. */
export interface Readiness {
  readonly database: TestDatabase;
  readonly agency: Agency;
  readonly web: PracticeWeb;
  readonly requisition: RequisitionId;
  start(seat?: Seat): Promise<RoundId>;
  /** How many cells have been observed, and how many captures have ended. */
  progress(): Promise<{ readonly observed: number; readonly captured: number }>;
  /** Waits until the round is finished. */
  finished(round: RoundId): Promise<void>;
  /** The outcomes of the applicants' cells, by step. */
  outcomes(round: RoundId): Promise<Record<string, (string | null)[]>>;
  close(): Promise<void>;
}

/** Found and not found, on two sources that answer. */
export const STEPS = [
  step('wiki', 'mediawiki', 'http://wiki.practice.test', '{name}', {
    apiPath: '/w/api.php',
    pagePath: '/wiki/',
    namespaces: [0, 2],
  }),
  step('microblog', 'mastodon', 'http://social.practice.test', '{handle}', { statuses: 0 }),
];

/** What an undisturbed round of these comes to. */
export const UNDISTURBED = { wiki: ['found', 'none', 'none'], microblog: ['found', 'found', 'none'] };

/** One of each: on the wiki and the microblog, on the microblog only, and nowhere. */
const COHORT = ['A-1006', 'A-1002', 'A-1009'];

export function step(id: string, source: Step['source'], site: string, query: string, parameters: Record<string, unknown>): Step {
  const control = { positive: CONTROL_NAME };
  return { id, title: `Step ${id}`, technique: 'T-01', source, site, query, parameters, pages: 2, hits: 1, control };
}

/** Three applicants and two steps, or the steps that are given. */
export async function readyForRound(
  steps: readonly Step[] = STEPS,
  { database: opening = freshDatabase(), deadlineMs = 1_000 }: { database?: Promise<TestDatabase>; deadlineMs?: number } = {},
): Promise<Readiness> {
  const web = await startPracticeWeb();
  const database = await opening;
  const agency = await buildAgency(database);
  const capture = { ...smallProtocol().capture, settleMs: 200, scrollMs: 200, heightPxMax: 1_000, navigationTimeoutMs: 10_000 };
  const protocol = await buildProtocol(database, agency, {
    protocol: smallProtocol({ steps: [...steps], patienceMs: 300, deadlineMs, capture }),
  });
  const requisition = await buildRequisition(database, agency, { protocol });
  for (const number of COHORT) {
    const { identifiers } = APPLICANTS.find((one) => one.number === number) ?? { identifiers: [] };
    const known = Object.fromEntries(identifiers.map(({ kind, value }) => [kind, value]));
    await buildApplicant(database, agency, requisition, { number, identifiers: known });
  }
  const rows = async <Row extends object>(text: string, values: readonly unknown[] = []) =>
    (await database.owner.query<Row>(text, [...values])).rows;
  return {
    database,
    agency,
    web,
    requisition,
    start: (seat = 'investigator') =>
      inTransaction(database.pools.investigator, agency[seat], (transaction) => startRound(transaction, requisition)),
    async progress() {
      const [counts] = await rows<{ observed: number; captured: number }>(
        `select (select count(*) from evidence.search where observed is not null)::int as observed,
           (select count(*) from evidence.capture where state <> 'promised')::int as captured`,
      );
      return counts ?? { observed: 0, captured: 0 };
    },
    finished: (round) =>
      eventually(async () => {
        const [found] = await rows<{ status: string }>('select status from evidence.round where id = $1', [round]);
        return found?.status === 'finished';
      }, 60_000),
    async outcomes(round) {
      const cells = await rows<{ step: string; outcome: string | null }>(
        `select b.step_id as step, s.outcome from evidence.search s join evidence.block b on b.id = s.block_id
         join intake.applicant a on a.id = s.applicant_id where s.round_id = $1
         order by s.step_no, array_position($2::text[], a.number)`,
        [round, COHORT],
      );
      const outcomes: Record<string, (string | null)[]> = {};
      for (const cell of cells) (outcomes[cell.step] ??= []).push(cell.outcome);
      return outcomes;
    },
    async close() {
      await database.drop();
      await web.close();
    },
  };
}
