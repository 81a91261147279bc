import { expect } from 'chai';
import fc from 'fast-check';
import {
  FEDERAL,
  codeVersion,
  filterVersion,
  PACK_IDS,
  PACKS,
  PROTECTED_CLASSES,
  screen,
  type FilterSubject,
  type PersonMask,
} from '../../../core/filter/index.ts';
import { FEDERAL_LAW } from '../../../core/filter/packs/federal.ts';
import { layOn, type PackData } from '../../../core/filter/packs/pack.ts';

const OKAFOR: FilterSubject = { names: ['Chidi Okafor'], handles: ['@chidi_okf'] };

const words = fc.constantFrom(
  ...'gay Muslim wife mosque pregnant union Chidi veteran autistic bankrupt the and ran shift of radio truck with a coffee quietly on desk'.split(
    ' ',
  ),
);
const texts = fc.array(words, { minLength: 1, maxLength: 60 }).map((parts) => `I'm ${parts.join(' ')}.`);

describe('a jurisdiction pack', () => {
  it('is named by its own id', () => {
    for (const id of PACK_IDS) expect(PACKS[id].id).to.equal(id);
  });

  it('never says less than the federal floor', () => {
    for (const pack of Object.values(PACKS)) {
      for (const name of PROTECTED_CLASSES) expect(pack.laws[name]).to.include.members([...FEDERAL.laws[name]]);
      expect(pack.settings.marksPerHundredWordsMax).to.be.at.most(FEDERAL.settings.marksPerHundredWordsMax);
    }
  });

  it('cannot say less, whatever its file holds', () => {
    const data: fc.Arbitrary<PackData> = fc.record({
      id: fc.constant('xx'),
      title: fc.constant('Anywhere'),
      laws: fc.dictionary(fc.constantFrom(...PROTECTED_CLASSES), fc.constant({ reach: 'in part' as const, source: 'a law' })),
      settings: fc.record(
        { handlesBarredBy: fc.constantFrom(null, 'a law'), marksPerHundredWordsMax: fc.integer({ min: -5, max: 200 }) },
        { requiredKeys: [] },
      ),
    });
    const barring = { ...FEDERAL_LAW, settings: { ...FEDERAL_LAW.settings, handlesBarredBy: 'a law of the floor' } };
    fc.assert(
      fc.property(data, (added) => {
        const pack = layOn(barring, added);
        expect(pack.settings.handlesBarredBy).to.equal('a law of the floor');
        expect(pack.settings.marksPerHundredWordsMax).to.be.at.most(35);
        for (const name of PROTECTED_CLASSES) expect(pack.laws[name]).to.include.members([...FEDERAL.laws[name]]);
      }),
    );
  });

  it('hides and holds at least what the federal floor hides and holds', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...PACK_IDS), (text, id) => {
        const floor = screen(text, OKAFOR);
        const local = screen(text, OKAFOR, [], PACKS[id]);
        if (floor.outcome === 'held') expect(local.outcome).to.equal('held');
        expect(local.masks).to.deep.include.members([...floor.masks]);
        if (local.outcome === 'released') expect(local.panelText).to.equal(floor.panelText);
      }),
    );
  });

  it('can hold a text that the floor releases', () => {
    const words = 'the radio works when the cable is held at an angle and the spare one is in the grey drawer upstairs'.split(
      ' ',
    );
    const text = words.join(' ');
    // Six gaps to twenty words, set by hand.
    const masks = [1, 4, 7, 10, 13, 17].map((at): PersonMask => {
      const start = words.slice(0, at).join(' ').length + 1;
      return { start, end: start + (words[at] ?? '').length, class: 'PC-RELIGION', role: 'subject', reason: 'for the test' };
    });
    expect(screen(text, OKAFOR, masks).outcome).to.equal('released');
    expect(screen(text, OKAFOR, masks, PACKS.nh)).to.include({ outcome: 'held', holdReason: 'too much of it is protected' });
  });

  it('has an exact version of its own, which changes with its law and is part of every decision', () => {
    const versions = PACK_IDS.map((id) => PACKS[id].version);
    expect(new Set(versions).size).to.equal(PACK_IDS.length);
    const changed = layOn(FEDERAL_LAW, { id: 'wy', title: 'Wyoming', laws: {} });
    expect(changed.version).not.to.equal(PACKS.wy.version);
    expect(filterVersion(PACKS.wy)).to.equal(`${codeVersion()}+${PACKS.wy.version}`);
    expect(PACKS.wy.version).to.match(/^wy-[0-9a-f]{8}$/);
  });

  it('leaves no class without a law somewhere', () => {
    const unprotected = PROTECTED_CLASSES.filter((name) => Object.values(PACKS).every((pack) => pack.laws[name].length === 0));
    expect(unprotected).to.deep.equal([]);
  });
});
