import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import { countQueries } from './count-queries.ts';
import type { Answered, Load } from './load.ts';

/** How a page did. Milliseconds as the asking side saw them; bytes as they came over the line. */
export interface PageFigures {
  readonly path: string;
  readonly role: string;
  readonly p50ms: number;
  readonly p95ms: number;
  readonly bytes: number;
  readonly queries: number;
  /** How long those queries took when nobody else asked. */
  readonly queriesMs: number;
  readonly requests: number;
  readonly failed: number;
}

/** Whoever asks: a process of its own. */
export interface Asker {
  ask(load: Load): Promise<Answered>;
  stop(): void;
}

/** Starts it; it lives until it is stopped. */
export function openAsker(): Asker {
  const child: ChildProcess = fork(fileURLToPath(new URL('load.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  return {
    async ask(load) {
      const answer = once(child, 'message');
      child.send(load);
      return ((await answer) as [Answered])[0];
    },
    stop: () => void child.kill(),
  };
}

const ALONE = 5;
/** A page that takes longer for one person alone is not asked for by everybody: nobody would learn more, and it would take minutes. */
const ALONE_MS_MAX = 1_000;

/** A page that did not answer with itself: nothing is measured. */
export interface NotAnswered {
  readonly path: string;
  readonly role: string;
  readonly status: number;
}

/** One page: asked by one person a few times to count, then by everybody at once. */
export async function measurePage(
  asker: Asker,
  { path, role }: Pick<PageFigures, 'path' | 'role'>,
  load: Load,
): Promise<PageFigures | NotAnswered> {
  let [bytes, status] = [0, 0];
  const askOnce = () =>
    countQueries(async () => {
      // undici hands over what came, where fetch would unpack it.
      const answer = await request(load.url, { headers: { cookie: load.cookie, 'accept-encoding': 'gzip, br' } });
      status = answer.statusCode;
      bytes = (await answer.body.bytes()).length;
    });
  await askOnce();
  if (status !== 200) return { path, role, status };
  const began = performance.now();
  const alone = [];
  for (let round = 0; round < ALONE; round += 1) alone.push(await askOnce());
  const aloneMs = (performance.now() - began) / ALONE;
  const { p50, p95, requests, failed } =
    aloneMs > ALONE_MS_MAX ? { p50: aloneMs, p95: aloneMs, requests: ALONE, failed: 0 } : await asker.ask(load);
  const asked = alone.sort((one, other) => one.ms - other.ms)[Math.floor(ALONE / 2)];
  return {
    path,
    role,
    p50ms: p50,
    p95ms: p95,
    bytes,
    queries: asked?.queries ?? 0,
    queriesMs: asked?.ms ?? 0,
    requests,
    failed,
  };
}
