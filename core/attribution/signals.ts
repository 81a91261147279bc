import type { IdentifierKind } from '../identifiers/identifier.ts';
import { isCommonName } from './common-names.ts';
import { findContradictions } from './contradictions.ts';
import type { Absent } from './contradictions.ts';
import { wordsOf } from './phrases.ts';
import type { KnownIdentifier, PageToRead, Signal, Span } from './signal.ts';
import { fullness, isAccount, isName, KIND_WORDS, suggestTier } from './suggest.ts';
import type { Suggestion } from './suggest.ts';
import { findPlaces, isOwnAddress } from './supports.ts';
import type { Place } from './supports.ts';

export type { KnownIdentifier, PageToRead } from './signal.ts';

/** What a page says about whose it is: its signals, and the tier they suggest. People decide. */
export interface Identity extends Suggestion {
  readonly signals: readonly Signal[];
}

/** A city or an employer further than this from the name may belong to somebody else on the page, or to the site itself. */
const NEAR_CHARS = 600;

/** At most so many contradictions are listed; one would do. */
const CONTRADICTIONS_MAX = 3;

/**
 * Reads a page for the applicant's identifiers and for what does not fit. `foundBy` are the kinds of identifier in the queries that led
 * here: a page found by a city mentions that city, so it confirms nothing. Pictures, ages and years of birth are never read.
 */
export function findSignals(
  page: PageToRead,
  identifiers: readonly KnownIdentifier[],
  foundBy: readonly IdentifierKind[],
): Identity {
  const places = findPlaces(page, identifiers);
  const names = places.filter(({ identifier }) => isName(identifier.kind)).flatMap(({ spans }) => spans);
  const owners = ownersOf(places);
  const supports = places.map((place) => supportOf(page, place, names, owners, foundBy)).filter((signal) => signal !== null);
  const known = places.filter(({ identifier }) => supports.some(({ identifierId }) => identifierId === identifier.id));
  const nameId = identifiers.find(({ kind }) => kind === 'name')?.id ?? null;
  const against = findContradictions(page.text, outermost(names), nameId, absentFrom(identifiers, known)).slice(
    0,
    CONTRADICTIONS_MAX,
  );
  const ownAccount = identifiers.some((identifier) => isOwnAddress(page.url, identifier));
  const signals = [...supports, ...against].sort((one, other) => one.start - other.start);
  const named = known.filter(({ identifier }) => isName(identifier.kind));
  const commonName = named.length > 0 && named.every(({ identifier }) => isCommonName(identifier.value));
  return { signals, ...suggestTier(supports, against, { ownAccount, commonName }) };
}

/** The one place that speaks most for an identifier: nearest to the name in the text, or else in the title or an address. */
function supportOf(
  page: PageToRead,
  { identifier, spans, elsewhere }: Place,
  names: readonly Span[],
  owners: ReadonlyMap<string, KnownIdentifier>,
  foundBy: readonly IdentifierKind[],
): Signal | null {
  const { id, kind, provenance } = identifier;
  const base = { kind, identifierId: id, direction: 'supports' } as const;
  const doubt = doubtOf(kind, provenance === 'derived', foundBy);
  const own = spans.filter((span) => owners.get(keyOf(span)) === identifier);
  const [best] = isName(kind)
    ? own.toSorted(
        (one, other) => fullness(page.text.slice(other.start, other.end)) - fullness(page.text.slice(one.start, one.end)),
      )
    : own.toSorted((one, other) => distance(one, names) - distance(other, names));
  if (best !== undefined) {
    const quote = page.text.slice(best.start, best.end);
    const reason = doubt ?? placeDoubt(kind, quote, distance(best, names));
    const why = `The text mentions the applicant's ${KIND_WORDS[kind]}${reason === null ? '' : `, ${reason}`}.`;
    return { ...base, ...best, quote, why, independent: reason === null };
  }
  if (elsewhere === null) return null;
  const why = `The ${elsewhere.where === 'address' ? "page's address" : elsewhere.where} holds the applicant's ${KIND_WORDS[kind]}${doubt === null ? '' : `, ${doubt}`}.`;
  return { ...base, start: 0, end: 0, quote: elsewhere.quote, why, independent: doubt === null };
}

function placeDoubt(kind: IdentifierKind, quote: string, charsFromName: number): string | null {
  if (isName(kind)) return fullness(quote) < 2 ? 'but not in full' : null;
  return !isAccount(kind) && charsFromName > NEAR_CHARS ? 'but far from the name, so it may be about somebody else' : null;
}

function doubtOf(kind: IdentifierKind, derived: boolean, foundBy: readonly IdentifierKind[]): string | null {
  if (foundBy.includes(kind)) return 'which the search had asked for';
  return derived ? 'which was itself derived in this investigation' : null;
}

function absentFrom(identifiers: readonly KnownIdentifier[], known: readonly Place[]): Absent {
  const mentioned = (kind: IdentifierKind): boolean => known.some(({ identifier }) => identifier.kind === kind);
  const missing = (kind: IdentifierKind): KnownIdentifier | null =>
    mentioned(kind) ? null : (identifiers.find((identifier) => identifier.kind === kind) ?? null);
  return {
    city: missing('city'),
    employer: missing('employer'),
    nothingMentioned: !mentioned('city') && !mentioned('employer') && !mentioned('school'),
    ownWords: new Set(identifiers.flatMap(({ value }) => wordsOf(value))),
  };
}

/** Spans that lie in no longer one: what follows "José Núñez" is not read a second time as what follows "José". */
function outermost(spans: readonly Span[]): Span[] {
  let reached = -1;
  const kept: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (span.end <= reached) continue;
    kept.push(span);
    reached = span.end;
  }
  return kept;
}

/** Whose each stretch of text is. Words inside a longer known phrase (a city in the employer's name) cannot count a second time. */
function ownersOf(places: readonly Place[]): ReadonlyMap<string, KnownIdentifier> {
  const kept = new Set(outermost(places.flatMap(({ spans }) => spans)).map(keyOf));
  const owners = new Map<string, KnownIdentifier>();
  for (const { identifier, spans } of places) {
    for (const key of spans.map(keyOf)) if (kept.has(key) && !owners.has(key)) owners.set(key, identifier);
  }
  return owners;
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function distance({ start, end }: Span, names: readonly Span[]): number {
  return names.reduce(
    (least, name) => Math.min(least, Math.max(0, name.start - end, start - name.end)),
    names.length === 0 ? 0 : Infinity,
  );
}
