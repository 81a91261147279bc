import { TECHNIQUES, type TechniqueId } from '../protocol/techniques.ts';
import type { Matrix } from './matrix.ts';
import { isOutlier, spreadOf, type Band } from './spread.ts';

/** What was done for one applicant in a round. Durations in milliseconds. */
export interface Effort {
  readonly number: string;
  readonly withdrawn: boolean;
  /** Added after the round began, and therefore part of a later one. */
  readonly late: boolean;
  readonly cells: number;
  readonly notApplicable: number;
  readonly notSearched: number;
  readonly requests: number;
  readonly pagesRead: number;
  readonly durationMs: number;
  readonly retries: number;
  readonly noticeVersion: string | null;
}

/** One step as it was run: by which technique, and when the first and the last applicant were asked about. */
export interface StepRun {
  readonly stepNo: number;
  readonly title: string;
  readonly technique: string;
  readonly condition: string | null;
  /** Whether the block's step is the one at its place in the protocol. */
  readonly onProtocol: boolean;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
}

/** A round of the requisition, by the protocol it ran. */
interface RoundRun {
  readonly startedAt: Date;
  readonly protocolSha256: string;
}

/** A departure from the protocol, as far as the test needs it. */
interface DeviationRun {
  readonly askedAt: Date;
  readonly askedBy: string;
  readonly decision: 'approved' | 'refused' | null;
  readonly decidedBy: string | null;
}

/** Everything the tests of equal treatment are computed from. */
export interface ParityInput {
  readonly matrix: Matrix;
  readonly efforts: readonly Effort[];
  readonly steps: readonly StepRun[];
  readonly rounds: readonly RoundRun[];
  readonly deviations: readonly DeviationRun[];
}

/** The answer to one of an auditor's questions: passed or to be looked at, what was measured, and the rows behind it, flagged ones first. */
export interface AuditTest {
  readonly id: string;
  readonly question: string;
  readonly passed: boolean;
  readonly measure: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly flagged: boolean; readonly cells: readonly string[] }[];
}

/** Puts flagged rows first and passes the test when there is none. */
export function auditTest(test: Omit<AuditTest, 'passed'>): AuditTest {
  const flagged = test.rows.filter((row) => row.flagged);
  return { ...test, passed: flagged.length === 0, rows: [...flagged, ...test.rows.filter((row) => !row.flagged)] };
}

// Who has more identifiers has more to be asked about, so only what is far from the others is worth a look.
const PAGES_BAND: Band = { factor: 2, slack: 5 };
const DURATION_BAND: Band = { factor: 3, slack: 60_000 };
const RETRIES_BAND: Band = { factor: 2, slack: 2 };
/** Applicants of one step are asked about within this time, so that all see the same state of a source. */
const WINDOW_MS = 24 * 60 * 60 * 1000;

/** The tests of equal treatment in one round (U-01 to U-07, U-19, U-20). */
export function parityTests(input: ParityInput): AuditTest[] {
  return [coverage, sameProtocol, sameSteps, sameEffort, sameTiming, noExtras, lawfulTechniques, sameNotice, sameRetries].map(
    (test) => test(input),
  );
}

const cohortOf = ({ efforts }: ParityInput) => efforts.filter(({ cells, withdrawn, late }) => cells > 0 || !(withdrawn || late));

function coverage(input: ParityInput): AuditTest {
  const cohort = cohortOf(input);
  const covered = cohort.filter(({ cells }) => cells > 0).length;
  return auditTest({
    id: 'U-01',
    question: 'Was every applicant searched?',
    measure: `${covered} of ${cohort.length} applicants are in the round.`,
    columns: ['Applicant', 'Searches', 'Why not'],
    rows: input.efforts.map(({ number, cells, withdrawn, late }) => ({
      flagged: cells === 0 && !withdrawn && !late,
      cells: [
        number,
        String(cells),
        cells > 0 ? '–' : withdrawn ? 'withdrew' : late ? 'added after the round began' : 'not planned',
      ],
    })),
  });
}

function sameProtocol({ rounds }: ParityInput): AuditTest {
  const versions = new Set(rounds.map(({ protocolSha256 }) => protocolSha256));
  return auditTest({
    id: 'U-02',
    question: 'Was one protocol version used for everybody?',
    measure: `${counted(versions.size, 'version')} in ${counted(rounds.length, 'round')} of this requisition.`,
    columns: ['Round begun', 'Protocol (SHA-256)'],
    rows: rounds.map(({ startedAt, protocolSha256 }) => ({
      flagged: versions.size > 1,
      cells: [startedAt.toISOString(), protocolSha256],
    })),
  });
}

function sameSteps({ matrix }: ParityInput): AuditTest {
  return auditTest({
    id: 'U-03',
    question: 'Was every step run for everybody, with an outcome also where nothing was found?',
    measure: `${counted(matrix.missing, 'missing cell')}, ${counted(matrix.surplus.length, 'cell')} that no step asks for, ${matrix.places - matrix.missing - matrix.ended} without an outcome yet.`,
    columns: ['Applicant', 'Missing steps', 'Steps without an outcome'],
    rows: [
      ...matrix.rows.map(({ applicant, places }) => {
        const missing = stepsWhere(matrix, places, (place) => place === null);
        const waiting = stepsWhere(matrix, places, (place) => place !== null && place.outcome === null);
        return { flagged: missing !== '–' || waiting !== '–', cells: [applicant.number, missing, waiting] };
      }),
      ...matrix.surplus.map(({ stepNo }) => ({ flagged: true, cells: ['–', `step ${stepNo} is not on the protocol`, '–'] })),
    ],
  });
}

