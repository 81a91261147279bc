import { auditTest, counted, sayAmount, seconds, spreadFigure, type AuditRow, type AuditTest, type Unit } from './audit-test.ts';
import { cohortOf, type CellEffort, type Effort, type ParityInput } from './parity-input.ts';
import { isOutlier, spreadOf, type Band, type Spread } from './spread.ts';

// Who has more identifiers has more to be asked about, so only what is far from the others is worth a look.
const PAGES_BAND: Band = { factor: 2, slack: 5 };
const DURATION_BAND: Band = { factor: 3, slack: 60_000 };
const RETRIES_BAND: Band = { factor: 2, slack: 2 };
/** Within one step all are asked the same, so less difference is worth a look than over a whole round. */
const STEP_PAGES_BAND: Band = { factor: 2, slack: 3 };
/** Applicants of one step are asked about within this time, so that all see the same state of a source. */
const WINDOW_MS = 24 * 60 * 60 * 1000;

const outsideOf = (band: Band) => (value: number, spread: Spread) => isOutlier(value, spread, band);

/** A figure of one thing done for each applicant (or cell), with the band in which it may differ. */
interface Measured<Done> {
  readonly name: string;
  readonly of: (done: Done) => number;
  readonly band: Band;
  readonly unit?: Unit;
}

const figuresOf = <Done>(measures: readonly Measured<Done>[], all: readonly Done[]) =>
  measures.map(({ name, of, band, unit }) => spreadFigure(name, all.map(of), outsideOf(band), unit));

/** Whether any measure of one lies outside its band around all. */
function standsOut<Done>(measures: readonly Measured<Done>[], all: readonly Done[]): (one: Done) => boolean {
  const spreads = measures.map(({ of }) => spreadOf(all.map(of)));
  return (one) => measures.some(({ of, band }, index) => isOutlier(of(one), spreads[index] ?? spreadOf([]), band));
}

const EFFORT: readonly Measured<Effort>[] = [
  { name: 'Result pages read for an applicant', of: ({ pagesRead }) => pagesRead, band: PAGES_BAND },
  { name: 'Requests made for an applicant', of: ({ requests }) => requests, band: PAGES_BAND },
  { name: 'Time spent on an applicant', of: ({ durationMs }) => durationMs, band: DURATION_BAND, unit: 'ms' },
];

/** U-04: time, pages and requests for each applicant lie within a band around the middle of all (BI-6). */
export function sameEffort(input: ParityInput): AuditTest {
  const cohort = cohortOf(input);
  const outlier = standsOut(EFFORT, cohort);
  const [pages, , durations] = EFFORT.map(({ of }) => spreadOf(cohort.map(of)));
  return auditTest({
    id: 'U-04',
    question: 'Was as much done for everybody?',
    measure: `Result pages read: ${inThree(pages)}. Time: ${inThree(durations, 'ms')}.`,
    figures: figuresOf(EFFORT, cohort),
    columns: ['Applicant', 'Result pages read', 'Requests', 'Time', 'Steps that did not apply'],
    rows: cohort.map((effort) => ({
      flagged: outlier(effort),
      about: { applicant: effort.number },
      cells: [
        effort.number,
        String(effort.pagesRead),
        String(effort.requests),
        seconds(effort.durationMs),
        String(effort.notApplicable),
      ],
    })),
  });
}

const STEP_EFFORT: readonly Measured<CellEffort>[] = [
  { name: 'result pages read', of: ({ pagesRead }) => pagesRead, band: STEP_PAGES_BAND },
  { name: 'requests', of: ({ requests }) => requests, band: STEP_PAGES_BAND },
  { name: 'attempts', of: ({ attempts }) => attempts, band: RETRIES_BAND },
  { name: 'time', of: ({ durationMs }) => durationMs, band: DURATION_BAND, unit: 'ms' },
];

/**
 * U-04 within each step: the only fair comparison of cells, because a step asks everybody the same. Cells that were not asked (no such
 * identifier, a block that stopped) are left out; U-03 and U-20 have them.
 */
