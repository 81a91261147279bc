import { LEXICON, LEXICON_ROOM } from './lexicon.ts';

/** Something small that is known of every word: worked out when it is first asked for, and then kept by the word's number. */
export class WordColumn {
  private readonly workOut: (word: string) => number;
  private generation = LEXICON.generation;
  /** One more than what is known, so that 0 is what nobody asked for yet. */
  private readonly known = new Uint8Array(LEXICON_ROOM);

  /** `workOut` gives a whole number from 0 to 254. */
  constructor(workOut: (word: string) => number) {
    this.workOut = workOut;
  }

  of(number: number): number {
    if (this.generation !== LEXICON.generation) this.forget();
    const known = this.known[number] ?? 0;
    return known > 0 ? known - 1 : this.learn(number);
  }

  private learn(number: number): number {
    const value = this.workOut(LEXICON.word(number));
    this.known[number] = value + 1;
    return value;
  }

  private forget(): void {
    this.known.fill(0);
    this.generation = LEXICON.generation;
  }
}
