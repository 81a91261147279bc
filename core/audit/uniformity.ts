import { TECHNIQUES, type TechniqueId } from '../protocol/techniques.ts';
import { auditTest, counted, countOf, type AuditTest } from './audit-test.ts';
import type { Matrix } from './matrix.ts';
import { cohortOf, type ParityInput, type StepRun } from './parity-input.ts';

/** U-01: everybody active when the round began has cells in it (BI-1). */
export function coverage(input: ParityInput): AuditTest {
  const cohort = cohortOf(input);
  const covered = cohort.filter(({ cells }) => cells > 0).length;
  return auditTest({
    id: 'U-01',
    question: 'Was every applicant searched?',
    measure: `${covered} of ${cohort.length} applicants are in the round.`,
    figures: [countOf('Applicants who were not searched', cohort.length - covered, 0)],
    columns: ['Applicant', 'Searches', 'Why not'],
    rows: input.efforts.map(({ number, cells, withdrawn, late }) => ({
      flagged: cells === 0 && !withdrawn && !late,
      about: { applicant: number },
      cells: [
        number,
        String(cells),
        cells > 0 ? '–' : withdrawn ? 'withdrew' : late ? 'added after the round began' : 'not planned',
      ],
    })),
  });
}

/** U-02: all rounds of the requisition ran one protocol, told by its hash. */
export function sameProtocol({ rounds }: ParityInput): AuditTest {
  const versions = new Set(rounds.map(({ protocolSha256 }) => protocolSha256));
  return auditTest({
    id: 'U-02',
    question: 'Was one protocol version used for everybody?',
    measure: `${counted(versions.size, 'version')} in ${counted(rounds.length, 'round')} of this requisition.`,
    figures: rounds.length === 0 ? [] : [countOf('Protocol versions used', versions.size, 1)],
    columns: ['Round begun', 'Protocol (SHA-256)'],
    rows: rounds.map(({ startedAt, protocolSha256 }) => ({
      flagged: versions.size > 1,
      cells: [startedAt.toISOString(), protocolSha256],
    })),
  });
}

/** U-03: every step for every applicant, each with an outcome, and nothing else. The columns come from the protocol, not from the searches. */
export function sameSteps({ matrix }: ParityInput): AuditTest {
  const waiting = matrix.places - matrix.missing - matrix.ended;
  return auditTest({
    id: 'U-03',
    question: 'Was every step run for everybody, with an outcome also where nothing was found?',
    measure: `${counted(matrix.missing, 'missing cell')}, ${counted(matrix.surplus.length, 'cell')} that no step asks for, ${waiting} without an outcome yet.`,
    figures: [
      countOf('Missing cells', matrix.missing, 0),
      countOf('Cells that no step asks for', matrix.surplus.length, 0),
      countOf('Cells without an outcome', waiting, 0),
    ],
    columns: ['Applicant', 'Missing steps', 'Steps without an outcome'],
    rows: [
      ...matrix.rows.map(({ applicant, places }) => {
        const missing = stepsWhere(matrix, places, (place) => place === null);
        const unfinished = stepsWhere(matrix, places, (place) => place !== null && place.outcome === null);
        return {
          flagged: missing !== '–' || unfinished !== '–',
          about: { applicant: applicant.number },
          cells: [applicant.number, missing, unfinished],
        };
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

/** U-06: nothing was searched beyond the protocol, each departure from it was decided, and none gave one applicant a search of their own. */
export function noExtras({ deviations, steps }: ParityInput): AuditTest {
  const undecided = deviations.filter(({ decision }) => decision === null).length;
  const forOne = deviations.filter(({ reach }) => reach === 'logged').length;
  const foreign = steps.filter(({ onProtocol }) => !onProtocol);
  return auditTest({
    id: 'U-06',
    question: 'Was nothing searched beyond the protocol without approval, and nothing for one applicant only?',
    measure: `${counted(deviations.length, 'deviation')} asked for, ${undecided} not decided, ${forOne} approved for one applicant only; ${counted(foreign.length, 'step')} run that the protocol does not have.`,
    figures: [
      countOf('Deviations that nobody decided', undecided, 0),
      countOf('Extra searches approved for one applicant only', forOne, 0),
      countOf('Steps that the protocol does not have', foreign.length, 0),
    ],
    columns: ['What', 'Asked', 'Decision', 'Carried out'],
    rows: [
      ...deviations.map((deviation) => ({
        flagged: deviation.decision === null || deviation.reach === 'logged',
        ...(deviation.applicantNumber === null ? {} : { about: { applicant: deviation.applicantNumber } }),
        cells: deviationCells(deviation),
      })),
      ...foreign.map(({ stepNo, title }) => ({
        flagged: true,
        about: { stepNo },
        cells: [`Step ${stepNo} ${title}`, '–', 'not on the protocol', '–'],
      })),
    ],
  });
}

const REACHED = { cohort: ', for everybody', logged: ', for one applicant only' } as const;

function deviationCells({
  askedAt,
  askedBy,
  decision,
  decidedBy,
  reach,
  applicantNumber,
  doneAt,
}: ParityInput['deviations'][number]): string[] {
  return [
    `Deviation${applicantNumber === null ? '' : ` about ${applicantNumber}`}`,
    `${askedAt.toISOString()}, ${askedBy}`,
    decision === null ? 'none yet' : `${decision} by ${decidedBy ?? '–'}${reach === null ? '' : REACHED[reach]}`,
    doneAt?.toISOString() ?? '–',
  ];
}

/** U-07: each step by a technique of the catalogue that is allowed, or conditional with its condition on record (BI-5). */
export function lawfulTechniques({ steps }: ParityInput): AuditTest {
  const allowed = ({ technique, condition }: StepRun) =>
    Object.hasOwn(TECHNIQUES, technique) && (TECHNIQUES[technique as TechniqueId].status === 'allowed' || condition !== null);
  const violations = steps.filter((step) => !allowed(step)).length;
  return auditTest({
    id: 'U-07',
    question: 'Were only allowed techniques used, and conditional ones with their condition on record?',
    measure: `${counted(violations, 'violation')} in ${counted(steps.length, 'step')}.`,
    figures: [countOf('Steps by a technique that is not allowed', violations, 0)],
    columns: ['Step', 'Technique', 'Condition on record'],
    rows: steps.map((step) => ({
      flagged: !allowed(step),
      about: { stepNo: step.stepNo },
      cells: [`${step.stepNo} ${step.title}`, techniqueInWords(step.technique), step.condition ?? '–'],
    })),
  });
}

function techniqueInWords(technique: string): string {
  return Object.hasOwn(TECHNIQUES, technique)
    ? `${technique} ${TECHNIQUES[technique as TechniqueId].title}`
    : `${technique}, which is not allowed`;
}

/** U-19: everybody got the same notice, in force when the round began. */
export function sameNotice(input: ParityInput): AuditTest {
  const cohort = cohortOf(input);
  const versions = new Set(cohort.map(({ noticeVersion }) => noticeVersion));
  return auditTest({
    id: 'U-19',
    question: 'Did everybody get the same notice and give the same consent?',
    measure: `${counted(versions.size, 'version')} of the notice for ${counted(cohort.length, 'applicant')}.`,
    figures: cohort.length === 0 ? [] : [countOf('Versions of the notice', versions.size, 1)],
    columns: ['Applicant', 'Version of the notice'],
    rows: cohort.map(({ number, noticeVersion }) => ({
      flagged: versions.size > 1 || noticeVersion === null,
      about: { applicant: number },
      cells: [number, noticeVersion ?? 'none on record'],
    })),
  });
}
