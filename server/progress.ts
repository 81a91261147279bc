import type { Request, Response } from 'express';
import { Failure } from '../core/failure.ts';
import { readId } from '../core/ids.ts';
import { inTransaction } from '../sql/database.ts';
import { isRequisitionVisible } from '../sql/progress/visible.ts';
import type { Role } from './page.ts';
import { DATABASE_ROLE } from './parts.ts';
import type { Reception } from './reception.ts';
import { NOTHING_HERE } from './status.ts';

const ROLES_WATCHING: readonly Role[] = ['investigator', 'supervisor', 'auditor'];
/** Proxies drop what is silent for long. */
const KEEP_ALIVE_MS = 20_000;
/** After this the browser connects again by itself, and is asked again who it is. */
const STREAM_MS_MAX = 10 * 60_000;
/** A round tells of many changes at once; a page has use for one of them. */
const TOGETHER_MS = 500;

/**
 * Streams `changed` whenever something of a requisition changes, to people whose policies let them see it. The stream says nothing else;
 * the page then fetches what changed with the rights it has. Watching does not keep a session alive.
 */
export async function serveProgress(reception: Reception, request: Request, response: Response): Promise<void> {
  const { pools, progress } = reception.parts;
  const visit = await reception.recogniseQuietly(request);
  if (visit === null || visit.locked) throw new Failure('NOT_ALLOWED', 'Sign in to follow a round.');
  const requisition = readId<'requisition'>(request.params['requisition']);
  if (requisition === null || !ROLES_WATCHING.includes(visit.role)) throw new Failure('NOT_FOUND', NOTHING_HERE);
  const visible = await inTransaction(pools[DATABASE_ROLE[visit.role]], visit.account, (transaction) =>
    isRequisitionVisible(transaction, requisition),
  );
  if (!visible) throw new Failure('NOT_FOUND', NOTHING_HERE);

  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
  response.write('retry: 3000\n\n');
  let waiting: NodeJS.Timeout | undefined;
  const unsubscribe = progress.subscribe(requisition, () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      response.write('data: changed\n\n');
    }, TOGETHER_MS);
  });
  const alive = setInterval(() => response.write(': still here\n\n'), KEEP_ALIVE_MS);
  const over = setTimeout(() => response.end(), STREAM_MS_MAX);
  response.on('close', () => {
    unsubscribe();
    clearInterval(alive);
    clearTimeout(over);
    clearTimeout(waiting);
  });
}
