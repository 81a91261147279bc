import type { IdentifierKind, Provenance } from '../identifiers/identifier.ts';

/** A captured page as far as it is read for whose it is. `text` is its visible text; offsets in signals count in it. */
export interface PageToRead {
  readonly text: string;
  readonly url: string;
  readonly title: string;
  readonly links: readonly string[];
}

/** One identifier of the applicant. */
export interface KnownIdentifier {
  readonly id: string;
  readonly kind: IdentifierKind;
  readonly value: string;
  readonly provenance: Provenance;
}

/**
 * One fact on the page that speaks for or against its being the applicant's. Offsets are UTF-16 in the page's text, end exclusive; both
 * are 0 when the fact stands in the title or an address, and `quote` says what stands there. `why` is for investigators.
 */
export interface Signal {
  readonly kind: IdentifierKind | 'lifespan';
  readonly identifierId: string | null;
  readonly direction: 'supports' | 'contradicts';
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly why: string;
  /** Whether it can confirm: not if the search asked for it, if it was derived in this investigation, or if it stands far from the name. */
  readonly independent: boolean;
}

/** A stretch of the page's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
