import { Failure } from '../../../core/failure.ts';
import { readForm, textOf } from '../../body.ts';
import { assertOwnOrigin } from '../../session/origin.ts';
import { isEmptyInstallation } from './set-up.ts';
import { ownPath, type DoorPage } from './door-page.ts';

/** Shows the conditions of use and asks who it is. Somebody already signed in goes on. */
export const askWho: DoorPage = {
  method: 'get',
  path: '/sign-in',
  async handle(reception, request, response) {
    const to = ownPath(request.query['to']);
    if ((await reception.recognise(request)) !== null) {
      response.redirect(303, to);
      return;
    }
    if (await isEmptyInstallation(reception)) {
      response.redirect(303, '/set-up');
      return;
    }
    reception.show(
      request,
      response,
      null,
      'access/sign-in',
      { title: 'Sign in', email: '', to, problem: null, stranded: null },
      200,
    );
  },
};

/** Opens a session; sending the form acknowledges the conditions shown above it. */
export const signIn: DoorPage = {
  method: 'post',
  path: '/sign-in',
  async handle(reception, request, response) {
    assertOwnOrigin(request, reception.parts.publicUrl);
    const typed = await readForm(request, response);
    const [email, to] = [textOf(typed, 'email').trim(), ownPath(typed['to'])];
    try {
      const token = await reception.door.signIn(email, textOf(typed, 'password'));
      // Whoever used this browser before leaves with the token that is replaced.
      const before = await reception.recognise(request);
      if (before !== null) await reception.door.signOut(before);
      reception.cookies.writeToken(response, token);
      response.redirect(303, to);
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'NOT_ALLOWED') throw error;
      reception.show(
        request,
        response,
        null,
        'access/sign-in',
        { title: 'Sign in', email, to, problem: error.message, stranded: null },
        403,
      );
    }
  },
};
