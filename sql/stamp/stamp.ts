import { z } from 'zod';
import { pauseBeforeAskingAgain, STAMP_ASKED_FOR_MS } from '../../core/capture/late-stamp.ts';
import { TIMESTAMP_MEDIA_TYPE } from '../../core/capture/wacz/layout.ts';
import type { CaptureId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';

const sql = queriesBeside(
  import.meta.url,
  'note_unstamped',
  'lock_next',
  'ask_later',
  'end_stamped',
  'insert_stamp',
  'end_in_vain',
  'find_late_stamp',
);

const captureId = z.uuid().transform((id) => id as CaptureId);
const Unstamped = z.object({ captureId, asked: z.int(), packageSha256: z.string(), wrapped: z.instanceof(Buffer) });

/** A package without a time stamp, with what is needed to ask for one and to keep it. `asked` counts this time, too. */
export type Unstamped = z.output<typeof Unstamped>;

/**
 * The next package whose time stamp is to be asked for now; null when there is none. It is not given to anybody else until the pause after this
 * asking is over, whatever becomes of whoever took it.
 */
export async function takeUnstamped({ client }: Transaction): Promise<Unstamped | null> {
  await client.query(sql.note_unstamped, [STAMP_ASKED_FOR_MS]);
  const [row] = (await client.query(sql.lock_next)).rows as unknown[];
  if (row === undefined) return null;
  const next = Unstamped.parse(row);
  const asked = next.asked + 1;
  await client.query(sql.ask_later, [next.captureId, asked, pauseBeforeAskingAgain(asked)]);
  return { ...next, asked };
}

/** Keeps a stored time stamp beside its package, once: a second one, or one after it was given up, has no effect. `at` is the authority's time. */
export async function keepLateStamp(
  transaction: Transaction,
  { captureId: capture, asked, packageSha256 }: Unstamped,
  { sha256, bytes, at }: { readonly sha256: string; readonly bytes: number; readonly at: string },
): Promise<void> {
  const { client } = transaction;
  const ended = await client.query(sql.end_stamped, [capture, at]);
  if (ended.rowCount !== 1) return;
  await client.query(sql.insert_stamp, [capture, TIMESTAMP_MEDIA_TYPE, sha256, bytes]);
  await recordAct(transaction, {
    kind: 'capture.stamped',
    subject: capture,
    detail: { packageSha256, timestampSha256: sha256, stampedAt: at, asked },
  });
}

/** Gives up those that have been asked for long enough; each is an act. */
export async function giveUpStamps(transaction: Transaction): Promise<void> {
  const { rows } = await transaction.client.query(sql.end_in_vain);
  for (const { captureId: capture, asked } of z.array(Unstamped.pick({ captureId: true, asked: true })).parse(rows))
    await recordAct(transaction, { kind: 'capture.unstamped', subject: capture, detail: { asked } });
}

const LateStamp = z.object({
  asked: z.int(),
  askedUntil: z.date(),
  stampedAt: z.date().nullable(),
  endedAt: z.date().nullable(),
});
/** What became of a time stamp that was missing when its capture was packed. */
export type LateStamp = z.output<typeof LateStamp>;

/** What became of a capture's missing time stamp; null when none was ever asked for again. */
export async function findLateStamp({ client }: Transaction, capture: CaptureId): Promise<LateStamp | null> {
  const { rows } = await client.query(sql.find_late_stamp, [capture]);
  return z.array(LateStamp).parse(rows)[0] ?? null;
}
