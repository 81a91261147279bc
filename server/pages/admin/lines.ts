import { ROLE_WORDS, ROLES } from '../../../core/permissions/roles.ts';
import type { Account, AccountStatus } from '../../../sql/account/account.ts';
import { today } from '../address.ts';
import type { Options } from '../form.ts';
import type { AccountLine } from './views.ts';

/** What people read for how an account stands. */
export const STATUS_WORDS: Record<AccountStatus, string> = { active: 'Active', locked: 'Locked', disabled: 'Disabled' };

/** Any role, or one of them. */
export const ROLE_OPTIONS: Options = [['', 'Any'], ...ROLES.map((role) => [role, ROLE_WORDS[role].word] as const)];

/** An account as lists and its own page show it. */
export function lineOf(account: Account): AccountLine {
  return {
    href: `/accounts/${account.id}`,
    name: account.name,
    email: account.email,
    status: account.status,
    statusWord: STATUS_WORDS[account.status],
    roles: account.roles.map((role) => ROLE_WORDS[role].word).join(', '),
    vettedUntil: account.vettedUntil,
    vettingStale: isStale(account, account.vettedUntil),
    trainedUntil: account.trainedUntil,
    trainingStale: isStale(account, account.trainedUntil),
    lastSeenAt: account.lastSeenAt,
  };
}

/** Whether an investigator may not search, because a date is missing or over. For others the dates do not matter. */
export function isStale({ roles, status }: Account, until: string | null): boolean {
  if (status !== 'active' || !roles.includes('investigator')) return false;
  return until === null || until < today();
}
