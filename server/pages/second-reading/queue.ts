import { CRITERIA } from '../../../core/criteria/criteria.ts';
import { listWaitingFindings, listWaitingPages } from '../../../sql/second-reading/second-reading.ts';
import { show, type Page } from '../../page.ts';
import { ROWS_SHOWN } from '../stretch.ts';
import { ageInWords } from '../requisitions/words.ts';
import { titleOf } from '../captures/words.ts';

/** What waits for another person's eyes: pages somebody has judged, findings somebody has drafted; the longest wait first, and no more than fit on a page. */
export const queue: Page = {
  method: 'get',
  path: '/second-reading',
  roles: ['investigator'],
  async handle(desk) {
    const { pages, findings } = await desk.transaction(async (transaction) => ({
      pages: await listWaitingPages(transaction, ROWS_SHOWN),
      findings: await listWaitingFindings(transaction, ROWS_SHOWN),
    }));
    const now = new Date();
    return show('second-reading/queue', {
      title: 'Second reading',
      pages: pages.map((page) => ({
        href: `/second-reading/pages/${page.id}`,
        what: titleOf(page.title),
        applicant: page.applicantNumber,
        requisition: page.requisitionNumber,
        age: ageInWords(page.since, now),
      })),
      findings: findings.map((finding) => ({
        href: `/second-reading/findings/${finding.id}`,
        what: CRITERIA[finding.criterion].title,
        applicant: finding.applicantNumber,
        requisition: finding.requisitionNumber,
        age: ageInWords(finding.since, now),
      })),
    });
  },
};
