import { readForm, textOf } from '../../body.ts';
import { FORM_TOKEN, UNLOCK_PASSWORD } from '../../carried.ts';
import { assertFormToken, assertOwnOrigin } from '../../session/origin.ts';
import { ownPath, type DoorPage } from './door-page.ts';

/** Opens a locked session and returns to the page that was asked for. A form that met the lock is unlocked at its own address instead. */
export const unlock: DoorPage = {
  method: 'post',
  path: '/unlock',
  async handle(reception, request, response) {
    const visit = await reception.recognise(request);
    if (visit === null) {
      reception.sendToSignIn(request, response);
      return;
    }
    assertOwnOrigin(request, reception.parts.publicUrl);
    const typed = await readForm(request, response);
    assertFormToken(typed[FORM_TOKEN], visit.formToken);
    const to = ownPath(typed['to']);
    // Sent twice: the first has opened it.
    if (!visit.locked) {
      response.redirect(303, to);
      return;
    }
    const unlocked = await reception.unlock(response, visit, textOf(typed, UNLOCK_PASSWORD));
    if (unlocked === null) {
      reception.askToUnlock(request, response, visit, { to }, true);
      return;
    }
    response.redirect(303, to);
  },
};
