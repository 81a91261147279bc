import type { ClientBase } from 'pg';
import type { AccountId, RequisitionId, RoundId } from '../../core/ids.ts';
import { NO_PROFILE } from '../../core/policy/profile.ts';
import { openRole } from '../../sql/connect.ts';
import { inTransaction, queriesBeside, type DatabaseRole, type Transaction } from '../../sql/database.ts';
import { putHold } from '../../sql/hold/hold.ts';
import { keepProfile } from '../../sql/policy/policy.ts';
import { drawSampleOf } from '../../sql/sample/draw.ts';
import { findPeople } from './examples.ts';
import type { AgencyPlace } from './place.ts';

const sql = queriesBeside(import.meta.url, 'find_missing', 'dispute_finding');

/** What of the rare things a requisition has none of. */
interface Missing {
  readonly round: RoundId;
  readonly hold: boolean;
  readonly sample: boolean;
  readonly profile: boolean;
  readonly dispute: boolean;
}

/** Things that an agency has few of, whatever its size, and that have pages of their own. People make them as at work, but for the dispute, which is put there. */
export async function addOdds(owner: ClientBase, place: AgencyPlace, requisition: string): Promise<void> {
  const { rows } = await owner.query<Missing>(sql.find_missing, [requisition]);
  const missing = rows[0];
  if (missing === undefined) return;
  const act = async <T>(role: DatabaseRole, person: AccountId, work: (transaction: Transaction) => Promise<T>) => {
    const pool = openRole(place.databaseUrl, place.secret, role, { max: 1 });
    try {
      await inTransaction(pool, person, work);
    } finally {
      await pool.pool.end();
    }
  };
  const [supervisor] = await findPeople(owner, requisition, 'supervisor');
  const [auditor] = await findPeople(owner, requisition, 'auditor');
  const [administrator] = await findPeople(owner, requisition, 'administrator');
  if (missing.hold)
    await act('supervisor', supervisor, (transaction) =>
      putHold(transaction, requisition as RequisitionId, {
        applicant: null,
        reason: 'A charge of the commission was announced.',
      }),
    );
  if (missing.sample)
    await act('auditor', auditor, (transaction) => drawSampleOf(transaction, missing.round, { size: 20, seed: 'large-agency' }));
  if (missing.profile) await act('admin', administrator, (transaction) => keepProfile(transaction, 0, NO_PROFILE));
  if (missing.dispute) await owner.query(sql.dispute_finding, [requisition]);
}