function stepsWhere(
  { steps }: Matrix,
  places: Matrix['rows'][number]['places'],
  holds: (place: Matrix['rows'][number]['places'][number]) => boolean,
): string {
  const found = steps.filter((_, index) => holds(places[index] ?? null)).map(({ stepNo }) => String(stepNo));
  return found.length === 0 ? '–' : found.join(', ');
}

function sameEffort(input: ParityInput): AuditTest {
  const cohort = cohortOf(input);
  const pages = spreadOf(cohort.map(({ pagesRead }) => pagesRead));
  const durations = spreadOf(cohort.map(({ durationMs }) => durationMs));
  return auditTest({
    id: 'U-04',
    question: 'Was as much done for everybody?',
    measure: `Result pages read: ${pages.min} at least, ${pages.median} in the middle, ${pages.max} at most. Time: ${seconds(durations.min)}, ${seconds(durations.median)}, ${seconds(durations.max)}.`,
    columns: ['Applicant', 'Result pages read', 'Requests', 'Time', 'Steps that did not apply'],
    rows: cohort.map(({ number, pagesRead, requests, durationMs, notApplicable }) => ({
      flagged: isOutlier(pagesRead, pages, PAGES_BAND) || isOutlier(durationMs, durations, DURATION_BAND),
      cells: [number, String(pagesRead), String(requests), seconds(durationMs), String(notApplicable)],
    })),
  });
}

function sameTiming({ steps }: ParityInput): AuditTest {
  const spans = steps.map(({ firstAt, lastAt }) =>
    firstAt === null || lastAt === null ? 0 : lastAt.getTime() - firstAt.getTime(),
  );
  return auditTest({
    id: 'U-05',
    question: 'Was everybody asked about in the same window?',
    measure: `At most ${seconds(spreadOf(spans).max)} lie between the first and the last applicant of a step.`,
    columns: ['Step', 'First asked', 'Last asked', 'Between them'],
    rows: steps.map(({ stepNo, title, firstAt, lastAt }, index) => ({
      flagged: (spans[index] ?? 0) > WINDOW_MS,
      cells: [`${stepNo} ${title}`, firstAt?.toISOString() ?? '–', lastAt?.toISOString() ?? '–', seconds(spans[index] ?? 0)],
    })),
  });
}

function noExtras({ deviations, steps }: ParityInput): AuditTest {
  const undecided = deviations.filter(({ decision }) => decision === null).length;
  const foreign = steps.filter(({ onProtocol }) => !onProtocol);
  return auditTest({
    id: 'U-06',
    question: 'Was nothing searched beyond the protocol without approval?',
    measure: `${counted(deviations.length, 'deviation')} asked for, ${undecided} not decided; ${counted(foreign.length, 'step')} run that the protocol does not have.`,
    columns: ['What', 'Asked', 'Decision'],
    rows: [
      ...deviations.map(({ askedAt, askedBy, decision, decidedBy }) => ({
        flagged: decision === null,
        cells: [
          'Deviation',
          `${askedAt.toISOString()}, ${askedBy}`,
          decision === null ? 'none yet' : `${decision} by ${decidedBy ?? '–'}`,
        ],
      })),
      ...foreign.map(({ stepNo, title }) => ({ flagged: true, cells: [`Step ${stepNo} ${title}`, '–', 'not on the protocol'] })),
    ],
  });
}

function lawfulTechniques({ steps }: ParityInput): AuditTest {
  const allowed = ({ technique, condition }: StepRun) =>
    Object.hasOwn(TECHNIQUES, technique) && (TECHNIQUES[technique as TechniqueId].status === 'allowed' || condition !== null);
  return auditTest({
    id: 'U-07',
    question: 'Were only allowed techniques used, and conditional ones with their condition on record?',
    measure: `${counted(steps.filter((step) => !allowed(step)).length, 'violation')} in ${counted(steps.length, 'step')}.`,
    columns: ['Step', 'Technique', 'Condition on record'],
    rows: steps.map((step) => ({
      flagged: !allowed(step),
      cells: [`${step.stepNo} ${step.title}`, techniqueInWords(step.technique), step.condition ?? '–'],
    })),
  });
}

function techniqueInWords(technique: string): string {
  return Object.hasOwn(TECHNIQUES, technique)
    ? `${technique} ${TECHNIQUES[technique as TechniqueId].title}`
    : `${technique}, which is not allowed`;
}

function sameNotice(input: ParityInput): AuditTest {
  const cohort = cohortOf(input);
  const versions = new Set(cohort.map(({ noticeVersion }) => noticeVersion));
  return auditTest({
    id: 'U-19',
    question: 'Did everybody get the same notice and give the same consent?',
    measure: `${counted(versions.size, 'version')} of the notice for ${counted(cohort.length, 'applicant')}.`,
    columns: ['Applicant', 'Version of the notice'],
    rows: cohort.map(({ number, noticeVersion }) => ({
      flagged: versions.size > 1 || noticeVersion === null,
      cells: [number, noticeVersion ?? 'none on record'],
    })),
  });
}

function sameRetries(input: ParityInput): AuditTest {
  const cohort = cohortOf(input);
  const retries = spreadOf(cohort.map((effort) => effort.retries));
  return auditTest({
    id: 'U-20',
    question: 'Were failed searches tried again alike?',
    measure: `Further attempts for each applicant: ${retries.min} at least, ${retries.median} in the middle, ${retries.max} at most.`,
    columns: ['Applicant', 'Further attempts', 'Searches that reached no result'],
    rows: cohort.map((effort) => ({
      flagged: isOutlier(effort.retries, retries, RETRIES_BAND),
      cells: [effort.number, String(effort.retries), String(effort.notSearched)],
    })),
  });
}

const counted = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);
const seconds = (ms: number) => `${Math.round(ms / 100) / 10} s`;
