import type { ApplicantId, RequisitionId } from '../../../core/ids.ts';
import { workSteps } from '../../../core/set-up/steps.ts';
import { listApplicants } from '../../../sql/applicant/applicant.ts';
import { listMembers, listRequisitions, listWork, loadRequisition } from '../../../sql/requisition/requisition.ts';
import { listRounds } from '../../../sql/round/round.ts';
import { loadSetUp } from '../../../sql/set-up/set-up.ts';
import { show, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { pageOf, ROWS_SHOWN, stretchOf } from '../stretch.ts';
import { setUpView } from '../set-up.ts';
import { tasksOf } from './tasks.ts';
import { applicantRow, PART_WORDS, requisitionRow } from './words.ts';

/** Where an investigator starts: what waits, in the order in which to do it. */
export const home: Page = {
  method: 'get',
  path: '/',
  roles: ['investigator'],
  async handle(desk) {
    const { setUp, work, requisitions } = await desk.transaction(async (transaction) => ({
      setUp: await loadSetUp(transaction),
      work: await listWork(transaction),
      requisitions: await listRequisitions(transaction, { after: null, limit: ROWS_SHOWN }),
    }));
    return show('requisitions/home', {
      title: 'My work',
      setUp: setUpView(workSteps(setUp), 'investigator'),
      tasks: tasksOf(work, new Date()),
      requisitions: requisitions.filter(({ status }) => status === 'open').map(requisitionRow),
    });
  },
};

/** The requisitions the investigator has a part in. */
export const list: Page = {
  method: 'get',
  path: '/requisitions',
  roles: ['investigator'],
  async handle(desk) {
    const stretch = stretchOf<RequisitionId>(desk);
    const requisitions = await desk.transaction((transaction) => listRequisitions(transaction, stretch));
    const { shown, pager } = pageOf(requisitions, stretch, '/requisitions');
    return show('requisitions/list', { title: 'Requisitions', requisitions: shown.map(requisitionRow), pager });
  },
};

/** One requisition: its protocol, who has which part, its applicants by number, its rounds. */
export const showRequisition: Page = {
  method: 'get',
  path: '/requisitions/:requisition',
  roles: ['investigator'],
  async handle(desk) {
    const id = idIn<RequisitionId>(desk, 'requisition');
    const stretch = stretchOf<ApplicantId>(desk);
    const { requisition, members, applicants, rounds } = await desk.transaction(async (transaction) => ({
      requisition: await loadRequisition(transaction, id),
      members: await listMembers(transaction, id),
      applicants: await listApplicants(transaction, id, stretch),
      rounds: await listRounds(transaction, id),
    }));
    const { shown, pager } = pageOf(applicants, stretch, `/requisitions/${id}`);
    const open = requisition.status === 'open';
    return show('requisitions/show', {
      title: `${requisition.number} ${requisition.title}`,
      id,
      requisition: requisitionRow(requisition),
      protocolSha256: requisition.protocolSha256,
      members: members.map(({ name, part }) => ({ name, part: PART_WORDS[part] })),
      applicants: shown.map(applicantRow),
      pager,
      rounds: rounds.map((round) => ({
        href: `/rounds/${round.id}`,
        startedAt: round.startedAt,
        startedBy: round.startedBy,
        status: round.status === 'running' ? 'Running' : 'Finished',
        progress: `${round.ended} of ${round.cells} searches ended, ${round.judged} of ${round.captures} captured pages judged`,
        capturesHref: `/rounds/${round.id}/captures`,
      })),
      mayAdd: open,
      mayStart: open && requisition.running === 0,
    });
  },
};
