import type { ApplicantId } from '../../../core/ids.ts';
import { askPagesAgain } from '../../../sql/recheck/recheck.ts';
import { goTo, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { showAgain } from './show.ts';

/** Has every page with a finding asked again; what comes of it appears on the page of the report. */
export const askAgain: Page = {
  method: 'post',
  path: '/applicants/:applicant/rechecks',
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<ApplicantId>(desk, 'applicant');
    const asked = await desk.transaction((transaction) => askPagesAgain(transaction, id));
    const said =
      asked === 0 ? 'The pages are being asked already.' : `${asked === 1 ? 'One page is' : `${asked} pages are`} asked again.`;
    return goTo(`/applicants/${id}/report`, said);
  },
  refused: showAgain,
};
