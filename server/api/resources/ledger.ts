import { z } from 'zod';
import { Failure } from '../../../core/failure.ts';
import { leafHash } from '../../../core/ledger/merkle.ts';
import { EntryLine, findHead, listEntryLines, loadEntry, type Head } from '../../../sql/audit/ledger.ts';
import { proveEntry } from '../../../sql/audit/proof.ts';
import { Paging } from '../paging.ts';
import { route } from '../route.ts';

const hex = (hash: Uint8Array) => Buffer.from(hash).toString('hex');

const Checkpoint = z.object({
  size: z.int(),
  root: z.string().meta({ description: 'The root hash, hexadecimal.' }),
  note: z.string().meta({ description: 'The signed note (C2SP), exactly as it is verified.' }),
  signedAt: z.date(),
});

const checkpointOf = ({ root, ...head }: Head): z.input<typeof Checkpoint> => ({ ...head, root: hex(root) });

const readCheckpoint = route({
  name: 'readCheckpoint',
  method: 'get',
  path: '/ledger/checkpoint',
  summary: 'The newest signed head of the ledger. There is none before the first act has its place.',
  roles: ['auditor'],
  scope: 'ledger:read',
  answer: Checkpoint,
  handle: async ({ transaction }) => {
    const head = await transaction(findHead);
    if (head === null) throw new Failure('NOT_FOUND', 'The ledger has no signed head yet.');
    return checkpointOf(head);
  },
});

const index = z
  .string()
  .regex(/^(0|[1-9]\d{0,14})$/, 'must be the index of an entry')
  .transform(Number);

const list = route({
  name: 'listLedgerEntries',
  method: 'get',
  path: '/ledger/entries',
  summary: 'Entries from the latest backwards; `next` is what to send as `before` to go on.',
  roles: ['auditor'],
  scope: 'ledger:read',
  query: Paging.pick({ limit: true }).extend({ before: index.optional() }),
  answer: z.object({ items: z.array(EntryLine), next: z.int().nullable() }),
  handle: async ({ query: { before = null, limit }, transaction }) => {
    const found = await transaction((open) => listEntryLines(open, before, limit + 1));
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? (items.at(-1)?.index ?? null) : null };
  },
});

const read = route({
  name: 'readLedgerEntry',
  method: 'get',
  path: '/ledger/entries/:index',
  summary: 'One entry: its exact text, its hash computed anew, and the proof that it is under the signed head.',
  roles: ['auditor'],
  scope: 'ledger:read',
  answer: z.object({
    index: z.int(),
    body: z.string(),
    leafHash: z.string(),
    included: z.boolean(),
    problem: z.string().nullable(),
    proof: z.array(z.object({ level: z.int(), side: z.enum(['left', 'right']), hash: z.string() })).readonly(),
    checkpoint: Checkpoint.nullable(),
  }),
  handle: (ask) => {
    const asked = index.safeParse(ask.params['index']);
    if (!asked.success) throw new Failure('NOT_FOUND', 'There is no such entry in the ledger.');
    return ask.transaction(async (transaction) => {
      const entry = await loadEntry(transaction, asked.data);
      const head = await findHead(transaction);
      return {
        index: entry.index,
        body: entry.body,
        leafHash: hex(leafHash(entry.body)),
        ...(await proveEntry(transaction, entry, head)),
        checkpoint: head === null ? null : checkpointOf(head),
      };
    });
  },
});

export const ledgerRoutes = [readCheckpoint, list, read];
