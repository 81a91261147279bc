import { setTimeout as wait } from 'node:timers/promises';

/** Waits until something becomes true, asking often; fails when it has not after `withinMs`. */
export async function eventually(holds: () => Promise<boolean> | boolean, withinMs = 10_000): Promise<void> {
  const until = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > until) throw new Error(`still not true after ${withinMs} ms: ${holds.toString()}`);
    await wait(50);
  }
}
