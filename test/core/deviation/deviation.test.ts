import { expect } from 'chai';
import { checkDeviation, DEVIATION_KINDS, mayBeDone, type TypedDeviation } from '../../../core/deviation/deviation.ts';
import { Failure } from '../../../core/failure.ts';
import { PACKS, type PackId } from '../../../core/filter/packs/index.ts';
import { FORBIDDEN_TECHNIQUES, TECHNIQUES, type TechniqueId } from '../../../core/protocol/techniques.ts';

const REASON = 'A-0003 told us of another wiki.';
const extra = (changes: Partial<TypedDeviation> = {}): TypedDeviation => ({
  kind: 'extra_search',
  technique: 'T-02',
  condition: '',
  reason: REASON,
  ...changes,
});
const problems = (typed: TypedDeviation, pack: PackId = 'federal') => {
  try {
    checkDeviation(typed, PACKS[pack]);
    return [];
  } catch (error) {
    if (error instanceof Failure) return error.fields.map(({ field, problem }) => `${field}: ${problem}`);
    throw error;
  }
};

describe('An extra search', () => {
  it('passes the same gate as a step: every technique of the catalogue, conditional ones with their condition', () => {
    for (const technique of Object.keys(TECHNIQUES) as TechniqueId[]) {
      expect(problems(extra({ technique, condition: 'counsel, 1 March' })), technique).to.deep.equal([]);
      const bare = problems(extra({ technique, condition: ' ' }));
      expect(bare.length === 1 && bare[0]?.startsWith('condition: '), technique).to.equal(
        TECHNIQUES[technique].status === 'conditional',
      );
    }
  });

  it('is refused for every forbidden technique, with the reason', () => {
    for (const [technique, why] of Object.entries(FORBIDDEN_TECHNIQUES))
      expect(problems(extra({ technique, condition: 'please' }))).to.deep.equal([`technique: ${technique} is forbidden. ${why}`]);
  });

  it('is refused without a technique, with one nobody knows, and with handles where the law bars asking for them', () => {
    expect(problems(extra({ technique: '' }))).to.deep.equal(['technique: choose by which technique it would be done']);
    expect(problems(extra({ technique: 'toString' }))[0]).to.match(/^technique: there is no technique/);
    expect(problems(extra({ technique: 'T-05', condition: 'the notice' }), 'ca')[0]).to.match(/California bars asking/);
  });
});

describe('A departure', () => {
  it('of another kind has no technique, and says so when one was chosen', () => {
    expect(checkDeviation(extra({ kind: 'other', technique: '' }), PACKS.federal)).to.deep.equal({
      kind: 'other',
      technique: null,
      condition: null,
      reason: REASON,
    });
    expect(problems(extra({ kind: 'other' }))[0]).to.match(/^technique: is for an extra search/);
    expect(DEVIATION_KINDS).to.have.length(2);
  });

  it('may be done once, and only when it is approved', () => {
    const cases = [
      { decision: null, doneAt: null, may: false },
      { decision: 'refused', doneAt: null, may: false },
      { decision: 'approved', doneAt: null, may: true },
      { decision: 'approved', doneAt: new Date(), may: false },
    ] as const;
    for (const { may, ...deviation } of cases) expect(mayBeDone(deviation), JSON.stringify(deviation)).to.equal(may);
  });
});
