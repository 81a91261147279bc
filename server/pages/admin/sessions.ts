import { ROLE_WORDS } from '../../../core/permissions/roles.ts';
import { listSessions } from '../../../sql/account/account.ts';
import { show, type Page } from '../../page.ts';

/** Who is signed in, since when, and when they were last there. */
export const sessions: Page = {
  method: 'get',
  path: '/sessions',
  roles: ['administrator'],
  async handle(desk) {
    const found = await desk.transaction(listSessions);
    return show('admin/sessions', {
      title: 'Who is signed in',
      sessions: found.map(({ account, name, role, openedAt, lastSeenAt }) => ({
        name,
        role: ROLE_WORDS[role].word,
        openedAt,
        lastSeenAt,
        endHref: `/accounts/${account}`,
      })),
    });
  },
};
