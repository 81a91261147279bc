/** Letters that Unicode does not take apart, but every search engine does. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** Words shorter than this are looked for as whole words: "li" is inside half of all English words. */
const INSIDE_LENGTH_MIN = 4;

/**
 * Whether a hit can be about what was asked at all: it holds at least one of the query's words, case, accents and punctuation aside.
 * A search engine that answers something else ("no results; popular today:") would otherwise turn into hits.
 */
export function belongs(query: string, texts: readonly string[]): boolean {
  const words = wordsOf(query);
  const folded = fold(texts.map(readable).join(' '));
  const inside = squash(folded);
  const whole = new Set([...folded.split(/[^\p{L}\p{N}]+/u), ...folded.split(/\s+/u).map(squash)]);
  return words.length === 0 || words.some((word) => (standsAlone(word) ? whole.has(word) : inside.includes(word)));
}

/**
 * Whether a page that is the same for everyone holds a name: beside each other in either order, `unclear` when another form of it may be there
 * (an initial, words apart, run together), `absent` when not even that.
 */
export function nameOn(query: string, text: string): 'whole' | 'unclear' | 'absent' {
  const name = tokensOf(wordsAsked(query).join(' '));
  const page = tokensOf(text);
  const holds = (...words: readonly string[]) => ` ${page.join(' ')} `.includes(` ${words.join(' ')} `);
  const family = name.at(-1) ?? '';
  const given = name.slice(0, -1);
  if (name.length === 0) return 'absent';
  if (holds(...name) || holds(family, ...given)) return 'whole';
  const runTogether = page.join('').includes(name.join(''));
  const apart = name.every((word) => holds(word));
  const [initial] = given[0] ?? '';
  const shortened = initial !== undefined && (holds(initial, family) || holds(family, initial));
  return runTogether || apart || shortened ? 'unclear' : 'absent';
}

const tokensOf = (text: string) =>
  fold(text)
    .replace(/['’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The words of a query as typed, without the quotes that a search engine would read. */
export const wordsAsked = (query: string): string[] =>
  query
    .replace(/["“”„«»]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');

/** The words of a query, folded, an e-mail address or a double name as one; without quotes and operators. */
function wordsOf(query: string): string[] {
  return query
    .replace(/["“”„«»()]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => !/^(AND|OR|NOT|-.*|\w+:.*)$/u.test(word))
    .map((word) => squash(fold(word)))
    .filter((word) => word !== '');
}

// Scripts written without spaces have short words and no borders to look for.
const standsAlone = (word: string) => word.length < INSIDE_LENGTH_MIN && !/[\u2E80-\u9FFF\uAC00-\uD7AF\u0E00-\u0EFF]/u.test(word);

const squash = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Addresses are compared as people read them. */
export function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
