import { ATTACK_WORDS } from '../rules/conduct.ts';
import { CHANNEL, GAP, type Tokens } from '../tokens.ts';
import { WordSet } from '../word-set.ts';
import { LITTLE_WORDS } from './little-words.ts';
import type { Places } from './places.ts';

export const LITTLE = new WordSet(LITTLE_WORDS);
const ATTACKING = new WordSet(ATTACK_WORDS);

/** Words of conduct, innocent senses that a rule keeps and the applicant's own name are never hidden by a guess. */
export function mayHide(tokens: Tokens, places: Places, at: number): boolean {
  return at >= 0 && at < tokens.length && !tokens.isIn(ATTACKING, at) && !places.isKept(at) && !places.isApplicant(at);
}

/** True where something else begins: behind a comma, and with the next tag or piece of an address. */
export function isWall(tokens: Tokens, at: number): boolean {
  return tokens.gap(at) >= GAP.comma || (tokens.channel(at) !== CHANNEL.text && tokens.gap(at) >= GAP.join);
}
