import { z } from 'zod';
import { DEVIATION_KINDS } from '../../../core/deviation/deviation.ts';
import type { Transaction } from '../../../sql/database.ts';
import {
  DEVIATION_STATES,
  listDeviations,
  type Deviation,
  type DeviationId,
  type DeviationOrder,
} from '../../../sql/supervision/deviation.ts';
import type { Desk } from '../../page.ts';
import { codeFilter, openList, typedFilter, type ListPlan } from '../listing.ts';
import { deviationRow } from './rows.ts';
import type { RegisterView } from './views.ts';

const Filter = z.object({
  state: codeFilter(DEVIATION_STATES),
  kind: codeFilter(DEVIATION_KINDS),
  number: typedFilter.pipe(
    z
      .string()
      .regex(/^[A-Za-z0-9-]{1,31}$/, 'must be how a number begins, such as R-2026')
      .nullable(),
  ),
});

const PLAN: ListPlan<z.infer<typeof Filter>, DeviationOrder> = {
  path: '/deviations',
  columns: [
    { label: 'Asked', order: 'asked' },
    { label: 'Requisition', order: 'requisition' },
    { label: 'What and why' },
    { label: 'Decision', order: 'waiting' },
  ],
  orders: { waiting: 'up', asked: 'down', requisition: 'up' },
  filter: Filter,
  fields: (form) => [
    form.choice('state', 'Decision', [
      ['', 'Any'],
      ['waiting', 'Not decided'],
      ['approved', 'Approved'],
      ['done', 'Approved and done'],
      ['refused', 'Refused'],
    ]),
    form.choice('kind', 'What', [
      ['', 'Anything'],
      ['extra_search', 'An extra search'],
      ['other', 'Something done differently'],
    ]),
    form.line('number', 'Requisition number', { hint: 'How it begins is enough.' }),
  ],
};

/** The register of deviations as somebody asked for it. Supervisors and auditors have the same one. */
export const openRegister = (desk: Pick<Desk, 'query'>) =>
  openList<z.infer<typeof Filter>, DeviationOrder, DeviationId>(desk, PLAN);
type Register = ReturnType<typeof openRegister>;

/** The rows of it, and one more if there are more. */
export async function loadRegister(transaction: Transaction, { filter, listing }: Register): Promise<Deviation[]> {
  return filter === null ? [] : listDeviations(transaction, { ...filter, requisition: null }, listing);
}

/** The register as its template shows it; with `mayDecide` what waits leads to where it is decided. */
export function registerView(register: Register, found: readonly Deviation[], mayDecide: boolean): RegisterView {
  const { shown, list } = register.show(found);
  const now = new Date();
  const deviations = shown.map((one) => {
    const row = deviationRow(one, now);
    return { ...row, decideHref: mayDecide && one.decision === null ? row.href : null };
  });
  return { list, deviations };
}
