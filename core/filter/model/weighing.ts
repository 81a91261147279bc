import type { Context } from '../context.ts';
import { ATTACK_WORDS } from '../rules/conduct.ts';
import type { Tokens } from '../tokens.ts';
import { WordSet } from '../word-set.ts';
import { LITTLE_WORDS } from './little-words.ts';
import { isHostile, type Passage } from './passages.ts';
import type { Answer } from './question.ts';
import { isHiddenByRule, isKept, type Places } from './signs.ts';

/** A neighbour of a cue belongs to it from here on: half a cue would tell the rest. */
export const BELONGS = 0.25;

export const LITTLE = new WordSet(LITTLE_WORDS);
const ATTACKING = new WordSet(ATTACK_WORDS);

/** Words of conduct, and innocent senses that a rule keeps, are never hidden by a guess. */
export function mayHide(tokens: Tokens, places: Places, at: number): boolean {
  return at >= 0 && at < tokens.length && !tokens.isIn(ATTACKING, at) && !isKept(places, at);
}

/**
 * Lets the network weigh those words of a passage that an answer can depend on, because weighing is what costs most. No cue begins in a sentence
 * that attacks, and none leads into another sentence. A little word, or one that a rule hides, is no cue and no doubt by itself: it counts only
 * where it stands beside a word that belongs to a cue, or beside another such word that does.
 */
export function weigh(answer: Answer, { from, to }: Passage, tokens: Tokens, places: Places, context: Context): void {
  const isSilent = (at: number): boolean => tokens.isIn(LITTLE, at) || isHiddenByRule(places, at);
  const telling: number[] = [];
  for (let at = from; at < to; at++)
    if (!isSilent(at) && mayHide(tokens, places, at) && !isHostile(context.sentenceOf(at))) telling.push(at);
  answer.weigh(telling);
  const beside: number[] = [];
  let done = from - 1;
  for (const at of telling) {
    if (answer.hide(at) < BELONGS) continue;
    for (let left = at - 1; left > done && isSilent(left); left--) beside.push(left);
    done = at;
    while (done + 1 < to && isSilent(done + 1)) beside.push(++done);
  }
  answer.weigh(beside);
}
