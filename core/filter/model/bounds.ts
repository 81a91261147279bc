import { ATTACK_WORDS } from '../rules/conduct.ts';
import { CHANNEL, GAP, type Tokens } from '../tokens.ts';
import { wordSet, WordSet } from '../word-set.ts';
import { LITTLE_WORDS } from './little-words.ts';
import type { Places } from './places.ts';

export const LITTLE = new WordSet(LITTLE_WORDS);
const ATTACKING = new WordSet(ATTACK_WORDS);

/** No guess begins at a word of conduct, at an innocent sense that a rule keeps or at the applicant's own name. */
export function mayHide(tokens: Tokens, places: Places, at: number): boolean {
  return !places.isKept(at) && mayHideThoughKept(tokens, places, at);
}

/** The same for who is so sure that an innocent sense would not matter. */
export function mayHideThoughKept(tokens: Tokens, places: Places, at: number): boolean {
  return at >= 0 && at < tokens.length && !tokens.isIn(ATTACKING, at) && !places.isApplicant(at);
}

/** True where something else begins: behind a comma, with "and I …", and with the next tag or piece of an address. */
export function isWall(tokens: Tokens, at: number): boolean {
  if (tokens.isIn(JOINS, at) && tokens.isIn(SOMEBODY, at + 1)) return true;
  return tokens.gap(at) >= GAP.comma || (tokens.channel(at) !== CHANNEL.text && tokens.gap(at) >= GAP.join);
}

const JOINS = wordSet('and but so because where while y pero');
const SOMEBODY = wordSet('i we he she they you it yo');
