import type { Context } from '../context.ts';
import type { Hit } from '../hit.ts';
import type { Tokens } from '../tokens.ts';
import type { Answer } from './answer.ts';
import { isWall, LITTLE, mayHide } from './bounds.ts';
import { TARGET } from './labels.ts';
import type { Passage } from './passages.ts';
import type { Places } from './places.ts';

/** From here on a word names the group that speech is aimed at. */
const AIMED = 0.7;

/** Groups that speech is aimed at and no rule knows: dress, dishes, houses and sly names that stand for one. */
// prettier-ignore
export function findTargets(
  { from, to }: Passage, tokens: Tokens, places: Places, context: Context, answer: Answer,
): Hit[] {
  const isAimedAt = (at: number): boolean =>
    answer.chance(at, TARGET) >= AIMED && !places.isHidden(at) && mayHide(tokens, places, at);
  const hits: Hit[] = [];
  for (let at = from; at < to; at++) {
    if (!isAimedAt(at) || tokens.isIn(LITTLE, at)) continue;
    let last = at;
    while (last + 1 < to && !isWall(tokens, last + 1) && isAimedAt(last + 1)) last++;
    hits.push({
      start: tokens.start(at),
      end: tokens.end(last),
      // It has learned that a group is meant, not which.
      class: 'PC-ASSOCIATION',
      role: 'target',
      ruleId: 'model/target',
      reason: `reads to the trained network like the group that this is aimed at (${Math.round(answer.chance(at, TARGET) * 100)} %)`,
      shows: context.hasDeterminer(at) ? 'protected group' : 'a protected group',
    });
    at = last;
  }
  return hits;
}
