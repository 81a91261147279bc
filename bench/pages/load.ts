/** Asks for one page again and again, in a process of its own so that asking does not slow answering. Sends what it measured to its parent. */
import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';

/** What is to be asked, by how many people, for how long; `perSecond` is how often each of them asks, and without it as often as answered. */
export interface Load {
  readonly url: string;
  readonly cookie: string;
  readonly people: number;
  readonly seconds: number;
  readonly perSecond: number | null;
}

/** How it was answered, in milliseconds; what was not 200 counts as failed. */
export interface Answered {
  readonly p50: number;
  readonly p95: number;
  readonly requests: number;
  readonly failed: number;
}

async function ask(load: Load): Promise<Answered> {
  const times: number[] = [];
  const tally = { failed: 0 };
  await Promise.all(Array.from({ length: load.people }, (_, person) => askAs(person, load, times, tally)));
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), requests: times.length, failed: tally.failed };
}

/** One person, who begins a little later than the one before: people who work beside each other do not click at the same moment. */
async function askAs(person: number, load: Load, times: number[], tally: { failed: number }): Promise<void> {
  const { url, cookie, people, seconds, perSecond } = load;
  if (perSecond !== null) await wait((person / people / perSecond) * 1_000);
  await new Promise<void>((resolve) => {
    const instance = autocannon(
      {
        url,
        connections: 1,
        duration: seconds,
        headers: { cookie, 'accept-encoding': 'gzip, br' },
        ...(perSecond === null ? {} : { connectionRate: perSecond }),
      },
      () => resolve(),
    );
    instance.on('response', (_client, status, _bytes, ms) => {
      times.push(ms);
      if (status !== 200) tally.failed += 1;
    });
    instance.on('reqError', () => (tally.failed += 1));
  });
}

process.on('message', (load: Load) => {
  void ask(load).then((answered) => process.send?.(answered));
});
