import { listPanels, listShelf } from '../../../sql/decision/reading-room.ts';
import { show, type Page } from '../../page.ts';
import { CHOICE_WORDS } from './words.ts';

/** Where a panel member starts: the released reports of the requisitions they decide on, by applicant number. */
export const shelf: Page = {
  method: 'get',
  path: '/reading-room',
  roles: ['panelist'],
  async handle(desk) {
    const { panels, reports } = await desk.transaction(async (transaction) => ({
      panels: await listPanels(transaction),
      reports: await listShelf(transaction),
    }));
    return show('reading-room/shelf', {
      title: 'Reading room',
      panels: panels.map(({ id, number, title }) => ({
        requisition: `${number} ${title}`,
        reports: reports
          .filter(({ requisitionId }) => requisitionId === id)
          .map((report) => ({
            href: `/reading-room/reports/${report.id}`,
            number: report.applicantNumber,
            edition: report.edition,
            decided: report.decided === null ? null : CHOICE_WORDS[report.decided].word,
          })),
      })),
    });
  },
};
