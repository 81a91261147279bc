import type { ClientBase } from 'pg';
import { PACKS } from '../../core/filter/packs/index.ts';
import { filterVersion } from '../../core/filter/index.ts';
import type { RequisitionId } from '../../core/ids.ts';
import type { Role } from '../../core/permissions/roles.ts';
import { composeReport, reportText } from '../../core/report/report.ts';
import { queriesBeside, type NamedQuery } from '../../sql/database.ts';
import type { SealedPieces } from './sealed-pieces.ts';

const sql = queriesBeside(
  import.meta.url,
  'add_requisition',
  'add_members',
  'add_applicants',
  'add_identifiers',
  'add_consents',
  'add_keys',
  'add_deviations',
  'add_round',
  'add_blocks',
  'add_searches',
  'add_controls',
  'add_search_pages',
  'add_captures',
  'add_hits',
  'add_artefacts',
  'add_signals',
  'add_first_verdicts',
  'add_second_verdicts',
  'add_findings',
  'add_screenings',
  'add_masks',
  'add_rechecks',
  'add_readings',
  'settle_findings',
  'add_reports',
  'add_decisions',
  'add_jobs',
  'finish_round',
);

/** The people of a seeded agency, by role, in the order of their numbers. */
export type People = Readonly<Record<Role, readonly string[]>>;

/** How large a seeded requisition is, and how far its work has come. */
export interface RequisitionSize {
  readonly number: string;
  readonly applicants: number;
  readonly steps: number;
  readonly capturesEach: number;
  /** Of a hundred captures so many have a first verdict, and of a hundred applicants so many a released report. */
  readonly percentJudged: number;
  readonly percentReported: number;
  readonly closed: boolean;
  readonly weeksAgo: number;
}

/** What the rows of a requisition refer to. */
interface Surroundings {
  readonly people: People;
  /** Counts the requisitions, so that not everybody has a part in all of them. */
  readonly place: number;
  readonly protocol: string;
  readonly pieces: SealedPieces;
}

/** Puts a requisition with everything that belongs to it in place, one statement a table. Runs as the owner of the tables. */
export async function addRequisition(client: ClientBase, size: RequisitionSize, around: Surroundings): Promise<RequisitionId> {
  const { people, place, protocol } = around;
  const investigators = someOf(people.investigator, place, 3);
  const supervisors = someOf(people.supervisor, place, 1);
  const run = (statement: NamedQuery, ...values: unknown[]) => client.query<{ id: string }>(statement, values);
  const idOf = async (statement: NamedQuery, ...values: unknown[]) => String((await run(statement, ...values)).rows[0]?.id);

  const requisition = await idOf(
    sql.add_requisition,
    size.number,
    protocol,
    size.closed ? 'closed' : 'open',
    supervisors[0],
    size.weeksAgo,
  );
  await run(sql.add_members, requisition, investigators, supervisors, someOf(people.panelist, place, 3), supervisors[0]);
  await run(sql.add_applicants, requisition, investigators[0], size.applicants);
  await run(sql.add_identifiers, requisition);
  await run(sql.add_consents, requisition);
  await run(sql.add_keys, requisition, around.pieces.wrapped, around.pieces.keyId);
  await run(sql.add_deviations, requisition, investigators[0]);
  const round = await idOf(sql.add_round, requisition, investigators[0]);
  await addSearches({ run, requisition, round }, size);
  await addPages({ run, requisition, round }, size, around.pieces);
  await addWork({ run, requisition, round }, size, { around, investigators });
  await run(sql.add_jobs, requisition);
  await run(sql.finish_round, round);
  return requisition as RequisitionId;
}

/** `count` of a list beginning at a place, around its end. The first person has a part in every third requisition and in the first. */
const someOf = (list: readonly string[], place: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => list[(place * count + at) % list.length] ?? '');

interface Place {
  readonly run: (statement: NamedQuery, ...values: unknown[]) => Promise<unknown>;
  readonly requisition: string;
  readonly round: string;
}

async function addSearches({ run, requisition, round }: Place, { steps }: RequisitionSize): Promise<void> {
  await run(sql.add_blocks, round, steps);
  await run(sql.add_searches, round, requisition);
  await run(sql.add_controls, round);
  await run(sql.add_search_pages, round);
}

async function addPages({ run, round }: Place, { capturesEach, steps }: RequisitionSize, pieces: SealedPieces): Promise<void> {
  const { text, picture } = pieces;
  await run(sql.add_captures, round, capturesEach);
  await run(sql.add_hits, round, steps);
  await run(sql.add_artefacts, round, text.sha256, text.bytes, picture.sha256, picture.bytes);
  await run(sql.add_signals, round);
}

async function addWork(
  { run, requisition, round }: Place,
  { number, percentJudged, percentReported }: RequisitionSize,
  { around, investigators }: { readonly around: Surroundings; readonly investigators: readonly string[] },
): Promise<void> {
  await run(sql.add_first_verdicts, round, investigators, percentJudged);
  await run(sql.add_second_verdicts, round, investigators);
  await run(sql.add_findings, round, around.pieces.quotation.length, around.pieces.quotation);
  await run(sql.add_screenings, requisition, filterVersion(PACKS.federal));
  await run(sql.add_masks, requisition);
  await run(sql.add_rechecks, requisition);
  await run(sql.add_readings, requisition, investigators);
  await run(sql.settle_findings, requisition);
  await run(sql.add_reports, requisition, investigators[0], percentReported, reportOf(number));
  await run(sql.add_decisions, requisition, someOf(around.people.panelist, around.place, 1)[0]);
}

/** The record of a report, with a word in the place of the applicant's number. */
function reportOf(number: string): string {
  return reportText(
    composeReport({
      report: { number: 'APPLICANT', version: 1, releasedOn: '2026-01-05' },
      applicantNumber: 'APPLICANT',
      requisition: { number, title: `Police officer, intake ${number}` },
      protocol: { title: 'Large agency', version: 1, sha256: 'a'.repeat(64), classPack: 'federal' },
      lookBack: { years: 7, from: '2019-01-05' },
      filterVersion: filterVersion(PACKS.federal),
      steps: Array.from({ length: 12 }, (_, at) => ({ title: `Step ${at + 1}`, outcome: at % 7 === 0 ? 'blocked' : 'none' })),
      policy: null,
      findings: [],
      responses: [],
    }),
  );
}
