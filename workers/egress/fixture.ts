import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Door, DoorAnswer, DoorRequest } from './door.ts';
import { retryAfterMs } from './retry-after.ts';

/** One answer of a site, kept as a file so that it can be asked again without the site. It always says where it comes from. */
export const Fixture = z.strictObject({
  /** `recorded from <software and version>`, or `written from <document>` where nobody here could ask the real thing. */
  origin: z.string().regex(/^(recorded|written) from \S.{3,}$/, 'must say "recorded from …" or "written from …"'),
  /** Path and query of the request it answers. */
  path: z.string().startsWith('/'),
  status: z.int().min(100).max(599),
  /** Lower-case names, without those that describe the journey (length, encoding, connection). */
  headers: z.record(z.string(), z.string()),
  /** The decoded body; base64 where it is not UTF-8. */
  body: z.string(),
  bodyIs: z.enum(['text', 'base64']).default('text'),
});
export type Fixture = z.infer<typeof Fixture>;

/** A door that passes everything on and keeps the answers. Refusals of the door itself are not answers and are not kept. */
export function recordAnswers(
  door: Pick<Door, 'ask'>,
  origin: string,
): { readonly door: Pick<Door, 'ask'>; readonly fixtures: readonly Fixture[] } {
  const fixtures: Fixture[] = [];
  const ask = async (request: DoorRequest) => {
    const answer = await door.ask(request);
    if (answer.kind === 'answered') fixtures.push(fixtureOf(request, answer, origin));
    return answer;
  };
  return { door: { ask }, fixtures };
}

/** A door that leads nowhere: it gives the kept answers, and says `unreachable` to what was never asked. */
export function replayAnswers(fixtures: readonly Fixture[]): Pick<Door, 'ask'> {
  const byPath = new Map(fixtures.map((fixture) => [fixture.path, fixture]));
  return {
    ask({ url, asksToWaitMs }) {
      const fixture = byPath.get(pathOf(url));
      const now = new Date();
      const asked = { url, redirects: [], startedAt: now, finishedAt: now };
      if (fixture === undefined)
        return Promise.resolve({ ...asked, kind: 'refused', refusal: 'unreachable', detail: 'not recorded', retryAfterMs: null });
      const { status, headers } = fixture;
      const body = bodyOf(fixture);
      const wish = retryAfterMs(status, headers, now.getTime()) ?? asksToWaitMs?.(status, body) ?? null;
      return Promise.resolve({ ...asked, ...answerOf(fixture, body), kind: 'answered', finalUrl: url, retryAfterMs: wish });
    },
  };
}

/** The bytes of a kept body. */
export const bodyOf = ({ body, bodyIs }: Pick<Fixture, 'body' | 'bodyIs'>): Buffer =>
  Buffer.from(body, bodyIs === 'base64' ? 'base64' : 'utf8');

/** They describe how an answer travelled, not what it says, and the body is kept as it was after the journey. */
const OF_THE_JOURNEY = new Set([
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'date',
  'set-cookie',
]);

function fixtureOf({ url }: DoorRequest, answer: DoorAnswer & { readonly kind: 'answered' }, origin: string): Fixture {
  const bytes = Buffer.from(answer.body);
  const text = bytes.toString('utf8');
  const isText = Buffer.from(text, 'utf8').equals(bytes);
  return {
    origin,
    path: pathOf(url),
    status: answer.status,
    headers: Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !OF_THE_JOURNEY.has(name))),
    body: isText ? text : bytes.toString('base64'),
    bodyIs: isText ? 'text' : 'base64',
  };
}

const answerOf = ({ status, headers }: Fixture, body: Buffer) => ({
  status,
  headers,
  body,
  bodySha256: createHash('sha256').update(body).digest('hex'),
  remoteAddress: '',
});

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
