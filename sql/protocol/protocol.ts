import { z } from 'zod';
import { Failure } from '../../core/failure.ts';
import type { ProtocolId } from '../../core/ids.ts';
import { nameProtocol, Protocol } from '../../core/protocol/protocol.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { inOrders, type Listing } from '../listing.ts';
import { WHOLE } from '../stretch.ts';
import { takeTurn } from '../turn.ts';

const sql = queriesBeside(
  import.meta.url,
  'list_protocols',
  'list_stored',
  'list_submitted',
  'find_same_draft',
  'insert_draft',
  'change_draft',
  'submit_draft',
);

/** Where a protocol version stands: only `approved` may be searched by, and an approved version never changes. */
export const PROTOCOL_STATUSES = ['draft', 'submitted', 'approved', 'returned'] as const;

export const ProtocolLine = z.object({
  id: z.uuid().transform((id) => id as ProtocolId),
  title: z.string(),
  version: z.int(),
  status: z.enum(PROTOCOL_STATUSES),
  sha256: z.string(),
  draftedById: z.uuid(),
  draftedBy: z.string(),
  draftedAt: z.date(),
  decidedById: z.uuid().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.date().nullable(),
  decisionNote: z.string().nullable(),
});
/** One version of a protocol, without its steps. */
export type ProtocolLine = z.infer<typeof ProtocolLine>;

/** One version of a protocol with the exact text that was hashed. */
export interface StoredProtocol extends ProtocolLine {
  readonly body: string;
  readonly protocol: Protocol;
}

const listInOrder = inOrders(sql.list_protocols, {
  // The newest version of a title comes first.
  title: ['l.title', '(- l.version)'],
  state: ['l.status', 'l.title', '(- l.version)'],
  drafted: ['l."draftedAt"'],
  decided: [`coalesce(l."decidedAt", 'infinity')`],
});
/** What protocols can be listed by. */
export type ProtocolOrder = Parameters<typeof listInOrder>[0]['order'];

/** Which versions are wanted. What is `null` does not restrict. */
export interface ProtocolFilter {
  readonly state: (typeof PROTOCOL_STATUSES)[number] | null;
  /** Words that stand in the title, in large or small letters. */
  readonly title: string | null;
}

/** Versions of protocols by title, the newest first, unless another order is asked for. */
export async function listProtocols(
  { client }: Transaction,
  { state, title }: ProtocolFilter = { state: null, title: null },
  listing: Listing<ProtocolOrder, ProtocolId> = { order: 'title', way: 'up', ...WHOLE },
): Promise<ProtocolLine[]> {
  const { rows } = await client.query(listInOrder(listing), [state, title, listing.after, listing.limit]);
  return z.array(ProtocolLine).parse(rows);
}

/** One version. Throws `Failure` NOT_FOUND. */
export async function loadProtocol({ client }: Transaction, id: ProtocolId): Promise<StoredProtocol> {
  const { rows } = await client.query(sql.list_stored, [id, null]);
  if (rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such protocol.');
  return withProtocol(rows[0]);
}

/** Every version of a title with its text, newest first. */
export async function listVersions({ client }: Transaction, title: string): Promise<StoredProtocol[]> {
  const { rows } = await client.query(sql.list_stored, [null, title]);
  return rows.map(withProtocol);
}

/** Every version of each title of which one waits for a decision, with its text, oldest first. */
export async function listWithSubmitted({ client }: Transaction): Promise<StoredProtocol[]> {
  return (await client.query(sql.list_submitted)).rows.map(withProtocol);
}

function withProtocol(row: unknown): StoredProtocol {
  const stored = ProtocolLine.extend({ body: z.string() }).parse(row);
  return { ...stored, protocol: Protocol.parse(JSON.parse(stored.body)) };
}

/** Stores a new draft as the next version of its title. Sending the same draft twice gives the same draft. */
export async function insertDraft(transaction: Transaction, protocol: Protocol): Promise<ProtocolId> {
  const { client, actor } = transaction;
  const { body, sha256 } = nameProtocol(protocol);
  await takeTurn(transaction, `protocol ${protocol.title}`);
  const same = await client.query<{ id: ProtocolId }>(sql.find_same_draft, [sha256]);
  if (same.rows[0] !== undefined) return same.rows[0].id;
  const { rows } = await client
    .query<{ id: ProtocolId }>(sql.insert_draft, [protocol.title, body, sha256, actor])
    .catch(inTheMeantime);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('the draft was not inserted');
  await recordAct(transaction, { kind: 'protocol.drafted', subject: id, detail: { sha256, steps: protocol.steps.length } });
  return id;
}

/**
 * Changes one's own draft, which must still be the one that was opened (`openedSha256`). Throws `Failure` STALE_FORM when it has changed
 * since, or is no longer a draft.
 */
export async function changeDraft(
  transaction: Transaction,
  id: ProtocolId,
  openedSha256: string,
  protocol: Protocol,
): Promise<void> {
  const { body, sha256 } = nameProtocol(protocol);
  if (sha256 === openedSha256) return;
  const { rowCount } = await transaction.client
    .query(sql.change_draft, [id, openedSha256, protocol.title, body, sha256])
    .catch(inTheMeantime);
  if (rowCount !== 1) throw stale();
  await recordAct(transaction, { kind: 'protocol.drafted', subject: id, detail: { sha256, steps: protocol.steps.length } });
}

/** Hands one's own draft to the supervisors, exactly as it was read. Throws `Failure` STALE_FORM. */
export async function submitDraft(transaction: Transaction, id: ProtocolId, openedSha256: string): Promise<void> {
  const { rowCount } = await transaction.client.query(sql.submit_draft, [id, openedSha256]);
  if (rowCount !== 1) throw stale();
  await recordAct(transaction, { kind: 'protocol.submitted', subject: id, detail: { sha256: openedSha256 } });
}

const stale = () =>
  new Failure('STALE_FORM', 'This draft was changed or handed in since you opened it. Open it again to see how it stands now.');

function inTheMeantime(error: unknown): never {
  if (violatedConstraint(error) === 'protocol_title_version_key') throw stale();
  throw error;
}
