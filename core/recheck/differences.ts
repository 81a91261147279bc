import { diffArrays } from 'diff';

/** One place where two texts differ: the words only the earlier one has there, and those only the later one has. Either may be empty. */
export interface Passage {
  readonly removed: string;
  readonly added: string;
}

/** Where two texts differ; `leftOut` counts the places beyond those listed. */
export interface Differences {
  readonly passages: readonly Passage[];
  readonly leftOut: number;
}

/** A page may be written to wear a comparison out: beyond this many words put in or taken out it is given up. */
const EDITS_MAX = 1_000;
const PASSAGES_MAX = 50;
const PASSAGE_CHARS_MAX = 400;

/**
 * Compares two texts word by word; white space does not count, because the same words on other lines are the same text. `null` when so
 * much differs that a list would tell nothing.
 */
export function differencesOf(earlier: string, later: string): Differences | null {
  const runs = diffArrays(wordsOf(earlier), wordsOf(later), { maxEditLength: EDITS_MAX });
  if (runs === undefined) return null;
  const passages: { removed: string; added: string }[] = [];
  let together = false;
  for (const { added, removed, value } of runs) {
    const differs = added || removed;
    if (differs && !together) passages.push({ removed: '', added: '' });
    const passage = passages.at(-1);
    if (differs && passage !== undefined) passage[added ? 'added' : 'removed'] = shortened(value.join(' '));
    together = differs;
  }
  return { passages: passages.slice(0, PASSAGES_MAX), leftOut: Math.max(0, passages.length - PASSAGES_MAX) };
}

/** Whether two texts have the same words in the same order. */
export function sameWords(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const shortened = (text: string): string =>
  text.length <= PASSAGE_CHARS_MAX ? text : `${text.slice(0, PASSAGE_CHARS_MAX).toWellFormed()}…`;
