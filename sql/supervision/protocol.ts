import { Failure } from '../../core/failure.ts';
import type { ProtocolId } from '../../core/ids.ts';
import { refuseOutdatedTerms } from '../../core/protocol/terms.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { loadProtocol } from '../protocol/protocol.ts';

const sql = queriesBeside(import.meta.url, 'decide', 'find_same');

/** What a supervisor says to a protocol that was handed in. */
export interface ProtocolDecision {
  readonly decision: 'approved' | 'returned';
  /** Why; has to be there when it is returned. */
  readonly note: string | null;
  /** The hash of what was read. */
  readonly opened: string;
}

/**
 * Approves or returns a submitted protocol, exactly as it was read. Deciding the same twice decides once. Throws `Failure`: NOT_FOUND,
 * NOT_ALLOWED (one's own draft), STALE_FORM (it was taken back, changed or decided otherwise since it was opened), TERMS_OUTDATED (approving a
 * source whose terms have to be read again first).
 */
export async function decideProtocol(transaction: Transaction, id: ProtocolId, decision: ProtocolDecision): Promise<void> {
  const protocol = await loadProtocol(transaction, id);
  if (protocol.draftedById === transaction.actor)
    throw new Failure('NOT_ALLOWED', 'You drafted this protocol, so another supervisor has to decide on it.');
  if (decision.decision === 'approved') refuseOutdatedTerms(protocol.protocol, new Date());
  const { client, actor } = transaction;
  const values = [id, decision.opened, decision.decision, actor];
  const { rowCount } = await client.query(sql.decide, [...values, decision.note]);
  if (rowCount !== 1) {
    const same = await client.query(sql.find_same, values);
    if (same.rows.length > 0) return;
    throw new Failure('STALE_FORM', 'This protocol was changed or decided since you opened it. Read how it stands now.');
  }
  await recordAct(transaction, {
    kind: decision.decision === 'approved' ? 'protocol.approved' : 'protocol.returned',
    subject: id,
    detail: { sha256: decision.opened, version: protocol.version },
  });
}
