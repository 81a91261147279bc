import { z } from 'zod';
import type { Failure } from '../../../core/failure.ts';
import { readId, type ApplicantId, type RequisitionId } from '../../../core/ids.ts';
import { putHold } from '../../../sql/hold/hold.ts';
import { loadRequisition } from '../../../sql/requisition/requisition.ts';
import { listNumbers } from '../../../sql/supervision/deviation.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { openForm, type Options } from '../form.ts';
import { HoldReason } from './reason.ts';

/** The form for a hold. */
export const openPut: Page = {
  method: 'get',
  path: '/requisitions/:requisition/holds/new',
  roles: ['supervisor'],
  handle: (desk) => showPut(desk, null),
};

/** What a hold is to keep, and why. */
export const NewHold = z.object({
  applicant: z
    .string()
    .default('')
    .transform((text, context): ApplicantId | null => {
      const id = text === '' ? null : readId<'applicant'>(text);
      if (text === '' || id !== null) return id;
      context.addIssue('choose an applicant, or the whole requisition');
      return z.NEVER;
    }),
  reason: HoldReason,
});

/** Puts it. */
export const savePut: Page = {
  method: 'post',
  path: '/requisitions/:requisition/holds/new',
  roles: ['supervisor'],
  async handle(desk) {
    const requisition = idIn<RequisitionId>(desk, 'requisition');
    const wanted = desk.form(NewHold);
    await desk.transaction((transaction) => putHold(transaction, requisition, wanted));
    return goTo('/holds', 'The hold stands. Nothing it covers can be destroyed until another supervisor lifts it.');
  },
  refused: showPut,
};

async function showPut(desk: Desk, failure: Failure | null): Promise<Reply> {
  const id = idIn<RequisitionId>(desk, 'requisition');
  const { requisition, numbers } = await desk.transaction(async (transaction) => ({
    requisition: await loadRequisition(transaction, id),
    numbers: await listNumbers(transaction, id),
  }));
  const form = openForm(desk.typed, failure);
  const options: Options = [
    ['', 'All records of the requisition'],
    ...numbers.map((one): [string, string] => [one.id, `Only those of applicant ${one.number}`]),
  ];
  const fields = [
    form.choice('applicant', 'What is kept', options, {
      required: true,
      hint: 'A charge reaches everybody who applied for the same job, so the whole requisition is the rule.',
    }),
    form.area('reason', 'Why', {
      required: true,
      hint: 'Such as the matter and who asked for it. Auditors read it: write applicant numbers, not names.',
    }),
  ];
  return show('holds/put', {
    title: 'Put a hold',
    action: `/requisitions/${id}/holds/new`,
    requisition: `${requisition.number} ${requisition.title}`,
    requisitionHref: `/requisitions/${id}`,
    fields,
    summary: form.summary(),
  });
}
