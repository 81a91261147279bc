import type { Folded } from './fold.ts';

/** What stood between a token and the one before it, from tight to wide. */
export const GAP = { none: 0, camel: 1, join: 2, space: 3, comma: 4, stop: 5 } as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

/** Where a token stands: running text, #hashtag, @handle or inside an address. */
type Channel = 'text' | 'hashtag' | 'handle' | 'url';

/** One word, number or emoji. `start` and `end` are offsets in the original text. */
export interface Token {
  word: string;
  readonly start: number;
  readonly end: number;
  gap: Gap;
  readonly capital: boolean;
  /** Written wholly in capitals, with two letters or more. */
  readonly shout: boolean;
  readonly channel: Channel;
  /** Vocabulary number, or -1 for a word no rule knows; set by the matcher's vocabulary. */
  id: number;
  /** Which word sets it belongs to; see word-sets.ts. */
  sets: number;
}

const letters = new Map<number, boolean>();

const CLITIC: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would', s: "'s" };

/** Cuts folded text into tokens. Clitics stand alone ("I'm" → i, am), CamelCase tags come apart, every emoji is a token of its own. */
export function tokenize(folded: Folded, original: string): Token[] {
  const { text } = folded;
  const tokens: Token[] = [];
  let gap: Gap = GAP.stop;
  let channel: Channel = 'text';
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code)) {
      const end = wordEnd(text, at);
      if (channel === 'text' && opensAddress(text, at, end)) channel = 'url';
      pushWord(tokens, folded, original, at, end, gap, channel);
      at = end;
      gap = GAP.none;
      continue;
    }
    if (code >= 0x2190) {
      const size = code >= 0xd800 && code <= 0xdbff ? 2 : 1;
      const start = folded.from(at);
      tokens.push(newToken(text.slice(at, at + size), start, folded.until(at + size - 1), gap, false, channel));
      at += size;
      gap = GAP.none;
      continue;
    }
    const next = text.charCodeAt(at + 1);
    channel = channelAfter(code, next, channel, gap);
    gap = widen(gap, code, next);
    at++;
  }
  return tokens;
}

