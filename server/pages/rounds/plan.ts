import { Failure } from '../../../core/failure.ts';
import type { RequisitionId } from '../../../core/ids.ts';
import { planCell } from '../../../core/protocol/template.ts';
import { SOURCES } from '../../../core/protocol/sources.ts';
import { whyTermsRefuse } from '../../../core/protocol/terms.ts';
import { listApplicants } from '../../../sql/applicant/applicant.ts';
import { loadRequisition } from '../../../sql/requisition/requisition.ts';
import { loadCohort, startRound } from '../../../sql/round/start.ts';
import { findMaySearch } from '../../../sql/requisition/searcher.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn, today } from '../address.ts';

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
  const { requisition, applicants, cohort, maySearch } = await desk.transaction(async (transaction) => ({
    requisition: await loadRequisition(transaction, id),
    applicants: await listApplicants(transaction, id),
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
    ...applicants
      .filter(({ status, noticeVersion }) => status === 'active' && noticeVersion === null)
      .map((one) => ({
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
  const steps = cohort.protocol.steps.map((step, index) => ({
    stepNo: index + 1,
    title: step.title,
    asks: `${SOURCES[step.source].title} at ${new URL(step.site).host}`,
    control: `First “${step.control.positive}”, which it holds; last a name that exists nowhere, and the first one again.`,
    cells: cohort.applicants.map(({ number, identifiers }) => {
      const cell = planCell(step.query, identifiers);
      return { number, applicable: cell.applicable, because: cell.because, queries: cell.applicable ? cell.queries : [] };
    }),
  }));
  const cells = steps.flatMap((step) => step.cells);
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
      steps: steps.length,
      cells: cells.length,
      notApplicable: cells.filter(({ applicable }) => !applicable).length,
      queries: cells.reduce((sum, { queries }) => sum + queries.length, 0),
    },
    steps,
  });
}
