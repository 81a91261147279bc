import { readForm } from '../../body.ts';
import { FORM_TOKEN } from '../../carried.ts';
import { assertFormToken, assertOwnOrigin } from '../../session/origin.ts';
import type { DoorPage } from './door-page.ts';

/** Ends the session. A locked one can be ended without the password. */
export const signOut: DoorPage = {
  method: 'post',
  path: '/sign-out',
  async handle(reception, request, response) {
    assertOwnOrigin(request, reception.parts.publicUrl);
    const visit = await reception.recognise(request);
    if (visit !== null) {
      assertFormToken((await readForm(request, response))[FORM_TOKEN], visit.formToken);
      await reception.door.signOut(visit);
    }
    reception.cookies.clearToken(response);
    response.redirect(303, '/sign-in');
  },
};
