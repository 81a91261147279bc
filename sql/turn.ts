import { queriesBeside, type Transaction } from './database.ts';

const sql = queriesBeside(import.meta.url, 'take_turn');

/**
 * Lets one transaction at a time do the thing that is named; the others wait until it has ended, and then see what it did. For acts that
 * look first and add then, such as a form that was sent twice.
 */
export async function takeTurn({ client }: Transaction, thing: string): Promise<void> {
  await client.query(sql.take_turn, [thing]);
}
