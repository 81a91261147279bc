import { z } from 'zod';
import { PROTECTED_CLASSES } from '../../../core/filter/index.ts';
import { FINDING_FIELDS } from '../../../core/finding/masks.ts';
import type { FindingId } from '../../../core/ids.ts';
import { disputeFinding } from '../../../sql/finding/dispute.ts';
import { hideWords, submitFinding, withdrawFinding } from '../../../sql/finding/save.ts';
import { goTo, type Desk, type Page, type Reply } from '../../page.ts';
import { idIn } from '../address.ts';
import { reasonField } from '../reason.ts';
import { readOpened } from './opened.ts';
import { showAgain } from './show.ts';

const page = (verb: string, handle: (desk: Desk, finding: FindingId) => Promise<Reply>): Page => ({
  method: 'post',
  path: `/findings/:finding/${verb}`,
  roles: ['investigator'],
  handle: (desk) => handle(desk, idIn<FindingId>(desk, 'finding')),
  refused: (desk, failure) => showAgain(desk, desk.typed, failure),
});

const NewMask = z.object({
  field: z.enum(FINDING_FIELDS, { error: 'choose the quotation or the description' }),
  words: z.string().trim().min(1, 'copy the words to hide').max(1500, 'must be at most 1500 characters'),
  class: z.enum(PROTECTED_CLASSES, { error: 'choose what the words give away' }),
  role: z.enum(['subject', 'target', 'bystander'], { error: 'choose whom it is about' }),
  reason: z.string().trim().normalize().min(3, 'say why, in a few words').max(500, 'must be at most 500 characters'),
});

/** Hides words that the filter let pass. */
export const addMask = page('masks', async (desk, id) => {
  const opened = readOpened(desk);
  const mask = desk.form(NewMask);
  await desk.transaction((transaction) => hideWords(transaction, id, opened, mask));
  return goTo(`/findings/${id}`, 'The words are hidden in the new edition.');
});

/** Hands one's own draft to a second reader. */
export const submit = page('submit', async (desk, id) => {
  const opened = readOpened(desk);
  await desk.transaction((transaction) => submitFinding(transaction, id, opened));
  return goTo(`/findings/${id}`, 'The finding waits for a second reader now.');
});

/** Why a drafter stands by a finding that came back. */
export const StandingBy = z.object({
  standBy: reasonField('say why you stand by it', 'say why you stand by it, for the supervisor and the second reader'),
});

/** Puts one's own finding before a supervisor as it is, although the second reader returned it. */
export const dispute = page('dispute', async (desk, id) => {
  const opened = readOpened(desk);
  const { standBy } = desk.form(StandingBy);
  await desk.transaction((transaction) => disputeFinding(transaction, id, opened, standBy));
  return goTo(`/findings/${id}`, 'The finding waits for a supervisor’s ruling now.');
});

/** Takes a finding back for good. */
export const withdraw = page('withdraw', async (desk, id) => {
  const opened = readOpened(desk);
  await desk.transaction((transaction) => withdrawFinding(transaction, id, opened));
  return goTo(`/findings/${id}`, 'The finding is withdrawn. It stays on record and reaches no report.');
});
