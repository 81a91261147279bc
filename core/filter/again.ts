import type { ProtectedClass } from './classes.ts';
import type { Compiled } from './compile.ts';
import type { Context } from './context.ts';
import { hitOf, ruleOf } from './decide.ts';
import type { Hit } from './hit.ts';
import type { CompiledRule, Frame } from './rule.ts';
import type { Match } from './automaton.ts';
import type { Tokens } from './tokens.ts';

/**
 * A group that a text aims at is meant wherever the text names it: "worst posts for the Polish hires … joked that Poles don't feel weather".
 * What waits for an attack need not wait beside a hit of its class that is one. What only stands for a group ("buggy") is meant in such a text too.
 */
export function findAgain(
  waiting: readonly Match[],
  found: readonly Hit[],
  tokens: Tokens,
  compiled: Compiled,
  context: Context,
): Hit[] {
  const aimedAt = new Set(found.flatMap((hit) => (hit.role === 'target' && hit.shows !== null ? [hit.class] : [])));
  if (aimedAt.size === 0) return [];
  const hidden = new Uint8Array(tokens.length);
  for (const hit of found) hidden.fill(1, tokens.from(hit.start), tokens.from(hit.end));
  const again: Hit[] = [];
  for (const match of waiting) {
    const rule = ruleOf(compiled, match);
    const isMeant = rule.group
      ? isOfAttack(rule) && aimedAt.has(rule.class)
      : rule.needs.includes('aimed-elsewhere') && isToldBy(rule.class, aimedAt);
    if (!isMeant) continue;
    if (hidden.subarray(match.from, match.to + 1).includes(1) || context.writer.isOwn(match.from, match.to)) continue;
    again.push({ ...hitOf(tokens, context, match, rule, 'target'), reason: 'the text aims at such a group elsewhere' });
  }
  return again;
}

function isOfAttack({ needs }: CompiledRule): boolean {
  return needs.some((frame) => OF_ATTACK.has(frame));
}

function isToldBy(name: ProtectedClass, aimedAt: ReadonlySet<ProtectedClass>): boolean {
  return aimedAt.has(name) || TOLD_ALIKE.some((classes) => classes.has(name) && [...classes].some((other) => aimedAt.has(other)));
}

/** Classes whose people are known by the same things: a dish by where its cook is from and by their faith, a walker by age and by illness. */
const TOLD_ALIKE: readonly ReadonlySet<ProtectedClass>[] = [
  new Set(['PC-RACE', 'PC-COLOR', 'PC-ETHN_ANCESTRY', 'PC-NATORIGIN', 'PC-CITIZEN_IMMIG', 'PC-RELIGION', 'PC-HAIR']),
  new Set(['PC-AGE', 'PC-DISABILITY', 'PC-MEDICAL']),
  new Set(['PC-SEX', 'PC-PREG', 'PC-FAMILY_CAREGIVER', 'PC-MARITAL']),
  new Set(['PC-SEX', 'PC-SO', 'PC-GENDER_ID']),
];

const OF_ATTACK = new Set<Frame>(['attack', 'attack-near']);
