import type { NextFunction, Request, Response } from 'express';
import { Failure } from '../core/failure.ts';
import { isDatabaseAway } from '../sql/away.ts';
import { readForm, type Typed } from './body.ts';
import { carriedFields, withoutSignIn } from './carried.ts';
import { DOOR_PATHS } from './pages/access/index.ts';
import { isUpload, type Reception } from './reception.ts';
import type { Visit } from './session/door.ts';
import { FAILURE_TITLES, NOTHING_HERE, STATUS } from './status.ts';

/** Where every error of every page ends. What is expected is told; anything else is a bug, told by its id only and logged under it. */
export function tellOfProblem(reception: Reception) {
  // Express knows an error handler by its four parameters.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  return async (error: unknown, request: Request, response: Response, _next: NextFunction): Promise<void> => {
    const { id: errorId, pattern } = response.locals as { id: string; pattern: string | null };
    if (response.headersSent) {
      reception.parts.log.error({ id: errorId, page: pattern ?? null, err: error }, 'an answer was broken off');
      response.destroy();
      return;
    }
    if (isDatabaseAway(error)) {
      await tellOfAbsence(reception, request, response, error);
      return;
    }
    // Without the frame rather than without the answer, should the database go away just now.
    const visit = await reception.recognise(request).catch(() => null);
    const failure = failureOf(error);
    if (failure !== null) {
      tell(reception, request, response, visit, failure);
      return;
    }
    reception.parts.log.error({ id: errorId, page: pattern ?? null, err: error }, 'a page failed');
    const view = { title: 'Something went wrong', message: 'This is a mistake in Evenhand, not yours.', fields: [], errorId };
    reception.show(request, response, open(visit), 'problem', view, 500);
  };
}

/** A locked or half-opened session gets no navigation around its problem. */
const open = (visit: Visit | null) => (visit === null || visit.locked || visit.passwordOnce ? null : visit);

function failureOf(error: unknown): Failure | null {
  if (error instanceof Failure) return error;
  // Express: an address that is not properly percent-encoded.
  return error instanceof URIError ? new Failure('NOT_FOUND', NOTHING_HERE) : null;
}

function tell(reception: Reception, request: Request, response: Response, visit: Visit | null, failure: Failure): void {
  const errorId = STATUS[failure.code] >= 500 ? (response.locals['id'] as string) : null;
  if (errorId !== null) reception.parts.log.error({ id: errorId, err: failure }, 'a page could not be answered');
  const view = { title: FAILURE_TITLES[failure.code], message: failure.message, fields: failure.fields, errorId };
  reception.show(request, response, open(visit), 'problem', view, STATUS[failure.code]);
}

/** The database is away: nothing typed is lost, because it is in this page and can be sent again from it. */
async function tellOfAbsence(reception: Reception, request: Request, response: Response, error: unknown): Promise<void> {
  const { id: errorId, pattern } = response.locals as { id: string; pattern: string | null };
  reception.parts.log.error({ id: errorId, page: pattern ?? null, err: error }, 'the database is away');
  // The forms of the door hold passwords, which are never shown again; there it begins anew.
  const atTheDoor = pattern !== null && DOOR_PATHS.includes(pattern);
  const sendsForm = request.method === 'POST' && !atTheDoor;
  const typed = sendsForm ? withoutSignIn(await whatWasSent(request, response)) : {};
  const view = {
    title: 'The database cannot be reached',
    errorId,
    action: request.method === 'POST' && atTheDoor ? '/' : request.originalUrl,
    sendsForm,
    multipart: isUpload(request),
    // Everything as it was sent, the form token included: it proves the same when it is sent again.
    carried: [...carriedFields(typed), ...tokenField(typed)],
  };
  response.setHeader('Retry-After', '5');
  reception.show(request, response, null, 'unavailable', view, 503);
}

/** The form, whether the page had come to reading it or not. */
async function whatWasSent(request: Request, response: Response): Promise<Typed> {
  const read = response.locals['sent'] as Typed | undefined;
  return read ?? (await readForm(request, response).catch(() => ({})));
}

function tokenField({ form_token: token }: Typed) {
  return typeof token === 'string' ? [{ name: 'form_token', value: token }] : [];
}
