import { once } from 'node:events';
import { resolve } from 'node:path';
import { CannotStart } from '../../local/cannot-start.ts';
import { runDemo } from './demo.ts';
import { readOptions } from '../options.ts';
import type { Verb } from '../verb.ts';

export const demoVerb: Verb = {
  name: 'demo',
  summary: 'run the whole job on this machine, on a fictional web',
  usage: `Usage: npm run demo [-- --once] [--out DIR] [--dir DIR] [--json]

Starts a private PostgreSQL and Redis, the fictional practice web, the server and the workers; creates an agency with one
person for each part; searches for every applicant; and lets scripted people do their part through the same pages that
browsers use. Then it stays up for you to look around, until Ctrl-C. A second run continues where the first was stopped.

  --once      end when the work is done, with exit code 0
  --out DIR   leave reports, coverage matrix, ledger, three captures as packages and summary.json in DIR
  --dir DIR   keep the private servers' data in DIR instead of .evenhand
  --json      print the summary as JSON at the end (progress goes to stderr)`,
  async run(args, { stdout, stderr }) {
    const { values } = readOptions(args, {
      once: { type: 'boolean', default: false },
      out: { type: 'string' },
      dir: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    const stopping = new AbortController();
    const stop = () => stopping.abort(new Error('stopped'));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
    try {
      const demo = await runDemo({
        dir: values.dir === undefined ? undefined : resolve(values.dir),
        out: values.out === undefined ? null : resolve(values.out),
        staysUp: !values.once,
        signal: stopping.signal,
        terminal: stderr,
      });
      try {
        if (values.json) stdout.write(`${JSON.stringify(demo.summary)}\n`);
        else stdout.write(demo.farewell);
        if (!values.once && !stopping.signal.aborted) await once(stopping.signal, 'abort');
      } finally {
        await demo.stop();
      }
      return 0;
    } catch (error) {
      if (error instanceof CannotStart) {
        stderr.write(`${error.message}\n`);
        return 1;
      }
      if (stopping.signal.aborted) {
        stderr.write('Stopped. "npm run demo" continues where this run was.\n');
        return 130;
      }
      throw error;
    }
  },
};
