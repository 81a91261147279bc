import type { Request, Response } from 'express';
import { Failure } from '../core/failure.ts';
import { readForm, type Typed } from './body.ts';
import { FORM_TOKEN, SEALED_FORM, UNLOCK_PASSWORD } from './carried.ts';
import type { Reception } from './reception.ts';
import type { Visit } from './session/door.ts';
import { ownerOfForm } from './session/form-token.ts';
import { assertFormToken, assertOwnOrigin } from './session/origin.ts';
import { openSealedForm, sealForm } from './session/sealed-form.ts';

/** Somebody who has come in, and what they typed. */
export interface Arrival {
  readonly visit: Visit;
  readonly typed: Typed;
  /** The form was opened in an earlier session of theirs: it is shown again as typed, and does nothing until it is sent from there. */
  readonly anew: boolean;
}

/** Lets somebody in with what they sent; `null` when the door has answered instead. What was typed on the way here is never lost. */
export async function arrive(reception: Reception, request: Request, response: Response): Promise<Arrival | null> {
  const isForm = request.method === 'POST';
  const found = await reception.recognise(request);
  if (found === null && !isForm) {
    reception.sendToSignIn(request, response);
    return null;
  }
  if (isForm) assertOwnOrigin(request, reception.parts.publicUrl);
  const sent = isForm ? await readForm(request, response) : {};
  // Kept for the page that tells of an absent database, so that nothing typed is lost.
  response.locals['sent'] = sent;
  const arrival =
    sent[SEALED_FORM] === undefined
      ? found === null
        ? strand(reception, request, response, sent)
        : { visit: found, typed: sent, anew: isForm && isOfEarlierSession(reception, found, sent) }
      : await unseal(reception, request, response, found, sent);
  return arrival === null ? null : passLock(reception, request, response, arrival, isForm);
}

/** A form that meets no session: whoever opened it is asked to sign in, and it goes along, sealed. Of anybody else's nothing is kept. */
function strand(reception: Reception, request: Request, response: Response, sent: Typed): null {
  const { secret } = reception.parts;
  if (ownerOfForm(secret, sent[FORM_TOKEN]) === null) reception.sendToSignIn(request, response);
  else reception.askToSignIn(request, response, { sealed: sealForm(secret, sent), email: '', problem: null });
  return null;
}

/** The same form from the sign-in page it went along with. */
async function unseal(
  reception: Reception,
  request: Request,
  response: Response,
  found: Visit | null,
  sent: Typed,
): Promise<Arrival | null> {
  const typed = openSealedForm(reception.parts.secret, sent[SEALED_FORM]);
  const owner = typed === null ? null : ownerOfForm(reception.parts.secret, typed[FORM_TOKEN]);
  const visit = found ?? (await reception.signInOnTheWay(request, response, sent, owner?.role ?? null));
  if (visit === null) return null;
  if (typed !== null && owner?.account === visit.account && owner.role === visit.role) return { visit, typed, anew: true };
  reception.cookies.writeNotice(
    response,
    visit.account,
    'The form that was being sent here was not yours, or too old. It is gone.',
  );
  response.redirect(303, '/');
  return null;
}

/** Whether a form was opened by the same person in the same role, in a session that has ended since. Throws `Failure` NOT_ALLOWED for others. */
function isOfEarlierSession({ parts }: Reception, visit: Visit, sent: Typed): boolean {
  const owner = ownerOfForm(parts.secret, sent[FORM_TOKEN]);
  if (sent[FORM_TOKEN] !== visit.formToken && owner?.account === visit.account && owner.role === visit.role) return true;
  assertFormToken(sent[FORM_TOKEN], visit.formToken);
  return false;
}

/** Past the lock, with the password if there is one among what was sent. */
async function passLock(
  reception: Reception,
  request: Request,
  response: Response,
  arrival: Arrival,
  isForm: boolean,
): Promise<Arrival | null> {
  const { visit, typed } = arrival;
  if (!visit.locked) return arrival;
  const password = typed[UNLOCK_PASSWORD];
  const unlocked = typeof password === 'string' ? await reception.unlock(response, visit, password) : null;
  if (unlocked !== null) return { ...arrival, visit: unlocked };
  const next = isForm ? { typed } : { to: request.originalUrl };
  reception.askToUnlock(request, response, visit, next, typeof password === 'string');
  return null;
}

/** What somebody is told whose form is shown again after they signed in anew. */
export const signedInAnew = () =>
  new Failure(
    'SIGNED_IN_ANEW',
    'You have signed in again since you opened this form. What you typed is here, and nothing of it has been recorded: look through it and send it.',
  );
