import { z } from 'zod';
import { JUDGEMENTS } from '../../../core/health/line.ts';
import { LedgerHealth, QueueHealth } from '../../../sql/health/queues.ts';
import { StoreHealth } from '../../../sql/scrub/scrub.ts';
import { readHealth } from '../../health.ts';
import { route } from '../route.ts';

const Part = z.object({ what: z.string(), judgement: z.enum(JUDGEMENTS), saw: z.string(), todo: z.string().nullable() });

const getHealth = route({
  name: 'readHealth',
  method: 'get',
  path: '/health',
  summary:
    'Every part of the installation, judged (`fine`, `look`, `unknown`) with what to do; promised work by queue and age, the ledger’s last signed head, and how the evidence was found when it was last read. Counts and times only.',
  roles: ['administrator'],
  scope: 'health:read',
  answer: z.object({ parts: z.array(Part), queues: z.array(QueueHealth), ledger: LedgerHealth, store: StoreHealth }),
  handle: ({ transaction }) =>
    transaction(async (open) => {
      const { parts, queues, ledger, store } = await readHealth(open);
      return { parts: [...parts], queues: [...queues], ledger, store };
    }),
});

export const healthRoutes = [getHealth];
