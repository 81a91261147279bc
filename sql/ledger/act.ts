import { actText, type Act, type ActRole } from '../../core/ledger/act.ts';
import { queriesBeside, type DatabaseRole, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'insert_act');

/** In which capacity an act is recorded, by the role of the connection it is done on. */
const CAPACITY: Record<DatabaseRole, ActRole> = {
  investigator: 'investigator',
  supervisor: 'supervisor',
  panelist: 'panelist',
  auditor: 'auditor',
  admin: 'administrator',
  auth: 'system',
  worker: 'system',
};

/**
 * Records an act in the transaction that does it: both happen or neither does (architecture invariant 7). Ids, hashes, counts and codes
 * only, and the API token it was done through; anything that looks like personal data is refused with a `Failure` before it reaches the database.
 */
export async function recordAct(
  { client, actor, role, through }: Transaction,
  act: Pick<Act, 'kind' | 'subject' | 'detail'>,
): Promise<void> {
  const at = new Date().toISOString();
  const detail = through === undefined ? act.detail : { ...act.detail, token: through };
  const body = actText({ ...act, detail, at, actor: actor ?? 'system', role: CAPACITY[role] });
  await client.query(sql.insert_act, [body, at, actor, CAPACITY[role], act.kind, act.subject]);
}
