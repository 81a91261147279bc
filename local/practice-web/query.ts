/** What case folding and Unicode decomposition leave apart, but a search box should not. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ð: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i' };

/** Text as the sites compare it: lower case, no diacritics, no apostrophes (O'Dwyer and ODwyer are one word). */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|['’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[øđðłßæœþı]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a text: folded runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A query box's text: quoted phrases and single words, all of which have to be there, and `site:` limits. */
export interface Query {
  /** Each term as the words that have to follow one another; an e-mail address is one term of several words. */
  readonly terms: readonly (readonly string[])[];
  readonly sites: readonly string[];
}

/** Reads what was typed; whatever has no letters or digits asks for nothing. */
export function readQuery(text: string): Query {
  const terms: string[][] = [];
  const sites: string[] = [];
  for (const [, phrase, site, word] of text.matchAll(/["“]([^"“”]*)["”]?|site:(\S+)|(\S+)/giu)) {
    if (site !== undefined) sites.push(site.toLowerCase());
    else terms.push(wordsOf(phrase ?? word ?? ''));
  }
  return { terms: terms.filter((term) => term.length > 0), sites };
}

/** A text prepared once, so that many queries can be put to it. */
export interface Searchable {
  readonly padded: string;
}

/** Prepares a document from its fields. */
export function makeSearchable(...texts: readonly string[]): Searchable {
  // Two separators between fields, so that a phrase cannot begin in the title and end in the text.
  return { padded: ` ${texts.map((text) => wordsOf(text).join(' ')).join('  ')} ` };
}

/** How often the terms occur, or 0 when one of them does not (or when nothing was asked). */
export function countMatches({ padded }: Searchable, { terms }: Query): number {
  const counts = terms.map((term) => padded.split(` ${term.join(' ')} `).length - 1);
  return counts.includes(0) ? 0 : counts.reduce((sum, count) => sum + count, 0);
}

/** Up to `length` UTF-16 units of the text around the first word of the query; the beginning when it is not there. */
export function snippetOf(text: string, { terms }: Query, length = 180): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const wanted = terms[0]?.[0];
  const at = wanted === undefined ? -1 : flat.split(' ').findIndex((word) => wordsOf(word).includes(wanted));
  const words = flat.split(' ');
  const start = Math.max(0, at - 8);
  const cut = words.slice(start).join(' ');
  const body = cut.length <= length ? cut : `${cut.slice(0, cut.lastIndexOf(' ', length))} …`;
  return start > 0 ? `… ${body}` : body;
}
