import { z } from 'zod';
import type { AccountId } from '../../../core/ids.ts';
import { ROLES } from '../../../core/permissions/roles.ts';
import { ACCOUNT_STATUSES, listAccounts, type AccountOrder } from '../../../sql/account/account.ts';
import { show, type Page } from '../../page.ts';
import { codeFilter, openList, typedFilter, type ListPlan } from '../listing.ts';
import { lineOf, ROLE_OPTIONS, STATUS_WORDS } from './lines.ts';

const Filter = z.object({
  role: codeFilter(ROLES),
  state: codeFilter(ACCOUNT_STATUSES),
  // No names: what is typed here stands in the address of the page.
  begins: typedFilter.pipe(
    z
      .string()
      .regex(/^\p{L}\p{M}*$/u, 'must be one letter, because it stands in the address of the page')
      .nullable(),
  ),
});

const PLAN: ListPlan<z.infer<typeof Filter>, AccountOrder> = {
  path: '/accounts',
  columns: [
    { label: 'Name', order: 'name' },
    { label: 'E-mail address', order: 'email' },
    { label: 'Roles' },
    { label: 'State', order: 'state' },
    { label: 'Vetted until', order: 'vetted' },
    { label: 'Trained until', order: 'trained' },
    { label: 'Last seen', order: 'seen' },
  ],
  orders: { name: 'up', email: 'up', state: 'up', vetted: 'up', trained: 'up', seen: 'down' },
  filter: Filter,
  fields: (form) => [
    form.choice('role', 'Role', ROLE_OPTIONS),
    form.choice('state', 'State', [
      ['', 'Any'],
      ...ACCOUNT_STATUSES.map((status): [string, string] => [status, STATUS_WORDS[status]]),
    ]),
    form.line('begins', 'Name begins with', { hint: 'One letter.' }),
  ],
};

/** Accounts, with what an administrator may know of them. */
export const list: Page = {
  method: 'get',
  path: '/accounts',
  roles: ['administrator'],
  async handle(desk) {
    const asked = openList<z.infer<typeof Filter>, AccountOrder, AccountId>(desk, PLAN);
    const { filter, listing } = asked;
    const found = filter === null ? [] : await desk.transaction((transaction) => listAccounts(transaction, filter, listing));
    const { shown, list } = asked.show(found);
    return show('admin/accounts', { title: 'Accounts', list, accounts: shown.map(lineOf) }, asked.status);
  },
};
