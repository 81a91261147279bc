import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'may_search');

/** Whether the acting person's vetting and training are current today (BI-4). */
export async function findMaySearch({ client }: Transaction): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(sql.may_search);
  return rows[0]?.may === true;
}
