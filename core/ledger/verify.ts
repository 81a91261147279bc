import type { Act } from './act.ts';
import { readAct } from './act.ts';
import { failed, orDamage, passed, problemsOr } from './check.ts';
import type { Check } from './check.ts';
import type { Checkpoint } from './checkpoint.ts';
import { openCheckpoint, readUntrustedCheckpoint } from './checkpoint.ts';
import type { ReadExport } from './export.ts';
import { leafHash, rootOf, sameHash } from './merkle.ts';
import { readVkey } from './note.ts';
import { readBundle, readTilePath, tilePath, TILE_WIDTH } from './tiles.ts';
import { checkAttached } from './verify-attached.ts';
import { checkTiles } from './verify-tiles.ts';

export type { Check } from './check.ts';

/**
 * Re-checks an exported ledger with nothing but its files and a key that was pinned beforehand: the signature of its checkpoint, the number
 * of entries, every tile recomputed from the entries, the root, and every attached report and manifest against the hash in its act.
 * Everything is checked even after something failed, so that one report names all that is wrong. All is well when every row is `ok`.
 * Throws `BAD_INPUT` when the pinned key itself is malformed; never for anything in the export.
 */
export async function verifyExport(files: ReadExport, pinnedVkey: string): Promise<Check[]> {
  const key = await checkKey(files, pinnedVkey);
  const head = await checkHead(files, pinnedVkey);
  const log = await readLog(files);
  const acts = readActs(log.entries);
  return [
    key,
    head.check,
    ...problemsOr(
      [...log.problems, ...acts.problems],
      passed('entries', 'tile/entries', `${log.entries.length} entries are acts in canonical form`),
    ),
    checkSize(head.checkpoint, log),
    ...(await checkTiles(files, log)),
    checkRoot(head.checkpoint, log),
    ...(await checkAttached(files, acts.acts)),
  ];
}

/** The acts of an export in their order, as far as they can be read. Whether they are the ledger's is for `verifyExport` to say. */
export async function readExportedActs(files: ReadExport): Promise<readonly Act[]> {
  return readActs((await readLog(files)).entries).acts;
}

/** The entries of an export as far as they can be read. `problems` is empty when that is all of them. */
interface Log {
  readonly entries: readonly Uint8Array[];
  readonly problems: readonly Check[];
}

async function checkKey(files: ReadExport, pinnedVkey: string): Promise<Check> {
  readVkey(pinnedVkey);
  const vkey = (await files.text('vkey'))?.replace(/\n$/, '');
  return vkey === pinnedVkey.trim()
    ? passed('key', 'vkey', 'the export names the pinned key')
    : failed('key', 'vkey', vkey === undefined ? 'the file is missing' : 'the export names another key than the pinned one');
}

async function checkHead(files: ReadExport, pinnedVkey: string): Promise<{ check: Check; checkpoint: Checkpoint | null }> {
  const note = await files.text('checkpoint');
  if (note === null) return { check: failed('checkpoint', 'checkpoint', 'the file is missing'), checkpoint: null };
  const signed = orDamage(() => openCheckpoint(note, pinnedVkey));
  if (signed.value !== null) {
    return { check: passed('checkpoint', 'checkpoint', 'signed by the pinned key'), checkpoint: signed.value };
  }
  // What an unsigned head claims is still compared, because the differences say what was done to the ledger.
  return {
    check: failed('checkpoint', 'checkpoint', signed.damage),
    checkpoint: orDamage(() => readUntrustedCheckpoint(note)).value,
  };
}

async function readLog(files: ReadExport): Promise<Log> {
  const entries: Uint8Array[] = [];
  for (const [n, width] of await widestBundles(files)) {
    const path = tilePath({ level: 'entries', n, width });
    const stop = (detail: string): Log => ({ entries, problems: [failed('entries', path, detail)] });
    if (n * TILE_WIDTH !== entries.length) return stop(`the entries from ${entries.length} on are missing`);
    const bytes = await files.bytes(path);
    if (bytes === null) return stop('the file cannot be read');
    const bundle = orDamage(() => readBundle(bytes, path));
    if (bundle.value === null) return stop(bundle.damage);
    entries.push(...bundle.value);
    if (bundle.value.length !== width) return stop(`the bundle holds ${bundle.value.length} entries, its name says ${width}`);
  }
  return { entries, problems: [] };
}

/** The bundles from left to right, each with its widest file: narrower ones were left for readers of older checkpoints. */
async function widestBundles(files: ReadExport): Promise<(readonly [n: number, width: number])[]> {
  const widest = new Map<number, number>();
  for (const path of await files.list('tile/entries/')) {
    const tile = readTilePath(path);
    if (tile !== null) widest.set(tile.n, Math.max(tile.width, widest.get(tile.n) ?? 0));
  }
  return [...widest].sort(([one], [other]) => one - other);
}

function readActs(entries: readonly Uint8Array[]): { acts: readonly Act[]; problems: readonly Check[] } {
  const acts: Act[] = [];
  const problems: Check[] = [];
  for (const [index, entry] of entries.entries()) {
    const act = orDamage(() => readAct(Buffer.from(entry).toString('utf8')));
    if (act.value !== null) acts.push(act.value);
    else problems.push(failed('entries', `entry ${index}`, act.damage));
  }
  return { acts, problems };
}

function checkSize(checkpoint: Checkpoint | null, { entries }: Log): Check {
  if (checkpoint === null) return failed('size', 'checkpoint', 'there is no checkpoint to compare the number of entries with');
  return checkpoint.size === entries.length
    ? passed('size', 'checkpoint', `${entries.length} entries, as the checkpoint says`)
    : failed('size', 'checkpoint', `the checkpoint says ${checkpoint.size} entries, the bundles hold ${entries.length}`);
}

function checkRoot(checkpoint: Checkpoint | null, { entries }: Log): Check {
  if (checkpoint === null) return failed('root', 'checkpoint', 'there is no checkpoint to compare the root with');
  const root = rootOf(entries.map((entry) => leafHash(entry)));
  return sameHash(root, checkpoint.root)
    ? passed('root', 'checkpoint', `the entries give the root ${hex(root)}`)
    : failed('root', 'checkpoint', `the entries give the root ${hex(root)}, the checkpoint says ${hex(checkpoint.root)}`);
}

function hex(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex');
}
