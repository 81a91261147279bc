import { LEXICON, unitsOf } from './lexicon.ts';

const [NEW_LINE, SPACE, STAR, SLASH, LESS, MORE, QUESTION, OPEN, CLOSE, BAR] = [10, 32, 42, 47, 60, 62, 63, 91, 93, 124];

/** What has to be known of a phrase before a text has its first word; words are numbers. */
export interface Outline {
  /** Every word it has. */
  readonly words: readonly number[];
  /** The words it can begin with; `null` when it can begin with a set, with any word, or behind a word that may be left out. */
  readonly heads: readonly number[] | null;
  /** Those of its last item, which also match their plurals. */
  readonly tails: readonly number[];
  /** True when its first item is its last. */
  readonly isOne: boolean;
  /** True when it could match nothing at all. */
  readonly isEmpty: boolean;
}

/** An item of a phrase while it is read. */
interface Piece {
  readonly words: number[];
  readonly isOpen: boolean;
  readonly isOptional: boolean;
}

/** The phrases of a rule as its text lists them: `|` and new lines part them, spaces around them do not count. Read before any text, so in one walk. */
export class PhraseList {
  /** The phrase at hand, and what it is like when it is written with nothing but a to z, digits and the signs of phrases. */
  text = '';
  outline: Outline | null = null;
  private readonly phrases: string;
  private readonly units: Uint16Array;
  private at = 0;

  constructor(phrases: string) {
    this.phrases = phrases;
    this.units = unitsOf(phrases);
  }

  /** Goes on to the next phrase, if there is one. */
  next(): boolean {
    while (this.at < this.units.length) {
      let [from, to] = [this.at, this.endAfter(this.at)];
      this.at = to + 1;
      while (from < to && this.units[from] === SPACE) from++;
      while (to > from && this.units[to - 1] === SPACE) to--;
      this.text = this.phrases.slice(from, to).trim();
      if (this.text === '') continue;
      if (this.text.includes('  ')) this.text = this.text.replace(/\s+/g, ' ');
      this.outline = this.outlineAt(from, to);
      return true;
    }
    return false;
  }

  private endAfter(from: number): number {
    let end = from;
    while (end < this.units.length && this.units[end] !== BAR && this.units[end] !== NEW_LINE) end++;
    return end;
  }

  private outlineAt(from: number, to: number): Outline | null {
    const pieces: Piece[] = [];
    for (let start = from; start < to;) {
      if (parts(this.units[start] ?? 0)) {
        start++;
        continue;
      }
      let end = start;
      while (end < to && !parts(this.units[end] ?? 0)) end++;
      const piece = this.pieceAt(start, end);
      if (piece === null) return null;
      pieces.push(piece);
      start = end;
    }
    const [head, tail] = [pieces[0], pieces.at(-1)];
    return {
      words: pieces.flatMap(({ words }) => words),
      heads: head === undefined || head.isOpen || head.isOptional ? null : head.words,
      tails: tail?.words ?? [],
      isOne: pieces.length === 1,
      isEmpty: pieces.every(({ isOptional }) => isOptional),
    };
  }

  private pieceAt(from: number, to: number): Piece | null {
    const { units } = this;
    if (to - from === 2 && units[from] === STAR && units[from + 1] === STAR) return SEVERAL;
    const words: number[] = [];
    const isOptional = units[to - 1] === QUESTION;
    let isOpen = false;
    for (let at = from; at < to;) {
      const unit = units[at] ?? 0;
      let end = at + 1;
      if (isPlain(unit)) {
        while (end < to && isPlain(units[end] ?? 0)) end++;
        words.push(LEXICON.addRead(units, at, end));
      } else if ((unit === LESS || unit === STAR) && (at === from || units[at - 1] === SLASH)) {
        while (unit === LESS && end < to && units[end - 1] !== MORE) end++;
        isOpen = true;
      } else if (unit !== SLASH && (unit !== QUESTION || end < to)) return null;
      // What goes on behind a set or a star is no set and no star: "b*tch".
      if (end < to && !isPlain(unit) && isPlain(units[end] ?? 0) && unit !== SLASH) return null;
      at = end;
    }
    return { words, isOpen, isOptional };
  }
}

/** `**`, up to three words. */
const SEVERAL: Piece = { words: [], isOpen: true, isOptional: true };

const isPlain = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
const parts = (unit: number): boolean => unit === SPACE || unit === OPEN || unit === CLOSE;
