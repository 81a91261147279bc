import { z } from 'zod';
import type { AccountId } from '../../../core/ids.ts';
import { ROLES } from '../../../core/permissions/roles.ts';
import {
  Account,
  ACCOUNT_STATUSES,
  addAccountWithRoles,
  giveRole,
  listAccounts,
  loadAccount,
  lockOtherAccount,
  revokeRole,
  setDates,
  setStatus,
} from '../../../sql/account/account.ts';
import type { Transaction } from '../../../sql/database.ts';
import type { Stretch } from '../../../sql/stretch.ts';
import { idIn } from '../../pages/address.ts';
import { NewAccount } from '../../pages/admin/new-account.ts';
import { hashPassword, oneTimePassword } from '../../session/password-hash.ts';
import { byId, paged, pageOf, Paging } from '../paging.ts';
import { route, type Ask } from '../route.ts';

const day = z.iso.date('must be a day such as 2027-03-31').nullable().default(null);
const Dates = z.object({ vettedUntil: day, trainedUntil: day });

const list = route({
  name: 'listAccounts',
  method: 'get',
  path: '/accounts',
  summary: 'The accounts by name: all, or those with a role, or in a state.',
  roles: ['administrator'],
  scope: 'accounts:read',
  query: Paging.extend({
    role: z.enum(ROLES).nullable().default(null),
    state: z.enum(ACCOUNT_STATUSES).nullable().default(null),
  }),
  answer: pageOf(Account),
  handle: ({ query: { role, state, ...query }, transaction }) =>
    transaction((open) =>
      paged(
        query,
        (stretch: Stretch<AccountId>) =>
          listAccounts(open, { role, state, begins: null }, { order: 'name', way: 'up', ...stretch }),
        byId,
      ),
    ),
});

const read = route({
  name: 'readAccount',
  method: 'get',
  path: '/accounts/:account',
  summary: 'One account.',
  roles: ['administrator'],
  scope: 'accounts:read',
  answer: Account,
  handle: (ask) => ask.transaction((transaction) => loadAccount(transaction, idIn<AccountId>(ask, 'account'))),
});

const add = route({
  name: 'addAccount',
  method: 'post',
  path: '/accounts',
  summary: 'Makes an account. The password is in this answer only, and is replaced at the first sign-in.',
  roles: ['administrator'],
  scope: 'accounts:write',
  status: 201,
  body: NewAccount.pick({ name: true, email: true }).extend({ roles: z.array(z.enum(ROLES)).min(1), ...Dates.shape }),
  answer: z.object({ account: Account, oneTimePassword: z.string() }),
  handle: async ({ body: { roles, ...account }, transaction }) => {
    const password = oneTimePassword();
    const passwordHash = await hashPassword(password);
    const made = await transaction(async (open) =>
      loadAccount(open, await addAccountWithRoles(open, { ...account, passwordHash, passwordOnce: true }, roles)),
    );
    return { account: made, oneTimePassword: password };
  },
});

const putDates = route({
  name: 'setAccountDates',
  method: 'put',
  path: '/accounts/:account/dates',
  summary: 'Sets until when somebody is vetted and trained; null takes a date away. Searching is refused after them.',
  roles: ['administrator'],
  scope: 'accounts:write',
  body: Dates,
  answer: Account,
  handle: (ask) => changed(ask, (transaction, { id }) => setDates(transaction, id, ask.body)),
});

const putStatus = route({
  name: 'setAccountStatus',
  method: 'put',
  path: '/accounts/:account/status',
  summary: 'Locks, disables or releases an account. Locking ends its sessions and its tokens.',
  roles: ['administrator'],
  scope: 'accounts:write',
  body: z.object({ status: z.enum(ACCOUNT_STATUSES) }),
  answer: Account,
  handle: (ask) => changed(ask, (transaction, { id }) => setStatus(transaction, id, ask.body.status)),
});

const RoleSent = z.object({ role: z.enum(ROLES) });

const give = route({
  name: 'giveRole',
  method: 'post',
  path: '/accounts/:account/roles',
  summary: 'Gives a role, unless it excludes one the person holds.',
  roles: ['administrator'],
  scope: 'accounts:write',
  body: RoleSent,
  answer: Account,
  handle: (ask) => changed(ask, (transaction, account) => giveRole(transaction, account, ask.body.role)),
});

const take = route({
  name: 'takeRole',
  method: 'delete',
  path: '/accounts/:account/roles',
  summary: 'Takes the role named in the query away; sessions and tokens in it end at once.',
  roles: ['administrator'],
  scope: 'accounts:write',
  query: RoleSent,
  answer: Account,
  handle: (ask) => changed(ask, (transaction, { id }) => revokeRole(transaction, id, ask.query.role)),
});

function changed(
  ask: Ask<unknown, unknown>,
  change: (transaction: Transaction, account: Account) => Promise<void>,
): Promise<Account> {
  const id = idIn<AccountId>(ask, 'account');
  return ask.transaction(async (transaction) => {
    await change(transaction, await lockOtherAccount(transaction, id));
    return loadAccount(transaction, id);
  });
}

export const accountRoutes = [list, read, add, putDates, putStatus, give, take];
