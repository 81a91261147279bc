import { expect } from 'chai';
import { waitForHost } from '../../../workers/egress/ask.ts';
import { DOOR_LIMITS } from '../../../workers/egress/limits.ts';
import { memoryPace } from '../../../workers/egress/pace.ts';
import { openTurns } from '../../../workers/egress/turns.ts';

describe('the pace of a host', () => {
  it('lets the first go at once and keeps the rest apart, host by host', async () => {
    const pace = memoryPace(() => 1_000);
    expect([
      await pace.book('a', 500, null),
      await pace.book('a', 500, null),
      await pace.book('a', 100, null),
      await pace.book('b', 500, null),
    ]).to.deep.equal([0, 500, 600, 0]);
  });

  it('does not make anybody wait for time that has passed anyway', async () => {
    let now = 0;
    const pace = memoryPace(() => now);
    await pace.book('a', 500, null);
    now = 10_000;
    expect(await pace.book('a', 500, null)).to.equal(0);
  });

  it('respects a wish to be left alone, and never shortens it', async () => {
    const pace = memoryPace(() => 0);
    await pace.leaveAlone('a', 9_000);
    await pace.leaveAlone('a', 2_000);
    expect(await pace.book('a', 0, null)).to.equal(9_000);
  });
});

describe('waiting for a host', () => {
  const limits = { ...DOOR_LIMITS, waitMsMax: 60_000 };
  /** A pace whose answers come late so many times, by longer than half of the interval, before they come in time. */
  const busyPace = (lateTimes: number) => {
    let booked = 0;
    return {
      booked: () => booked,
      book: async () => {
        booked += 1;
        if (booked <= lateTimes) await new Promise((resolve) => setTimeout(resolve, 70));
        return 0;
      },
      leaveAlone: () => Promise.resolve(),
    };
  };

  it('gives a moment up that it has missed, and books another', async () => {
    const pace = busyPace(2);
    expect(await waitForHost('a', { intervalMs: 100, perDayMax: null }, { pace, limits })).to.equal(null);
    expect(pace.booked()).to.be.at.least(3);
  });

  it('asks nothing when the machine is too busy to keep the pace', async () => {
    const pace = busyPace(Infinity);
    expect(await waitForHost('a', { intervalMs: 100, perDayMax: null }, { pace, limits })).to.include({
      refusal: 'resting',
      retryAfterMs: 100,
    });
  });
});

describe('taking turns', () => {
  it('goes on after work that failed, in the order it came', async () => {
    const turns = openTurns();
    const order: number[] = [];
    const results = await Promise.allSettled(
      [1, 2, 3].map((n) =>
        turns.take('a', () => {
          order.push(n);
          return n === 2 ? Promise.reject(new Error('no')) : Promise.resolve(n);
        }),
      ),
    );
    expect(order).to.deep.equal([1, 2, 3]);
    expect(results.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected', 'fulfilled']);
  });
});
