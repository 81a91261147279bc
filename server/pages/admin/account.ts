import { z } from 'zod';
import { Failure } from '../../../core/failure.ts';
import { readId, type AccountId } from '../../../core/ids.ts';
import { ROLE_WORDS, ROLES, whyNotGranted } from '../../../core/permissions/roles.ts';
import {
  ACCOUNT_STATUSES,
  endSessions,
  giveRole,
  loadAccount,
  lockOtherAccount,
  revokeRole,
  setDates,
  setOneTimePassword,
  setStatus,
  type Account,
} from '../../../sql/account/account.ts';
import { listApiTokens, revokeApiToken } from '../../../sql/api-token/api-token.ts';
import type { Transaction } from '../../../sql/database.ts';
import { goTo, show, type Desk, type Page, type Reply } from '../../page.ts';
import { NOTHING_HERE } from '../../status.ts';
import { hashPassword, oneTimePassword } from '../../session/password-hash.ts';
import { tokenLine } from '../access/token-line.ts';
import { idIn } from '../address.ts';
import { openForm } from '../form.ts';
import { dateOrNone } from './dates.ts';
import { lineOf, STATUS_WORDS } from './lines.ts';

/** One account: roles, dates, and whether it can sign in. */
export const open: Page = {
  method: 'get',
  path: '/accounts/:account',
  roles: ['administrator'],
  handle: (desk) => showAccount(desk, null),
};

const Dates = z.object({ vetted_until: dateOrNone, trained_until: dateOrNone });

/** Sets until when the person is vetted and trained. */
export const saveDates: Page = change('dates', async (transaction, account, desk) => {
  const { vetted_until: vettedUntil, trained_until: trainedUntil } = desk.form(Dates);
  await setDates(transaction, account.id, { vettedUntil, trainedUntil });
  return 'The dates are set.';
});

const RoleForm = z.object({ role: z.enum(ROLES, 'Choose a role.') });

/** Gives a role, unless it excludes one the person holds. */
export const grant: Page = change('grant', async (transaction, account, desk) => {
  const { role } = desk.form(RoleForm);
  await giveRole(transaction, account, role);
  return `${account.name} is now ${ROLE_WORDS[role].word.toLowerCase()}.`;
});

/** Takes a role away; sessions in it end at once. */
export const revoke: Page = change('revoke', async (transaction, account, desk) => {
  const { role } = desk.form(RoleForm);
  await revokeRole(transaction, account.id, role);
  return `${account.name} is not ${ROLE_WORDS[role].word.toLowerCase()} any more.`;
});

const StatusForm = z.object({ status: z.enum(ACCOUNT_STATUSES, 'Choose what is to be done.') });

/** Locks, disables or releases an account. */
export const changeStatus: Page = change('status', async (transaction, account, desk) => {
  const { status } = desk.form(StatusForm);
  await setStatus(transaction, account.id, status);
  return `The account is now ${STATUS_WORDS[status].toLowerCase()}.`;
});

/** Signs the person out everywhere. */
export const signOutEverywhere: Page = change('sign-out', async (transaction, account) => {
  const ended = await endSessions(transaction, account.id);
  return ended === 0 ? `${account.name} was not signed in.` : `${account.name} was signed out everywhere.`;
});

/** Ends one of the person's API tokens. */
export const revokeToken: Page = change('tokens/revoke', async (transaction, account, desk) => {
  const token = readId<'api token'>(desk.typed['token']);
  if (token === null) throw new Failure('NOT_FOUND', NOTHING_HERE);
  await revokeApiToken(transaction, account.id, token);
  return `A token of ${account.name} is revoked.`;
});

/** Replaces a forgotten password by one that is shown this once. */
export const resetPassword: Page = {
  method: 'post',
  path: '/accounts/:account/password',
  roles: ['administrator'],
  async handle(desk) {
    const password = oneTimePassword();
    const passwordHash = await hashPassword(password);
    const { id, name, email } = await desk.transaction(async (transaction) => {
      const account = await lockOtherAccount(transaction, idIn<AccountId>(desk, 'account'));
      await setOneTimePassword(transaction, account.id, passwordHash);
      return account;
    });
    return show('admin/one-time-password', {
      title: `New password for ${name}`,
      name,
      email,
      password,
      accountHref: `/accounts/${id}`,
    });
  },
};

/** A change to an account, in one transaction, that leads back to it with a notice. */
function change(verb: string, work: (transaction: Transaction, account: Account, desk: Desk) => Promise<string>): Page {
  return {
    method: 'post',
    path: `/accounts/:account/${verb}`,
    roles: ['administrator'],
    async handle(desk) {
      const id = idIn<AccountId>(desk, 'account');
      const notice = await desk.transaction(async (transaction) =>
        work(transaction, await lockOtherAccount(transaction, id), desk),
      );
      return goTo(`/accounts/${id}`, notice);
    },
    refused: showAccount,
  };
}

async function showAccount(desk: Desk, failure: Failure | null): Promise<Reply> {
  const id = idIn<AccountId>(desk, 'account');
  const { account, tokens } = await desk.transaction(async (transaction) => ({
    account: await loadAccount(transaction, id),
    tokens: await listApiTokens(transaction, id),
  }));
  const isSelf = account.id === desk.person.id;
  const typed =
    failure === null ? { vetted_until: account.vettedUntil ?? '', trained_until: account.trainedUntil ?? '' } : desk.typed;
  const form = openForm(typed, failure);
  const described = (role: (typeof ROLES)[number]) => ({ role, ...ROLE_WORDS[role] });
  return show('admin/account', {
    title: account.name,
    account: lineOf(account),
    href: `/accounts/${account.id}`,
    createdAt: account.createdAt,
    isSelf,
    mayRelease: !isSelf && account.status !== 'active',
    mayLock: !isSelf && account.status === 'active',
    mayDisable: !isSelf && account.status !== 'disabled',
    roles: account.roles.map(described),
    grantable: ROLES.filter((role) => !account.roles.includes(role)).map((role) => ({
      ...described(role),
      whyNot: whyNotGranted(account.roles, role),
    })),
    dates: [
      form.day('vetted_until', 'Vetted until', { hint: 'Year-month-day. Searching is refused after it.' }),
      form.day('trained_until', 'Trained until', { hint: 'Year-month-day. Searching is refused after it.' }),
    ],
    tokens: tokens.map(tokenLine),
    revokeTokens: isSelf ? null : `/accounts/${account.id}/tokens/revoke`,
    problems: form.summary(),
  });
}
