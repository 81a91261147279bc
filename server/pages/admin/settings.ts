import { RETENTION_CLASSES } from '../../../core/retention/retention.ts';
import { listWorkers, type WorkerRow } from '../../../sql/health/workers.ts';
import { show, type Page } from '../../page.ts';

/** Every setting of the server and of the running workers with where it is made, and how long each kind of record is kept. */
export const settings: Page = {
  method: 'get',
  path: '/settings',
  roles: ['administrator'],
  async handle(desk) {
    const workers = await desk.transaction(listWorkers);
    return show('admin/settings', {
      title: 'Settings and retention',
      server: rowsOf(desk.settings),
      workers: groupsOf(workers),
      retention: RETENTION_CLASSES,
    });
  },
};

const rowsOf = (made: Readonly<Record<string, string>>) =>
  Object.entries(made)
    .map(([name, value]) => ({ name, value }))
    .sort((a, b) => a.name.localeCompare(b.name));

/** Workers that run with the same settings stand together; where they differ, it can be seen. */
function groupsOf(workers: readonly WorkerRow[]) {
  const groups = new Map<string, { readonly machines: Set<string>; count: number; readonly settings: WorkerRow['settings'] }>();
  for (const { machine, settings: made } of workers) {
    const key = JSON.stringify(rowsOf(made));
    const group = groups.get(key) ?? { machines: new Set(), count: 0, settings: made };
    group.machines.add(machine);
    group.count += 1;
    groups.set(key, group);
  }
  return [...groups.values()].map(({ machines, count, settings: made }) => ({
    machines: [...machines].join(', '),
    count,
    rows: rowsOf(made),
  }));
}
