import { Failure } from '../../../core/failure.ts';
import { ROLE_WORDS, ROLES } from '../../../core/permissions/roles.ts';
import { readForm } from '../../body.ts';
import { FORM_TOKEN } from '../../carried.ts';
import { assertFormToken, assertOwnOrigin } from '../../session/origin.ts';
import type { DoorPage } from './door-page.ts';

/** Acts in another of the person's roles from now on. Forms opened in the former role are worth nothing any more. */
export const switchRole: DoorPage = {
  method: 'post',
  path: '/role',
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
      reception.askToUnlock(request, response, visit, { to: '/' });
      return;
    }
    const role = ROLES.find((known) => known === typed['role']);
    if (role === undefined) throw new Failure('NOT_FOUND', 'There is no such role.');
    reception.cookies.writeToken(response, await reception.door.switchRole(visit, role));
    reception.cookies.writeNotice(response, visit.account, `You are now acting as ${ROLE_WORDS[role].word.toLowerCase()}.`);
    response.redirect(303, '/');
  },
};
