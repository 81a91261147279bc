import type { Answer } from './answer.ts';
import type { Measured } from './figures.ts';
import type { PublicSet } from './gold.ts';
import { Tally } from './tally.ts';
import { isCovered, overlaps, wordsOf } from './words.ts';

/** The share of words hidden in texts that tell no class: of all words, and of those that matter (skills, innocent senses). */
export function scoreOverRedaction({ name, texts }: PublicSet, answers: readonly Answer[]): Measured[] {
  const tally = new Tally();
  texts.forEach((row, index) => {
    const answer = answers[index];
    if (answer === undefined) return;
    for (const word of wordsOf(row.text)) {
      const hidden = isCovered(word, answer.hidden);
      tally.add(`hidden/${name}`, hidden);
      if (row.keep.some((keep) => overlaps(word, keep))) tally.add(`keep-hidden/${name}`, hidden);
    }
  });
  return tally.entries().map(({ name: id, percent, of }) => ({ id, value: percent, of }));
}
