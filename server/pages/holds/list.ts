import { listHolds } from '../../../sql/hold/hold.ts';
import { show, type Page } from '../../page.ts';
import { holdRow } from './row.ts';

/** Every hold there is and was, those that stand first. */
export const list: Page = {
  method: 'get',
  path: '/holds',
  roles: ['supervisor', 'auditor'],
  async handle(desk) {
    const holds = (await desk.transaction((transaction) => listHolds(transaction))).map(holdRow);
    return show('holds/list', {
      title: 'Holds',
      standing: holds.filter(({ stands }) => stands),
      lifted: holds.filter(({ stands }) => !stands),
      mayPut: desk.person.role === 'supervisor',
    });
  },
};
