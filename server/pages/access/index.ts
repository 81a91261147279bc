import type { DoorPage } from './door-page.ts';
import { signOut } from './leave.ts';
import { askPassword, changePassword } from './password.ts';
import { openSetUp, setUp } from './set-up.ts';
import { askWho, signIn } from './sign-in.ts';
import { switchRole } from './switch-role.ts';
import { makeToken, openTokens, revokeToken } from './tokens.ts';
import { unlock } from './unlock.ts';

/** The pages of the door, which are there before anybody has a role. */
export const accessPages: readonly DoorPage[] = [
  openSetUp,
  setUp,
  askWho,
  signIn,
  unlock,
  signOut,
  switchRole,
  askPassword,
  changePassword,
  openTokens,
  makeToken,
  revokeToken,
];

/** Their addresses, which no other page may take. */
export const DOOR_PATHS: readonly string[] = accessPages.map(({ path }) => path);
