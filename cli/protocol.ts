import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Failure } from '../core/failure.ts';
import { nameProtocol, readProtocol } from '../core/protocol/protocol.ts';
import { TECHNIQUES } from '../core/protocol/techniques.ts';
import { stepsFromUsernameList } from '../core/protocol/username-list.ts';
import { USERNAME_SITES } from '../core/protocol/username-sites.ts';
import { openApi } from './api.ts';
import { readOptions } from './options.ts';
import { Misuse, type Verb, type VerbIo } from './verb.ts';

export const protocolVerb: Verb = {
  name: 'protocol',
  summary: 'check a protocol file and print its name (SHA-256), keep it as your draft, or make steps that look up usernames',
  usage: `Usage: npm run evenhand -- protocol check FILE.json [--json] [--print]
       npm run evenhand -- protocol draft FILE.json [--json]
       npm run evenhand -- protocol usernames [FILE.json] --condition "…" [--site NAME]...

check reads a protocol as the product would: unknown sources, identifiers, techniques and parameters, forbidden techniques and
protected terms are refused, each with its field and the reason.

  --print        print the canonical JSON (RFC 8785) that the hash is taken over
  --json         print {"sha256","steps"} as JSON

draft keeps a protocol as your draft on a server, as the next version of its title; hand it in there. It needs EVENHAND_URL and the
EVENHAND_TOKEN of an investigator with "Draft protocols and hand them in".

  --json         print {"id","version","sha256"} as JSON

usernames makes one step of every usable site of a list in the format of WhatsMyName, as JSON to put into a protocol. The list's
licence lines go into every step. Sites that are left out are named on stderr, each with the reason. Without FILE it uses the short
list that comes with Evenhand.

  --condition C  the recorded condition of T-06: why the handles are already the applicant's and the list is the same for all
  --site NAME    only this site (may be repeated)`,
  async run(args, io) {
    const { values, positionals } = readOptions(args, OPTIONS, 2);
    const [what, file] = positionals;
    if (what === 'check' && file !== undefined) return check(await readJson(file), values, io);
    if (what === 'draft' && file !== undefined) return draft(await readJson(file), values, io);
    if (what === 'usernames') return usernames(file === undefined ? USERNAME_SITES : await readJson(file), values, io);
    throw new Misuse(
      'Say what to do: protocol check FILE.json, protocol draft FILE.json, or protocol usernames [FILE.json] --condition "…".',
    );
  },
};

const OPTIONS = {
  json: { type: 'boolean', default: false },
  print: { type: 'boolean', default: false },
  condition: { type: 'string' },
  site: { type: 'string', multiple: true },
} as const;

function check(draft: unknown, values: { readonly json: boolean; readonly print: boolean }, { stdout }: VerbIo): number {
  const protocol = readProtocol(draft);
  const { body, sha256 } = nameProtocol(protocol);
  if (values.print) stdout.write(`${body}\n`);
  else if (values.json) stdout.write(`${JSON.stringify({ sha256, steps: protocol.steps.length })}\n`);
  else stdout.write(`${protocol.title}: ${protocol.steps.length} steps, SHA-256 ${sha256}\n`);
  return 0;
}

const Drafted = z.object({ id: z.string(), title: z.string(), version: z.int(), sha256: z.string() });

/** What is wrong with it is told without asking the server. */
async function draft(typed: unknown, { json }: { readonly json: boolean }, { stdout }: VerbIo): Promise<number> {
  const { title, ...drafted } = await openApi(process.env).post('/protocols', readProtocol(typed), Drafted);
  const { version, sha256 } = drafted;
  stdout.write(json ? `${JSON.stringify(drafted)}\n` : `${title}, version ${version}, is your draft: SHA-256 ${sha256}\n`);
  return 0;
}

function usernames(
  list: unknown,
  { condition, site = [] }: { readonly condition?: string | undefined; readonly site?: readonly string[] | undefined },
  { stdout, stderr }: VerbIo,
): number {
  if (condition === undefined || condition.trim().length < 3)
    throw new Misuse(`T-06 is conditional: give --condition with ${TECHNIQUES['T-06'].condition}`);
  const { steps, leftOut } = stepsFromUsernameList(list, { names: site, condition: condition.trim() });
  stdout.write(`${JSON.stringify(steps, null, 2)}\n`);
  for (const { name, because } of leftOut) stderr.write(`Left out ${name}: ${because}\n`);
  stderr.write(`${steps.length} steps; ${leftOut.length} sites left out\n`);
  return steps.length > 0 ? 0 : 1;
}

const readJson = async (file: string): Promise<unknown> => parse(await read(file), file);

async function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new Failure('BAD_INPUT', `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure('BAD_INPUT', `${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
