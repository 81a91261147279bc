import { z } from 'zod';
import { ROLE_WORDS, ROLES } from '../../../core/permissions/roles.ts';
import { listSessions, type SessionId, type SessionOrder } from '../../../sql/account/account.ts';
import { show, type Page } from '../../page.ts';
import { codeFilter, openList, type ListPlan } from '../listing.ts';
import { ROLE_OPTIONS } from './lines.ts';

const Filter = z.object({ role: codeFilter(ROLES) });

const PLAN: ListPlan<z.infer<typeof Filter>, SessionOrder> = {
  path: '/sessions',
  columns: [
    { label: 'Who', order: 'name' },
    { label: 'Acting as', order: 'role' },
    { label: 'Since', order: 'opened' },
    { label: 'Last seen', order: 'seen' },
  ],
  orders: { seen: 'down', name: 'up', role: 'up', opened: 'down' },
  filter: Filter,
  fields: (form) => [form.choice('role', 'Acting as', ROLE_OPTIONS)],
};

/** Who is signed in, since when, and when they were last there. */
export const sessions: Page = {
  method: 'get',
  path: '/sessions',
  roles: ['administrator'],
  async handle(desk) {
    const asked = openList<z.infer<typeof Filter>, SessionOrder, SessionId>(desk, PLAN);
    const { filter, listing } = asked;
    const found = filter === null ? [] : await desk.transaction((transaction) => listSessions(transaction, filter, listing));
    const { shown, list } = asked.show(found);
    const view = {
      title: 'Who is signed in',
      list,
      sessions: shown.map(({ account, name, role, openedAt, lastSeenAt }) => ({
        name,
        role: ROLE_WORDS[role].word,
        openedAt,
        lastSeenAt,
        endHref: `/accounts/${account}`,
      })),
    };
    return show('admin/sessions', view, asked.status);
  },
};
