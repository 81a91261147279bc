import { expect } from 'chai';
import fc from 'fast-check';
import { layMatrix, type MatrixSearch } from '../../../core/audit/matrix.ts';
import { OUTCOMES } from '../../../core/outcome/outcome.ts';

const STEPS = [1, 2, 3].map((stepNo) => ({ stepNo, stepId: `step-${stepNo}`, title: `Step ${stepNo}` }));
const APPLICANTS = ['a', 'b'].map((id) => ({ id, number: `A-${id}` }));
const search = (
  applicantId: string,
  stepNo: number,
  outcome: MatrixSearch['outcome'] = 'none',
  id = `${applicantId}${stepNo}`,
): MatrixSearch => ({
  id,
  applicantId,
  stepNo,
  outcome,
});

describe('The coverage matrix', () => {
  it('counts what is missing, what has ended and what was really searched', () => {
    const matrix = layMatrix(STEPS, APPLICANTS, [
      search('a', 1, 'found'),
      search('a', 2, 'blocked'),
      search('a', 3, null),
      search('b', 1),
    ]);
    expect(matrix).to.include({ places: 6, missing: 2, ended: 3, searched: 2 });
    expect(matrix.rows.map(({ places }) => places.map((place) => place?.outcome ?? place))).to.deep.equal([
      ['found', 'blocked', search('a', 3, null)],
      ['none', null, null],
    ]);
  });

  it('puts aside what has no place in it, also a second search for the same place', () => {
    const strays = [search('a', 9), search('nobody', 1), search('a', 1, 'found', 'again')];
    const matrix = layMatrix(STEPS, APPLICANTS, [search('a', 1), ...strays]);
    expect(matrix.surplus.map(({ id }) => id)).to.have.members(['a9', 'nobody1', 'again']);
    expect(matrix.missing).to.equal(5);
  });

  it('has the same columns in every row and loses no search, whatever the searches are', () => {
    const searches = fc.array(
      fc.record({
        id: fc.uuid(),
        applicantId: fc.constantFrom('a', 'b', 'nobody', 'a:1', ''),
        stepNo: fc.integer({ min: -1, max: 5 }),
        outcome: fc.option(fc.constantFrom(...OUTCOMES)),
      }),
    );
    fc.assert(
      fc.property(fc.subarray(STEPS), fc.subarray(APPLICANTS), searches, (steps, applicants, some) => {
        const matrix = layMatrix(steps, applicants, some);
        const placed = matrix.rows.flatMap(({ places }) => places.filter((place) => place !== null));
        expect(matrix.rows.map(({ places }) => places.length)).to.deep.equal(applicants.map(() => steps.length));
        expect(placed.length + matrix.missing)
          .to.equal(matrix.places)
          .and.to.equal(steps.length * applicants.length);
        expect([...placed, ...matrix.surplus]).to.have.members(some);
        for (const { applicant, places } of matrix.rows)
          for (const [index, place] of places.entries())
            if (place !== null) expect(place).to.include({ applicantId: applicant.id, stepNo: steps[index]?.stepNo ?? NaN });
      }),
    );
  });
});
