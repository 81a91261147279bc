import type { NamedQuery } from './database.ts';
import type { Stretch } from './stretch.ts';

/** Which way through a list: from the least to the greatest, or back. */
export const WAYS = ['up', 'down'] as const;
export type Way = (typeof WAYS)[number];

/** A stretch of a list that can be gone through in several orders. */
export interface Listing<Order extends string, Named extends string = string> extends Stretch<Named> {
  readonly order: Order;
  readonly way: Way;
}

/**
 * One query for each order and way, made of a query with three places to fill: `{place}`, where a row of `l` stands in the order, `{beyond}`, the
 * comparison that is true of what comes later, and `{order}`. `keys` are the columns an order goes by, none of them ever null; rows that are alike
 * in them are told apart by `l.id`. A query without one of the places stops the start.
 */
export function inOrders<Order extends string>(
  { name, text }: NamedQuery,
  keys: Readonly<Record<Order, readonly string[]>>,
): (listing: Pick<Listing<Order>, 'order' | 'way'>) => NamedQuery {
  const missing = ['{place}', '{beyond}', '{order}'].filter((mark) => !text.includes(mark));
  if (missing.length > 0) throw new Error(`${name}: no ${missing.join(', no ')}`);
  const queryFor = (order: Order, way: Way): NamedQuery => {
    const columns = [...keys[order], 'l.id'];
    const filled = text
      .replaceAll('{place}', columns.join(', '))
      .replaceAll('{beyond}', way === 'up' ? '>' : '<')
      .replaceAll('{order}', columns.map((column) => (way === 'up' ? column : `${column} desc`)).join(', '));
    return Object.freeze({ name: `${name}.${order}.${way}`, text: filled });
  };
  const orders = Object.keys(keys) as Order[];
  const queries = new Map(orders.flatMap((order) => WAYS.map((way) => [`${order} ${way}`, queryFor(order, way)])));
  return ({ order, way }) => queries.get(`${order} ${way}`) ?? queryFor(order, way);
}
