import { expect } from 'chai';
import { screenByRules } from '../../../core/filter/index.ts';

/** The roles in which the words around a trait are hidden. */
function rolesOf(text: string, trait: string, names: readonly string[] = []): readonly string[] {
  const at = text.indexOf(trait);
  const { masks } = screenByRules(text, { names: [...names], handles: [] });
  return [...new Set(masks.filter(({ start, end }) => start < at + trait.length && end > at).map(({ role }) => role))];
}

describe('whose a hidden trait is', () => {
  for (const [text, trait] of [
    ['Kid at the counter had a hearing aid so I mouthed the order with no sound.', 'hearing aid'],
    ['I moved her desk. Somebody said she filed with the EEOC.', 'filed with the EEOC'],
    ['If you voted Republican I will seat you by the kitchen door.', 'Republican'],
    ['The undocumented crew gets no lunch, I told them it is unpaid.', 'undocumented'],
    ['I gave the closet to a guy who went through chemo.', 'chemo'],
    ['I read it out at roll call: Tina is a widow with a bankruptcy.', 'bankruptcy'],
  ] as const)
    it(`is somebody else's: ${text}`, () => {
      expect(rolesOf(text, trait)).to.deep.equal(['target']);
    });

  for (const [text, trait] of [
    ['I have epilepsy and I drive the night rig.', 'epilepsy'],
    ['Wife, widow, and a bad cook.', 'widow'],
    ['My wife is Korean and she laughs at my accent.', 'Korean'],
    ['They denied my FMLA twice and I trained two new hires in between.', 'FMLA'],
    ['I met a guy at the mosque and we fixed his truck.', 'mosque'],
    ['As a Muslim driver I get asked a lot.', 'Muslim'],
    ['I am one of the Black officers here.', 'Black'],
    ['Mom had a stroke and I drove her.', 'stroke'],
    ['Doctor says lupus, and I still climb.', 'lupus'],
    ['Hauled freight for a year. Got sober in June.', 'Got sober'],
    ['The other arrest they keep asking about was expunged, so I say nothing.', 'expunged'],
  ] as const)
    it(`is the writer's own: ${text}`, () => {
      expect(rolesOf(text, trait)).to.deep.equal(['subject']);
    });

  it("is the applicant's where the text names them, however they are spoken of", () => {
    expect(
      rolesOf('I worked with Chidi Okafor. He has epilepsy and never missed a shift.', 'epilepsy', ['Chidi Okafor']),
    ).to.deep.equal(['subject']);
  });

  it("is the applicant's where a report says that they have it", () => {
    expect(
      rolesOf('Chidi Okafor, who holds a protection order, served grits.', 'protection order', ['Chidi Okafor']),
    ).to.deep.equal(['subject']);
  });

  it('is of many where many follow, also in a text that names the applicant', () => {
    expect(
      rolesOf('Chidi Okafor steered overweight clients to the early slot, two employees said.', 'overweight', ['Chidi Okafor']),
    ).to.deep.equal(['target']);
  });
});