export function sameEffortByStep({ cells, steps }: ParityInput): AuditTest {
  const rows = steps.flatMap(({ stepNo, title }): AuditRow[] => {
    const asked = cells.filter((cell) => cell.stepNo === stepNo && cell.attempts > 0);
    const outlier = standsOut(STEP_EFFORT, asked);
    const spreads = STEP_EFFORT.map(({ of, unit }) => sayThree(spreadOf(asked.map(of)), unit));
    return [
      ...asked.filter(outlier).map((cell) => ({
        flagged: true,
        about: { search: cell.search, applicant: cell.applicant },
        cells: [`${stepNo} ${title}`, cell.applicant, ...STEP_EFFORT.map(({ of, unit = 'count' }) => sayAmount(of(cell), unit))],
      })),
      {
        flagged: false,
        about: { stepNo },
        cells: [`${stepNo} ${title}`, counted(asked.length, 'applicant'), ...spreads],
      },
    ];
  });
  return auditTest({
    id: 'U-04 by step',
    question: 'Was as much done for everybody within each step?',
    measure: `${counted(rows.filter(({ flagged }) => flagged).length, 'search', 'searches')} stand out from the others of their step. A step's own row has least / middle / most.`,
    columns: ['Step', 'Applicant', 'Result pages read', 'Requests', 'Attempts', 'Time'],
    rows,
  });
}

/** U-05: the first and the last applicant of each step were asked about within a day of each other (BI-6). */
export function sameTiming({ steps }: ParityInput): AuditTest {
  const spanOf = ({ firstAt, lastAt }: ParityInput['steps'][number]) =>
    firstAt === null || lastAt === null ? 0 : lastAt.getTime() - firstAt.getTime();
  const spans = steps.map(spanOf);
  return auditTest({
    id: 'U-05',
    question: 'Was everybody asked about in the same window?',
    measure: `At most ${seconds(spreadOf(spans).max)} lie between the first and the last applicant of a step.`,
    figures: [spreadFigure('Time between the first and the last applicant of a step', spans, (span) => span > WINDOW_MS, 'ms')],
    columns: ['Step', 'First asked', 'Last asked', 'Between them'],
    rows: steps.map((step) => ({
      flagged: spanOf(step) > WINDOW_MS,
      about: { stepNo: step.stepNo },
      cells: [
        `${step.stepNo} ${step.title}`,
        step.firstAt?.toISOString() ?? '–',
        step.lastAt?.toISOString() ?? '–',
        seconds(spanOf(step)),
      ],
    })),
  });
}

const FAILURES: readonly Measured<Effort>[] = [
  { name: 'Further attempts for an applicant', of: ({ retries }) => retries, band: RETRIES_BAND },
  { name: 'Searches of an applicant without a result', of: ({ notSearched }) => notSearched, band: RETRIES_BAND },
  { name: 'Pages of an applicant captured again', of: ({ captureRetries }) => captureRetries, band: RETRIES_BAND },
  { name: 'Pages of an applicant that could not be captured', of: ({ capturesFailed }) => capturesFailed, band: RETRIES_BAND },
];

/** U-20: what failed was tried again alike, searches and captures, and failed for nobody much more often (BI-6). */
export function sameRetries(input: ParityInput): AuditTest {
  const cohort = cohortOf(input);
  const outlier = standsOut(FAILURES, cohort);
  return auditTest({
    id: 'U-20',
    question: 'Were failed searches and captures tried again alike?',
    measure: `Further attempts for each applicant: ${inThree(spreadOf(cohort.map(({ retries }) => retries)))}.`,
    figures: figuresOf(FAILURES, cohort),
    columns: [
      'Applicant',
      'Further attempts',
      'Searches that reached no result',
      'Pages to capture',
      'Captured again',
      'Could not be captured',
    ],
    rows: cohort.map((effort) => ({
      flagged: outlier(effort),
      about: { applicant: effort.number },
      cells: [
        effort.number,
        ...[effort.retries, effort.notSearched, effort.captures, effort.captureRetries, effort.capturesFailed].map(String),
      ],
    })),
  });
}

const inThree = ({ min, median, max }: Spread = spreadOf([]), unit: Unit = 'count') =>
  `${sayAmount(min, unit)} at least, ${sayAmount(median, unit)} in the middle, ${sayAmount(max, unit)} at most`;

const sayThree = ({ min, median, max }: Spread, unit: Unit = 'count') =>
  [min, median, max].map((value) => sayAmount(value, unit)).join(' / ');
