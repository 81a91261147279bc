import type { z } from 'zod';
import type { KeyId } from '../keys.ts';
import type { TechniqueId } from '../techniques.ts';

/** How a source may be asked, and what that means for the applicant: shown before a protocol is approved, and enforced by the workers. */
export interface SourcePolicy {
  /** The public rules of the interface. A site that runs it may have terms of its own. */
  readonly termsUrl: string;
  /** Day those rules were last read, ISO date. Older than a year, the source is refused (`outdatedTerms`). */
  readonly termsReviewed: string;
  /** Where the applicant's name goes when this source is asked. */
  readonly sendsNameTo: string;
  /** What governs automated visits: a documented interface its terms, a page robots.txt. */
  readonly governedBy: 'terms' | 'robots';
  /** Shortest time between two requests to a host, in milliseconds. */
  readonly intervalMs: number;
  /** Requests to a host on one day (UTC) at most, by all workers and rounds together. */
  readonly requestsPerDayMax: number;
  /** The key the agency needs of its own, or null. It lives in the workers' settings and nowhere else. */
  readonly key: KeyId | null;
}

/** What the product knows of each kind of source before any request: its closed parameters and the techniques it can serve. */
export interface SourceDescription {
  readonly title: string;
  readonly techniques: readonly TechniqueId[];
  /** Closed: an unknown parameter is refused, because it is hashed into the protocol and must mean something. */
  readonly parameters: z.ZodType<Readonly<Record<string, unknown>>>;
  readonly policy: SourcePolicy;
}
