import { settleBlock } from '../../../core/round/block.ts';
import { OUTCOME_WORDS, type Outcome } from '../../../core/outcome/outcome.ts';
import type { ApplicantId, RoundId } from '../../../core/ids.ts';
import type { MatrixApplicant } from '../../../core/audit/matrix.ts';
import type { AuditedSearch, LateBlock } from '../../../sql/audit/parity.ts';
import { listProfiles, type StoredProfile } from '../../../sql/policy/policy.ts';
import { loadRound } from '../../../sql/round/round.ts';
import { show, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { pageOf, ROWS_SHOWN, rowsOfMatrix, stretchOf } from '../stretch.ts';
import { CHOICE_WORDS } from '../reading-room/words.ts';
import type { Subject } from '../../../core/audit/audit-test.ts';
import { EXPORT_FORMS } from './export-forms.ts';
import { anchorOf, figureRow, figuresOf, looksByApplicant } from './figures.ts';
import { keepFigures, keptView } from './kept-figures.ts';
import { loadTestedRound, type RoundAudit } from './load.ts';
import type { Place } from './views.ts';
import { controlInWords } from '../rounds/words.ts';
import { BLOCK_WORDS } from './words.ts';

const testedRound = keepFigures(loadTestedRound);

/** One round: the coverage matrix with its sums, the controls behind it, and every test of equal treatment with the rows behind it. */
export const showRound: Page = {
  method: 'get',
  path: '/audit/rounds/:round',
  roles: ['auditor'],
  async handle(desk) {
    const id = idIn<RoundId>(desk, 'round');
    const { line, profiles } = await desk.transaction(async (transaction) => ({
      line: await loadRound(transaction, id),
      profiles: await listProfiles(transaction),
    }));
    const { figures: tested, countedAt } = await testedRound(desk, line);
    const { audit, tests, decisions } = tested;
    const { round, matrix, steps } = audit;
    const looks = looksByApplicant(tests);
    const here = `/audit/rounds/${id}`;
    const stretch = stretchOf<ApplicantId>(desk, rowsOfMatrix(matrix.steps.length));
    const people = matrix.rows.map((row) => ({ ...row, id: row.applicant.id }));
    const { shown, pager } = pageOf(people.slice(people.findIndex((row) => row.id === stretch.after) + 1), stretch, here);
    const hrefOf = openWays(
      here,
      people.map(({ applicant }) => applicant),
      rowsOfMatrix(matrix.steps.length),
    );
    return show('audit/round', {
      title: `Round of ${round.requisitionNumber}`,
      kept: keptView(countedAt, here),
      facts: [...factsOf(audit), policyFact(profiles, audit.round.startedAt)],
      protocolHref: `/protocols/${round.protocolId}`,
      protocol: `${round.protocolTitle}, version ${round.protocolVersion}`,
      protocolSha256: round.protocolSha256,
      parityHref: `/audit/rounds/${id}/parity`,
      samplesHref: `/audit/rounds/${id}/samples`,
      complete: matrix.missing === 0 && matrix.surplus.length === 0,
      missing: matrix.missing,
      summary: `${matrix.rows.length} applicants in ${matrix.steps.length} steps are ${matrix.places} cells: ${matrix.ended} with an outcome, ${matrix.searched} of them found or none.`,
      steps: matrix.steps.map(({ stepNo, title }) => ({ stepNo, title })),
      figures: figuresOf(tests).map((figure) => figureRow(figure, `#${anchorOf(figure.test)}`)),
      pager,
      rows: shown.map(({ applicant, places }) => ({
        number: applicant.number,
        id: rowId(applicant.number),
        looks: (looks.get(applicant.number) ?? []).map((test) => ({ test, href: `#${anchorOf(test)}` })),
        places: places.map((place, index) =>
          placeView(place, `Applicant ${applicant.number}, step ${matrix.steps[index]?.stepNo ?? ''}`),
        ),
      })),
      blocks: [
        ...steps.map((step) => blockView({ ...step, supplementId: null }, audit.controls)),
        ...audit.lateBlocks.map((block) =>
          blockView({ ...block, title: `${block.title}, for applicants who came late` }, audit.controls),
        ),
      ],
      exports: EXPORT_FORMS.map(({ file, label }) => ({ href: `/audit/rounds/${id}/${file}`, label })),
      tests: tests.map((test) => ({
        ...test,
        anchor: anchorOf(test.id),
        flaggedCount: test.rows.filter(({ flagged }) => flagged).length,
        // What is to be looked at comes first where not everything can be shown.
        rows: [...test.rows]
          .sort((one, other) => (test.rows.length > ROWS_SHOWN ? Number(other.flagged) - Number(one.flagged) : 0))
          .slice(0, ROWS_SHOWN)
          .map(({ flagged, cells, about }) => ({ flagged, cells, href: hrefOf(about) })),
        more: Math.max(0, test.rows.length - ROWS_SHOWN),
      })),
      decisions: decisions.map(({ choice, edition, ...decision }) => ({
        ...decision,
        version: `version ${edition}`,
        choice: CHOICE_WORDS[choice].word,
      })),
      passedCount: tests.filter(({ passed }) => passed).length,
    });
  },
};

const rowId = (applicant: string) => `row-${applicant}`;

/** Where on the page, on another page of the matrix, or behind it, a row of a test leads. */
function openWays(here: string, people: readonly MatrixApplicant[], rows: number): (about: Subject | undefined) => string | null {
  const places = new Map(people.map(({ number }, at) => [number, at]));
  return (about) => {
    if (about === undefined) return null;
    if ('stepNo' in about) return `#step-${about.stepNo}`;
    if ('search' in about) return `/audit/cells/${about.search}`;
    const at = places.get(about.applicant) ?? 0;
    const before = people[at - (at % rows) - 1];
    const page = people.length <= rows ? '' : `${here}${before === undefined ? '' : `?after=${before.id}`}`;
    return `${page}#${rowId(about.applicant)}`;
  };
}

function factsOf({ round, matrix }: RoundAudit) {
  return [
    { name: 'Requisition', value: `${round.requisitionNumber} ${round.requisitionTitle}` },
    { name: 'State', value: round.status },
    { name: 'Begun', value: `${round.startedAt.toISOString()} by ${round.startedBy}` },
    { name: 'Finished', value: round.finishedAt?.toISOString() ?? 'not yet' },
    { name: 'Seed of the random order', value: round.seed },
    { name: 'Cells that have no place in the matrix', value: String(matrix.surplus.length) },
  ];
}

/** Which version of the agency's policy was in force when the round began. */
function policyFact(profiles: readonly StoredProfile[], startedAt: Date) {
  const inForce = profiles.find(({ writtenAt }) => writtenAt <= startedAt);
  const value = inForce === undefined ? 'none entered: all seven were enforced' : `version ${inForce.version}, ${inForce.sha256}`;
  return { name: 'Policy profile when it began', value };
}

function placeView(search: { readonly id: string; readonly outcome: Outcome | null } | null, what: string): Place {
  if (search === null) return { href: null, outcome: null, label: `${what}: missing` };
  const word = search.outcome === null ? 'not ended' : OUTCOME_WORDS[search.outcome].word;
  return { href: `/audit/cells/${search.id}`, outcome: search.outcome, label: `${what}: ${word}` };
}

type AuditedBlock = Omit<LateBlock, 'supplementId'> & Pick<AuditedSearch, 'supplementId'>;

function blockView(step: AuditedBlock, all: readonly AuditedSearch[]) {
  const controls = all.filter(({ stepNo, supplementId }) => stepNo === step.stepNo && supplementId === step.supplementId);
  return {
    stepNo: step.stepNo,
    title: step.title,
    controls: controls.map((control) => ({
      name: controlInWords(control),
      place: placeView(control, `Step ${step.stepNo}, ${controlInWords(control)}`),
    })),
    ...verdictOf(step, controls),
    settledAt: step.settledAt,
  };
}

/** How the block ended, and whether its controls say the same when they are read again. */
function verdictOf({ status, why }: AuditedBlock, controls: readonly AuditedSearch[]) {
  if (status === null) return { status: 'bad', statusWord: 'There is no block', why: '–' };
  const observed = controls.flatMap(({ id, kind, outcome }) => (outcome === null ? [] : [{ id, kind, observed: outcome }]));
  const again = settleBlock(observed);
  if (status === 'complete' && again.verdict !== 'complete')
    return { status: 'bad', statusWord: 'Complete, although its controls failed', why: again.why };
  return { status, statusWord: BLOCK_WORDS[status], why: why ?? '–' };
}
