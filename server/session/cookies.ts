import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';
import { sameSecret, sign } from './token.ts';

const SESSION = 'evenhand';
const NOTICE = 'evenhand_notice';
const NOTICE_MS = 60_000;

/** How cookies are written here. `secure` when people reach the server by https; over plain http browsers would drop such a cookie. */
export interface CookieJar {
  readToken(request: Request): string | null;
  writeToken(response: Response, token: string): void;
  clearToken(response: Response): void;
  /** Keeps a notice for the next page of the same person, whoever else uses the browser meanwhile. */
  writeNotice(response: Response, owner: string, text: string): void;
  /** The notice waiting for this person, which is then gone; `null` when there is none or it was not ours. */
  takeNotice(request: Request, response: Response, owner: string): string | null;
}

/** The cookies: a session token no script can read and no other site can send, and one notice, signed. */
export function openCookieJar({ secure, secret }: { readonly secure: boolean; readonly secret: string }): CookieJar {
  const options = { httpOnly: true, sameSite: 'strict', secure, path: '/' } as const;
  const proof = (owner: string, text: string) => sign(secret, 'notice', `${owner}\n${text}`);
  return {
    readToken: (request) => parseCookie(request.headers.cookie ?? '')[SESSION] ?? null,
    // No Max-Age: the cookie goes with the browser; how long it is worth anything is decided in the database.
    writeToken: (response, token) => response.cookie(SESSION, token, options),
    clearToken: (response) => response.clearCookie(SESSION, options),
    writeNotice: (response, owner, text) => {
      const value = `${Buffer.from(text).toString('base64url')}.${proof(owner, text)}`;
      response.cookie(NOTICE, value, { ...options, maxAge: NOTICE_MS });
    },
    takeNotice: (request, response, owner) => {
      const value = parseCookie(request.headers.cookie ?? '')[NOTICE];
      if (value === undefined) return null;
      response.clearCookie(NOTICE, options);
      const [encoded = '', signature = ''] = value.split('.');
      const text = Buffer.from(encoded, 'base64url').toString();
      return sameSecret(signature, proof(owner, text)) ? text : null;
    },
  };
}
