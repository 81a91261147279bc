import type { Network, Reading } from './network.ts';

/** Units `start` up to, not including, `end` of a passage. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stands for whatever the rules hide. Any word for a person of some class does; this is the commonest. */
const SOMEBODY = 'woman';

/**
 * Reads a passage with one and the same word in place of everything hidden, so that the answer cannot depend on which group the rules
 * found: twins that the rules make alike stay alike. Each piece of that word lies over the whole of what it stands for.
 */
export function readBlind(network: Network, passage: string, hidden: readonly Stretch[]): Reading {
  const gaps: Gap[] = [];
  let shown = '';
  let done = 0;
  for (const { start, end } of [...hidden].sort((one, other) => one.start - other.start)) {
    if (start < done) continue;
    shown += passage.slice(done, start);
    gaps.push({ at: shown.length, start, end });
    shown += SOMEBODY;
    done = end;
  }
  const { pieces, chances } = network(shown + passage.slice(done));
  return { chances, pieces: pieces.map((piece) => ({ ...piece, ...placeOf(piece, gaps) })) };
}

/** Where the word stands (`at`), and what it stands for. */
interface Gap extends Stretch {
  readonly at: number;
}

function placeOf({ start, end }: Stretch, gaps: readonly Gap[]): Stretch {
  const before = gaps.findLast((gap) => gap.at < end);
  if (before === undefined) return { start, end };
  const behind = start - (before.at + SOMEBODY.length);
  return behind < 0
    ? { start: before.start, end: before.end }
    : { start: before.end + behind, end: before.end + end - (before.at + SOMEBODY.length) };
}
