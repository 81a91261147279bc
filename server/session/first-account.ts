import { createHmac, timingSafeEqual } from 'node:crypto';
import { Failure } from '../../core/failure.ts';
import { addAccount, grantRole } from '../../sql/account/account.ts';
import { inTransaction, type RolePool } from '../../sql/database.ts';
import { codeFrom } from './password-hash.ts';

/** Whoever makes the first account of an installation, an administrator's. */
export interface FirstAccount {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  /** Somebody else chose the password, so that it is replaced at the first sign-in. */
  readonly passwordOnce: boolean;
}

/** Makes it. The database allows this only while nobody has a role; throws `Failure` NOT_ALLOWED afterwards. */
export async function addFirstAccount(admin: RolePool, account: FirstAccount): Promise<void> {
  await inTransaction(admin, null, async (transaction) => {
    const id = await addAccount(transaction, { ...account, vettedUntil: null, trainedUntil: null });
    await grantRole(transaction, id, 'administrator');
  }).catch((error: unknown) => {
    // 42501: the policy that lets nobody make the first account has ended with the first account.
    if (error instanceof Error && 'code' in error && error.code === '42501')
      throw new Failure(
        'NOT_ALLOWED',
        'There are accounts already; an administrator makes further ones (on the command line with --as EMAIL).',
      );
    throw error;
  });
}

/**
 * The code that lets somebody set this installation up from a browser. It follows from the installation's secret, so that only who has the
 * machine can know it (`evenhand doctor` prints it), and it opens nothing once there is an account.
 */
export function setUpCode(secret: string): string {
  return codeFrom(createHmac('sha256', secret).update('evenhand: the first administrator').digest());
}

/** Whether this is the code. Capitals and dashes do not matter. */
export function isSetUpCode(secret: string, typed: string): boolean {
  const bare = (code: string) => Buffer.from(code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
  const [given, wanted] = [bare(typed), bare(setUpCode(secret))];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
