import { listHolds, type HoldId } from '../../../sql/hold/hold.ts';
import { show, type Page } from '../../page.ts';
import { pageOf, stretchOf } from '../stretch.ts';
import { holdRow } from './row.ts';

/** The holds there are and were, those that stand first. */
export const list: Page = {
  method: 'get',
  path: '/holds',
  roles: ['supervisor', 'auditor'],
  async handle(desk) {
    const stretch = stretchOf<HoldId>(desk);
    const found = await desk.transaction((transaction) => listHolds(transaction, null, stretch));
    const { shown, pager } = pageOf(found, stretch, '/holds');
    const holds = shown.map(holdRow);
    return show('holds/list', {
      title: 'Holds',
      standing: holds.filter(({ stands }) => stands),
      lifted: holds.filter(({ stands }) => !stands),
      begins: stretch.after === null,
      pager,
      mayPut: desk.person.role === 'supervisor',
    });
  },
};
