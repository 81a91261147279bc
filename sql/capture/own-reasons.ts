import { z } from 'zod';
import type { RequisitionId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { VERDICTS } from './capture.ts';

const sql = queriesBeside(import.meta.url, 'list_own_reasons');

const OwnReason = z.object({ verdict: z.enum(VERDICTS), reason: z.string() });
/** A reason somebody gave for a verdict. */
export type OwnReason = z.infer<typeof OwnReason>;

/** More than these are no help: they are chosen by one digit and taken in at a glance. */
const REASONS_MAX = 5;

/**
 * What the acting person last gave as reasons for first verdicts in a requisition, each once, at most five for a verdict, the latest first.
 * Nobody else's, and of no other requisition: a reason may say what is known about its applicants.
 */
export async function listOwnReasons({ client }: Transaction, requisition: RequisitionId): Promise<OwnReason[]> {
  const { rows } = await client.query(sql.list_own_reasons, [requisition, REASONS_MAX]);
  return z.array(OwnReason).parse(rows);
}
