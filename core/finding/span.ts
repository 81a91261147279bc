/** A stretch of a text. Offsets are UTF-16, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where words stand in a text, or the sentence that says why that cannot be told. */
export type FoundSpan = { readonly span: Span; readonly problem: null } | { readonly span: null; readonly problem: string };

/**
 * Finds words that somebody copied from a text. Spaces and line breaks may differ, because browsers copy them differently; nothing else
 * may. Words that stand there several times need `occurrence`, counted from 1.
 */
export function findSpan(text: string, words: string, occurrence: number | null = null): FoundSpan {
  const wanted = words.trim();
  if (wanted === '') return { span: null, problem: 'copy the exact words from the captured text' };
  const places = placesOf(text, wanted);
  const [first] = places;
  if (first === undefined)
    return { span: null, problem: 'these words are not in the captured text; copy them exactly as they stand there' };
  if (occurrence === null && places.length > 1) {
    return {
      span: null,
      problem: `these words stand there ${places.length} times; say which of them is meant, or copy more words`,
    };
  }
  const chosen = occurrence === null ? first : places[occurrence - 1];
  return chosen === undefined
    ? {
        span: null,
        problem: `these words stand there ${places.length === 1 ? 'once' : `${places.length} times`}; there is no number ${occurrence ?? 0}`,
      }
    : { span: chosen, problem: null };
}

/**
 * Every place where words stand in a text, in order, also where two of them share characters: what is hidden at one must be hidden at both.
 * White space in the words fits any white space.
 */
export function placesOf(text: string, words: string): Span[] {
  const parts = words
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return [];
  // Looked at without being consumed, so that the next place may begin inside this one.
  const pattern = new RegExp(`(?=(${parts.map(escapePattern).join('\\s+')}))`, 'g');
  return [...text.matchAll(pattern)].map(({ index, 1: found = '' }) => ({ start: index, end: index + found.length }));
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** Some of the text before and after a span, cut at most `reach` characters away and never inside a character. */
export function surroundings(
  text: string,
  { start, end }: Span,
  reach = 160,
): { readonly before: string; readonly words: string; readonly after: string } {
  const from = whole(text, Math.max(0, start - reach));
  const to = whole(text, Math.min(text.length, end + reach));
  return { before: text.slice(from, start), words: text.slice(start, end), after: text.slice(end, to) };
}

/** Moves an offset out of the middle of a surrogate pair. */
const whole = (text: string, at: number) =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;
