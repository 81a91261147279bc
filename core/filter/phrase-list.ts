import { LEXICON, unitsOf } from './lexicon.ts';

const [NEW_LINE, SPACE, BAR] = [10, 32, 124];

/** The phrases of a rule as its text lists them: `|` and new lines part them, spaces around them do not count. Read before any text, so in one walk. */
export class PhraseList {
  /** The phrase at hand, and its words when it is made of nothing but words of a to z and digits. */
  text = '';
  words: readonly number[] = [];
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
      if (this.read(from, to)) return true;
    }
    return false;
  }

  private endAfter(from: number): number {
    let end = from;
    while (end < this.units.length && this.units[end] !== BAR && this.units[end] !== NEW_LINE) end++;
    return end;
  }

  private read(from: number, to: number): boolean {
    this.text = this.phrases.slice(from, to);
    this.words = this.wordsAt(from, to);
    if (this.words.length === 0) this.text = this.text.trim().replace(/\s+/g, ' ');
    return this.text !== '';
  }

  private wordsAt(from: number, to: number): number[] {
    const words: number[] = [];
    for (let start = from; start < to; ) {
      let end = start;
      while (end < to && isPlain(this.units[end] ?? 0)) end++;
      if (end === start || (end < to && this.units[end] !== SPACE)) return [];
      words.push(LEXICON.addRead(this.units, start, end));
      start = end + 1;
    }
    return words;
  }
}

const isPlain = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
