import { workSteps } from '../../../core/set-up/steps.ts';
import { listDisputedFindings } from '../../../sql/finding/dispute.ts';
import { listWithSubmitted } from '../../../sql/protocol/protocol.ts';
import { listRequisitions } from '../../../sql/requisition/requisition.ts';
import { listNoLonger } from '../../../sql/recheck/recheck.ts';
import { EVERY_DEVIATION, listDeviations } from '../../../sql/supervision/deviation.ts';
import { listDisputed } from '../../../sql/supervision/overview.ts';
import { listGrants, listStaffing } from '../../../sql/supervision/requisition.ts';
import { loadSetUp } from '../../../sql/set-up/set-up.ts';
import { show, type Page } from '../../page.ts';
import { today } from '../address.ts';
import { setUpView } from '../set-up.ts';
import { glanceAt } from './glance.ts';
import { deviationRow, disputedFindingRow, disputedRow, noLongerRow, submittedRows } from './rows.ts';
import { lackingParts, whyStale } from './words.ts';

/** Where a supervisor starts: what has to be decided, in the order in which it holds others up. */
export const home: Page = {
  method: 'get',
  path: '/',
  roles: ['supervisor'],
  async handle(desk) {
    const { setUp, protocols, deviations, disputed, disputedFindings, noLonger, grants, requisitions, staffing } =
      await desk.transaction(async (transaction) => ({
        setUp: await loadSetUp(transaction),
        protocols: await listWithSubmitted(transaction),
        deviations: await listDeviations(transaction, { ...EVERY_DEVIATION, state: 'waiting' }),
        disputed: await listDisputed(transaction),
        disputedFindings: await listDisputedFindings(transaction),
        noLonger: await listNoLonger(transaction),
        grants: await listGrants(transaction),
        requisitions: await listRequisitions(transaction),
        staffing: await listStaffing(transaction),
      }));
    const now = new Date();
    const view = {
      protocols: submittedRows(protocols, desk.person.id, now),
      disputed: disputed.map((one) => disputedRow(one, now)),
      disputedFindings: disputedFindings.map((one) => disputedFindingRow(one, now)),
      deviations: deviations.map((deviation) => deviationRow(deviation, now)),
      noLonger: noLonger.map(noLongerRow),
      understaffed: requisitions
        .filter(({ status }) => status === 'open')
        .map(({ id, number, title }) => ({
          id,
          requisition: `${number} ${title}`,
          why: lackingParts(staffing.get(id)).join(' '),
        }))
        .filter(({ why }) => why !== '')
        .map(({ id, requisition, why }) => ({ requisition, href: `/requisitions/${id}`, why })),
      stale: grants
        .filter(({ part, status }) => part === 'investigator' && status === 'active')
        .map((grant) => ({ name: grant.name, why: whyStale(grant, today()) ?? '' }))
        .filter(({ why }) => why !== ''),
    };
    const nothing = Object.values(view).every(({ length }) => length === 0);
    return show('supervision/home', {
      title: 'To decide',
      setUp: setUpView(workSteps(setUp), 'supervisor'),
      glance: glanceAt(view),
      ...view,
      nothing,
    });
  },
};
