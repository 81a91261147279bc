import type { Request, Response } from 'express';
import { readForm, type Typed } from '../../body.ts';
import { FORM_TOKEN } from '../../carried.ts';
import type { Reception } from '../../reception.ts';
import type { Visit } from '../../session/door.ts';
import { assertFormToken, assertOwnOrigin } from '../../session/origin.ts';

/** Who is there, with an open session and a password of their own. Anybody else is sent to what they have to do first, and the answer is `null`. */
export async function whoIsThere(reception: Reception, request: Request, response: Response): Promise<Visit | null> {
  const visit = await reception.recognise(request);
  if (visit === null) reception.sendToSignIn(request, response);
  else if (visit.locked) reception.askToUnlock(request, response, visit, { to: request.path });
  else if (visit.passwordOnce) response.redirect(303, '/password');
  else return visit;
  return null;
}

/** The same for a form, with what was typed. Throws `Failure` NOT_ALLOWED for one that comes from elsewhere. */
export async function whoSent(
  reception: Reception,
  request: Request,
  response: Response,
): Promise<{ readonly visit: Visit; readonly typed: Typed } | null> {
  assertOwnOrigin(request, reception.parts.publicUrl);
  const typed = await readForm(request, response);
  const visit = await whoIsThere(reception, request, response);
  if (visit === null) return null;
  assertFormToken(typed[FORM_TOKEN], visit.formToken);
  return { visit, typed };
}
