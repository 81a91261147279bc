import { Failure } from '../../core/failure.ts';
import * as accounts from '../../sql/account/sign-in.ts';
import { inTransaction, type RolePool, type Transaction } from '../../sql/database.ts';
import { recordAct } from '../../sql/ledger/act.ts';
import { isPassword, pretendToCheck } from './password-hash.ts';

/** Five in a row, then an administrator has to release the account; it does not release itself (CJIS AC-7). */
const FAILURES_MAX = 5;
/** Longer than any password there is; hashing more would only be work. */
const TYPED_LENGTH_MAX = 1_000;

/** The same words for every reason: they must not tell which e-mail addresses have an account, or a locked one. */
const REFUSED =
  'The e-mail address or the password is not right, or the account is locked. After five wrong passwords an administrator has to release it.';

/**
 * Passes an active account with the right password, and keeps count of wrong ones. Throws `Failure` NOT_ALLOWED, after the same work and
 * in the same words, for everything else. Every refusal is recorded.
 */
export async function admit(auth: RolePool, account: accounts.Credentials | null, typed: string): Promise<accounts.Credentials> {
  const password = typed.length > TYPED_LENGTH_MAX ? '' : typed;
  if (account === null) {
    await pretendToCheck(password);
    await inTransaction(auth, null, (transaction) => refuse(transaction, 'unknown', 'account'));
    throw new Failure('NOT_ALLOWED', REFUSED);
  }
  // Hashing takes long, so it is done before the account is held; what follows decides on how the account stands by then.
  const right = await isPassword(account.passwordHash, password);
  const admitted = await inTransaction(auth, null, (transaction) => decide(transaction, account, right));
  if (!admitted) throw new Failure('NOT_ALLOWED', REFUSED);
  return account;
}

async function decide(transaction: Transaction, account: accounts.Credentials, right: boolean): Promise<boolean> {
  const standing = await accounts.lockAccountStanding(transaction, account.id);
  if (standing.status !== 'active') return refuse(transaction, account.id, standing.status);
  if (standing.passwordHash !== account.passwordHash) return refuse(transaction, account.id, 'replaced');
  if (right) {
    if (standing.failures > 0) await accounts.forgetFailures(transaction, account.id);
    return true;
  }
  const locked = await accounts.countFailure(transaction, account.id, FAILURES_MAX);
  if (locked) await recordAct(transaction, { kind: 'account.locked', subject: account.id, detail: { failures: FAILURES_MAX } });
  return refuse(transaction, account.id, 'password');
}

async function refuse(transaction: Transaction, subject: string, why: string): Promise<false> {
  await recordAct(transaction, { kind: 'session.refused', subject, detail: { why } });
  return false;
}
