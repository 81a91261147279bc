import { fold } from '../filter/fold.ts';
import type { Span } from './signal.ts';

/** One word of a text, folded: no case, no accents, no apostrophes. Offsets are UTF-16 in the original. */
interface Word extends Span {
  readonly word: string;
  /** What stands between this word and the one before it. */
  readonly gap: string;
}

/** A text cut into words, ready for phrases to be looked up. */
export interface Words {
  readonly words: readonly Word[];
  /** Where each word occurs, as indexes into `words`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/** Cuts a text into words. Hyphens separate; a possessive 's is not part of its word. */
export function cutWords(text: string): Words {
  const folded = fold(text);
  const words: Word[] = [];
  const places = new Map<string, number[]>();
  let before = 0;
  for (const { 0: match, index } of folded.text.matchAll(WORD)) {
    const whole = match.length > 2 && match.endsWith("'s") ? match.slice(0, -2) : match;
    const word = whole.replaceAll("'", '');
    const list = places.get(word);
    if (list === undefined) places.set(word, [words.length]);
    else list.push(words.length);
    const end = index + whole.length;
    words.push({ word, gap: folded.text.slice(before, index), start: folded.from(index), end: folded.until(end - 1) });
    before = end;
  }
  return { words, places };
}

/** The words of a name, a place or a firm, folded as those of a text are. */
export function wordsOf(phrase: string): string[] {
  return cutWords(phrase).words.map(({ word }) => word);
}

/** Every place where the phrase stands as whole words, in order. A comma or a line break may not stand inside it, unless `comma` is allowed. */
export function findPhrase({ words, places }: Words, phrase: readonly string[], { comma = false } = {}): Span[] {
  const [first] = phrase;
  if (first === undefined) return [];
  return (places.get(first) ?? []).flatMap((at) => {
    const run = words.slice(at, at + phrase.length);
    const fits = phrase.every(
      (word, step) => run[step]?.word === word && (step === 0 || isInside(run[step].gap, run[step - 1]?.word ?? '', comma)),
    );
    const [start, end] = [run[0], run.at(-1)];
    return fits && start !== undefined && end !== undefined ? [{ start: start.start, end: end.end }] : [];
  });
}

/** Whether what stands between two words can stand inside one phrase: a space, a hyphen, an ampersand, a full stop after an initial. */
function isInside(gap: string, wordBefore: string, comma: boolean): boolean {
  if (/^(?:[ \u00a0\t]{1,2}|\n|-| ?[&/] ?)$/.test(gap)) return true;
  if (/^\. ?-?$/.test(gap)) return wordBefore.length <= 2;
  return comma && /^\.?, ?$/.test(gap);
}
