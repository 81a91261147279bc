import type { Page } from '../../page.ts';
import { changeStatus, grant, open, resetPassword, revoke, revokeToken, saveDates, signOutEverywhere } from './account.ts';
import { list } from './accounts.ts';
import { create, openCreate } from './new-account.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';

/** The administrator's pages: accounts, sessions and the state of the system, never content. */
export const adminPages: readonly Page[] = [
  home,
  list,
  openCreate,
  create,
  open,
  saveDates,
  grant,
  revoke,
  changeStatus,
  signOutEverywhere,
  revokeToken,
  resetPassword,
  sessions,
  health,
  settings,
];
