import { show, type Page } from '../../page.ts';
import { loadRegister, openRegister, registerView } from '../supervision/register.ts';

/** The register of departures from protocols: each with its reason and who decided (U-06). */
export const register: Page = {
  method: 'get',
  path: '/deviations',
  roles: ['auditor'],
  async handle(desk) {
    const asked = openRegister(desk);
    const found = await desk.transaction((transaction) => loadRegister(transaction, asked));
    return show('audit/deviations', { title: 'Deviations', ...registerView(asked, found, false) }, asked.status);
  },
};
