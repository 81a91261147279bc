import { CRITERIA } from '../../../core/criteria/criteria.ts';
import type { FindingId, RequisitionId } from '../../../core/ids.ts';
import { listFindings } from '../../../sql/finding/finding.ts';
import { loadRequisition } from '../../../sql/requisition/requisition.ts';
import { show, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { pageOf, stretchOf } from '../stretch.ts';
import { FINDING_STATUS_WORDS } from './words.ts';

/** Every finding of a requisition, by applicant. */
export const listPage: Page = {
  method: 'get',
  path: '/requisitions/:requisition/findings',
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<RequisitionId>(desk, 'requisition');
    const stretch = stretchOf<FindingId>(desk);
    const { requisition, findings } = await desk.transaction(async (transaction) => ({
      requisition: await loadRequisition(transaction, id),
      findings: await listFindings(transaction, { requisition: id }, stretch),
    }));
    const { shown, pager } = pageOf(findings, stretch, `/requisitions/${id}/findings`);
    return show('findings/list', {
      title: `Findings of ${requisition.number}`,
      requisition: { href: `/requisitions/${id}`, number: requisition.number },
      pager,
      findings: shown.map((finding) => ({
        href: `/findings/${finding.id}`,
        criterion: `${finding.criterion} ${CRITERIA[finding.criterion].title}`,
        applicant: finding.applicantNumber,
        status: finding.status,
        statusWord: FINDING_STATUS_WORDS[finding.status],
        description: finding.description,
        draftedBy: finding.draftedBy,
        changedAt: finding.changedAt,
      })),
    });
  },
};
