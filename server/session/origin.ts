import type { Request } from 'express';
import { Failure } from '../../core/failure.ts';
import { sameSecret } from './token.ts';

/** Throws `Failure` NOT_ALLOWED when a browser says that a form was sent from another site. */
export function assertOwnOrigin(request: Request, publicUrl: string | null): void {
  const { origin, host } = request.headers;
  // Programs without a browser send no Origin; they have no cookies of somebody else's either, and need the form token like everyone.
  if (origin === undefined) return;
  const own = publicUrl === null ? [] : [new URL(publicUrl).origin];
  if (host !== undefined) own.push(`http://${host}`, `https://${host}`);
  if (!own.includes(origin)) throw new Failure('NOT_ALLOWED', 'This form was sent from another site. Nothing was done.');
}

/** Throws `Failure` NOT_ALLOWED when a form does not carry the token of the session it was sent in. */
export function assertFormToken(typed: unknown, formToken: string): void {
  if (typeof typed === 'string' && sameSecret(typed, formToken)) return;
  throw new Failure(
    'NOT_ALLOWED',
    'This form was opened before you last signed in or changed your role. Nothing was done. Go back, copy what you typed, open the page again and send it from there.',
  );
}
