import { PassThrough, Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { runCommand } from '../../../cli/main.ts';

/** What a command came to. */
export interface Came {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `evenhand` with these words, as if nothing but `environment` were set. Commands read the process's environment, so one at a time. */
export async function evenhand(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Came> {
  const kept = { ...process.env };
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [readAll(stdout), readAll(stderr)];
  let code: number;
  try {
    replaceEnvironment({ PATH: kept['PATH'] ?? '', HOME: kept['HOME'] ?? '', ...environment });
    code = await runCommand(args, { stdin: Readable.from([]), stdout, stderr });
  } finally {
    replaceEnvironment(kept);
    stdout.end();
    stderr.end();
  }
  return { code, out: await out, err: await err };
}

function replaceEnvironment(wanted: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in wanted)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, wanted);
}

/** The same settings without one of them. */
export function without(settings: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(settings).filter(([each]) => each !== name));
}
