import { hostOf, openAddresses, systemResolver, type Resolver } from './addresses.ts';
import { askAddress, disallowed, waitForHost, type AskSettings } from './ask.ts';
import type { Admission, Door, DoorRequest, Pace, PageRecording } from './door.ts';
import { openKeyring, type Keys } from './keyring.ts';
import { DOOR_LIMITS, type DoorLimits } from './limits.ts';
import { openRecording } from './proxy.ts';
import { openRobots, type Robots } from './robots.ts';
import { openTurns } from './turns.ts';

export interface DoorSettings {
  /** `Evenhand/<version> (+<agency url>; <contact>)`: sent with every request, never anything else. */
  readonly userAgent: string;
  /** Exact host name → `address:port`. The only way to a private address. */
  readonly hosts: Readonly<Record<string, string>>;
  readonly limits?: Partial<DoorLimits>;
  /** The agency's own keys, by the source that asks for them; none unless said otherwise. */
  readonly keys?: Keys;
  readonly pace: Pace;
  /** Told of every refusal by host and reason; never of a path or a query, which hold names of people. */
  readonly log: { warn(fields: object, message: string): void };
  /** How names become addresses; the system's resolver unless a test says otherwise. */
  readonly resolve?: Resolver;
}

/** Opens the one door out. Throws at once when a setting cannot be right; after that, nothing that a site does makes it throw. */
export function openDoor(settings: DoorSettings): Door {
  const door = prepare(settings);
  const robots = openRobots(settings.userAgent, (url) => askRobots(url, door));
  const recordings = new Set<PageRecording>();
  return {
    ask: async (request) => told(request.url, await askAddress(questionOf(request, door.limits, robots), door), settings.log),
    admitPage: async (url) => told(url, await admit(url, door, robots), settings.log),
    async recordPage() {
      const recording = await openRecording(door.addresses, door.limits);
      recordings.add(recording);
      return { ...recording, stop: () => recording.stop().finally(() => recordings.delete(recording)) };
    },
    async close() {
      await Promise.all([...recordings].map((recording) => recording.stop()));
      recordings.clear();
    },
  };
}

/** A product token, a version and a way to reach the people behind it, in plain ASCII: RFC 9309 and every site's terms ask for it. */
const HONEST_NAME = /^[A-Za-z_-]+\/[\w.-]+ \((?=.*[^ )])[\x20-\x7e]+\)$/;

function prepare({ userAgent, hosts, limits, pace, resolve, keys = {} }: DoorSettings): AskSettings {
  if (!HONEST_NAME.test(userAgent)) throw new TypeError('userAgent must read Name/version (+address; contact) in ASCII');
  const addresses = openAddresses(hosts, resolve ?? systemResolver);
  const keyring = openKeyring(keys, Object.keys(hosts));
  return { userAgent, addresses, limits: { ...DOOR_LIMITS, ...limits }, pace, turns: openTurns(), keyring };
}

function questionOf({ purpose, ...request }: DoorRequest, limits: DoorLimits, robots: Robots) {
  const common = { ...request, overflow: 'refuse' as const };
  if (purpose === 'api') return { ...common, bytesMax: limits.apiBytesMax, redirects: 'same_host' as const, judge: null };
  const redirects = purpose === 'page' ? ('anywhere' as const) : ('same_host' as const);
  return { ...common, bytesMax: limits.pageBytesMax, redirects, judge: (at: string) => robots.judge(at) };
}

const askRobots = (url: string, door: AskSettings) =>
  askAddress(
    {
      url,
      accept: 'text/plain',
      intervalMs: 0,
      bytesMax: door.limits.robotsBytesMax,
      overflow: 'cut',
      redirects: 'anywhere',
      judge: null,
    },
    door,
  );

async function admit(url: string, door: AskSettings, robots: Robots): Promise<Admission> {
  const found = await door.addresses.find(url);
  if (!found.ok) return { admitted: false, robots: null, refusal: found.refusal, detail: found.detail };
  const verdict = await robots.judge(url);
  if (!verdict.decision.allowed) return { admitted: false, robots: verdict.decision, ...disallowed(verdict) };
  const intervalMs = Math.max(door.limits.pageIntervalMs, verdict.crawlDelayMs ?? 0);
  const wait = await waitForHost(hostOf(url), { intervalMs, perDayMax: null }, door);
  if (wait === null) return { admitted: true, robots: verdict.decision };
  return { admitted: false, robots: verdict.decision, refusal: wait.refusal, detail: wait.detail };
}

/** Passes a result on, and a refusal to the log. */
function told<T extends object>(url: string, result: T, log: DoorSettings['log']): T {
  if ('refusal' in result) {
    log.warn({ host: URL.canParse(url) ? new URL(url).hostname : null, refusal: result.refusal }, 'the door stayed shut');
  }
  return result;
}
