import { expect } from 'chai';
import fc from 'fast-check';
import { SCROLL_STOPS, scrollStop, type ScrollLook } from '../../../core/capture/scroll.ts';

const LIMITS = { heightPxMax: 10_000, scrollMs: 6_000, stillMs: 600 };

/** Looks as [ms, lower edge, height]. */
const looks = (...rows: readonly (readonly [number, number, number])[]): ScrollLook[] =>
  rows.map(([atMs, seenToPx, heightPx]) => ({ atMs, seenToPx, heightPx }));

describe('Scrolling', () => {
  const table: readonly (readonly [name: string, looks: ScrollLook[], stop: ReturnType<typeof scrollStop>])[] = [
    ['goes on before the first look', [], null],
    ['goes on when the page fits but was seen only once', looks([0, 900, 900]), null],
    ['stops at the bottom of a page that fits and stays', looks([0, 900, 900], [700, 900, 900]), 'bottom'],
    ['goes on while the page is longer', looks([0, 900, 3000], [100, 1800, 3000]), null],
    ['goes on at a bottom that has only just come into sight', looks([0, 900, 1800], [100, 1800, 1800]), null],
    ['goes on when the bottom moved down under it', looks([0, 900, 900], [500, 900, 900], [700, 900, 1800]), null],
    ['waits anew for the new bottom', looks([0, 900, 900], [500, 900, 1800], [700, 1800, 1800], [1200, 1800, 1800]), null],
    ['stops at the new bottom', looks([0, 900, 900], [500, 900, 1800], [700, 1800, 1800], [1400, 1800, 1800]), 'bottom'],
    ['does not take a pixel of rounding for growth', looks([0, 900, 900], [300, 900, 901], [700, 900, 900]), 'bottom'],
    ['stops where the protocol stops looking', looks([0, 900, 90_000], [100, 10_000, 90_000]), 'height_cap'],
    ['stops when its time is up', looks([0, 900, 9000], [6000, 5000, 9000]), 'time_cap'],
    ['stops at once without time, yet at the bottom of a page that fits', [...looks([6000, 900, 900])], 'bottom'],
    [
      'calls it growth when the page grew again and again',
      looks([0, 900, 900], [2000, 900, 1800], [4000, 1800, 2700], [6000, 2700, 3600]),
      'growth_never_stopped',
    ],
    [
      'calls it growth also when that reached the height',
      looks([0, 900, 900], [1, 900, 4000], [2, 4000, 8000], [3, 8000, 12_000], [4, 11_000, 12_000]),
      'growth_never_stopped',
    ],
  ];
  for (const [name, seen, stop] of table) {
    it(name, () => {
      expect(scrollStop(seen, LIMITS)).to.equal(stop);
    });
  }

  it('always ends, by its time at the latest', () => {
    const look = fc.record({ seenToPx: fc.nat(20_000), heightPx: fc.nat(20_000) });
    fc.assert(
      fc.property(fc.array(look, { minLength: 1 }), (rows) => {
        const all = rows.map((row, index) => ({ ...row, atMs: index * 100 }));
        const last = { ...rows.at(-1)!, atMs: LIMITS.scrollMs };
        expect(scrollStop([...all, last], LIMITS)).to.be.oneOf(SCROLL_STOPS);
      }),
    );
  });
});
