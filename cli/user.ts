import { z } from 'zod';
import { Failure } from '../core/failure.ts';
import type { AccountId } from '../core/ids.ts';
import { ROLES, whyNotTogether, type Role } from '../core/permissions/roles.ts';
import { addFirstAccount } from '../server/session/first-account.ts';
import { hashPassword, oneTimePassword } from '../server/session/password-hash.ts';
import { addAccountWithRoles, listAccounts, setStatus } from '../sql/account/account.ts';
import { inTransaction, type RolePool, type Transaction } from '../sql/database.ts';
import { asRole, readOptions } from './options.ts';
import type { Verb } from './verb.ts';

/** Somebody who is to have an account. */
export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly vettedUntil: string | null;
  readonly trainedUntil: string | null;
}

/** Makes the first account of an installation, an administrator's, and returns its one-time password. Throws `Failure` NOT_ALLOWED when there is one. */
export async function addFirstUser(admin: RolePool, { email, name }: Pick<NewUser, 'email' | 'name'>): Promise<string> {
  const password = oneTimePassword();
  await addFirstAccount(admin, { email, name, passwordHash: await hashPassword(password), passwordOnce: true });
  return password;
}

const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[^@\s]+@[^@\s]+$/, 'must be an e-mail address');
const Day = z.iso.date('must be a day such as 2027-12-31');
const Added = z.object({
  email: Email,
  name: z.string({ error: 'is missing' }).trim().min(1, 'is missing').max(120),
  role: z.array(z.enum(ROLES, `must be one of ${ROLES.join(', ')}`)).min(1, 'is missing'),
  'vetted-until': Day.optional(),
  'trained-until': Day.optional(),
});

export const userVerb: Verb = {
  name: 'user',
  summary: 'list accounts, make one, or release a locked one',
  usage: `Usage: npm run evenhand -- user add --email EMAIL --name NAME --role ROLE [--role ROLE …] [--as EMAIL]
       npm run evenhand -- user list --as EMAIL
       npm run evenhand -- user release EMAIL --as EMAIL

The first account of an installation has to be an administrator and needs no --as. Afterwards every act is done as an
administrator, named by --as, and recorded in the ledger as theirs. The password printed is replaced at the first sign-in.

  --role ROLE            ${ROLES.join(', ')}
  --vetted-until DAY     the sensitive position's dates: an investigator whose dates have passed cannot start a round
  --trained-until DAY
  --as EMAIL             the administrator who acts
  --json                 print the result as JSON`,
  async run(args, { stdout }) {
    const { values, positionals } = readOptions(
      args,
      {
        email: { type: 'string' },
        name: { type: 'string' },
        role: { type: 'string', multiple: true },
        'vetted-until': { type: 'string' },
        'trained-until': { type: 'string' },
        as: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
      true,
    );
    const [what, who] = positionals;
    const print = (result: object, sentence: string) =>
      stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${sentence}\n`);
    return asRole('admin', async (admin) => {
      switch (what) {
        case 'add': {
          const user = readUser(values);
          const password = values.as === undefined ? await addFirst(admin, user) : await addAnother(admin, values.as, user);
          print(
            { email: user.email, password },
            `${user.name} can sign in as ${user.email} with the one-time password ${password}`,
          );
          return 0;
        }
        case 'list': {
          const accounts = await actingAs(admin, values.as, (transaction) => listAccounts(transaction));
          print(accounts, accounts.map(({ email, status, roles }) => `${email}  ${status}  ${roles.join(', ')}`).join('\n'));
          return 0;
        }
        case 'release': {
          const email = readEmail(who);
          await actingAs(admin, values.as, async (transaction) =>
            setStatus(transaction, (await accountOf(transaction, email)).id, 'active'),
          );
          print({ email, status: 'active' }, `${email} can sign in again.`);
          return 0;
        }
        case undefined:
        default:
          throw new Failure('BAD_INPUT', 'Say what to do: user add, user list or user release (see --help)');
      }
    });
  },
};

function readEmail(typed: string | undefined): string {
  const result = Email.safeParse(typed ?? '');
  if (!result.success) throw new Failure('BAD_INPUT', 'Say whose account to release, by e-mail address: user release EMAIL');
  return result.data;
}

function readUser(values: Record<string, unknown>): NewUser {
  const result = Added.safeParse(values);
  if (!result.success) {
    throw new Failure(
      'BAD_INPUT',
      'The account was not made.',
      result.error.issues.map(({ path, message }) => ({ field: `--${path.join('.')}`, problem: message })),
    );
  }
  const { email, name, role } = result.data;
  const conflict = role.flatMap((held) => role.map((wanted) => whyNotTogether(held, wanted))).find((why) => why !== null);
  if (conflict !== undefined) throw new Failure('ROLE_CONFLICT', conflict);
  return {
    email,
    name,
    roles: role,
    vettedUntil: result.data['vetted-until'] ?? null,
    trainedUntil: result.data['trained-until'] ?? null,
  };
}

async function addFirst(admin: RolePool, user: NewUser): Promise<string> {
  if (user.roles.join() !== 'administrator')
    throw new Failure('BAD_INPUT', 'The first account has to be an administrator, or name who acts: --as EMAIL');
  return addFirstUser(admin, user);
}

async function addAnother(
  admin: RolePool,
  as: string,
  { email, name, roles, vettedUntil, trainedUntil }: NewUser,
): Promise<string> {
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  const account = { email, name, passwordHash, passwordOnce: true, vettedUntil, trainedUntil };
  await actingAs(admin, as, (transaction) => addAccountWithRoles(transaction, account, roles));
  return password;
}

async function actingAs<T>(
  admin: RolePool,
  email: string | undefined,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  if (email === undefined) throw new Failure('BAD_INPUT', 'Name the administrator who acts: --as EMAIL');
  // Reading the list needs an actor of its own; who that is decides nothing but that there is one.
  const nobody = '00000000-0000-4000-8000-000000000000' as AccountId;
  const actor = await inTransaction(admin, nobody, (transaction) => accountOf(transaction, email.toLowerCase()));
  if (!actor.roles.includes('administrator') || actor.status !== 'active')
    throw new Failure('NOT_ALLOWED', `${email} is not an active administrator.`);
  return inTransaction(admin, actor.id, work);
}

async function accountOf(transaction: Transaction, email: string) {
  const account = (await listAccounts(transaction)).find((candidate) => candidate.email === email);
  if (account === undefined) throw new Failure('NOT_FOUND', `There is no account for ${email}.`);
  return account;
}
