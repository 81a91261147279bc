import { expect } from 'chai';
import fc from 'fast-check';
import { readBlind } from '../../../../core/filter/model/blind.ts';
import type { Network } from '../../../../core/filter/model/network.ts';
import { screen } from '../../../../core/filter/screen.ts';

/** Takes every run of letters for a piece. */
const words: Network = (passage) => {
  const pieces = [...passage.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    id: word.length,
    start: index,
    end: index + word.length,
  }));
  return { pieces, chances: new Float32Array() };
};

describe('what is read blind', () => {
  it('has its pieces where the words of the passage are', () => {
    const passage = 'We let the nuns go, and the two imams of the valley stayed.';
    const hidden = ['nuns', 'imams of the valley'].map((part) => {
      const start = passage.indexOf(part);
      return { start, end: start + part.length };
    });
    const { pieces } = readBlind(words, passage, hidden);
    expect(pieces.map(({ start, end }) => passage.slice(start, end))).to.deep.equal([
      'We', 'let', 'the', 'nuns', 'go', 'and', 'the', 'two', 'imams of the valley', 'stayed',
    ]); // prettier-ignore
  });

  it('is the same to the network whatever is hidden, and lies within the passage', () => {
    const part = fc.stringMatching(/^[a-zé]{1,9}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 8 }), part, (pairs, last) => {
        const shown: string[] = [];
        const listen: Network = (passage) => {
          shown.push(passage);
          return words(passage);
        };
        for (const which of [0, 1] as const) {
          let passage = '';
          const hidden: { start: number; end: number }[] = [];
          for (const [before, ...group] of pairs.map(([one, other]) => [one, other, `${other}${one}`] as const)) {
            passage += `${before} `;
            hidden.push({ start: passage.length, end: passage.length + group[which].length });
            passage += `${group[which]} `;
          }
          passage += last;
          for (const { start, end } of readBlind(listen, passage, hidden).pieces) {
            expect(passage.slice(start, end), 'a word').to.match(/^\p{L}+$/u);
          }
        }
        expect(shown[0]).to.equal(shown[1]);
      }),
    );
  });

  for (const [before, after] of [
    ['They let a', 'man sit on the parking board, what a joke.'],
    ['Only', 'people live in that complex, do not bother with a call.'],
    ['Whoever hired the', 'lady at the pumps should be fined.'],
    ['The', 'trooper sings on the night desk. Dogs approve.'],
    // With the groups before its eyes the network reads these two differently.
    ['Nobody expected a talk that good from a', 'engineer.'],
    ['The', 'man at the pump counted the change twice.'],
  ] as const)
    it(`makes twins alike: ${before} … ${after}`, () => {
      const texts = ['Korean', 'Muslim', 'Navajo', 'Catholic', 'lesbian', 'Jewish', 'Haitian', 'Sikh', 'Mormon'].map(
        (group) => screen(`${before} ${group} ${after}`, { names: [], handles: [] }).panelText,
      );
      expect(new Set(texts)).to.have.length(1);
    });
});
