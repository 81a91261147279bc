import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { Failure } from '../core/failure.ts';
import type { ReadExport } from '../core/ledger/export.ts';
import type { Act } from '../core/ledger/act.ts';
import { readExportedActs, verifyExport, type Check } from '../core/ledger/verify.ts';
import type { PackageReport } from '../store/wacz/verify/report.ts';
import { readOptions } from './options.ts';
import { describePackage, findPackages, ledgerOf, readPinned, verifyPackages } from './verify-packages.ts';
import { Misuse, type Verb } from './verb.ts';

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

const OPTIONS = {
  vkey: { type: 'string' },
  'vkey-file': { type: 'string' },
  key: { type: 'string' },
  'tsa-ca': { type: 'string' },
  ledger: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** Exit codes: everything holds, something does not, and it is not what can be checked here. */
const HOLDS = 0;
const WRONG = 1;
const NOTHING_TO_CHECK = 64;

/** A ledger that was checked, with its acts. */
interface CheckedLedger {
  readonly checks: readonly Check[];
  readonly pinned: boolean;
  readonly acts: readonly Act[];
}

async function checkLedger(dir: string, vkeyGiven: string | null): Promise<CheckedLedger> {
  const files = exportIn(dir);
  const vkey = (vkeyGiven ?? (await files.text('vkey')) ?? '').trim();
  return { checks: await verifyExport(files, vkey), pinned: vkeyGiven !== null, acts: await readExportedActs(files) };
}

const isExport = async (dir: string) => (await stat(join(dir, 'ledger', 'checkpoint')).catch(() => null))?.isFile() === true;

function exitCode(ledger: CheckedLedger | null, packages: readonly PackageReport[]): number {
  if (ledger?.checks.some((check) => !check.ok) === true || packages.some(({ state }) => state === 'tampered')) return WRONG;
  return packages.some(({ state }) => state === 'malformed') ? NOTHING_TO_CHECK : HOLDS;
}

function describeLedger({ checks, pinned }: CheckedLedger): string {
  const wrong = checks.filter(({ ok }) => !ok);
  const lines = checks.map(({ ok, check, where, detail }) => `${ok ? 'ok   ' : 'WRONG'} ${check.padEnd(11)} ${where}: ${detail}`);
  if (!pinned) lines.push('The key came from the export itself; pin one with --vkey to know who signed.');
  lines.push(wrong.length === 0 ? 'Everything holds.' : `${wrong.length} of ${checks.length} checks failed.`);
  return `${lines.join('\n')}\n`;
}

function describePackages(packages: readonly PackageReport[]): string {
  const holding = packages.filter(({ state }) => state === 'ok').length;
  return `${packages.map(describePackage).join('\n')}\n${holding} of ${packages.length === 1 ? 'one package holds' : `${packages.length} packages hold`}.\n`;
}

export const verifyVerb: Verb = {
  name: 'verify',
  summary: 'check an exported ledger with its reports and evidence, or packages of captures, offline',
  usage: `Usage: npm run evenhand -- verify DIR [--vkey KEY | --vkey-file FILE] [--key KEY] [--tsa-ca FILE] [--json]
       npm run evenhand -- verify FILE.wacz… [--key KEY] [--tsa-ca FILE] [--ledger DIR] [--json]

The first checks an export, with nothing but the files in DIR: the checkpoint's signature, every entry and tile, the root, the hash of
every report and evidence manifest against the act that sealed it, and every package in DIR/evidence.
The second checks packages of captures, or folders of them: nine checks each, every one reported by itself, with the member and the bytes
of whatever is wrong (docs/evidence.md says what each means). A time stamp is looked for beside its package, as FILE.wacz.tsr.

  --vkey KEY        the ledger's public key, obtained beforehand and not from this export
  --vkey-file FILE  the same, from a file
  --key KEY         the public key that signs packages: a file (PEM), or base64; obtained beforehand as well
  --tsa-ca FILE     root certificates (PEM) of the time stamp authorities you trust
  --ledger DIR      an export whose ledger has to know the packages
  --json            print the checks as JSON

Without a key the one inside the export or package is used, and the output says so: that shows only that it agrees with itself.
Exit code 0 when everything holds, 1 when something does not, 64 when it is neither an export nor a package.`,
  async run(args, { stdout, stderr }) {
    const { values, positionals } = readOptions(args, OPTIONS, Infinity);
    const [first] = positionals;
    if (first === undefined) throw new Misuse('Name the folder of an export, or packages: verify DIR, verify FILE.wacz.');
    const vkey = values.vkey ?? (values['vkey-file'] === undefined ? null : await readKeyFile(values['vkey-file']));
    const whole = positionals.length === 1 && (await isExport(first)) ? first : null;
    const ledgerDir = whole ?? values.ledger ?? null;
    const found = await findPackages(whole === null ? positionals : [join(whole, 'evidence')].filter(existsSync));
    const notThere =
      whole === null && (found.length === 0 || !existsSync(first))
        ? first
        : ledgerDir !== null && !(await isExport(ledgerDir))
          ? ledgerDir
          : null;
    if (notThere !== null) {
      stderr.write(
        `${notThere} is not an export: it has no ledger/checkpoint${notThere === first ? ', and no packages' : ''}.\n`,
      );
      return NOTHING_TO_CHECK;
    }
    const ledger = ledgerDir === null ? null : await checkLedger(ledgerDir, vkey);
    const pinned = await readPinned(values.key, values['tsa-ca'], ledger === null ? null : ledgerOf(ledger.acts));
    const packages = await verifyPackages(found, pinned);
    const code = exitCode(ledger, packages);
    if (values.json) {
      stdout.write(
        `${JSON.stringify({ verified: code === HOLDS, pinned: ledger === null ? pinned.key !== null : ledger.pinned, checks: ledger?.checks ?? [], packages })}\n`,
      );
      return code;
    }
    if (packages.length > 0) stdout.write(describePackages(packages));
    if (ledger !== null) stdout.write(describeLedger(ledger));
    return code;
  },
};
