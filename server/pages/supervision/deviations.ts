import { z } from 'zod';
import { DEVIATION_KINDS, DEVIATION_WORDS, mayBeDone, REACH_WORDS, REACHES } from '../../../core/deviation/deviation.ts';
import type { Failure } from '../../../core/failure.ts';
import { readId, type ApplicantId, type RequisitionId } from '../../../core/ids.ts';
import { TECHNIQUES } from '../../../core/protocol/techniques.ts';
import { loadRequisition } from '../../../sql/requisition/requisition.ts';
import {
  askDeviation,
  carryOut,
  decideDeviation,
  listDeviationsOf,
  listNumbers,
  loadDeviation,
  type DeviationId,
} from '../../../sql/supervision/deviation.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { openForm, type Form, type Options } from '../form.ts';
import { loadRegister, openRegister, registerView } from './register.ts';
import { deviationRow } from './rows.ts';

/** Every departure from a protocol there was, undecided ones first unless another order is asked for. */
export const list: Page = {
  method: 'get',
  path: '/deviations',
  roles: ['supervisor'],
  async handle(desk) {
    const register = openRegister(desk);
    const found = await desk.transaction((transaction) => loadRegister(transaction, register));
    return show('supervision/deviations', { title: 'Deviations', ...registerView(register, found, true) }, register.status);
  },
};

/** One deviation, and the two answers a supervisor can give before the fact. */
export const openDeviation: Page = {
  method: 'get',
  path: '/deviations/:deviation',
  roles: ['supervisor'],
  handle: (desk) => showDeviation(desk, null),
};

/** What a supervisor answers. */
export const Decision = z.object({
  decision: z.enum(['approved', 'refused'], { error: 'choose to approve it or to refuse it' }),
  note: z.string().trim().min(3, 'say why, because auditors read it').max(1000, 'must be at most 1000 characters'),
  reach: z
    .enum(['', ...REACHES])
    .default('')
    .transform((reach) => (reach === '' ? null : reach)),
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
  const reach = form.choice('reach', 'If you approve it: whom it is for', REACH_OPTIONS, {
    required: true,
    hint: 'Offered to everybody it is no unequal treatment; for one alone it stands out in every audit.',
  });
  const own = deviation.askedById === desk.person.id;
  return show('supervision/deviation', {
    title: `Deviation in ${deviation.requisitionNumber}`,
    action: `/deviations/${deviation.id}`,
    deviation: deviationRow(deviation, new Date()),
    hindrance: own ? 'You asked for this deviation, so another supervisor has to decide on it.' : null,
    reach: deviation.kind === 'extra_search' ? reach : null,
    note,
    summary: form.summary(),
  });
}

const REACH_OPTIONS: Options = [['', 'Choose'], ...REACHES.map((reach) => [reach, capital(REACH_WORDS[reach])] as const)];

/** The investigator's form for asking. */
export const openAsk: Page = {
  method: 'get',
  path: '/requisitions/:requisition/deviations/new',
  roles: ['investigator'],
  handle: (desk) => showAsk(desk, null),
};

/** What is asked for: a departure, for one applicant or nobody in particular. */
export const Asking = z.object({
  kind: z.enum(DEVIATION_KINDS, { error: 'choose what has to be done differently' }).default('other'),
  technique: z.string().default(''),
  condition: z.string().default(''),
  applicant: z
    .string()
    .default('')
    .transform((text, context): ApplicantId | null => {
      const id = text === '' ? null : readId<'applicant'>(text);
      if (text === '' || id !== null) return id;
      context.addIssue('choose an applicant, or nobody in particular');
      return z.NEVER;
    }),
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
    const wanted = desk.form(Asking);
    await desk.transaction((transaction) => askDeviation(transaction, requisition, wanted));
    return goTo(`/requisitions/${requisition}`, 'A supervisor has been asked. Keep to the protocol until it is approved.');
  },
  refused: showAsk,
};

/** Records that what was approved has been done. */
export const done: Page = {
  method: 'post',
  path: '/requisitions/:requisition/deviations/:deviation/done',
  roles: ['investigator'],
  async handle(desk) {
    const requisition = idIn<RequisitionId>(desk, 'requisition');
    await desk.transaction((transaction) => carryOut(transaction, requisition, idIn<DeviationId>(desk, 'deviation')));
    return goTo(`/requisitions/${requisition}/deviations/new`, 'It is on record as done.');
  },
};

async function showAsk(desk: Desk, failure: Failure | null): Promise<Reply> {
  const id = idIn<RequisitionId>(desk, 'requisition');
  const { requisition, earlier, numbers } = await desk.transaction(async (transaction) => ({
    requisition: await loadRequisition(transaction, id),
    earlier: await listDeviationsOf(transaction, id),
    numbers: await listNumbers(transaction, id),
  }));
  const form = openForm(desk.typed, failure);
  const now = new Date();
  return show('supervision/ask-deviation', {
    title: 'Ask for a deviation',
    action: `/requisitions/${id}/deviations/new`,
    requisition: `${requisition.number} ${requisition.title}`,
    requisitionHref: `/requisitions/${id}`,
    fields: askFields(form, numbers),
    summary: form.summary(),
    earlier: earlier.map((one) => deviationRow(one, now)),
    toDo: earlier.filter(mayBeDone).map((one) => ({
      ...deviationRow(one, now),
      action: `/requisitions/${id}/deviations/${one.id}/done`,
    })),
  });
}

const KIND_OPTIONS: Options = DEVIATION_KINDS.map((kind) => [kind, DEVIATION_WORDS[kind]] as const);
const TECHNIQUE_OPTIONS: Options = [
  ['', 'No extra search'],
  ...Object.entries(TECHNIQUES).map(([id, { title }]): [string, string] => [id, `${id} ${title}`]),
];

function askFields(form: Form, numbers: readonly { readonly id: string; readonly number: string }[]) {
  return [
    form.choice('kind', 'What kind of departure', KIND_OPTIONS, { required: true }),
    form.choice('technique', 'By which technique, for an extra search', TECHNIQUE_OPTIONS, {
      hint: 'The same techniques as on a protocol; forbidden ones are not on the list.',
    }),
    form.line('condition', 'Recorded condition', {
      hint: 'For a conditional technique: the statute, notice or approval that allows it.',
    }),
    form.choice(
      'applicant',
      'About whom',
      [['', 'Nobody in particular'], ...numbers.map(({ id, number }) => [id, number] as const)],
      {},
    ),
    form.area('reason', 'What has to be done differently, and why', {
      required: true,
      rows: 6,
      hint: 'Applicant numbers only, no names and no handles: auditors read this.',
    }),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
