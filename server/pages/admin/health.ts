import { JUDGEMENT_WORDS, type HealthLine, type Judgement } from '../../../core/health/line.ts';
import { isAlive } from '../../../core/health/workers.ts';
import { queueWord, readHealth } from '../../health.ts';
import { show, type Page } from '../../page.ts';

const BADGES: Record<Judgement, string> = { fine: 'ok', look: 'bad', unknown: 'unknown' };

/** How the installation is doing, part by part, each with a judgement and what to do. Counts, sizes and times only. */
export const health: Page = {
  method: 'get',
  path: '/health',
  roles: ['administrator'],
  async handle(desk) {
    const { now, parts, queues, workers, store } = await desk.transaction(readHealth);
    return show('admin/health', {
      title: 'System',
      now,
      toLook: parts.filter(({ judgement }) => judgement === 'look').length,
      untold: parts.filter(({ judgement }) => judgement === 'unknown').length,
      lines: parts.map(lineView),
      queues: queues.map((queue) => ({ ...queue, name: queueWord(queue) })),
      workers: workers.map((worker) => ({ ...worker, alive: isAlive(worker, now) })),
      damage: store.damage,
      finished: store.finished,
    });
  },
};

const lineView = (line: HealthLine) => ({ ...line, badge: BADGES[line.judgement], word: JUDGEMENT_WORDS[line.judgement] });
