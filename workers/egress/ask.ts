import { hostOf, type Addresses } from './addresses.ts';
import { ACCEPT_ENCODING } from './decode.ts';
import type { DoorAnswer, DoorRequest, Pace, Refusal } from './door.ts';
import { exchange, type Exchanged } from './exchange.ts';
import type { Keyring } from './keyring.ts';
import type { DoorLimits } from './limits.ts';
import { retryAfterMs, within } from './retry-after.ts';
import type { RobotsVerdict } from './robots.ts';
import type { Turns } from './turns.ts';

export interface AskSettings {
  readonly userAgent: string;
  readonly addresses: Addresses;
  readonly limits: DoorLimits;
  readonly pace: Pace;
  readonly turns: Turns;
  readonly keyring: Keyring;
}

/** One request with everything that differs between an API, a page and a robots.txt. */
export interface Question extends Pick<DoorRequest, 'url' | 'intervalMs' | 'perDayMax' | 'key' | 'asksToWaitMs'> {
  readonly accept: string;
  readonly bytesMax: number;
  readonly overflow: 'refuse' | 'cut';
  /** Where a redirect may lead: that of an API or a lookup stays on the host that was asked, because its address holds a person's name. */
  readonly redirects: 'same_host' | 'anywhere';
  /** Asked of every address before it is opened; null where robots.txt does not govern. */
  readonly judge: ((url: string) => Promise<RobotsVerdict>) | null;
}

type Hop = Exchanged | { readonly ok: false; readonly refusal: Refusal; readonly detail: string; readonly retryAfterMs: number };

/** Asks, hop by hop: each address is screened, judged by robots.txt and waits for its host's turn and pace, redirects included. */
export async function askAddress(question: Question, settings: AskSettings): Promise<DoorAnswer> {
  const startedAt = new Date();
  const redirects: { readonly url: string; readonly status: number }[] = [];
  for (let url = question.url; ;) {
    const hop = await takeHop(url, question, settings);
    const asked = { url: question.url, redirects, startedAt, finishedAt: new Date() };
    if (!hop.ok)
      return {
        ...asked,
        kind: 'refused',
        refusal: hop.refusal,
        detail: hop.detail,
        retryAfterMs: 'retryAfterMs' in hop ? hop.retryAfterMs : null,
      };
    const next = nextAddress(url, hop, question.redirects);
    if (next === null) {
      const { status, headers, body, bodySha256, remoteAddress } = hop;
      return {
        ...asked,
        kind: 'answered',
        status,
        headers,
        body,
        bodySha256,
        remoteAddress,
        finalUrl: url,
        retryAfterMs: wishIn(hop, question),
      };
    }
    redirects.push({ url, status: hop.status });
    if (redirects.length > settings.limits.redirectsMax) {
      return {
        ...asked,
        kind: 'refused',
        refusal: 'too_many_redirects',
        detail: `more than ${settings.limits.redirectsMax}`,
        retryAfterMs: null,
      };
    }
    url = next;
  }
}

async function takeHop(url: string, question: Question, settings: AskSettings): Promise<Hop> {
  // Screened before robots.txt is asked, so that a forbidden address is not even asked for its rules.
  const first = await settings.addresses.find(url);
  if (!first.ok) return first;
  const key = settings.keyring.headersFor(question.key, url);
  if (!key.ok) return key;
  const verdict = await question.judge?.(url);
  if (verdict?.decision.allowed === false) return { ok: false, ...disallowed(verdict) };
  return settings.turns.take(hostOf(url), async () => {
    const intervalMs = Math.max(question.intervalMs, verdict?.crawlDelayMs ?? 0);
    const waited = await waitForHost(hostOf(url), { intervalMs, perDayMax: question.perDayMax ?? null }, settings);
    if (waited !== null) return waited;
    // Found again after the wait: the address that is opened is one that was screened a moment ago.
    const found = await settings.addresses.find(url);
    if (!found.ok) return found;
    const { accept, bytesMax, overflow } = question;
    const headers = { 'user-agent': settings.userAgent, accept, 'accept-encoding': ACCEPT_ENCODING, ...key.headers };
    const answer = await exchange({
      url,
      target: found.target,
      headers,
      bytesMax,
      overflow,
      timeoutMs: settings.limits.answerMs,
    });
    await rememberWish(url, answer, question, settings.pace);
    return answer;
  });
}

/** How robots.txt keeps us out, in the door's words. */
export function disallowed({ why, detail, decision }: RobotsVerdict): { readonly refusal: Refusal; readonly detail: string } {
  if (why === 'unreachable') return { refusal: 'robots_unreachable', detail };
  return { refusal: 'robots_disallowed', detail: `${decision.url} says so in line ${decision.line ?? 'unknown'}` };
}

/** Who comes later than this to a booked moment, or than half an interval, has missed it: the next request would be too close. Milliseconds. */
const LATE_MS = 50;
const MISSED_MAX = 20;

/**
 * Books the host and waits; says `resting` instead of waiting longer than the limit. Null when it is our turn. A moment that was missed,
 * because the machine is busy, is given up and another one booked: two workers that are late together must not ask together.
 */
export async function waitForHost(
  host: string,
  { intervalMs, perDayMax }: { readonly intervalMs: number; readonly perDayMax: number | null },
  { pace, limits }: Pick<AskSettings, 'pace' | 'limits'>,
): Promise<(Hop & { readonly ok: false; readonly retryAfterMs: number }) | null> {
  for (let missed = 0; missed < MISSED_MAX; missed += 1) {
    const askedAt = performance.now();
    const waitMs = await pace.book(host, intervalMs, perDayMax);
    if (waitMs > limits.waitMsMax) return resting(`${host} is not to be asked for another ${Math.ceil(waitMs / 1000)} s`, waitMs);
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    const lateMs = performance.now() - askedAt - waitMs;
    if (lateMs <= Math.max(intervalMs / 2, LATE_MS)) return null;
  }
  return resting(`this machine is too busy to keep the pace of ${host}`, intervalMs);
}

const resting = (detail: string, retryAfterMs: number) => ({ ok: false, refusal: 'resting', detail, retryAfterMs }) as const;

async function rememberWish(url: string, answer: Exchanged, question: Question, pace: Pace): Promise<void> {
  const wish = answer.ok ? wishIn(answer, question) : null;
  if (wish !== null) await pace.leaveAlone(hostOf(url), wish);
}

/** How long an answer asks to be left alone: as its headers say, else as it says itself. */
function wishIn({ status, headers, body }: Exchanged & { readonly ok: true }, { asksToWaitMs }: Question): number | null {
  const wish = retryAfterMs(status, headers, Date.now()) ?? asksToWaitMs?.(status, body) ?? null;
  return wish === null ? null : within(wish);
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function nextAddress(url: string, { status, headers }: Exchanged & { ok: true }, allowed: Question['redirects']): string | null {
  // Node reads header bytes as Latin-1; a Location with raw letters in it is UTF-8, as browsers read it.
  const location = Buffer.from(headers['location'] ?? '', 'latin1').toString();
  if (!REDIRECTS.has(status) || location === '' || !URL.canParse(location, url)) return null;
  const from = new URL(url);
  const to = new URL(location, url);
  // A step back from https would send the query, and the name in it, in the clear.
  const stays = to.hostname === from.hostname && !(from.protocol === 'https:' && to.protocol === 'http:');
  return allowed === 'anywhere' || stays ? to.href : null;
}
