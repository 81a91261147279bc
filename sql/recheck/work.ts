import { z } from 'zod';
import type { RecheckId } from '../../core/ids.ts';
import { Protocol, type CaptureSettings } from '../../core/protocol/protocol.ts';
import type { Recheck } from '../../core/recheck/recheck.ts';
import { storable } from '../../core/storable.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';

const sql = queriesBeside(import.meta.url, 'load_promised', 'end_recheck');

const PromisedRow = z.object({
  id: z.uuid().transform((id) => id as RecheckId),
  ended: z.boolean(),
  url: z.string(),
  finalUrl: z.string().nullable(),
  askedBy: z.uuid(),
  body: z.string(),
  consented: z.boolean(),
  textSha256: z.string().nullable(),
  wrapped: z.instanceof(Uint8Array).nullable(),
  quotations: z.array(z.object({ start: z.int(), end: z.int() })),
});

/** A page that is to be asked again: where it was, where its captured text lies, and which stretches of that text findings quote. */
export interface PromisedRecheck extends Omit<z.infer<typeof PromisedRow>, 'body'> {
  /** Those of the capture, so that like is compared with like. */
  readonly settings: CaptureSettings;
}

/** Loads a promised re-check for its worker. It must exist: its job was promised with it. */
export async function loadPromisedRecheck({ client }: Transaction, id: RecheckId): Promise<PromisedRecheck> {
  const { body, ...row } = PromisedRow.parse((await client.query(sql.load_promised, [id])).rows[0]);
  return { ...row, settings: Protocol.parse(JSON.parse(body)).capture };
}

/** Ends a re-check, once: a second ending has no effect. `textSha256` names the text that was read, if any was. */
export async function endRecheck(
  transaction: Transaction,
  id: RecheckId,
  recheck: Recheck,
  { status, textSha256 }: { readonly status: number | null; readonly textSha256: string | null },
): Promise<void> {
  // What changed is quoted from a page, and pages hold anything.
  const { verdict, reason, quotations, passages, leftOut } = storable(recheck);
  const ended = await transaction.client.query(sql.end_recheck, [
    id,
    verdict,
    reason,
    status,
    textSha256,
    JSON.stringify(quotations),
    JSON.stringify(passages),
    leftOut,
  ]);
  if (ended.rowCount !== 1) return;
  const missing = quotations.filter(({ words }) => words === 'missing').length;
  await recordAct(transaction, {
    kind: 'recheck.finished',
    subject: id,
    detail: { verdict, quotations: quotations.length, missing },
  });
}
