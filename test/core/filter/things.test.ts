import { expect } from 'chai';
import { screen, type FilterSubject } from '../../../core/filter/index.ts';

const NOBODY: FilterSubject = { names: [], handles: [] };

/** What the rules hide of a text; what the network adds is measured elsewhere. */
function hiddenByRules(text: string): string[] {
  return screen(text, NOBODY)
    .masks.filter((mask) => !mask.ruleId.startsWith('model/'))
    .map((mask) => text.slice(mask.start, mask.end));
}

describe('things spoken of as if they were kin', () => {
  const STAY = [
    // joined and parted
    'Lost a bolt, the bracket got married to the rail.',
    'Unmarried socks and a divorced teacup in the box.',
    'The hook married the line at the shop.',
    'Engaged gears, single rivet, no slack.',
    'Waiting on the honeymoon suite of a lobster.',
    'The coupler divorced from its frame again.',
    // mothered, adopted, minded
    'The fern foster program sends a fern a month.',
    'Daycare for dogs is up on Peach.',
    'Adopted two ferns and a cactus.',
    'A new mother board and a parent directory.',
    'The mother hen took the nest by the hydrant.',
    'A family of four chairs at the yard sale.',
    'The hose has 2 boys ends.',
    // gay, queer, out of a closet
    'A queer little bolt was left over.',
    'The player piano is from the gay nineties.',
    'The bread came out flat.',
    'That gate swings both ways.',
    'A tray of pansies and a straight rye.',
    // changing over
    'The mascot is transitioning to a new logo.',
    'The trans axle cracked on the hill.',
    'Only pronouns in poems give trouble.',
    'The name change for the bar is on the sign.',
    'Packing list: tape, boxes, string.',
    // little words side by side
    'Gave it its own shelf.',
  ];
  for (const text of STAY) it(`stay: ${text}`, () => expect(hiddenByRules(text)).to.deep.equal([]));

  const TOLD: readonly (readonly [text: string, cue: string])[] = [
    ['I married the man from the bakery.', 'married'],
    ['Divorced twice, and both of them can cook.', 'Divorced twice'],
    ['I am a divorced guitar teacher.', 'divorced'],
    ['Gay forklift driver, night shift.', 'Gay'],
    ['My badge pin says she/they.', 'she/they'],
    ['We foster, so there is always a bag by the door.', 'We foster'],
    ['Left the stair gate open and met the dog.', 'stair gate'],
    ['Her folks gave us the gripe water.', 'gripe water'],
    ['It was the vow renewal that ruined the suit.', 'vow renewal'],
    ['The joint account is hers now.', 'joint account'],
    ['The matching tuxes are at the cleaner.', 'matching tuxes'],
    ['Both of us in veils by the gate.', 'Both of us in veils'],
    ['The chest binder dries on the rail.', 'chest binder'],
    ['Left the queue when I saw the X on my license.', 'X on my license'],
    ['My best friend’s schizophrenia is nobody’s business.', 'best friend’s schizophrenia'],
    ['Her nephew is trans and runs the till.', 'nephew is trans'],
    ['Drove by the coworker’s dialysis clinic.', 'coworker’s dialysis'],
  ];
  for (const [text, cue] of TOLD) {
    it(`are not these: «${cue}» in ${text}`, () => {
      const start = text.indexOf(cue);
      const covers = screen(text, NOBODY).masks.some((mask) => mask.start <= start && mask.end >= start + cue.length);
      expect(covers).to.equal(true);
    });
  }
});
