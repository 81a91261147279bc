import { fileURLToPath } from 'node:url';
import { Failure } from '../core/failure.ts';
import { Misuse, type Verb, type VerbIo } from './verb.ts';
import { VERBS } from './verbs.ts';

/** Exit codes every verb keeps to: scripts may rely on them. */
const FAILED = 1;
const MISUSED = 2;
const NO_SUCH_VERB = 64;

const overview = () =>
  [
    'Usage: npm run evenhand -- <verb> [options]',
    '',
    ...VERBS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`),
    '',
    'Every verb knows --help and says its exit codes there; 0 is done, 1 failed or something is wrong,\n2 asked in a way it does not understand, 64 no such verb.',
    '',
  ].join('\n');

/** Runs one verb and resolves to the exit code. Expected failures are one line on stderr; a bug shows its stack. */
export async function runCommand(args: readonly string[], io: VerbIo): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    io.stdout.write(overview());
    return name === undefined ? NO_SUCH_VERB : 0;
  }
  const verb: Verb | undefined = VERBS.find((candidate) => candidate.name === name);
  if (verb === undefined) {
    io.stderr.write(`There is no verb "${name}".\n\n${overview()}`);
    return NO_SUCH_VERB;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout.write(`${verb.usage.trimEnd()}\n`);
    return 0;
  }
  try {
    return await verb.run(rest, io);
  } catch (error) {
    if (error instanceof Misuse) {
      const [howToAsk = ''] = verb.usage.split('\n\n');
      io.stderr.write(`${error.message}\n\n${howToAsk}\n\n"npm run evenhand -- ${verb.name} --help" says more.\n`);
      return MISUSED;
    }
    if (error instanceof Failure) {
      io.stderr.write(`${error.message}\n${error.fields.map(({ field, problem }) => `  ${field}: ${problem}\n`).join('')}`);
      return FAILED;
    }
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  runCommand(process.argv.slice(2), process).then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = FAILED;
    },
  );
}
