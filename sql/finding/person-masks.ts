import { z } from 'zod';
import { Failure } from '../../core/failure.ts';
import { asHandMasks, shownAgain, type MaskedTexts } from '../../core/finding/hand-masks.ts';
import type { FieldMask } from '../../core/finding/masks.ts';
import type { FindingId, RequisitionId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';

const sql = queriesBeside(import.meta.url, 'insert_person_masks', 'insert_unmasking', 'list_unmaskings');

/** One edition of a finding. */
export interface Edition {
  readonly id: FindingId;
  readonly requisitionId: RequisitionId;
  readonly edition: number;
}

/** What a drafter made of the masks that people had added: those from now on, and why any words are shown again. */
export interface EditedMasks {
  readonly masks: readonly FieldMask[];
  readonly shownBecause: string;
}

const Unmasking = z.object({
  edition: z.int(),
  words: z.array(z.string()),
  reason: z.string(),
  shownBy: z.string(),
  shownAt: z.date(),
});
/** Words that somebody had hidden by hand and that are shown again from an edition on. */
export type Unmasking = z.infer<typeof Unmasking>;

/** Every time words of a finding were shown again, the latest first. */
export async function listUnmaskings({ client }: Transaction, finding: FindingId): Promise<Unmasking[]> {
  const { rows } = await client.query(sql.list_unmaskings, [finding]);
  return z.array(Unmasking).parse(rows);
}

/** Keeps the masks of an edition as they are. */
export async function insertPersonMasks({ client, actor }: Transaction, of: Edition, masks: readonly FieldMask[]): Promise<void> {
  await client.query(sql.insert_person_masks, [of.requisitionId, of.id, of.edition, actor, JSON.stringify(masks)]);
}

/** Records what a drafter changed about the masks from one edition to the next. Throws `Failure` BAD_INPUT when words are shown again without a reason. */
export async function recordEditedMasks(
  transaction: Transaction,
  of: Edition,
  before: MaskedTexts,
  after: MaskedTexts,
  shownBecause: string,
): Promise<void> {
  const known = new Set(asHandMasks(before).map(keyOf));
  for (const mask of asHandMasks(after).filter((one) => !known.has(keyOf(one)))) {
    const { field, class: hidden, role } = mask;
    await recordAct(transaction, {
      kind: 'mask.added',
      subject: of.id,
      detail: { edition: of.edition, field, class: hidden, role },
    });
  }
  const again = shownAgain(before, after).map(({ words }) => words);
  if (again.length === 0) return;
  await insertUnmasking(transaction, of, again, shownBecause.trim().normalize());
}

async function insertUnmasking(transaction: Transaction, of: Edition, words: readonly string[], reason: string): Promise<void> {
  if (reason.length < 3 || reason.length > 500) throw withoutReason(words);
  const { client, actor } = transaction;
  await client.query(sql.insert_unmasking, [of.requisitionId, of.id, of.edition, words, reason, actor]);
  await recordAct(transaction, {
    kind: 'mask.taken_off',
    subject: of.id,
    detail: { edition: of.edition, stretches: words.length },
  });
}

const withoutReason = (words: readonly string[]) =>
  new Failure('BAD_INPUT', 'The finding was not kept yet: it would show words that somebody had hidden by hand.', [
    {
      field: 'shownBecause',
      problem: `say in at most 500 characters why ${words.map((one) => `“${one}”`).join(', ')} may be shown again, or hide the words as before`,
    },
  ]);

const keyOf = ({ field, words, class: hidden, role }: ReturnType<typeof asHandMasks>[number]) =>
  JSON.stringify([field, words, hidden, role]);
