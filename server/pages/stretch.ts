import { readId, type Id } from '../../core/ids.ts';
import type { Stretch } from '../../sql/stretch.ts';

/** How many rows a list shows at once. */
export const ROWS_SHOWN = 100;

/** How many applicants a matrix shows at once: fewer where there are many steps, so that a page has no more than eight hundred cells. */
export function rowsOfMatrix(steps: number): number {
  return Math.min(50, Math.max(10, Math.floor(800 / Math.max(1, steps))));
}

/** Ways on and back in a list of which only a part is shown; what is null leads nowhere. */
export interface Pager {
  readonly firstHref: string | null;
  readonly nextHref: string | null;
}

/** The part of a list that was asked for, with one row more than is shown, which tells whether there are any more. */
export function stretchOf<Named extends Id<string>>(
  { query }: { readonly query: Readonly<Record<string, string>> },
  shown = ROWS_SHOWN,
): Stretch<Named> {
  // The caller knows whose id stands in its own addresses; a row that is not there is a list that ended.
  return { after: readId(query['after']) as unknown as Named | null, limit: shown + 1 };
}

/** The rows to show, and the ways on and back; `null` when all there is is shown. `href` is the list's own address, with its filters. */
export function pageOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { after, limit }: Stretch,
  href: string,
): { readonly shown: readonly Row[]; readonly pager: Pager | null } {
  const shown = limit === null ? rows : rows.slice(0, limit - 1);
  const last = rows.length > shown.length ? shown.at(-1) : undefined;
  const nextHref = last === undefined ? null : `${href}${href.includes('?') ? '&' : '?'}after=${last.id}`;
  const firstHref = after === null ? null : href;
  return { shown, pager: nextHref === null && firstHref === null ? null : { firstHref, nextHref } };
}
