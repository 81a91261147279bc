import { Router, type NextFunction, type Request, type Response } from 'express';
import { Failure } from '../../core/failure.ts';
import { isDatabaseAway } from '../../sql/away.ts';
import type { Parts } from '../parts.ts';
import type { TokenDoor } from '../session/api-tokens.ts';
import { NOTHING_HERE, STATUS } from '../status.ts';
import { describeApi } from './describe.ts';
import { tellAbsence, tellFailure, tellMistake } from './problem.ts';
import { openRates } from './rates.ts';
import { ROUTES } from './routes.ts';
import { serveRoute, whoAsks, type Gate } from './serve.ts';

/** Where the API is. */
export const API = '/api/v1';

/** The JSON API as a router. It knows tokens and no cookies; pages know cookies and no tokens. */
export function apiRouter(parts: Parts, tokens: TokenDoor): Router {
  const gate: Gate = { parts, tokens, waitFor: openRates() };
  const description = JSON.stringify(describeApi(ROUTES, API));
  const router = Router();
  // The same for every installation, and about nobody in it.
  router.get('/openapi.json', (_request, response) => void response.type('application/json').send(description));
  for (const route of ROUTES) {
    router[route.method](route.path, (request, response) => {
      response.locals['pattern'] = API + route.path;
      return serveRoute(gate, route, request, response);
    });
  }
  router.use(async (request, response) => {
    await whoAsks(gate, request, response);
    throw new Failure('NOT_FOUND', NOTHING_HERE);
  });
  router.use(tellOfProblem(parts));
  return router;
}

/** Where every error of the API ends: what is expected is told; anything else is a bug, told by its id only and logged under it. */
function tellOfProblem({ log }: Parts) {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _request: Request, response: Response, next: NextFunction): void => {
    const { id, pattern } = response.locals as { id: string; pattern?: string };
    if (response.headersSent) {
      next(error);
      return;
    }
    const failure = failureOf(error);
    if (failure !== null && STATUS[failure.code] < 500) {
      tellFailure(response, failure);
      return;
    }
    log.error({ id, page: pattern ?? null, err: error }, 'a request to the API failed');
    if (failure !== null) tellFailure(response, failure);
    else if (isDatabaseAway(error)) tellAbsence(response);
    else tellMistake(response);
  };
}

function failureOf(error: unknown): Failure | null {
  if (error instanceof Failure) return error;
  // Express: an address that is not properly percent-encoded.
  return error instanceof URIError ? new Failure('NOT_FOUND', NOTHING_HERE) : null;
}
