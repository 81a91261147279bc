import { fold, foldWord } from '../filter/fold.ts';
import type { Folded } from '../filter/fold.ts';
import { nameForms } from './name-forms.ts';
import { cutWords, findPhrase, wordsOf } from './phrases.ts';
import type { Words } from './phrases.ts';
import type { KnownIdentifier, PageToRead, Span } from './signal.ts';
import { stateAfter, stateOf } from './states.ts';

/** Where one identifier stands on the page: spans of its text, in order, or else what stands in the title or an address. */
export interface Place {
  readonly identifier: KnownIdentifier;
  readonly spans: readonly Span[];
  readonly elsewhere: { readonly quote: string; readonly where: 'title' | 'address' | 'link' } | null;
}

/** A page that repeats a name more often than this is not read for every repetition. */
const SPANS_MAX = 500;

/** A text made ready once for all identifiers. */
interface Prepared {
  readonly text: string;
  readonly words: Words;
  readonly folded: Folded;
}

/** Looks every identifier up: as whole words in the text, then in the title, in the page's own address and in its links. */
export function findPlaces(page: PageToRead, identifiers: readonly KnownIdentifier[]): Place[] {
  const text = prepare(page.text);
  const title = prepare(page.title);
  return identifiers.map((identifier) => {
    const spans = findIn(text, identifier);
    return { identifier, spans, elsewhere: spans.length > 0 ? null : findElsewhere(page, title, identifier) };
  });
}

function prepare(text: string): Prepared {
  return { text, words: cutWords(text), folded: fold(text) };
}

function findIn(prepared: Prepared, { kind, value }: KnownIdentifier): Span[] {
  const spans = SPANS[kind](prepared, value);
  return spans.sort((one, other) => one.start - other.start || other.end - one.end).slice(0, SPANS_MAX);
}

const SPANS: Record<KnownIdentifier['kind'], (prepared: Prepared, value: string) => Span[]> = {
  name: findName,
  alias: findName,
  city: findCity,
  employer: findFirm,
  school: findFirm,
  handle: findHandle,
  email: ({ folded }, value) =>
    findExact(folded, `(?<![\\p{L}\\p{N}_.+-])${escaped(value)}(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])`),
};

function findName({ words }: Prepared, value: string): Span[] {
  return nameForms(value).flatMap(({ words: form, turned }) => findPhrase(words, form, { comma: turned }));
}

/** "Concord, NC" is found as "Concord", but not where the page goes on with another state. */
function findCity({ text, words }: Prepared, value: string): Span[] {
  const [city = '', region = ''] = value.split(',');
  const own = stateOf(region);
  return findPhrase(words, wordsOf(city)).filter(({ end }) => {
    const stated = stateAfter(text.slice(end, end + 40));
    return own === null || stated === null || stated === own;
  });
}

const LEGAL_FORMS = new Set(['inc', 'llc', 'ltd', 'corp', 'corporation', 'co', 'company', 'plc', 'gmbh']);

/** A firm or a school, with or without its article and its legal form. */
function findFirm({ words }: Prepared, value: string): Span[] {
  const named = wordsOf(value);
  const core = named.filter(
    (word, at) => !(at === 0 && word === 'the') && !(at > 0 && at === named.length - 1 && LEGAL_FORMS.has(word)),
  );
  return findPhrase(words, core);
}

/** A handle with its @; without it only when nobody would take it for a word. */
function findHandle({ folded }: Prepared, value: string): Span[] {
  const distinct = /[\d_.-]/.test(value) || value.length >= 8;
  return findExact(
    folded,
    `(?<![\\p{L}\\p{N}_.@/-])@${distinct ? '?' : ''}${escaped(value)}(?![\\p{L}\\p{N}_-]|[.@][\\p{L}\\p{N}])`,
  );
}

function findExact(folded: Folded, pattern: string): Span[] {
  return [...folded.text.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: match, index }) => ({
    start: folded.from(index),
    end: folded.until(index + match.length - 1),
  }));
}

function findElsewhere(page: PageToRead, title: Prepared, identifier: KnownIdentifier): Place['elsewhere'] {
  const [span] = findIn(title, identifier);
  if (span !== undefined) return { quote: page.title.slice(span.start, span.end), where: 'title' };
  const own = inAddress(page.url, identifier);
  if (own !== null) return { quote: own, where: 'address' };
  for (const link of page.links) {
    const linked = inAddress(link, identifier);
    if (linked !== null) return { quote: linked, where: 'link' };
  }
  return null;
}

/** Whether the page itself is an account of the applicant's: its address is made of the handle. */
export function isOwnAddress(url: string, identifier: KnownIdentifier): boolean {
  return inAddress(url, identifier) !== null;
}

/** A handle as a whole part of an address's path, or as its host; an e-mail address as a mailto. Other kinds are not read from addresses. */
function inAddress(address: string, { kind, value }: KnownIdentifier): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const wanted = foldWord(value);
  const parts = url.pathname.split('/').map(decoded);
  if (kind === 'email') return url.protocol === 'mailto:' && foldWord(parts.join('/')) === wanted ? value : null;
  if (kind !== 'handle' || value.length < 4) return null;
  if (url.hostname === wanted) return url.hostname;
  const [name = '', site] = wanted.split('@');
  const fits = (part: string): boolean => part === wanted || (part === name && (site === undefined || url.hostname === site));
  return parts.find((part) => fits(foldWord(part.replace(/^[@~]/, '')))) ?? null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function escaped(value: string): string {
  return foldWord(value).replace(/[^\p{L}\p{N}_]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
