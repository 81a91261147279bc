import type { Request, Response } from 'express';
import { z } from 'zod';
import { Failure } from '../../../core/failure.ts';
import { readId } from '../../../core/ids.ts';
import { ROLE_WORDS, type Role } from '../../../core/permissions/roles.ts';
import { mayHold, SCOPES, scopesOf, TOKEN_DAYS, type Scope } from '../../../core/permissions/scopes.ts';
import { readTyped, type Typed } from '../../body.ts';
import type { Reception } from '../../reception.ts';
import type { Visit } from '../../session/door.ts';
import { NOTHING_HERE } from '../../status.ts';
import { openForm, type Form } from '../form.ts';
import type { DoorPage } from './door-page.ts';
import { whoIsThere, whoSent } from './signed-in.ts';
import { tokenLine } from './token-line.ts';

const PATH = '/tokens';
const DAYS_AT_FIRST = '90';

/** One's own API tokens, and the form for another one in the role one acts in. */
export const openTokens: DoorPage = {
  method: 'get',
  path: PATH,
  async handle(reception, request, response) {
    const visit = await whoIsThere(reception, request, response);
    if (visit !== null) await showTokens(reception, request, response, visit, { days: DAYS_AT_FIRST }, null);
  },
};

const NewToken = z.object({
  name: z.string('Write what it is for.').trim().min(1, 'Write what it is for.').max(60, 'At most 60 characters.'),
  scopes: z
    .union([z.string(), z.array(z.string())], 'Choose at least one thing it may do.')
    .transform((typed) => [typed].flat())
    .pipe(z.array(z.enum(SCOPES, 'Choose from the list.'))),
  days: z.enum(TOKEN_DAYS.map(String), 'Choose from the list.').transform(Number),
  password: z.string().default(''),
});

/** Makes a token and shows it, this once. */
export const makeToken: DoorPage = {
  method: 'post',
  path: PATH,
  async handle(reception, request, response) {
    const sent = await whoSent(reception, request, response);
    if (sent === null) return;
    const { visit, typed } = sent;
    try {
      const { password, ...wanted } = readTyped(NewToken, typed);
      assertScopes(visit.role, wanted.scopes);
      const token = await reception.tokens.make(visit, password, wanted);
      const view = { title: 'Your new API token', name: wanted.name, token };
      reception.show(request, response, visit, 'access/new-token', view, 200);
    } catch (error) {
      await showTokens(reception, request, response, visit, typed, refusal(error));
    }
  },
};

/** Ends one of one's own tokens. */
export const revokeToken: DoorPage = {
  method: 'post',
  path: `${PATH}/revoke`,
  async handle(reception, request, response) {
    const sent = await whoSent(reception, request, response);
    if (sent === null) return;
    const id = readId<'api token'>(sent.typed['token']);
    if (id === null) throw new Failure('NOT_FOUND', NOTHING_HERE);
    await reception.tokens.revoke(sent.visit, id);
    reception.cookies.writeNotice(response, sent.visit.account, 'The token is revoked. What uses it is refused from now on.');
    response.redirect(303, PATH);
  },
};

function assertScopes(role: Role, scopes: readonly Scope[]): void {
  if (scopes.every((scope) => mayHold(role, scope))) return;
  const problem = `A token of the role ${ROLE_WORDS[role].word.toLowerCase()} cannot have all of these. Choose from the list.`;
  throw new Failure('BAD_INPUT', 'The token was not made.', [{ field: 'scopes', problem }]);
}

/** What the form is shown again with; anything that is no fault of the form goes on. */
function refusal(error: unknown): Failure {
  if (!(error instanceof Failure)) throw error;
  if (error.code === 'BAD_INPUT') return new Failure('BAD_INPUT', 'The token was not made.', error.fields);
  if (error.code !== 'NOT_ALLOWED') throw error;
  const problem = 'This is not your password. After five wrong ones your account is locked.';
  return new Failure('BAD_INPUT', 'The token was not made.', [{ field: 'password', problem }]);
}

async function showTokens(
  reception: Reception,
  request: Request,
  response: Response,
  visit: Visit,
  typed: Typed,
  failure: Failure | null,
): Promise<void> {
  // Reports are read by people: a panel member has no use for this page.
  if (scopesOf(visit.role).length === 0) throw new Failure('NOT_FOUND', NOTHING_HERE);
  const form = openForm(typed, failure);
  const view = {
    title: 'API tokens',
    role: ROLE_WORDS[visit.role].word.toLowerCase(),
    tokens: (await reception.tokens.list(visit)).map(tokenLine),
    fields: fieldsOf(form, visit.role),
    problems: form.summary(),
  };
  reception.show(request, response, visit, 'access/tokens', view, failure === null ? 200 : 422);
}

const fieldsOf = (form: Form, role: Role) => [
  form.line('name', 'Name', { required: true, hint: 'What it is for, such as: nightly export.' }),
  form.ticks('scopes', 'What it may do', scopesOf(role), { required: true, hint: 'No more than it needs.' }),
  form.choice(
    'days',
    'Valid for',
    TOKEN_DAYS.map((days) => [String(days), days === 365 ? 'a year' : `${days} days`] as const),
    { required: true },
  ),
  form.currentPassword('password', 'Your password', {
    required: true,
    hint: 'A token acts in your name for longer than you are signed in.',
  }),
];
