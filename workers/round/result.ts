import type { Outcome } from '../../core/outcome/outcome.ts';
import type { SearchResult } from '../sources/source.ts';

/** From most to least certain about there being something or nothing. Everything after `none` outweighs it. */
const WEIGHT: readonly Outcome[] = [
  'none',
  'found',
  'partial',
  'robots_disallowed',
  'blocked',
  'login_required',
  'indeterminate',
  'unavailable',
  'rate_limited',
];

/** One answer out of several: the outcome that claims least stands, and every hit is kept up to the step's limit. */
export function combine(results: readonly SearchResult[], hitsMax: number): SearchResult {
  const heaviest = results.reduce<SearchResult | null>(
    (worst, result) => (worst === null || WEIGHT.indexOf(result.outcome) > WEIGHT.indexOf(worst.outcome) ? result : worst),
    null,
  );
  const hits = results.flatMap((result) => result.hits).slice(0, hitsMax);
  return {
    outcome: heaviest === null ? 'indeterminate' : heaviest.outcome,
    reason: heaviest === null ? 'The step rendered no query.' : heaviest.reason,
    hits,
    pages: results.flatMap(({ pages }) => pages),
    retryAfterMs: heaviest?.retryAfterMs ?? null,
  };
}

/** How long to wait before asking again, or `null` when the answer stands. Refusals are answers: they are never retried (T-16). */
export function waitBeforeRetry(
  result: Pick<SearchResult, 'outcome' | 'retryAfterMs'>,
  tries: number,
  patienceMs: number,
  backoffMs: number,
): number | null {
  if (result.outcome !== 'unavailable' && result.outcome !== 'rate_limited') return null;
  const waitMs = Math.max(result.retryAfterMs ?? 0, backoffMs * 2 ** (tries - 1));
  return waitMs <= patienceMs ? waitMs : null;
}