/** The first token that starts at or after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// prettier-ignore
function newToken(
  word: string, start: number, end: number, gap: Gap, capital: boolean, channel: Channel, shout = false,
): Token {
  return { word, start, end, gap, capital, shout, channel, id: -1, sets: 0 };
}

function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code >= 0x2000 && code < 0x2c00) return false;
  if (code >= 0xd800 && code < 0xf900) return false;
  let known = letters.get(code);
  if (known === undefined) {
    known = /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
    letters.set(code, known);
  }
  return known;
}

// Signs that stand for letters inside a word ("le$bean", "m@ss", "q***r"), when a word goes on after them.
function isInnerSign(code: number): boolean {
  return code === 36 || code === 64 || code === 33 || code === 42;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isWordUnit(code)) {
      end++;
      continue;
    }
    if (code === 39 && isWordUnit(text.charCodeAt(end + 1)) && text.charCodeAt(end - 1) > 57) {
      end += 2;
      continue;
    }
    if (!isInnerSign(code)) return end;
    let after = end;
    while (isInnerSign(text.charCodeAt(after))) after++;
    if (!isWordUnit(text.charCodeAt(after))) return end;
    end = after;
  }
}

function pushWord(tokens: Token[], folded: Folded, original: string, at: number, end: number, gap: Gap, channel: Channel): void {
  const word = folded.text.slice(at, end);
  const quote = word.indexOf("'");
  if (quote > 0) {
    pushClitic(tokens, folded, original, at, end, gap, channel, quote);
    return;
  }
  if (word === 'im' || word === 'ive') {
    const start = folded.from(at);
    tokens.push(newToken('i', start, folded.until(at), gap, true, channel));
    tokens.push(newToken(word === 'im' ? 'am' : 'have', folded.from(at + 1), folded.until(end - 1), GAP.none, false, channel));
    return;
  }
  pushCamel(tokens, folded, original, at, end, gap, channel);
}

// prettier-ignore
function pushClitic(
  tokens: Token[], folded: Folded, original: string, at: number, end: number, gap: Gap, channel: Channel, quote: number,
): void {
  const tail = folded.text.slice(at + quote + 1, end);
  const spelled = CLITIC[tail];
  const isWhole = spelled === undefined;
  const cut = isWhole ? end : at + quote;
  const word = folded.text.slice(at, cut);
  const start = folded.from(at);
  tokens.push(newToken(word, start, folded.until(cut - 1), gap, isCapital(original, start), channel));
  if (!isWhole) tokens.push(newToken(spelled, folded.from(cut), folded.until(end - 1), GAP.none, false, channel));
}

function pushCamel(tokens: Token[], folded: Folded, original: string, at: number, end: number, gap: Gap, channel: Channel): void {
  if (end - at <= 3 || !hasCapitalInside(folded, original, at, end)) {
    const start = folded.from(at);
    const capital = isCapital(original, start);
    const until = folded.until(end - 1);
    const shout = capital && isShout(original, start, until);
    tokens.push(newToken(folded.text.slice(at, end), start, until, gap, capital, channel, shout));
    return;
  }
  const cuts = camelCuts(folded, original, at, end, channel);
  let from = at;
  let before = gap;
  for (const cut of [...cuts, end]) {
    const start = folded.from(from);
    const end = folded.until(cut - 1);
    const capital = isCapital(original, start);
    const shout = capital && isShout(original, start, end);
    tokens.push(newToken(folded.text.slice(from, cut), start, end, before, capital, channel, shout));
    from = cut;
    before = GAP.camel;
  }
}

function hasCapitalInside(folded: Folded, original: string, at: number, end: number): boolean {
  const last = folded.until(end - 1);
  for (let i = folded.from(at) + 1; i < last; i++) if (isUpper(original.charCodeAt(i))) return true;
  return false;
}

// "ProudNavyMom" comes apart; "gReEn" does not, because its pieces are too short to be words.
function camelCuts(folded: Folded, original: string, at: number, end: number, channel: Channel): number[] {
  const cuts: number[] = [];
  for (let i = at + 1; i < end; i++) {
    const [a, b] = [original.charCodeAt(folded.from(i - 1)), original.charCodeAt(folded.from(i))];
    const c = i + 1 < end ? original.charCodeAt(folded.from(i + 1)) : 0;
    const rises = isLower(a) && isUpper(b);
    const acronymEnds = isUpper(a) && isUpper(b) && isLower(c) && i > at + 1;
    const turnsNumber = (isLower(a) && isDigit(b)) || (isDigit(a) && isUpper(b));
    if (rises || acronymEnds || (turnsNumber && cuts.length > 0)) cuts.push(i);
  }
  const edges = [at, ...cuts, end];
  if (channel === 'text' && (cuts[0] ?? end) - at <= 3 && cuts.length === 1) return [];
  const long = edges.slice(1).filter((edge, i) => edge - (edges[i] ?? 0) >= 3).length;
  return long * 2 >= cuts.length + 1 ? cuts : [];
}

function isCapital(original: string, at: number): boolean {
  const code = original.charCodeAt(at);
  return code < 0x80 ? isUpper(code) : original.slice(at, at + 2).toLowerCase() !== original.slice(at, at + 2);
}

function isShout(original: string, start: number, end: number): boolean {
  return end - start >= 2 && isUpper(original.charCodeAt(start + 1)) && isUpper(original.charCodeAt(end - 1));
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function opensAddress(text: string, at: number, end: number): boolean {
  const word = end - at;
  if (word === 3 && text.startsWith('www.', at)) return true;
  return (word === 4 || word === 5) && (text.startsWith('http://', at) || text.startsWith('https://', at));
}

function channelAfter(code: number, next: number, channel: Channel, gap: Gap): Channel {
  if (code === 35 && isWordUnit(next)) return 'hashtag';
  if (code === 64 && isWordUnit(next) && gap !== GAP.none) return 'handle';
  if (channel === 'text') return 'text';
  const staysInside =
    channel === 'url'
      ? code > 32 && code !== 41 && code !== 34
      : code === 95 || (channel === 'handle' && code === 46 && isWordUnit(next));
  return staysInside ? channel : 'text';
}

function widen(gap: Gap, code: number, next: number): Gap {
  const wide = gapOf(code, next);
  return wide > gap ? wide : gap;
}

// 32 space · 95 45 47 43 38 joins · 44 40 41 34 commas and quotes · the rest ends a sentence when a space or the end follows.
function gapOf(code: number, next: number): Gap {
  if (code === 32 || code === 9) return GAP.space;
  if (code === 95 || code === 45 || code === 47 || code === 43 || code === 38 || code === 39 || code === 35 || code === 64)
    return GAP.join;
  if (code === 10 || code === 13) return GAP.stop;
  if (code === 33 || code === 63 || code === 59) return GAP.stop;
  if (code === 46) return next <= 32 || Number.isNaN(next) ? GAP.stop : GAP.join;
  return GAP.comma;
}
