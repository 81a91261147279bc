import type { Request, Response } from 'express';
import { Failure } from '../core/failure.ts';
import { textOf, type Typed } from './body.ts';
import type { Role } from '../core/permissions/roles.ts';
import { carriedFields, SEALED_FORM } from './carried.ts';
import { bareFrame, frameFor, personOf, type Frame } from './frame.ts';
import type { Reply } from './page.ts';
import type { Parts } from './parts.ts';
import { sendFile } from './send-file.ts';
import type { Render } from './render.ts';
import type { CookieJar } from './session/cookies.ts';
import type { TokenDoor } from './session/api-tokens.ts';
import type { Door, Visit } from './session/door.ts';
import type { Views } from './views.ts';

/** A form that met no session, and what was typed to sign in. */
export interface StrandedForm {
  readonly sealed: string;
  readonly email: string;
  readonly problem: string | null;
}

/** What every page goes through on its way in and out: cookies, the lock, the layout. */
export interface Reception {
  readonly parts: Parts;
  readonly door: Door;
  readonly tokens: TokenDoor;
  readonly cookies: CookieJar;
  /** Who is asking; `null` for nobody. */
  recognise(request: Request): Promise<Visit | null>;
  /** The same, for what a page asks by itself: it is no sign of anybody being there. */
  recogniseQuietly(request: Request): Promise<Visit | null>;
  /** Sends somebody who is not signed in to where they can, and back afterwards if they only wanted to read. */
  sendToSignIn(request: Request, response: Response): void;
  /** Asks whoever was sending a form to sign in first; the form goes along, sealed. */
  askToSignIn(request: Request, response: Response, stranded: StrandedForm): void;
  /** Signs somebody in with what the page of `askToSignIn` sent, in `role` if they hold it; `null` when that page is shown again instead. */
  signInOnTheWay(request: Request, response: Response, sent: Typed, role: Role | null): Promise<Visit | null>;
  /** Shows that a form was not sent yet, with a button that sends it as it was typed. */
  askToSendAgain(request: Request, response: Response, visit: Visit, typed: Typed): void;
  /** Opens a locked session with the password just typed; `null` when it was wrong. */
  unlock(response: Response, visit: Visit, password: string): Promise<Visit | null>;
  /** Shows the lock. The password leads on to `to`, or, for a form that was being sent, with everything typed to where it was going. */
  askToUnlock(
    request: Request,
    response: Response,
    visit: Visit,
    next: { to: string } | { typed: Typed },
    triedInVain?: boolean,
  ): void;
  /** Answers what a page has decided to answer. */
  send(request: Request, response: Response, visit: Visit, reply: Reply): Promise<void> | void;
  /** Shows a view to whoever is there, or to nobody. */
  show<Name extends keyof Views>(
    request: Request,
    response: Response,
    visit: Visit | null,
    name: Name,
    view: Views[Name],
    status: number,
  ): void;
}

/** A part of a page that keeps itself up to date says so, because a page left open is nobody being there. */
const asksByItself = (request: Request) => request.headers['x-evenhand-live'] !== undefined;

/** Whether a form was sent the way files are; what it held may then be larger than an ordinary form. */
export const isUpload = (request: Request) => request.method === 'POST' && typeof request.is('multipart/form-data') === 'string';

/** Opens the reception over its parts. */
export function openReception(parts: Parts, door: Door, tokens: TokenDoor, cookies: CookieJar, render: Render): Reception {
  const frame = (request: Request, response: Response, visit: Visit | null): Frame => {
    if (visit === null) return bareFrame(parts);
    const notice = asksByItself(request) ? null : cookies.takeNotice(request, response, visit.account);
    return frameFor(personOf(visit), parts, { path: request.path, notice, formToken: visit.formToken });
  };

  const find = async (request: Request, byItself: boolean): Promise<Visit | null> => {
    const token = cookies.readToken(request);
    return token === null ? null : door.find(token, { byItself });
  };

  const reception: Reception = {
    parts,
    door,
    tokens,
    cookies,

    recognise: (request) => find(request, asksByItself(request)),
    recogniseQuietly: (request) => find(request, true),

    sendToSignIn(request, response) {
      cookies.clearToken(response);
      const to = request.method === 'GET' && request.path !== '/' ? `?to=${encodeURIComponent(request.originalUrl)}` : '';
      response.redirect(303, `/sign-in${to}`);
    },

    askToSignIn(request, response, { sealed, email, problem }) {
      cookies.clearToken(response);
      const view = { title: 'Sign in', email, to: '/', problem, stranded: { action: request.originalUrl, sealed } };
      reception.show(request, response, null, 'access/sign-in', view, 403);
    },

    async signInOnTheWay(request, response, sent, role) {
      const [email, password] = [textOf(sent, 'email').trim(), textOf(sent, 'password')];
      try {
        const token = await door.signIn(email, password);
        const visit = await door.find(token, { byItself: false });
        const switches = visit !== null && role !== null && visit.role !== role && visit.roles.includes(role);
        const kept = switches ? await door.switchRole(visit, role) : token;
        cookies.writeToken(response, kept);
        return await door.find(kept, { byItself: false });
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'NOT_ALLOWED') throw error;
        reception.askToSignIn(request, response, { sealed: textOf(sent, SEALED_FORM), email, problem: error.message });
        return null;
      }
    },

    askToSendAgain(request, response, visit, typed) {
      const title = 'You are signed in again';
      const view = { title, action: request.originalUrl, multipart: isUpload(request), carried: carriedFields(typed) };
      reception.show(request, response, visit, 'access/send-again', view, 409);
    },

    async unlock(response, visit, password) {
      try {
        const token = await door.unlock(visit, password);
        cookies.writeToken(response, token);
        return await door.find(token, { byItself: false });
      } catch (error) {
        if (error instanceof Failure && error.code === 'NOT_ALLOWED') return null;
        throw error;
      }
    },

    askToUnlock(request, response, visit, next, triedInVain = false) {
      const view = {
        title: 'Locked',
        name: visit.name,
        action: 'to' in next ? '/unlock' : request.originalUrl,
        formToken: visit.formToken,
        multipart: 'typed' in next && isUpload(request),
        carried: 'to' in next ? [{ name: 'to', value: next.to }] : carriedFields(next.typed),
        problem: triedInVain ? 'That was not right, or the account is locked.' : null,
      };
      // The lock shows nothing of the page behind it, and neither does its frame.
      response.status(403).send(render('access/unlock', view, bareFrame(parts)));
    },

    send(request, response, visit, reply) {
      if (reply.kind === 'view') {
        reception.show(request, response, visit, reply.name, reply.view, reply.status);
        return;
      }
      if (reply.kind === 'redirect') {
        if (reply.notice !== null) cookies.writeNotice(response, visit.account, reply.notice);
        response.redirect(303, reply.to);
        return;
      }
      return sendFile(response, reply);
    },

    show(request, response, visit, name, view, status) {
      response.status(status).send(render(name, view, frame(request, response, visit)));
    },
  };
  return reception;
}
