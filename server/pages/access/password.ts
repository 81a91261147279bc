import type { Request, Response } from 'express';
import { Failure, type FieldProblem } from '../../../core/failure.ts';
import { PASSWORD_LENGTH_MIN } from '../../../core/permissions/password.ts';
import { readForm, textOf } from '../../body.ts';
import { FORM_TOKEN } from '../../carried.ts';
import type { Reception } from '../../reception.ts';
import { assertFormToken, assertOwnOrigin } from '../../session/origin.ts';
import type { Visit } from '../../session/door.ts';
import type { ProblemSummary } from '../form.ts';
import type { DoorPage } from './door-page.ts';

/** Shows the form for a new password. Somebody whose password was chosen by an administrator sees nothing else before. */
export const askPassword: DoorPage = {
  method: 'get',
  path: '/password',
  async handle(reception, request, response) {
    const visit = await reception.recognise(request);
    if (visit === null) {
      reception.sendToSignIn(request, response);
      return;
    }
    if (visit.locked) {
      reception.askToUnlock(request, response, visit, { to: '/password' });
      return;
    }
    showForm(reception, request, response, visit, []);
  },
};

/** Replaces the password. Passwords are the one thing that is never shown again as typed. */
export const changePassword: DoorPage = {
  method: 'post',
  path: '/password',
  async handle(reception, request, response) {
    assertOwnOrigin(request, reception.parts.publicUrl);
    const visit = await reception.recognise(request);
    if (visit === null) {
      reception.sendToSignIn(request, response);
      return;
    }
    const typed = await readForm(request, response);
    assertFormToken(typed[FORM_TOKEN], visit.formToken);
    if (visit.locked) {
      reception.askToUnlock(request, response, visit, { to: '/password' });
      return;
    }
    const [current, password, again] = [textOf(typed, 'current'), textOf(typed, 'password'), textOf(typed, 'again')];
    try {
      if (password !== again) throw new Failure('BAD_INPUT', '', [{ field: 'again', problem: 'This is not the same as above.' }]);
      const token = await reception.door.changePassword(visit, current, password);
      reception.cookies.writeToken(response, token);
      reception.cookies.writeNotice(response, visit.account, 'Your password is changed. You were signed out everywhere else.');
      response.redirect(303, '/');
    } catch (error) {
      const problems = problemsOf(error);
      if (problems === null) throw error;
      showForm(reception, request, response, visit, problems);
    }
  },
};

function problemsOf(error: unknown): readonly FieldProblem[] | null {
  if (!(error instanceof Failure)) return null;
  if (error.code === 'BAD_INPUT') return error.fields;
  if (error.code !== 'NOT_ALLOWED') return null;
  return [{ field: 'current', problem: 'This is not your password. After five wrong ones your account is locked.' }];
}

function showForm(
  reception: Reception,
  request: Request,
  response: Response,
  visit: Visit,
  problems: readonly FieldProblem[],
): void {
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.problem ?? null;
  const view = {
    title: 'Change your password',
    must: visit.passwordOnce,
    formToken: visit.formToken,
    problems: summaryOf(problems),
    currentProblem: problemOf('current'),
    passwordProblem: problemOf('password'),
    againProblem: problemOf('again'),
    lengthMin: PASSWORD_LENGTH_MIN,
  };
  // Before the first password of one's own there is nowhere else to go.
  reception.show(
    request,
    response,
    visit.passwordOnce ? null : visit,
    'access/password',
    view,
    problems.length === 0 ? 200 : 422,
  );
}

function summaryOf(problems: readonly FieldProblem[]): ProblemSummary | null {
  if (problems.length === 0) return null;
  const items = problems.map(({ field, problem }) => ({ href: `#${field}`, text: problem }));
  return { message: 'Your password was not changed', items };
}
