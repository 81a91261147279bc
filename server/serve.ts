import type { Request, Response } from 'express';
import { Failure } from '../core/failure.ts';
import { inTransaction } from '../sql/database.ts';
import { arrive, signedInAnew } from './arrival.ts';
import { readTyped, type Typed } from './body.ts';
import { personOf } from './frame.ts';
import { withoutDoorFields } from './carried.ts';
import { linksFor } from './navigation.ts';
import type { Desk, Page, Person, Reply } from './page.ts';
import { DATABASE_ROLE, type Parts } from './parts.ts';
import { onlyText } from './only-text.ts';
import type { Reception } from './reception.ts';
import { NOTHING_HERE, STATUS } from './status.ts';

/**
 * One request from top to bottom: who is it, what was typed, may it be believed, which page is it for somebody in this role, and what
 * does that page answer. `pagesHere` are the pages at the address asked for; the address may mean another page in another role.
 */
export async function serve(
  reception: Reception,
  pagesHere: readonly Page[],
  request: Request,
  response: Response,
): Promise<void> {
  const arrival = await arrive(reception, request, response);
  if (arrival === null) return;
  const { visit, typed, anew } = arrival;
  if (visit.passwordOnce) {
    response.redirect(303, '/password');
    return;
  }

  const person = personOf(visit);
  const page = pagesHere.find(({ roles }) => roles.includes(person.role));
  if (page === undefined) {
    sendElsewhere(reception.parts, person, request, response);
    return;
  }
  const desk = openDesk(reception.parts, person, request, withoutDoorFields(typed));
  if (anew && page.refused === undefined) reception.askToSendAgain(request, response, visit, typed);
  else await reception.send(request, response, visit, await answer(page, desk, anew));
}

/** A role whose work begins elsewhere than at the start page is sent there; any other address is nothing to it. */
function sendElsewhere({ pages }: Parts, { role }: Person, request: Request, response: Response): void {
  const [first] = linksFor(role, pages);
  if (request.method !== 'GET' || request.path !== '/' || first === undefined) throw new Failure('NOT_FOUND', NOTHING_HERE);
  response.redirect(303, first.href);
}

async function answer(page: Page, desk: Desk, anew: boolean): Promise<Reply> {
  try {
    if (anew) throw signedInAnew();
    return await page.handle(desk);
  } catch (error) {
    if (!(error instanceof Failure) || page.refused === undefined || error.code === 'NOT_FOUND') throw error;
    const reply = await page.refused(desk, error);
    // A page shown again because of a failure is not a success, whatever the page thought of it.
    return reply.kind === 'view' && reply.status === 200 ? { ...reply, status: STATUS[error.code] } : reply;
  }
}

function openDesk({ pools, evidence, replay, agency, settings }: Parts, person: Person, request: Request, typed: Typed): Desk {
  return {
    person,
    agency,
    settings,
    params: onlyText(request.params),
    query: onlyText(request.query),
    typed,
    form: (schema) => readTyped(schema, typed),
    transaction: (work) => inTransaction(pools[DATABASE_ROLE[person.role]], person.id, work),
    snapshot: (work) => inTransaction(pools[DATABASE_ROLE[person.role]], person.id, work, 'one snapshot'),
    evidence,
    replay,
  };
}
