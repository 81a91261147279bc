import { EXPECTED_FINDINGS } from '../../local/practice-web/expected.ts';
import { startPracticeWeb } from '../../local/practice-web/index.ts';
import { openCapturing } from './capturing.ts';
import { held } from './processes.ts';

/** Memory in megabytes over many captures by one worker: the most that was held during the first and during the last fifth of them. */
export interface Endurance {
  readonly captures: number;
  readonly firstWorkerMB: number;
  readonly lastWorkerMB: number;
  readonly firstAllMB: number;
  readonly lastAllMB: number;
}

const AT_ONCE = 2;

/** Captures pages of the practice web again and again; the browser is replaced as often as workers replace it. */
export async function measureEndurance(captures: number): Promise<Endurance> {
  const web = await startPracticeWeb();
  const capturing = await openCapturing(web);
  const urls = [...new Set(EXPECTED_FINDINGS.map(({ url }) => url))];
  const samples: { worker: number; all: number }[] = [];
  let begun = 0;
  try {
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (begun < captures) {
          await capturing.capture(urls[begun++ % urls.length] ?? '');
          samples.push({ worker: process.memoryUsage.rss() / 1_000_000, all: held().megabytes });
        }
      }),
    );
  } finally {
    await capturing.close();
    await web.close();
  }
  const fifth = Math.ceil(samples.length / 5);
  const most = (from: readonly (typeof samples)[number][], what: 'worker' | 'all') => Math.max(...from.map((one) => one[what]));
  const [first, last] = [samples.slice(0, fifth), samples.slice(-fifth)];
  return {
    captures,
    firstWorkerMB: most(first, 'worker'),
    lastWorkerMB: most(last, 'worker'),
    firstAllMB: most(first, 'all'),
    lastAllMB: most(last, 'all'),
  };
}
