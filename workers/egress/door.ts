import type { KeyId } from '../../core/protocol/keys.ts';

/** The one door out. Everything that leaves this product for another machine goes through it, connectors and browser alike. */
export interface Door {
  /**
   * Asks for one address and reads the answer within the door's limits. Never throws for anything the network or the site does: the
   * answer says what happened. `purpose` decides whether robots.txt governs (a page and a lookup are governed, a documented API by its
   * terms) and how far redirects are followed: the address of an API or a lookup holds a person's name, so it is never carried on to
   * another host; the redirect itself is then the answer (status 3xx, `finalUrl` still on the host that was asked).
   */
  ask(request: DoorRequest): Promise<DoorAnswer>;
  /** Reads robots.txt for a page about to be captured, and waits for the host's pace. Nothing may be captured unless this says so. */
  admitPage(url: string): Promise<Admission>;
  /**
   * Opens a forward proxy of its own for one page load, so that several captures at once never share a record. Give its `proxyUrl` to
   * the page's browser context together with `proxyBypassList: ['<-loopback>']`, or Chromium goes to loopback past the proxy.
   */
  recordPage(): Promise<PageRecording>;
  close(): Promise<void>;
}

/** How long an answer asks to be left alone, in milliseconds, or null when it does not. */
export type AsksToWaitMs = (status: number, body: Uint8Array) => number | null;
/** What kinds of answer can be asked for. */
export type Accept =
  | 'application/json'
  | 'application/vnd.github.text-match+json'
  | 'application/rss+xml, application/atom+xml, application/xml;q=0.9'
  | 'text/html'
  | 'text/html, */*;q=0.8';

export interface DoorRequest {
  readonly url: string;
  readonly accept: Accept;
  readonly purpose: 'api' | 'lookup' | 'page';
  /** Shortest time between two requests to this host, in milliseconds; robots Crawl-delay and Retry-After can only lengthen it. */
  readonly intervalMs: number;
  /** Requests to this host on one day (UTC) at most, where that is fewer than any host is asked. */
  readonly perDayMax?: number;
  /** Finds a wish to be left alone in the answer itself; one in its headers is always found. */
  readonly asksToWaitMs?: AsksToWaitMs;
  /** The agency's key to send along; the door holds it, and lets it out to its own host only. */
  readonly key?: KeyId;
}

/**
 * Why the door did not let a request out, or did not let an answer in. `resting`: the host asked to be left alone for longer than we wait.
 * `key_kept_back`: the address is not one that the key may be sent to.
 */
export type Refusal =
  | 'bad_address'
  | 'private_address'
  | 'port_not_allowed'
  | 'method_not_allowed'
  | 'robots_disallowed'
  | 'robots_unreachable'
  | 'too_many_redirects'
  | 'too_large'
  | 'too_slow'
  | 'unreachable'
  | 'broken_answer'
  | 'resting'
  | 'key_missing'
  | 'key_kept_back';

interface Asked {
  readonly url: string;
  readonly redirects: readonly { readonly url: string; readonly status: number }[];
  readonly startedAt: Date;
  readonly finishedAt: Date;
}

export type DoorAnswer =
  | (Asked & {
      readonly kind: 'answered';
      readonly status: number;
      /** Lower-case names; repeated headers joined by ", ". */
      readonly headers: Readonly<Record<string, string>>;
      /** Decoded (gzip, br, deflate) within the size limit. */
      readonly body: Uint8Array;
      /** SHA-256 of `body`, taken as the bytes arrived. */
      readonly bodySha256: string;
      readonly finalUrl: string;
      readonly remoteAddress: string;
      /** How long the site asked us to wait (Retry-After in either form, X-RateLimit-Reset), or null. */
      readonly retryAfterMs: number | null;
    })
  | (Asked & {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      readonly detail: string;
      /** Set when the host is `resting`: how much longer. */
      readonly retryAfterMs: number | null;
    });

export type Admission =
  | { readonly admitted: true; readonly robots: RobotsDecision }
  | { readonly admitted: false; readonly refusal: Refusal; readonly detail: string; readonly robots: RobotsDecision | null };

/** What robots.txt said, kept with every capture. `line` is 1-based, null when no rule matched or there is no file. */
export interface RobotsDecision {
  readonly allowed: boolean;
  readonly url: string;
  readonly status: number | null;
  readonly bodySha256: string | null;
  readonly line: number | null;
}

/**
 * Every attempt the browser made at the proxy, let out or not. Over TLS only the host can be seen (`CONNECT`, `https://host/`): methods
 * inside a tunnel have to be stopped in the browser.
 */
export interface ProxiedRequest {
  readonly at: Date;
  readonly method: string;
  readonly url: string;
  readonly outcome: 'passed' | Refusal;
  /** Why it was refused or cut short, in words; null when it passed whole. */
  readonly detail: string | null;
  readonly status: number | null;
  readonly remoteAddress: string | null;
  readonly bytes: number;
}

/** The answer to a refused browser request carries this header, so a refusal is never taken for the site's own page. */
export const REFUSAL_HEADER = 'evenhand-refusal';

export interface PageRecording {
  /** `http://127.0.0.1:port`, open until `stop`. Only processes of our own system account are served, where the system can tell. */
  readonly proxyUrl: string;
  /** What the page load did so far, in the order it was attempted. */
  requests(): readonly ProxiedRequest[];
  /** Closes the proxy and every connection through it. The record stays readable. */
  stop(): Promise<void>;
}

/** Keeps hosts' pace for all workers together. Implemented on Postgres; waits are promised there, not here. */
export interface Pace {
  /** Books the next free moment of a host and says how long to wait for it, in milliseconds. `perDayMax` null: the usual budget of a host. */
  book(host: string, intervalMs: number, perDayMax: number | null): Promise<number>;
  /** A host asked to be left alone for so many milliseconds from now; later bookings respect it. */
  leaveAlone(host: string, forMs: number): Promise<void>;
}
