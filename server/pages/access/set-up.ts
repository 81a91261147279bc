import { z } from 'zod';
import { Failure } from '../../../core/failure.ts';
import { PASSWORD_LENGTH_MIN, passwordProblem } from '../../../core/permissions/password.ts';
import { isNobodyYet } from '../../../sql/account/account.ts';
import { inTransaction } from '../../../sql/database.ts';
import { readForm, readTyped, type Typed } from '../../body.ts';
import type { Reception } from '../../reception.ts';
import { addFirstAccount, isSetUpCode } from '../../session/first-account.ts';
import { assertOwnOrigin } from '../../session/origin.ts';
import { hashPassword } from '../../session/password-hash.ts';
import { STATUS } from '../../status.ts';
import { openForm } from '../form.ts';
import type { DoorPage } from './door-page.ts';
import type { AccessViews } from './views.ts';

/** Whether nobody has an account yet, so that signing in makes no sense. */
export function isEmptyInstallation({ parts }: Reception): Promise<boolean> {
  return inTransaction(parts.pools.admin, null, isNobodyYet);
}

/** The first page of an empty installation: the code of the machine, and who the administrator is. Later there is only the sign-in. */
export const openSetUp: DoorPage = {
  method: 'get',
  path: '/set-up',
  async handle(reception, request, response) {
    if (await isEmptyInstallation(reception)) reception.show(request, response, null, 'access/set-up', viewOf({}, null), 200);
    else response.redirect(303, '/sign-in');
  },
};

const text = z.string().trim();
const Administrator = z
  .object({
    code: text.min(1, 'Type the code that "evenhand doctor" shows.'),
    name: text.min(1, 'Write your name.').max(120, 'At most 120 characters.'),
    email: text
      .toLowerCase()
      .max(254, 'At most 254 characters.')
      .regex(/^[^@\s]+@[^@\s]+$/, 'Write an e-mail address, such as name@agency.gov.'),
    password: z.string(),
    again: z.string(),
  })
  .superRefine(({ email, password, again }, context) => {
    const problem = passwordProblem(password, email);
    if (problem !== null) context.addIssue({ code: 'custom', path: ['password'], message: problem });
    if (password !== again) context.addIssue({ code: 'custom', path: ['again'], message: 'This is not the same as above.' });
  });

/** Makes the first administrator and signs them in. */
export const setUp: DoorPage = {
  method: 'post',
  path: '/set-up',
  async handle(reception, request, response) {
    assertOwnOrigin(request, reception.parts.publicUrl);
    const typed = await readForm(request, response);
    if (!(await isEmptyInstallation(reception))) {
      response.redirect(303, '/sign-in');
      return;
    }
    try {
      const { email, password } = await makeAdministrator(reception, typed);
      reception.cookies.writeToken(response, await reception.door.signIn(email, password));
      response.redirect(303, '/');
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      reception.show(request, response, null, 'access/set-up', viewOf(typed, error), STATUS[error.code]);
    }
  },
};

async function makeAdministrator({ parts }: Reception, typed: Typed): Promise<{ email: string; password: string }> {
  const { code, name, email, password } = readTyped(Administrator, typed);
  if (!isSetUpCode(parts.secret, code)) {
    const problem = 'This is not the code of this installation.';
    throw new Failure('BAD_INPUT', 'Nothing was kept yet.', [{ field: 'code', problem }]);
  }
  await addFirstAccount(parts.pools.admin, { email, name, passwordHash: await hashPassword(password), passwordOnce: false });
  return { email, password };
}

function viewOf(typed: Typed, failure: Failure | null): AccessViews['access/set-up'] {
  const form = openForm(typed, failure);
  const fields = [
    form.line('code', 'Set-up code', {
      required: true,
      hint: 'On the machine of this server, "npm run evenhand -- doctor" shows it. Capitals and dashes do not matter.',
    }),
    form.line('name', 'Your name', { required: true }),
    form.line('email', 'Your e-mail address', { required: true, hint: 'With this you sign in.' }),
    form.password('password', 'Password', {
      required: true,
      hint: `At least ${PASSWORD_LENGTH_MIN} characters. A few words in a row are easier to remember than signs.`,
    }),
    form.password('again', 'Password once more', { required: true }),
  ];
  return { title: 'Set up Evenhand', fields, problems: form.summary() };
}
