import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Clock } from '../../core/capture/record.ts';

/** Who can say whether the clock is kept right, how they are asked, and what their answer means; null for one that says nothing. */
interface Keeper {
  readonly program: string;
  readonly args: readonly string[];
  readonly read: (answer: string) => boolean | null;
}

const KEEPERS: readonly Keeper[] = [
  {
    program: 'chronyc',
    args: ['-n', 'tracking'],
    read: (answer) => (/^Leap status\s*:/m.test(answer) ? !/^Leap status\s*:\s*Not synchronised/m.test(answer) : null),
  },
  {
    program: 'timedatectl',
    args: ['show', '--property=NTPSynchronized', '--value'],
    read: (answer) => ({ yes: true, no: false })[answer.trim()] ?? null,
  },
];

const ANSWER_MS = 2_000;
/** A clock does not run away within a minute, and asking before every capture would cost more than it tells. */
const KNOWN_FOR_MS = 60_000;

/** Asks a program of the machine; null when there is none or it does not answer. */
export type Ask = (program: string, args: readonly string[]) => Promise<string | null>;

const askMachine: Ask = (program, args) =>
  promisify(execFile)(program, [...args], { timeout: ANSWER_MS, env: { PATH: process.env['PATH'], LC_ALL: 'C' } }).then(
    ({ stdout }) => stdout,
    () => null,
  );

/** Tells whether this machine's clock is kept right, as chrony or systemd says. Asked anew after a minute. */
export function openClock(ask: Ask = askMachine): () => Promise<Clock> {
  let known: Promise<Clock> | null = null;
  let askedMs = 0;
  return () => {
    if (known === null || Date.now() - askedMs > KNOWN_FOR_MS) {
      askedMs = Date.now();
      known = askKeepers(ask, new Date().toISOString());
    }
    return known;
  };
}

async function askKeepers(ask: Ask, askedAt: string): Promise<Clock> {
  for (const { program, args, read } of KEEPERS) {
    const answer = await ask(program, args);
    const synchronised = answer === null ? null : read(answer);
    if (synchronised !== null) return { synchronised, saidBy: program, askedAt };
  }
  return { unavailableBecause: `none of ${KEEPERS.map(({ program }) => program).join(', ')} answered on this machine` };
}
