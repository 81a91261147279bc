import { expect } from 'chai';
import fc from 'fast-check';
import { CONTRAST_MIN, contrastOf, PAIRS } from '../../../server/pages/design/contrast.ts';
import { readTokens } from '../../../server/pages/design/tokens.ts';

describe('The colours of the desk', () => {
  const tokens = readTokens();

  for (const scheme of ['light', 'dark'] as const) {
    for (const { front, back, kind } of PAIRS) {
      it(`can be told apart in ${scheme}: ${front} on ${back}`, () => {
        expect(contrastOf(tokens[scheme].get(front)!, tokens[scheme].get(back)!)).to.be.at.least(CONTRAST_MIN[kind]);
      });
    }
  }

  it('say their light and their dark in tokens of the same names', () => {
    expect([...tokens.dark.keys()]).to.deep.equal([...tokens.light.keys()]);
    expect(tokens.dark.get('ground')).not.to.equal(tokens.light.get('ground'));
  });

  it('have the contrast that the standard computes', () => {
    expect(contrastOf('#000000', '#ffffff')).to.be.closeTo(21, 1e-9);
    expect(contrastOf('#777777', '#ffffff')).to.be.closeTo(4.48, 0.005);
    expect(contrastOf('#1f4e79', '#1f4e79')).to.equal(1);
    expect(() => contrastOf('blue', '#ffffff')).to.throw(/no colour written #rrggbb/);
  });

  it('have the same contrast from either side, never under 1 nor over 21', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const ratio = contrastOf(one, other);
        expect(ratio).to.equal(contrastOf(other, one)).and.to.be.within(1, 21.000001);
      }),
    );
  });
});
