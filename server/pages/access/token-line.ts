import { ROLE_WORDS } from '../../../core/permissions/roles.ts';
import { scopesOf } from '../../../core/permissions/scopes.ts';
import type { ApiToken } from '../../../sql/api-token/api-token.ts';

/** An API token in a list. */
export interface TokenLine {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** What it may do, in words. */
  readonly may: readonly string[];
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly expiresAt: Date;
  readonly expired: boolean;
}

/** A token as lists show it. */
export const tokenLine = ({ scopes, role, ...token }: ApiToken): TokenLine => ({
  ...token,
  role: ROLE_WORDS[role].word,
  may: scopesOf(role)
    .filter(([scope]) => scopes.includes(scope))
    .map(([, words]) => words),
});
