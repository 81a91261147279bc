import { Failure } from '../../../core/failure.ts';
import type { ApplicantId, RequisitionId } from '../../../core/ids.ts';
import { planCell, type PlannedCell } from '../../../core/protocol/template.ts';
import { SOURCES } from '../../../core/protocol/sources.ts';
import { whyTermsRefuse } from '../../../core/protocol/terms.ts';
import { listWithoutConsent } from '../../../sql/applicant/applicant.ts';
import { loadRequisition } from '../../../sql/requisition/requisition.ts';
import { loadCohort, startRound, type Cohort } from '../../../sql/round/start.ts';
import { findMaySearch } from '../../../sql/requisition/searcher.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import type { Stretch } from '../../../sql/stretch.ts';
import { idIn, today } from '../address.ts';
import { pageOf, ROWS_SHOWN, stretchOf } from '../stretch.ts';

/** Applicants at once, in every step. */
const APPLICANTS_SHOWN = 20;

/** Everything a round would ask, about everyone, before anything is asked of anybody. */
export const openPlan: Page = {
  method: 'get',
  path: '/requisitions/:requisition/rounds/new',
  roles: ['investigator'],
  handle: (desk) => showPlan(desk, null),
};

/** Starts the round that was shown. */
export const start: Page = {
  method: 'post',
  path: '/requisitions/:requisition/rounds/new',
  roles: ['investigator'],
  async handle(desk) {
    const requisition = idIn<RequisitionId>(desk, 'requisition');
    const round = await desk.transaction((transaction) => startRound(transaction, requisition));
    return goTo(`/rounds/${round}`, 'The round is started. Every applicant is searched for in the same steps.');
  },
  refused: showPlan,
};

async function showPlan(desk: Desk, failure: Failure | null): Promise<Reply> {
  const id = idIn<RequisitionId>(desk, 'requisition');
  const stretch = stretchOf<ApplicantId>(desk, APPLICANTS_SHOWN);
  const { requisition, withoutConsent, cohort, maySearch } = await desk.transaction(async (transaction) => ({
    requisition: await loadRequisition(transaction, id),
    withoutConsent: await listWithoutConsent(transaction, id, ROWS_SHOWN),
    cohort: await loadCohort(transaction, id),
    maySearch: await findMaySearch(transaction),
  }));
  const termsRefuse = whyTermsRefuse(cohort.protocol, new Date());
  const refusals = [
    ...(failure === null || ['CONSENT_MISSING', 'CREDENTIAL_STALE', 'WINDOW_CLOSED', 'TERMS_OUTDATED'].includes(failure.code)
      ? []
      : [{ sentence: failure.message, href: null }]),
    ...(maySearch
      ? []
      : [
          {
            sentence:
              'Your vetting or training is not current, so you cannot start a search. An administrator records the new dates.',
            href: null,
          },
        ]),
    ...(requisition.searchUntil >= today()
      ? []
      : [{ sentence: `The last day of searching for this requisition was ${requisition.searchUntil}.`, href: null }]),
    ...withoutConsent.map((one) => ({
      sentence: `Applicant ${one.number} has no consent in force. Record it, or withdraw the applicant.`,
      href: `/applicants/${one.id}`,
    })),
    ...(termsRefuse === null ? [] : [{ sentence: termsRefuse, href: '/protocols/sources' }]),
    ...(requisition.running > 0
      ? [{ sentence: 'A round of this requisition is running. Wait until it has finished.', href: `/requisitions/${id}` }]
      : []),
    ...(cohort.applicants.length === 0
      ? [{ sentence: 'There is no active applicant to search for.', href: `/requisitions/${id}` }]
      : []),
  ];
  const { shown, pager } = pageOf(behind(cohort.applicants, stretch), stretch, `/requisitions/${id}/rounds/new`);
  const planOf = plansOf(cohort.applicants);
  const steps = cohort.protocol.steps.map((step, index) => ({
    stepNo: index + 1,
    title: step.title,
    asks: `${SOURCES[step.source].title} at ${new URL(step.site).host}`,
    control: `First “${step.control.positive}”, which it holds; last a name that exists nowhere, and the first one again.`,
    cells: shown.map(({ id: applicant, number }) => cellView(number, planOf(step.query).get(applicant))),
  }));
  const cells = cohort.protocol.steps.flatMap(({ query }) => [...planOf(query).values()]);
  return show('rounds/plan', {
    title: `Plan a round of ${requisition.number}`,
    requisition: { id, number: requisition.number },
    protocol: {
      href: `/protocols/${requisition.protocolId}`,
      title: `${requisition.protocolTitle}, version ${requisition.protocolVersion}`,
      sha256: requisition.protocolSha256,
    },
    refusals,
    mayStart: refusals.length === 0,
    count: {
      applicants: cohort.applicants.length,
      steps: cohort.protocol.steps.length,
      cells: cells.length,
      notApplicable: cells.filter(({ applicable }) => !applicable).length,
      queries: cells.reduce((sum, cell) => sum + (cell.applicable ? cell.queries.length : 0), 0),
    },
    steps,
    pager,
  });
}

type Applicants = Cohort['applicants'];

/** The applicants behind the one that a stretch begins after. */
const behind = (applicants: Applicants, { after }: Stretch): Applicants =>
  applicants.slice(applicants.findIndex(({ id }) => id === after) + 1);

/** What a query template asks about each applicant, by id. Steps that ask alike are planned once. */
function plansOf(applicants: Applicants): (template: string) => ReadonlyMap<string, PlannedCell> {
  const plans = new Map<string, ReadonlyMap<string, PlannedCell>>();
  return (template) => {
    const plan = plans.get(template) ?? new Map(applicants.map(({ id, identifiers }) => [id, planCell(template, identifiers)]));
    plans.set(template, plan);
    return plan;
  };
}

function cellView(number: string, cell: PlannedCell | undefined) {
  if (cell === undefined) throw new Error('an applicant without a planned cell');
  return { number, applicable: cell.applicable, because: cell.because, queries: cell.applicable ? cell.queries : [] };
}
