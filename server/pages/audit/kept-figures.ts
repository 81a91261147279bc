import type { RoundId } from '../../../core/ids.ts';
import type { Transaction } from '../../../sql/database.ts';
import type { RoundLine } from '../../../sql/round/round.ts';

/** From so many searches on a round is counted at most once a minute, for all auditors together; a smaller one each time it is asked for. */
const SEARCHES_MIN = 2_000;
const KEPT_MS = 60_000;
const ROUNDS_MAX = 4;

/** As much of a desk as counting needs; the whole of it knows every view, this one's among them. */
interface AskingDesk {
  readonly query: Readonly<Record<string, string>>;
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
}

/** Figures of a round; `countedAt` says when, of those that were not counted for this answer alone. */
export interface KeptFigures<Figures> {
  readonly figures: Figures;
  readonly countedAt: Date | null;
}

/**
 * Counts a round's figures, and keeps those of large rounds for a minute: every auditor sees the same rows, and several who look at a large
 * round at once must not make the database count it as often. `again` counts anew. A count that failed is not kept.
 * Whoever calls has loaded the round as this auditor, which is what proves that it may be read.
 */
export function keepFigures<Figures>(count: (transaction: Transaction, round: RoundId) => Promise<Figures>) {
  const kept = new Map<RoundId, { readonly at: Date; readonly figures: Promise<Figures> }>();
  return async (desk: AskingDesk, { id, cells }: Pick<RoundLine, 'id' | 'cells'>): Promise<KeptFigures<Figures>> => {
    const counting = () => desk.transaction((transaction) => count(transaction, id));
    if (cells < SEARCHES_MIN) return { figures: await counting(), countedAt: null };
    const last = kept.get(id);
    if (last !== undefined && desk.query['again'] === undefined && Date.now() - last.at.getTime() < KEPT_MS)
      return { figures: await last.figures, countedAt: last.at };
    const next = { at: new Date(), figures: counting() };
    kept.delete(id);
    kept.set(id, next);
    for (const oldest of [...kept.keys()].slice(0, -ROUNDS_MAX)) kept.delete(oldest);
    try {
      return { figures: await next.figures, countedAt: next.at };
    } catch (error) {
      if (kept.get(id) === next) kept.delete(id);
      throw error;
    }
  };
}

/** What a page says of figures that were kept, and the way to have them counted anew. */
export interface KeptView {
  readonly countedAt: Date;
  readonly againHref: string;
}

/** `null` for figures that were counted for this answer. */
export function keptView(countedAt: Date | null, here: string): KeptView | null {
  return countedAt === null ? null : { countedAt, againHref: `${here}?again=1` };
}
