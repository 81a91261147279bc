import type { DoorAnswer, RobotsDecision } from './door.ts';
import { isWebPage, readRobots, type RobotsRules } from './robots-rules.ts';

/** RFC 9309, 2.4: not to be kept longer than this. */
const KEPT_MS = 24 * 3_600_000;
/** A failure is asked again sooner, but not for every page of a round. */
const FAILURE_KEPT_MS = 5 * 60_000;

/** A worker that runs for months forgets the origins it met first. */
const ORIGINS_MAX = 5_000;

export interface RobotsVerdict {
  readonly decision: RobotsDecision;
  /** `unreachable`: we could not learn the rules, which RFC 9309 reads as "stay out". */
  readonly why: 'rules' | 'unreachable';
  readonly detail: string;
  readonly crawlDelayMs: number | null;
}

export interface Robots {
  /** What the robots.txt of a page's origin says about the page. Rejects only with a failure of our own, which is not kept. */
  judge(url: string): Promise<RobotsVerdict>;
}

/** What was learned of one origin; `rules` null means stay out. */
interface Learned {
  readonly url: string;
  readonly status: number | null;
  readonly bodySha256: string | null;
  readonly rules: RobotsRules | null;
  readonly detail: string;
  readonly staleAt: number;
}

/** Keeps the robots.txt of every origin for at most a day. `fetchRobots` asks for one address, following redirects to any host. */
export function openRobots(
  userAgent: string,
  fetchRobots: (url: string) => Promise<DoorAnswer>,
  now: () => number = Date.now,
): Robots {
  const known = new Map<string, Promise<Learned>>();

  async function learn(origin: string): Promise<Learned> {
    const kept = known.get(origin);
    const before = await kept;
    if (before !== undefined && before.staleAt > now()) return before;
    // Someone else may have begun to ask while we looked: ten pages of one site make one request.
    const begun = known.get(origin);
    if (begun !== undefined && begun !== kept) return begun;
    const asking = fetchRobots(`${origin}/robots.txt`).then((answer) =>
      understand(`${origin}/robots.txt`, answer, userAgent, now()),
    );
    known.delete(origin);
    known.set(origin, asking);
    // A failure of our own (the database away) says nothing about the site: whoever comes next asks again.
    asking.catch(() => {
      if (known.get(origin) === asking) known.delete(origin);
    });
    for (const oldest of known.keys()) {
      if (known.size <= ORIGINS_MAX) break;
      known.delete(oldest);
    }
    return asking;
  }

  return {
    async judge(url) {
      const { rules, detail, url: robotsUrl, status, bodySha256 } = await learn(new URL(url).origin);
      const read = { url: robotsUrl, status, bodySha256 };
      if (rules === null)
        return { decision: { ...read, allowed: false, line: null }, why: 'unreachable', detail, crawlDelayMs: null };
      return { decision: { ...read, ...rules.decide(url) }, why: 'rules', detail, crawlDelayMs: rules.crawlDelayMs };
    },
  };
}

const EVERYTHING: RobotsRules = { decide: () => ({ allowed: true, line: null }), crawlDelayMs: null };

/** RFC 9309, 2.3.1, with the one change that a 429 means "not now" and not "there are no rules". */
function understand(url: string, answer: DoorAnswer, userAgent: string, nowMs: number): Learned {
  if (answer.kind === 'refused') return stayOut(url, null, null, `robots.txt: ${answer.detail}`, nowMs);
  const { status, bodySha256 } = answer;
  const kept = { url, status, bodySha256, staleAt: nowMs + KEPT_MS };
  if (status === 429 || status >= 500) return stayOut(url, status, bodySha256, `robots.txt answered ${status}`, nowMs);
  if (status >= 400) return { ...kept, rules: EVERYTHING, detail: `robots.txt answered ${status}: there are no rules` };
  if (status < 200 || status >= 300) return stayOut(url, status, bodySha256, `robots.txt answered ${status}`, nowMs);
  const text = new TextDecoder().decode(answer.body);
  if (isWebPage(answer.headers['content-type'], text))
    return stayOut(url, status, bodySha256, 'robots.txt is a web page, not rules', nowMs);
  return { ...kept, rules: readRobots(url, text, userAgent), detail: 'robots.txt was read' };
}

function stayOut(url: string, status: number | null, bodySha256: string | null, detail: string, nowMs: number): Learned {
  return { url, status, bodySha256, rules: null, detail, staleAt: nowMs + FAILURE_KEPT_MS };
}
