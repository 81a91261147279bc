import { z } from 'zod';
import type { Stretch } from '../../sql/stretch.ts';

/** How many items an answer holds when nobody says, and at most. */
const ITEMS = 100;
const ITEMS_MAX = 500;

/** Which stretch of a list is asked for. */
export const Paging = z.object({
  after: z.uuid().optional().meta({ description: 'Goes on behind this item: `next` of the answer before.' }),
  limit: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(ITEMS_MAX, `must be at most ${ITEMS_MAX}`)
    .default(ITEMS)
    .meta({ type: 'integer', description: `How many items at most, 1 to ${ITEMS_MAX}.` }),
});

/** A stretch of a list. */
export const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), next });

const next = z.uuid().nullable().meta({ description: 'What to send as `after` to go on; null when the list ends here.' });

/** Loads the stretch that was asked for, and says where it goes on. `idOf` is what an item is named by in the list. */
export async function paged<Row, Named extends string>(
  { after, limit }: z.output<typeof Paging>,
  load: (stretch: Stretch<Named>) => Promise<readonly Row[]>,
  idOf: (row: Row) => Named,
): Promise<{ readonly items: Row[]; readonly next: Named | null }> {
  // One more than is answered tells whether there are any more.
  const rows = await load({ after: (after ?? null) as Named | null, limit: limit + 1 });
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last === undefined ? null : idOf(last) };
}

/** The id of a row, for lists that are named by it. */
export const byId = <Named extends string>({ id }: { readonly id: Named }): Named => id;
