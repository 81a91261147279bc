import { readFile } from 'node:fs/promises';
import { Failure } from '../core/failure.ts';
import { nameProtocol, readProtocol } from '../core/protocol/protocol.ts';
import { readOptions } from './options.ts';
import type { Verb } from './verb.ts';

export const protocolVerb: Verb = {
  name: 'protocol',
  summary: 'check a protocol file and print its name (SHA-256)',
  usage: `Usage: npm run evenhand -- protocol check FILE.json [--json] [--print]

Reads a protocol as the product would: unknown sources, identifiers, techniques and parameters, forbidden techniques and
protected terms are refused, each with its field and the reason.

  --print   print the canonical JSON (RFC 8785) that the hash is taken over
  --json    print {"sha256","steps"} as JSON`,
  async run(args, { stdout }) {
    const { values, positionals } = readOptions(
      args,
      { json: { type: 'boolean', default: false }, print: { type: 'boolean', default: false } },
      true,
    );
    const [what, file] = positionals;
    if (what !== 'check' || file === undefined) throw new Failure('BAD_INPUT', 'Say what to check: protocol check FILE.json');
    const protocol = readProtocol(parse(await read(file), file));
    const { body, sha256 } = nameProtocol(protocol);
    if (values.print) stdout.write(`${body}\n`);
    else if (values.json) stdout.write(`${JSON.stringify({ sha256, steps: protocol.steps.length })}\n`);
    else stdout.write(`${protocol.title}: ${protocol.steps.length} steps, SHA-256 ${sha256}\n`);
    return 0;
  },
};

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
