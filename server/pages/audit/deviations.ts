import { listDeviations } from '../../../sql/supervision/deviation.ts';
import { show, type Page } from '../../page.ts';
import { deviationRow } from '../supervision/rows.ts';

/** The register of departures from protocols: each with its reason and who decided (U-06). */
export const register: Page = {
  method: 'get',
  path: '/deviations',
  roles: ['auditor'],
  async handle(desk) {
    const deviations = await desk.transaction((transaction) => listDeviations(transaction));
    const now = new Date();
    return show('audit/deviations', { title: 'Deviations', deviations: deviations.map((one) => deviationRow(one, now)) });
  },
};
