import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { Failure } from '../core/failure.ts';
import type { ReadExport } from '../core/ledger/export.ts';
import { verifyExport } from '../core/ledger/verify.ts';
import { readOptions } from './options.ts';
import type { Verb } from './verb.ts';

/** Files of the ledger itself live in `DIR/ledger`; what it seals lives beside it. */
const IN_LEDGER = /^(checkpoint|vkey|reports\.json|evidence\.json|tile(\/|$))/;

/** Reads an export from a folder. Nothing outside the folder is ever read, whatever the export's lists say. */
export function exportIn(dir: string): ReadExport {
  const root = resolve(dir);
  const place = (path: string) => {
    const file = resolve(root, IN_LEDGER.test(path) ? join('ledger', path) : path);
    if (file !== root && !file.startsWith(root + sep)) throw new Failure('BAD_INPUT', `"${path}" leads out of the export`);
    return file;
  };
  const orNull = async <T>(read: Promise<T>): Promise<T | null> =>
    read.catch((error: unknown) => {
      if (
        error instanceof Error &&
        'code' in error &&
        (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR')
      )
        return null;
      throw error;
    });
  return {
    text: (path) => orNull(readFile(place(path), 'utf8')),
    bytes: (path) => orNull(readFile(place(path))),
    async list(prefix) {
      const base = IN_LEDGER.test(prefix) ? join(root, 'ledger') : root;
      const all = await orNull(readdir(base, { recursive: true, withFileTypes: true }));
      return (all ?? [])
        .filter((entry) => entry.isFile())
        .map((entry) => relative(base, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .filter((path) => path.startsWith(prefix));
    },
  };
}

async function readKeyFile(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new Failure('BAD_INPUT', `The key cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
}

export const verifyVerb: Verb = {
  name: 'verify',
  summary: 'check an exported ledger, its reports and its evidence manifests, offline',
  usage: `Usage: npm run evenhand -- verify DIR [--vkey KEY | --vkey-file FILE] [--json]

Checks, with nothing but the files in DIR: the checkpoint's signature, every entry and tile, the root, and the hash of every
report and evidence manifest against the act that sealed it. Names whatever is wrong.

  --vkey KEY        the ledger's public key, obtained beforehand and not from this export
  --vkey-file FILE  the same, from a file
  --json            print the checks as JSON

Without a key the one inside the export is used, and the output says so: that shows only that the export agrees with itself.
Exit code 0 when everything holds, 1 when something does not, 64 when DIR is not an export.`,
  async run(args, { stdout, stderr }) {
    const { values, positionals } = readOptions(
      args,
      { vkey: { type: 'string' }, 'vkey-file': { type: 'string' }, json: { type: 'boolean', default: false } },
      true,
    );
    const [dir] = positionals;
    if (dir === undefined || positionals.length > 1) throw new Failure('BAD_INPUT', 'Name the folder of the export: verify DIR');
    if (!(await stat(join(dir, 'ledger', 'checkpoint')).catch(() => null))?.isFile()) {
      stderr.write(`${dir} is not an export: it has no ledger/checkpoint.\n`);
      return 64;
    }
    const pinned = values.vkey ?? (values['vkey-file'] === undefined ? null : await readKeyFile(values['vkey-file']));
    const files = exportIn(dir);
    const vkey = (pinned ?? (await files.text('vkey')) ?? '').trim();
    const checks = await verifyExport(files, vkey);
    const wrong = checks.filter(({ ok }) => !ok);
    if (values.json) {
      stdout.write(`${JSON.stringify({ verified: wrong.length === 0, pinned: pinned !== null, checks })}\n`);
    } else {
      for (const { ok, check, where, detail } of checks)
        stdout.write(`${ok ? 'ok   ' : 'WRONG'} ${check.padEnd(11)} ${where}: ${detail}\n`);
      if (pinned === null) stdout.write('The key came from the export itself; pin one with --vkey to know who signed.\n');
      stdout.write(wrong.length === 0 ? 'Everything holds.\n' : `${wrong.length} of ${checks.length} checks failed.\n`);
    }
    return wrong.length === 0 ? 0 : 1;
  },
};
