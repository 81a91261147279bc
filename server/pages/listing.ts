import { z } from 'zod';
import { Failure } from '../../core/failure.ts';
import type { Id } from '../../core/ids.ts';
import { WAYS, type Listing, type Way } from '../../sql/listing.ts';
import { openForm, type Field, type Form, type ProblemSummary } from './form.ts';
import { pageOf, stretchOf, type Pager } from './stretch.ts';

/** An address as it was asked for. */
interface Asked {
  readonly query: Readonly<Record<string, string>>;
}

/** What narrows a list: codes, days and ids. It stands in addresses, so there is never a name in it. */
type Filter = Readonly<Record<string, string | null>>;

/** A column's head; `order` when the list can be sorted by it. */
interface Column<Order extends string> {
  readonly label: string;
  readonly order?: Order;
}

/** How one list can be looked at. */
export interface ListPlan<Narrowed extends Filter, Order extends string> {
  readonly path: string;
  readonly columns: readonly Column<Order>[];
  /** Every order with the way it begins; the list stands in the first one until somebody asks for another. */
  readonly orders: Readonly<Record<Order, Way>>;
  readonly filter: z.ZodType<Narrowed>;
  /** The fields of the form that narrows the list, named as in `filter`. */
  readonly fields: (form: Form) => readonly Field[];
}

/** The head of a column; sorting by it leads to `href`. */
interface Head {
  readonly label: string;
  readonly href: string | null;
  readonly sorted: 'ascending' | 'descending' | null;
}

/** What surrounds the rows of a list. Each of the three keeps what was chosen with the others. */
export interface ListView {
  readonly heads: readonly Head[];
  readonly narrow: {
    readonly action: string;
    readonly fields: readonly Field[];
    readonly summary: ProblemSummary | null;
    /** The whole list again, in the same order; `null` when it is not narrowed. */
    readonly allHref: string | null;
  };
  readonly pager: Pager | null;
}

/** A list as it was asked for. `filter` is `null` when it cannot be read: then there is nothing to show, and `status` is 422. */
interface OpenList<Narrowed extends Filter, Order extends string, Named extends Id<string>> {
  readonly filter: Narrowed | null;
  readonly listing: Listing<Order, Named>;
  readonly status: 200 | 422;
  show<Row extends { readonly id: string }>(rows: readonly Row[]): { readonly shown: readonly Row[]; readonly list: ListView };
}

/** A filter's text as typed; `null` when nothing was. */
export const typedFilter = z
  .string()
  .trim()
  .default('')
  .transform((text) => (text === '' ? null : text));

/** A filter that is one of these codes. */
export const codeFilter = <const Code extends string>(codes: readonly Code[]) =>
  typedFilter.pipe(z.enum(codes, 'choose from the list').nullable());

/** Reads out of the address which rows of a list are wanted, in which order, from where on. */
export function openList<Narrowed extends Filter, Order extends string, Named extends Id<string>>(
  { query }: Asked,
  plan: ListPlan<Narrowed, Order>,
): OpenList<Narrowed, Order, Named> {
  const read = plan.filter.safeParse(query);
  const failure = read.success ? null : unreadable(read.error);
  const filter = read.success ? read.data : null;
  const sorting = sortingIn(query, plan);
  const listing = { ...sorting, ...stretchOf<Named>({ query }) };
  return {
    filter,
    listing,
    status: failure === null ? 200 : 422,
    show(rows) {
      const { shown, pager } = pageOf(rows, listing, addressOf(plan, filter, sorting));
      const form = openForm({ ...query, sort: sorting.order, way: sorting.way }, failure);
      const fields = [...plan.fields(form), form.hidden('sort', sorting.order), form.hidden('way', sorting.way)];
      const narrowed = failure !== null || Object.values(filter ?? {}).some((value) => value !== null);
      const allHref = narrowed ? addressOf(plan, null, sorting) : null;
      return {
        shown,
        list: {
          heads: plan.columns.map((column) => headOf(plan, column, filter, sorting)),
          narrow: { action: plan.path, fields, summary: form.summary(), allHref },
          pager,
        },
      };
    },
  };
}

function unreadable({ issues }: z.ZodError): Failure {
  const fields = issues.map(({ path, message }) => ({ field: path.join('.'), problem: message }));
  return new Failure('BAD_INPUT', 'These rows cannot be looked for yet.', fields);
}

interface Sorting<Order extends string> {
  readonly order: Order;
  readonly way: Way;
}

function sortingIn<Order extends string>(
  query: Asked['query'],
  { orders }: Pick<ListPlan<Filter, Order>, 'orders'>,
): Sorting<Order> {
  const known = Object.keys(orders) as [Order, ...Order[]];
  const order = known.find((one) => one === query['sort']) ?? known[0];
  return { order, way: WAYS.find((way) => way === query['way']) ?? orders[order] };
}

function addressOf<Order extends string>(
  { path, orders }: Pick<ListPlan<Filter, Order>, 'path' | 'orders'>,
  filter: Filter | null,
  { order, way }: Sorting<Order>,
): string {
  const first = Object.keys(orders)[0];
  const kept = Object.entries(filter ?? {}).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  const sorted = order === first && way === orders[order] ? [] : [['sort', order], ['way', way]]; // prettier-ignore
  const query = new URLSearchParams([...kept, ...sorted] as [string, string][]).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** Sorting by another column begins its way; sorting by the same one again turns around. */
function headOf<Order extends string>(
  plan: Pick<ListPlan<Filter, Order>, 'path' | 'orders'>,
  { label, order }: Column<Order>,
  filter: Filter | null,
  sorting: Sorting<Order>,
): Head {
  if (order === undefined) return { label, href: null, sorted: null };
  const current = order === sorting.order;
  const way = current ? (sorting.way === 'up' ? 'down' : 'up') : plan.orders[order];
  const sorted = current ? (sorting.way === 'up' ? 'ascending' : 'descending') : null;
  return { label, href: addressOf(plan, filter, { order, way }), sorted };
}
