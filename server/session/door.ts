import { Failure } from '../../core/failure.ts';
import { passwordProblem } from '../../core/permissions/password.ts';
import type { Role } from '../../core/permissions/roles.ts';
import * as accounts from '../../sql/account/sign-in.ts';
import { inTransaction, type RolePool } from '../../sql/database.ts';
import { recordAct } from '../../sql/ledger/act.ts';
import * as sessions from '../../sql/session/session.ts';
import { admit } from './admit.ts';
import { hashPassword } from './password-hash.ts';
import { newFormToken } from './form-token.ts';
import { hashToken, newToken } from './token.ts';

/** Which wording of the conditions of use was acknowledged (CJIS AC-8). */
export const BANNER_VERSION = '1';

/** A session with the token that opened it. */
export interface Visit extends sessions.SessionRow {
  readonly tokenHash: Buffer;
}

/** The door: everything between nobody and somebody. It alone speaks to the database as `auth`. */
export interface Door {
  /** Who comes with this token; reading it counts as a sign of life unless the page asked by itself. */
  find(token: string, options: { byItself: boolean }): Promise<Visit | null>;
  /** Opens a session, in the first of the account's roles, and answers its token. Throws `Failure` NOT_ALLOWED, in the same words for every reason. */
  signIn(email: string, password: string): Promise<string>;
  /** Opens a locked session again under a new token. The form token stays, so that what other windows hold can still be sent. */
  unlock(visit: Visit, password: string): Promise<string>;
  /** Acts in another role from now on: new token, new form token. */
  switchRole(visit: Visit, role: Role): Promise<string>;
  /** Replaces the password, ends the account's other sessions, and answers a new token. */
  changePassword(visit: Visit, current: string, next: string): Promise<string>;
  signOut(visit: Visit): Promise<void>;
}

/** Opens the door on the connection that may do nothing else. */
export function openDoor(auth: RolePool, secret: string): Door {
  return {
    find: (token, { byItself }) =>
      inTransaction(auth, null, async (transaction) => {
        const tokenHash = hashToken(token);
        const session = await sessions.findSession(transaction, tokenHash);
        if (session === null) return null;
        // At most once a minute, so that reading pages does not write a row each time.
        if (!session.locked && !byItself && session.unseenForAMinute) await sessions.touchSession(transaction, tokenHash);
        return { ...session, tokenHash };
      }),

    async signIn(email, password) {
      const account = await inTransaction(auth, null, (transaction) => accounts.findCredentials(transaction, email));
      const { id, roles } = await admit(auth, account, password);
      const [role] = roles;
      if (role === undefined) throw new Failure('NOT_ALLOWED', 'Your account has no role yet. Ask an administrator for one.');
      const token = newToken();
      await inTransaction(auth, id, async (transaction) => {
        await sessions.insertSession(transaction, {
          tokenHash: hashToken(token),
          account: id,
          role,
          formToken: newFormToken(secret, { account: id, role }),
        });
        await recordAct(transaction, { kind: 'session.opened', subject: id, detail: { as: role, banner: BANNER_VERSION } });
      });
      return token;
    },

    async unlock(visit, password) {
      const account = await inTransaction(auth, null, (transaction) => accounts.findCredentials(transaction, visit.email));
      await admit(auth, account, password);
      return reissue(auth, visit, { role: visit.role, formToken: visit.formToken, anew: true }, 'unlocked');
    },

    switchRole: (visit, role) => {
      if (!visit.roles.includes(role)) throw new Failure('NOT_FOUND', 'You do not hold this role.');
      return reissue(
        auth,
        visit,
        { role, formToken: newFormToken(secret, { account: visit.account, role }), anew: false },
        'role',
      );
    },

    async changePassword(visit, current, next) {
      const account = await inTransaction(auth, null, (transaction) => accounts.findCredentials(transaction, visit.email));
      await admit(auth, account, current);
      const problem = current === next ? 'Choose a password you have not got now.' : passwordProblem(next, visit.email);
      if (problem !== null) throw new Failure('BAD_INPUT', problem, [{ field: 'password', problem }]);
      const passwordHash = await hashPassword(next);
      await inTransaction(auth, visit.account, async (transaction) => {
        await accounts.setOwnPassword(transaction, visit.account, passwordHash);
        await sessions.closeOtherSessions(transaction, visit.account, visit.tokenHash);
        await recordAct(transaction, { kind: 'account.password_set', subject: visit.account, detail: { byHolder: true } });
      });
      return reissue(auth, visit, { role: visit.role, formToken: newFormToken(secret, visit), anew: true }, 'password');
    },

    signOut: (visit) =>
      inTransaction(auth, visit.account, async (transaction) => {
        const closed = await sessions.closeSession(transaction, visit.tokenHash);
        if (closed) await recordAct(transaction, { kind: 'session.closed', subject: visit.account, detail: { as: visit.role } });
      }),
  };
}

/** Opens a session again under a new token. */
async function reissue(
  auth: RolePool,
  visit: Visit,
  next: { role: Role; formToken: string; anew: boolean },
  why: 'unlocked' | 'role' | 'password',
): Promise<string> {
  const token = newToken();
  await inTransaction(auth, visit.account, async (transaction) => {
    const found = await sessions.reissueSession(transaction, visit.tokenHash, { ...next, tokenHash: hashToken(token) });
    if (!found) throw new Failure('STALE_FORM', 'This session has ended meanwhile. Sign in again.');
    await recordAct(transaction, { kind: 'session.opened', subject: visit.account, detail: { as: next.role, why } });
  });
  return token;
}
