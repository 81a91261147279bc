import { z } from 'zod';
import type { Failure } from '../../../core/failure.ts';
import type { RequisitionId } from '../../../core/ids.ts';
import { loadRequisition } from '../../../sql/requisition/requisition.ts';
import {
  askDeviation,
  decideDeviation,
  listDeviations,
  loadDeviation,
  type DeviationId,
} from '../../../sql/supervision/deviation.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { openForm } from '../form.ts';
import { deviationRow } from './rows.ts';

/** Every departure from a protocol there was, undecided ones first. */
export const list: Page = {
  method: 'get',
  path: '/deviations',
  roles: ['supervisor'],
  async handle(desk) {
    const deviations = await desk.transaction(listDeviations);
    const now = new Date();
    return show('supervision/deviations', { title: 'Deviations', deviations: deviations.map((one) => deviationRow(one, now)) });
  },
};

/** One deviation, and the two answers a supervisor can give before the fact. */
export const openDeviation: Page = {
  method: 'get',
  path: '/deviations/:deviation',
  roles: ['supervisor'],
  handle: (desk) => showDeviation(desk, null),
};

const Decision = z.object({
  decision: z.enum(['approved', 'refused'], { error: 'choose to approve it or to refuse it' }),
  note: z.string().trim().min(3, 'say why, because auditors read it').max(1000, 'must be at most 1000 characters'),
});

/** Approves or refuses it, with the reason. */
export const decide: Page = {
  method: 'post',
  path: '/deviations/:deviation',
  roles: ['supervisor'],
  async handle(desk) {
    const decision = desk.form(Decision);
    await desk.transaction((transaction) => decideDeviation(transaction, idIn<DeviationId>(desk, 'deviation'), decision));
    return goTo('/deviations', `The deviation is ${decision.decision}.`);
  },
  refused: showDeviation,
};

async function showDeviation(desk: Desk, failure: Failure | null): Promise<Reply> {
  const deviation = await desk.transaction((transaction) => loadDeviation(transaction, idIn<DeviationId>(desk, 'deviation')));
  const form = openForm(desk.typed, failure);
  const note = form.area('note', 'Why', { required: true, hint: 'Auditors read it beside the reason.' });
  const own = deviation.askedById === desk.person.id;
  return show('supervision/deviation', {
    title: `Deviation in ${deviation.requisitionNumber}`,
    action: `/deviations/${deviation.id}`,
    deviation: deviationRow(deviation, new Date()),
    hindrance: own ? 'You asked for this deviation, so another supervisor has to decide on it.' : null,
    note,
    summary: form.summary(),
  });
}

/** The investigator's form for asking. */
export const openAsk: Page = {
  method: 'get',
  path: '/requisitions/:requisition/deviations/new',
  roles: ['investigator'],
  handle: (desk) => showAsk(desk, null),
};

const Asking = z.object({
  reason: z
    .string()
    .trim()
    .min(10, 'say in at least 10 characters what has to be done differently, and why')
    .max(2000, 'must be at most 2000 characters'),
});

/** Asks for a departure from the protocol; a supervisor decides before anything is done differently. */
export const ask: Page = {
  method: 'post',
  path: '/requisitions/:requisition/deviations/new',
  roles: ['investigator'],
  async handle(desk) {
    const requisition = idIn<RequisitionId>(desk, 'requisition');
    const { reason } = desk.form(Asking);
    await desk.transaction((transaction) => askDeviation(transaction, requisition, reason));
    return goTo(`/requisitions/${requisition}`, 'A supervisor has been asked. Keep to the protocol until it is approved.');
  },
  refused: showAsk,
};

async function showAsk(desk: Desk, failure: Failure | null): Promise<Reply> {
  const id = idIn<RequisitionId>(desk, 'requisition');
  const { requisition, earlier } = await desk.transaction(async (transaction) => ({
    requisition: await loadRequisition(transaction, id),
    earlier: await listDeviations(transaction, id),
  }));
  const form = openForm(desk.typed, failure);
  const reason = form.area('reason', 'What has to be done differently, and why', {
    required: true,
    rows: 6,
    hint: 'Applicant numbers only, no names and no handles: auditors read this.',
  });
  const now = new Date();
  return show('supervision/ask-deviation', {
    title: 'Ask for a deviation',
    action: `/requisitions/${id}/deviations/new`,
    requisition: `${requisition.number} ${requisition.title}`,
    requisitionHref: `/requisitions/${id}`,
    reason,
    summary: form.summary(),
    earlier: earlier.map((one) => deviationRow(one, now)),
  });
}
