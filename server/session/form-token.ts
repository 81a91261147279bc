import type { AccountId } from '../../core/ids.ts';
import { ROLES, type Role } from '../../core/permissions/roles.ts';
import { newToken, sameSecret, sign } from './token.ts';

/** Whose form a token was given out for, and in which role it was opened. */
export interface FormOwner {
  readonly account: AccountId;
  readonly role: Role;
}

const proof = (secret: string, account: string, role: string, nonce: string) =>
  sign(secret, 'form token', `${account}\n${role}\n${nonce}`);

/** A token that proves where a form came from. It says whose it is, so that what they typed can be kept for them when the session ends first. */
export function newFormToken(secret: string, { account, role }: FormOwner): string {
  const nonce = newToken();
  return [account, role, nonce, proof(secret, account, role, nonce)].join('.');
}

/** Whose token it is, whatever has become of the session it was given out in; `null` for anything we did not give out. */
export function ownerOfForm(secret: string, typed: unknown): FormOwner | null {
  if (typeof typed !== 'string') return null;
  const [account = '', role = '', nonce = '', signature = ''] = typed.split('.');
  if (!sameSecret(signature, proof(secret, account, role, nonce))) return null;
  const known = ROLES.find((one) => one === role);
  return known === undefined ? null : { account: account as AccountId, role: known };
}
