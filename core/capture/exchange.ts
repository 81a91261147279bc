/** A value, or the reason why there is none. */
export type OrWhyNot<Known> = Known | { readonly unavailableBecause: string };

/** How the way to a site was secured. Instants are ISO 8601 in UTC. */
export interface TlsFacts {
  readonly protocol: string;
  readonly issuer: string;
  readonly subject: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** Header lines in the order in which they came, names as they were written. */
export type HeaderLines = readonly (readonly [name: string, value: string])[];

/**
 * What came as the body of an answer, freed of its content encoding. `reencoded`: the browser gave it as text that is not the bytes the
 * site sent; it is kept as UTF-8. `cutBecause`: it ended early, in the browser's words.
 */
export type ExchangeBody =
  | { readonly kind: 'kept'; readonly bytes: Uint8Array; readonly reencoded: boolean; readonly cutBecause: string | null }
  /** An answer that has none by its nature: a redirect, 204, 304, the answer to HEAD. */
  | { readonly kind: 'none' }
  | { readonly kind: 'missing'; readonly reason: string };

/** One request of a page and the answer to it, as the browser saw them. Instants are ISO 8601 in UTC, by the clock of the machine. */
export interface Exchange {
  readonly url: string;
  readonly method: string;
  readonly requestHeaders: HeaderLines;
  readonly startedAt: string;
  readonly status: number;
  readonly statusText: string;
  readonly responseHeaders: HeaderLines;
  readonly respondedAt: string;
  /** The protocol as the browser names it: `http/1.1`, `h2`. */
  readonly protocol: string;
  readonly remoteAddress: OrWhyNot<string>;
  readonly tls: OrWhyNot<TlsFacts>;
  readonly body: ExchangeBody;
}

/** Statuses whose answers have no body. */
const BODILESS: readonly number[] = [101, 103, 204, 205, 304];

/** Whether an answer has no body by its nature, so that its absence is not a miss. */
export const isBodiless = (method: string, status: number): boolean =>
  method === 'HEAD' || BODILESS.includes(status) || (status >= 300 && status < 400);

/**
 * Header lines that say how a body was sent, not what it is. The body is kept decoded, so these would be untrue; they are kept under
 * another name, as other archiving tools do.
 */
const OF_THE_TRANSFER: readonly string[] = ['content-encoding', 'transfer-encoding', 'content-length'];

/** The header lines of an answer as they are kept beside its decoded body: nothing is lost, and the length is true. */
export function headersBesideDecodedBody(headers: HeaderLines, bodyBytes: number): HeaderLines {
  const kept = headers
    .filter(([name]) => !name.startsWith(':'))
    .map(([name, value]) =>
      OF_THE_TRANSFER.includes(name.toLowerCase())
        ? ([`x-orig-${name.toLowerCase()}`, value] as const)
        : ([name, value] as const),
    );
  return [...kept, ['content-length', String(bodyBytes)]];
}
