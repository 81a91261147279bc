import { expect } from 'chai';
import type { Measured } from '../../../bench/filter/figures.ts';
import { ownGold } from '../../../bench/filter/own.ts';
import { measureQuality } from '../../../bench/filter/quality.ts';

/** The least each share may be, in percent: what the filter reaches today with a little room. Raise them when it gets better. */
const FLOORS: Readonly<Record<string, number>> = {
  'own/cues': 64,
  'own/without-leak': 58,
  'own/clean': 75,
  'own/targets': 71,
};

/** One text of so many; the bench measures all. */
const EVERY = 16;

describe('the texts held out from training', () => {
  let measured: Measured[];

  before(() => {
    measured = measureQuality(ownGold(EVERY));
  });

  for (const [id, floor] of Object.entries(FLOORS)) {
    it(`reach ${floor} % of ${id}`, () => {
      const figure = measured.find((one) => one.id === id);
      expect(figure?.of, 'enough to be counted').to.be.greaterThan(20);
      expect(figure?.value).to.be.at.least(floor);
    });
  }
});
