import type { ClientBase } from 'pg';
import type { AccountId } from '../../core/ids.ts';
import type { Role } from '../../core/permissions/roles.ts';
import type { Page } from '../../server/page.ts';
import { queriesBeside } from '../../sql/database.ts';

const sql = queriesBeside(import.meta.url, 'find_people', 'find_largest', 'find_examples');

type Examples = Readonly<Record<string, string | null>>;

/** Pages that are only there for a thing in a certain state, with the example that is in it. */
const STATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/captures/:capture/findings/new': { capture: 'ownCapture' },
  '/findings/:finding/edit': { finding: 'ownDraft' },
  '/second-reading/pages/:capture': { capture: 'waitingCapture' },
  '/second-reading/findings/:finding': { finding: 'waitingFinding' },
  '/disputes/:capture': { capture: 'disputedCapture' },
  '/disputes/findings/:finding': { finding: 'disputedFinding' },
  '/protocols/:protocol/edit': { protocol: 'draftProtocol' },
  '/protocols/:protocol/decision': { protocol: 'submittedProtocol' },
};
const FIXED: Readonly<Record<string, string>> = { kind: 'screenshot', ordinal: '0', form: 'pdf' };

/** The requisition with the most applicants: whoever waits for a page waits longest there. */
export async function findLargest(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ id: string }>(sql.find_largest);
  return String(rows[0]?.id);
}

/** One or two people in a role, with a part in the requisition where the role has parts. */
export async function findPeople(client: ClientBase, requisition: string, role: Role): Promise<[AccountId, ...AccountId[]]> {
  const { rows } = await client.query<{ id: AccountId }>(sql.find_people, [requisition, role]);
  const [first, ...others] = rows.map(({ id }) => id);
  if (first === undefined) throw new Error(`nobody is ${role}`);
  return [first, ...others];
}

/** Things of a requisition that pages can be asked for, as somebody who acts in it would find them. */
export async function findExamples(client: ClientBase, requisition: string, person: AccountId): Promise<Examples> {
  const { rows } = await client.query<Examples>(sql.find_examples, [requisition, person]);
  return { ...rows[0], ...FIXED };
}

/** A page's address with examples in it; `null` when there is none for one of its parameters. */
export function addressOf({ path }: Pick<Page, 'path'>, examples: Examples): string | null {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const values = new Map(names.map((name) => [name, examples[STATES[path]?.[name] ?? name] ?? null]));
  if ([...values.values()].includes(null)) return null;
  return path.replaceAll(/:(\w+)/g, (_, name: string) => values.get(name) ?? '');
}
