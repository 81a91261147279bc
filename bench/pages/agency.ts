import type { ClientBase } from 'pg';
import { ROLES, type Role } from '../../core/permissions/roles.ts';
import { CaptureSettings, nameProtocol, Protocol } from '../../core/protocol/protocol.ts';
import { queriesBeside } from '../../sql/database.ts';
import { addRequisition, type People, type RequisitionSize } from './requisition.ts';
import type { SealedPieces } from './sealed-pieces.ts';

const sql = queriesBeside(
  import.meta.url,
  'add_people',
  'add_roles',
  'add_sessions',
  'list_people',
  'find_protocol',
  'add_protocol',
  'add_drafts',
  'add_scrub',
  'remember_acts',
  'index_acts',
  'analyze_acts',
  'add_acts',
);

/** Puts the people of a large agency in place; those who are there stay. */
export async function addPeople(client: ClientBase): Promise<People> {
  await client.query(sql.add_people);
  await client.query(sql.add_roles);
  const { rows } = await client.query<{ role: Role; ids: string[] }>(sql.list_people);
  const found = new Map(rows.map(({ role, ids }) => [role, ids]));
  return Object.fromEntries(ROLES.map((role) => [role, found.get(role) ?? []])) as unknown as People;
}

/** A requisition of the given size with a protocol of as many steps; `place` counts the requisitions. */
export async function addSizedRequisition(
  client: ClientBase,
  size: RequisitionSize,
  around: { readonly people: People; readonly place: number; readonly pieces: SealedPieces },
): Promise<void> {
  const protocol = await protocolOf(client, around.people, size.steps);
  await addRequisition(client, size, { ...around, protocol });
}

function protocolBody(title: string, steps: number) {
  return nameProtocol(
    Protocol.parse({
      title,
      steps: Array.from({ length: steps }, (_, at) => ({
        id: `step-${at + 1}`,
        title: `Step ${at + 1}: a wiki by name`,
        technique: 'T-01',
        source: 'mediawiki',
        site: `https://wiki${at + 1}.example.test`,
        query: '"{name}"',
        parameters: { apiPath: '/w/api.php', pagePath: '/wiki/', namespaces: [0, 2] },
        control: { positive: 'Avery Quillfeather' },
      })),
      criteria: ['CR-03', 'CR-04'],
      lookBackYears: 7,
      classPack: 'federal',
      capture: CaptureSettings.parse({}),
    }),
  );
}

async function protocolOf(client: ClientBase, people: People, steps: number): Promise<string> {
  const title = `Large agency, ${steps} steps`;
  const { body, sha256 } = protocolBody(title, steps);
  const { rows: found } = await client.query<{ id: string }>(sql.find_protocol, [sha256]);
  if (found[0] !== undefined) return found[0].id;
  const { rows } = await client.query<{ id: string }>(sql.add_protocol, [
    title,
    body,
    sha256,
    people.investigator.at(-1),
    people.supervisor.at(-1),
  ]);
  return String(rows[0]?.id);
}

/** What an agency has besides its requisitions: drafts of protocols, people who are signed in, a finished reading of the store. */
export async function addRest(client: ClientBase, people: People): Promise<void> {
  const title = 'Large agency, 3 steps';
  await client.query(sql.add_drafts, [protocolBody(title, 3).body, title, people.investigator]);
  await client.query(sql.add_sessions);
  await client.query(sql.add_scrub);
}

/** Acts put into the ledger's queue at once: the sequencer sorts what waits each time it takes some. */
const ACTS_AT_ONCE = 20_000;

/**
 * Records so many acts over the last 400 days, and has the sequencer take them in, chunk by chunk: `takeIn` takes some of those that wait
 * on a connection of its own, and says how many. Acts of captures, verdicts and reports come first; reading evidence fills up.
 */
export async function addActs(client: ClientBase, people: People, count: number, takeIn: () => Promise<number>): Promise<void> {
  for (const step of [sql.remember_acts, sql.index_acts, sql.analyze_acts]) await client.query(step);
  for (let from = 1; from <= count; from += ACTS_AT_ONCE) {
    await client.query('begin');
    // The acts are many people's, and one connection carries one person.
    await client.query('alter table ledger.act disable trigger act_true');
    await client.query(sql.add_acts, [from, Math.min(from + ACTS_AT_ONCE - 1, count), count, people.investigator]);
    await client.query('alter table ledger.act enable trigger act_true');
    await client.query('commit');
    while ((await takeIn()) > 0);
  }
  await client.query('drop table recorded');
}
