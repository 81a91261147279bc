import { expect } from 'chai';
import fc from 'fast-check';
import { nobodysName, searchOrder } from '../../../core/round/block.ts';
import { planRound } from '../../../core/round/plan.ts';
import { smallProtocol } from '../../support/builders.ts';

const [STEP] = smallProtocol().steps;
const protocol = smallProtocol({
  steps: [
    { ...STEP!, id: 'one', query: '"{name}"' },
    { ...STEP!, id: 'two', query: '{handle}' },
    { ...STEP!, id: 'three', query: '{name} {employer}' },
  ],
});

const identifier = fc.constantFrom(
  { kind: 'name', value: 'Ana Ruiz', provenance: 'declared' } as const,
  { kind: 'handle', value: 'aruiz', provenance: 'declared' } as const,
  { kind: 'employer', value: 'Mill', provenance: 'agency' } as const,
);
const cohort = fc.uniqueArray(
  fc.record({ id: fc.uuid(), identifiers: fc.uniqueArray(identifier, { selector: ({ kind }) => kind }) }),
  {
    selector: ({ id }) => id,
    maxLength: 30,
  },
);

describe('The plan of a round', () => {
  it('gives every applicant exactly the same steps, whatever is on file', () => {
    fc.assert(
      fc.property(cohort, fc.string(), (people, seed) => {
        for (const { searches } of planRound(protocol, people, seed)) {
          const asked = searches.filter(({ kind }) => kind === 'applicant').map(({ applicantId }) => applicantId);
          expect([...asked].sort()).to.deep.equal(people.map(({ id }) => id).sort());
        }
      }),
    );
  });

  it('puts a control before everyone and two after, the last the same as the first, in every block', () => {
    fc.assert(
      fc.property(cohort, fc.string(), (people, seed) => {
        for (const { searches } of planRound(protocol, people, seed)) {
          expect(searches[0]?.kind).to.equal('positive_control');
          expect(searches.at(-2)?.kind).to.equal('negative_control');
          expect({ ...searches.at(-1), position: 0 }).to.deep.equal(searches[0]);
          expect(searches.map(({ position }) => position)).to.deep.equal(searches.map((_, index) => index));
        }
      }),
    );
  });

  it('is the same for the same seed, and another order for another', () => {
    const people = Array.from({ length: 12 }, (_, index) => ({ id: `person-${index}`, identifiers: [] }));
    expect(planRound(protocol, people, 'a')).to.deep.equal(planRound(protocol, people, 'a'));
    expect(searchOrder(people, 'a')).to.not.deep.equal(searchOrder(people, 'b'));
  });

  it('asks the negative control for two words that no seed repeats', () => {
    const names = Array.from({ length: 500 }, (_, index) => nobodysName(`seed ${index}`));
    expect(new Set(names).size).to.equal(500);
    for (const name of names) expect(name).to.match(/^[A-Z][a-z]{9} [A-Z][a-z]{9}$/);
  });
});
