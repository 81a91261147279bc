import { z } from 'zod';
import { LedgerHealth, listQueues, loadLedgerHealth, QueueHealth } from '../../../sql/health/queues.ts';
import { loadStoreHealth, StoreHealth } from '../../../sql/scrub/scrub.ts';
import { route } from '../route.ts';

const readHealth = route({
  name: 'readHealth',
  method: 'get',
  path: '/health',
  summary:
    'Promised work by queue and age, the ledger’s last signed head, and how the evidence was found when it was last read. Counts and times only.',
  roles: ['administrator'],
  scope: 'health:read',
  answer: z.object({ queues: z.array(QueueHealth), ledger: LedgerHealth, store: StoreHealth }),
  handle: ({ transaction }) =>
    transaction(async (open) => ({
      queues: await listQueues(open),
      ledger: await loadLedgerHealth(open),
      store: await loadStoreHealth(open),
    })),
});

export const healthRoutes = [readHealth];
