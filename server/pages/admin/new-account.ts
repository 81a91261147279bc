import { z } from 'zod';
import type { Failure } from '../../../core/failure.ts';
import { ROLE_WORDS, ROLES } from '../../../core/permissions/roles.ts';
import { addAccountWithRoles } from '../../../sql/account/account.ts';
import { show, type Desk, type Page, type Reply } from '../../page.ts';
import { hashPassword, oneTimePassword } from '../../session/password-hash.ts';
import { openForm } from '../form.ts';
import { dateOrNone } from './dates.ts';

/** The form for a new account. */
export const openCreate: Page = {
  method: 'get',
  path: '/accounts/new',
  roles: ['administrator'],
  handle: (desk) => Promise.resolve(showForm(desk, null)),
};

/** An account as its administrator describes it. */
export const NewAccount = z.object({
  name: z.string('Write the name.').trim().min(1, 'Write the name.').max(120, 'At most 120 characters.'),
  email: z
    .string('Write the e-mail address.')
    .trim()
    .toLowerCase()
    .max(254, 'At most 254 characters.')
    .regex(/^[^@\s]+@[^@\s]+$/, 'Write an e-mail address, such as name@agency.gov.'),
  roles: z
    .union([z.string(), z.array(z.string())], 'Choose at least one role.')
    .transform((typed) => [typed].flat())
    .pipe(z.array(z.enum(ROLES, 'Choose from the list.'))),
  vetted_until: dateOrNone,
  trained_until: dateOrNone,
});

/** Creates an account with a password that is shown this once and has to be replaced at the first sign-in. */
export const create: Page = {
  method: 'post',
  path: '/accounts/new',
  roles: ['administrator'],
  async handle(desk) {
    const { name, email, roles, vetted_until: vettedUntil, trained_until: trainedUntil } = desk.form(NewAccount);
    const password = oneTimePassword();
    const passwordHash = await hashPassword(password);
    const account = { email, name, passwordHash, passwordOnce: true, vettedUntil, trainedUntil };
    const id = await desk.transaction((transaction) => addAccountWithRoles(transaction, account, roles));
    return show('admin/one-time-password', {
      title: `${name} can sign in`,
      name,
      email,
      password,
      accountHref: `/accounts/${id}`,
    });
  },
  refused: (desk, failure) => Promise.resolve(showForm(desk, failure)),
};

function showForm(desk: Desk, failure: Failure | null): Reply {
  const form = openForm(desk.typed, failure);
  const words = ROLES.map((role) => [role, `${ROLE_WORDS[role].word}. ${ROLE_WORDS[role].does}`] as const);
  const fields = [
    form.line('name', 'Name', { required: true }),
    form.line('email', 'E-mail address', { required: true, hint: 'With this the person signs in.' }),
    form.ticks('roles', 'Roles', words, { required: true }),
    form.day('vetted_until', 'Vetted until', { hint: 'Investigators cannot search without it.' }),
    form.day('trained_until', 'Trained until', { hint: 'Investigators cannot search without it.' }),
  ];
  return show('admin/new-account', { title: 'New account', fields, problems: form.summary() });
}
