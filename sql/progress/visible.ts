import type { RequisitionId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'is_visible');

/** Whether the acting person may see a requisition at all; the policies decide. */
export async function isRequisitionVisible({ client }: Transaction, id: RequisitionId): Promise<boolean> {
  const { rowCount } = await client.query(sql.is_visible, [id]);
  return rowCount === 1;
}
