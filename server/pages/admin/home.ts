import { countActive, countSessions, listHindered, listReady, type Account } from '../../../sql/account/account.ts';
import { accountSteps } from '../../../core/set-up/steps.ts';
import { today } from '../address.ts';
import { setUpView } from '../set-up.ts';
import { show, type Page } from '../../page.ts';
import { isStale, lineOf } from './lines.ts';

/** How many accounts the first page tells of. */
const HINDERED_SHOWN = 50;

/** Where an administrator starts: what waits to be done about accounts. */
export const home: Page = {
  method: 'get',
  path: '/',
  roles: ['administrator'],
  async handle(desk) {
    const { ready, hindered, accounts, sessions } = await desk.transaction(async (transaction) => ({
      ready: await listReady(transaction, today()),
      hindered: await listHindered(transaction, today(), HINDERED_SHOWN + 1),
      accounts: await countActive(transaction),
      sessions: await countSessions(transaction),
    }));
    return show('admin/home', {
      title: 'Overview',
      setUp: setUpView(
        accountSteps(
          ready.map(({ role, ...account }) => ({ ...account, roles: [role] })),
          today(),
        ),
        'administrator',
        'When these are done, an investigator drafts a protocol from a starter and a supervisor goes on; both are shown what is next.',
      ),
      tasks: hindered.slice(0, HINDERED_SHOWN).flatMap(tasksFor),
      moreTasks: hindered.length > HINDERED_SHOWN,
      accounts,
      sessions,
    });
  },
};

function tasksFor(account: Account) {
  const { href, name } = lineOf(account);
  return [
    ...(account.status === 'locked' ? [{ what: `${name} is locked and cannot sign in.`, href, action: 'Look and release' }] : []),
    ...(isStale(account, account.vettedUntil)
      ? [{ what: `The vetting of ${name} is not current; searching is refused.`, href, action: 'Set the date' }]
      : []),
    ...(isStale(account, account.trainedUntil)
      ? [{ what: `The training of ${name} is not current; searching is refused.`, href, action: 'Set the date' }]
      : []),
    ...(account.status === 'active' && account.roles.length === 0
      ? [{ what: `${name} has no role and cannot sign in.`, href, action: 'Give a role' }]
      : []),
  ];
}
