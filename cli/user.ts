import { z } from 'zod';
import { Failure } from '../core/failure.ts';
import type { AccountId } from '../core/ids.ts';
import { ROLES, whyNotTogether, type Role } from '../core/permissions/roles.ts';
import { addFirstAccount } from '../server/session/first-account.ts';
import { hashPassword, oneTimePassword } from '../server/session/password-hash.ts';
import { addAccountWithRoles, listAccounts, setStatus } from '../sql/account/account.ts';
import { inTransaction, type RolePool, type Transaction } from '../sql/database.ts';
import { asRole, readOptions } from './options.ts';
import { Misuse, type Verb } from './verb.ts';

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
      2,
    );
    const [what, who] = positionals;
    if (who !== undefined && (what === 'add' || what === 'list')) throw new Misuse(`"${who}" is one word too many.`);
    const { result, sentence } = await act(what, who, values);
    stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${sentence}\n`);
    return 0;
  },
};

interface Typed {
  readonly as?: string | undefined;
  readonly [option: string]: unknown;
}

/** What came of it, for programs and in a sentence. Everything that was typed is read before the database is asked. */
async function act(
  what: string | undefined,
  who: string | undefined,
  typed: Typed,
): Promise<{ result: object; sentence: string }> {
  switch (what) {
    case 'add': {
      const user = readUser(typed);
      const { email, name } = user;
      const password = await asRole('admin', (admin) =>
        typed.as === undefined ? addFirstUser(admin, user) : addAnother(admin, typed.as, user),
      );
      return { result: { email, password }, sentence: `${name} can sign in as ${email} with the one-time password ${password}` };
    }
    case 'list': {
      const as = readActor(typed);
      const accounts = await asRole('admin', (admin) => actingAs(admin, as, (transaction) => listAccounts(transaction)));
      const lines = accounts.map(({ email, status, roles }) => `${email}  ${status}  ${roles.join(', ')}`);
      return { result: accounts, sentence: lines.join('\n') };
    }
    case 'release': {
      const [email, as] = [readEmail(who), readActor(typed)];
      const release = async (transaction: Transaction) =>
        setStatus(transaction, (await accountOf(transaction, email)).id, 'active');
      await asRole('admin', (admin) => actingAs(admin, as, release));
      return { result: { email, status: 'active' }, sentence: `${email} can sign in again.` };
    }
    case undefined:
    default:
      throw new Misuse('Say what to do: user add, user list or user release.');
  }
}

function readEmail(typed: string | undefined): string {
  const result = Email.safeParse(typed ?? '');
  if (!result.success) throw new Misuse('Say whose account to release, by e-mail address: user release EMAIL.');
  return result.data;
}

function readActor({ as }: Typed): string {
  if (as === undefined) throw new Misuse('Name the administrator who acts: --as EMAIL.');
  return as;
}

function readUser(values: Typed): NewUser {
  const result = Added.safeParse(values);
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `  --${String(path[0])} ${message}`);
    throw new Misuse(['The account was not made:', ...new Set(problems)].join('\n'));
  }
  const { email, name, role } = result.data;
  const conflict = role.flatMap((held) => role.map((wanted) => whyNotTogether(held, wanted))).find((why) => why !== null);
  if (conflict !== undefined) throw new Failure('ROLE_CONFLICT', conflict);
  if (values.as === undefined && role.join() !== 'administrator')
    throw new Misuse('The first account has to be an administrator; for any other, name who acts: --as EMAIL.');
  return {
    email,
    name,
    roles: role,
    vettedUntil: result.data['vetted-until'] ?? null,
    trainedUntil: result.data['trained-until'] ?? null,
  };
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

async function actingAs<T>(admin: RolePool, email: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
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
