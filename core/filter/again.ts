import type { Compiled } from './compile.ts';
import type { Context } from './context.ts';
import { hitOf, ruleOf } from './decide.ts';
import type { Hit } from './hit.ts';
import type { Frame } from './rule.ts';
import type { Match } from './automaton.ts';
import type { Tokens } from './tokens.ts';

/**
 * A group that a text aims at is meant wherever the text names it: "worst posts for the Polish hires … joked that Poles don't feel weather".
 * What waits for an attack need not wait beside a hit of its class that is one.
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
    if (!rule.group || !aimedAt.has(rule.class) || !rule.needs.some((frame) => OF_ATTACK.has(frame))) continue;
    if (hidden.subarray(match.from, match.to + 1).includes(1) || context.writer.isOwn(match.from, match.to)) continue;
    again.push({ ...hitOf(tokens, context, match, rule, 'target'), reason: 'the text aims at such a group elsewhere' });
  }
  return again;
}

const OF_ATTACK = new Set<Frame>(['attack', 'attack-near']);
