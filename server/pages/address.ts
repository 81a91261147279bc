import { Failure } from '../../core/failure.ts';
import { readId, type Id } from '../../core/ids.ts';
import type { Desk } from '../page.ts';

/** The id in a page's address. Anything that is not an id names nothing: `Failure` NOT_FOUND, as for a row that is not there. */
// Callers name the kind of id they expect, as they do with readId; the address itself cannot.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function idIn<Named extends Id<string>>({ params }: Pick<Desk, 'params'>, name: string): Named {
  const id = readId(params[name]);
  if (id === null) throw new Failure('NOT_FOUND', 'There is nothing at this address.');
  return id as unknown as Named;
}

/** Today as `YYYY-MM-DD`, in UTC as everywhere on the desk. */
export const today = () => new Date().toISOString().slice(0, 10);
