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
function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
