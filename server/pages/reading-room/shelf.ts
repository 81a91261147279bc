import { z } from 'zod';
import type { ReportId, RequisitionId } from '../../../core/ids.ts';
import {
  listFirstReports,
  listPanels,
  listShelf,
  loadPanel,
  SHELF_STATES,
  type OwnRequisition,
  type Shelved,
} from '../../../sql/decision/reading-room.ts';
import { show, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { codeFilter, openList, type ListPlan } from '../listing.ts';
import { pageOf, stretchOf } from '../stretch.ts';
import type { ShelvedRow } from './views.ts';
import { CHOICE_WORDS } from './words.ts';

const PANELS_SHOWN = 10;
/** Of each panel; a longer list has a page of its own. */
const REPORTS_SHOWN = 50;

/** Where a panel member starts: the released reports of the requisitions they decide on, by applicant number. */
export const shelf: Page = {
  method: 'get',
  path: '/reading-room',
  roles: ['panelist'],
  async handle(desk) {
    const stretch = stretchOf<RequisitionId>(desk, PANELS_SHOWN);
    const { shown, pager, reports } = await desk.transaction(async (transaction) => {
      const panels = pageOf(await listPanels(transaction, stretch), stretch, '/reading-room');
      const ids = panels.shown.map(({ id }) => id);
      return { ...panels, reports: await listFirstReports(transaction, ids, REPORTS_SHOWN + 1) };
    });
    const panels = shown.map((panel) => {
      const own = reports.filter(({ requisitionId }) => requisitionId === panel.id);
      return {
        requisition: nameOf(panel),
        reports: own.slice(0, REPORTS_SHOWN).map(shelvedRow),
        allHref: own.length > REPORTS_SHOWN ? hrefOf(panel.id) : null,
      };
    });
    return show('reading-room/shelf', { title: 'Reading room', panels, pager });
  },
};

const Filter = z.object({ state: codeFilter(SHELF_STATES) });

const planFor = (requisition: RequisitionId): ListPlan<z.infer<typeof Filter>, 'number'> => ({
  path: hrefOf(requisition),
  columns: [{ label: 'Applicant', order: 'number' }, { label: 'Version' }, { label: 'Your decision' }],
  orders: { number: 'up' },
  filter: Filter,
  fields: (form) => [
    form.choice('state', 'Your decision', [
      ['', 'All reports'],
      ['to_decide', 'To decide'],
      ['decided', 'Decided'],
    ]),
  ],
});

/** Every released report of one requisition, a stretch at a time. */
export const panelShelf: Page = {
  method: 'get',
  path: '/reading-room/requisitions/:requisition',
  roles: ['panelist'],
  async handle(desk) {
    const id = idIn<RequisitionId>(desk, 'requisition');
    const asked = openList<z.infer<typeof Filter>, 'number', ReportId>(desk, planFor(id));
    const { filter, listing } = asked;
    const { panel, found } = await desk.transaction(async (transaction) => ({
      panel: await loadPanel(transaction, id),
      found: filter === null ? [] : await listShelf(transaction, id, filter.state, listing),
    }));
    const { shown, list } = asked.show(found);
    return show('reading-room/panel', { title: nameOf(panel), list, reports: shown.map(shelvedRow) }, asked.status);
  },
};

const nameOf = ({ number, title }: OwnRequisition) => `${number} ${title}`;
const hrefOf = (requisition: RequisitionId) => `/reading-room/requisitions/${requisition}`;

const shelvedRow = ({ id, applicantNumber, edition, decided }: Shelved): ShelvedRow => ({
  href: `/reading-room/reports/${id}`,
  number: applicantNumber,
  edition,
  decided: decided === null ? null : CHOICE_WORDS[decided].word,
});
