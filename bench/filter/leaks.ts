import type { Answer } from './answer.ts';
import type { Measured } from './figures.ts';
import type { PublicSet, PublicText } from './gold.ts';
import { Tally } from './tally.ts';
import { contentWords, isCovered, wordsOf } from './words.ts';

// Nouns that name a person without saying what kind.
const GENERIC = new Set(
  'person people persons individual individuals friend friends someone one guy guys kid kids student students national nationals group community'.split(
    ' ',
  ),
);

/** Fewer spans of a class than this say nothing about a set. */
const SPANS_MIN = 10;

/** The classes that count, as the public sets name them; other names, such as those that end in `*`, are not scored. */
const SCORED = [
  'race_national_origin',
  'religion',
  'sex_gender',
  'gender_identity',
  'sexual_orientation',
  'age',
  'disability_health',
  'pregnancy_family',
  'political',
  'name',
  'pronoun',
  'age_gradyear',
];

/** A span's strict recall: hidden only when every telling word of it is. Spelling attacks are a set of their own. */
export function countLeaks({ name, texts }: PublicSet, answers: readonly Answer[], tally: Tally): void {
  texts.forEach((row, index) => {
    const answer = answers[index];
    if (answer === undefined) return;
    const words = wordsOf(row.text);
    for (const span of row.spans) {
      const telling = contentWords(words, span, GENERIC);
      if (telling.length === 0) continue;
      const set = isObfuscated(row) ? `${name}-obfuscated` : name;
      tally.add(
        `${span.category}|${set}`,
        telling.every((word) => isCovered(word, answer.hidden)),
      );
    }
  });
}

/** Each class as the mean of the sets that have enough of it, and the mean of the classes. */
export function leakFigures(tally: Tally): Measured[] {
  const counted = tally.entries().filter(({ of }) => of >= SPANS_MIN);
  const classes = SCORED.flatMap((scored) => {
    const sets = counted.filter(({ name }) => name.startsWith(`${scored}|`));
    return sets.length === 0
      ? []
      : [
          {
            id: `leaks/${scored}`,
            value: mean(sets.map(({ percent }) => percent)),
            of: sets.reduce((sum, { of }) => sum + of, 0),
          },
        ];
  });
  if (classes.length === 0) return [];
  return [{ id: 'leaks', value: mean(classes.map(({ value }) => value)), of: classes.length }, ...classes];
}

/** Whether the text tries to hide from a filter by its spelling. */
export function isObfuscated({ func }: Pick<PublicText, 'func'>): boolean {
  return func.startsWith('spell');
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
