import { Failure } from '../../core/failure.ts';
import type { ApiTokenId } from '../../core/ids.ts';
import type { Scope } from '../../core/permissions/scopes.ts';
import { findCredentials } from '../../sql/account/sign-in.ts';
import * as apiTokens from '../../sql/api-token/api-token.ts';
import { inTransaction, type RolePool } from '../../sql/database.ts';
import { admit } from './admit.ts';
import type { Visit } from './door.ts';
import { hashToken, newToken } from './token.ts';

/** What every token begins with, so that people and scanners of source code know one when they see it. */
const PREFIX = 'evenhand_';

/** The door for programs: tokens are made here by people, and known here when they come back. It speaks to the database as `auth`. */
export interface TokenDoor {
  /** Who comes with this token; `null` for one that opens nothing. */
  find(token: string): Promise<apiTokens.Holder | null>;
  /** Makes a token in the role of the visit and answers it, this once. Throws `Failure` NOT_ALLOWED for a wrong password. */
  make(visit: Visit, password: string, wanted: { name: string; scopes: readonly Scope[]; days: number }): Promise<string>;
  /** The visitor's own tokens, in every role. */
  list(visit: Visit): Promise<apiTokens.ApiToken[]>;
  /** Ends one of them. Throws `Failure` NOT_FOUND. */
  revoke(visit: Visit, id: ApiTokenId): Promise<void>;
}

/** Opens the door for programs on the connection that may do nothing else. */
export function openTokenDoor(auth: RolePool): TokenDoor {
  return {
    find: (token) =>
      inTransaction(auth, null, async (transaction) => {
        const holder = await apiTokens.findHolder(transaction, hashToken(token));
        if (holder !== null) await apiTokens.touchApiToken(transaction, holder.id);
        return holder;
      }),

    async make(visit, password, wanted) {
      // A token outlives the session, so an open desk is not enough to make one.
      const credentials = await inTransaction(auth, null, (transaction) => findCredentials(transaction, visit.email));
      const { id, roles } = await admit(auth, credentials, password);
      if (!roles.includes(visit.role)) throw new Failure('STALE_FORM', 'You do not hold this role any more. Sign in again.');
      const token = PREFIX + newToken();
      await inTransaction(auth, id, (transaction) =>
        apiTokens.insertApiToken(transaction, { ...wanted, account: id, role: visit.role, tokenHash: hashToken(token) }),
      );
      return token;
    },

    list: (visit) => inTransaction(auth, null, (transaction) => apiTokens.listApiTokens(transaction, visit.account)),

    revoke: (visit, id) =>
      inTransaction(auth, visit.account, (transaction) => apiTokens.revokeApiToken(transaction, visit.account, id)),
  };
}
