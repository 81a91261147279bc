import { canonicalJson, sha256 } from '../canonical.ts';
import type { Verdict } from '../attribution/tier.ts';
import { searchOrder } from '../round/block.ts';

/** A page that was judged, as it goes into the drum: which one, and what was said. */
export interface JudgedPage {
  /** The capture. */
  readonly id: string;
  readonly verdict: Verdict;
}

/** The most pages of one sample: what one person can judge with care in a day or two. */
export const SAMPLE_SIZE_MAX = 200;

/**
 * Draws a random sample of judged pages, in the order in which they are shown. Each verdict has its share of the sample, so every page is as
 * likely to be drawn as any other, and the shares of the sample are those of the whole. Nothing but the pages and the seed decides: the
 * same gives the same to anybody who draws again.
 */
export function drawSample<Page extends JudgedPage>(judged: readonly Page[], size: number, seed: string): Page[] {
  const verdicts = [...new Set(judged.map(({ verdict }) => verdict))].sort();
  const strata = verdicts.map((verdict) => judged.filter((page) => page.verdict === verdict));
  const places = shareOut(
    strata.map(({ length }) => length),
    size,
  );
  const drawn = strata.flatMap((pages, at) => searchOrder(pages, `${seed}:${verdicts[at] ?? ''}`).slice(0, places[at]));
  return searchOrder(drawn, `${seed}:order`);
}

/** Names exactly what a sample was drawn from: the hash of every judged page with its verdict, by id. */
export const hashOfJudged = (judged: readonly JudgedPage[]): string =>
  sha256(canonicalJson([...judged].sort((one, other) => (one.id < other.id ? -1 : 1)).map(({ id, verdict }) => [id, verdict])));

/** Shares places out in proportion (largest remainders); never more than there is. */
function shareOut(sizes: readonly number[], places: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const wanted = Math.min(places, all);
  const quotas = sizes.map((size) => (all === 0 ? 0 : (size * wanted) / all));
  const whole = quotas.map(Math.floor);
  const left = wanted - whole.reduce((sum, count) => sum + count, 0);
  const byRemainder = quotas
    .map((quota, at) => ({ at, rest: quota - Math.floor(quota) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  const topped = new Set(byRemainder.slice(0, left).map(({ at }) => at));
  return whole.map((count, at) => count + (topped.has(at) ? 1 : 0));
}
