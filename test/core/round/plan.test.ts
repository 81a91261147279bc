import { expect } from 'chai';
import fc from 'fast-check';
import { OUTCOMES, type Outcome } from '../../../core/outcome/outcome.ts';
import { addressKey } from '../../../core/round/address.ts';
import { nobodysName, searchOrder, settleBlock, unaskedOutcome, type ObservedCell } from '../../../core/round/block.ts';
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

  it('puts a control before and after everyone, in every block', () => {
    fc.assert(
      fc.property(cohort, fc.string(), (people, seed) => {
        for (const { searches } of planRound(protocol, people, seed)) {
          expect(searches[0]?.kind).to.equal('positive_control');
          expect(searches.at(-1)?.kind).to.equal('negative_control');
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

describe('The settlement of a block', () => {
  const cells = (positive: Outcome, negative: Outcome, ...applicants: Outcome[]): ObservedCell[] => [
    { id: 'p', kind: 'positive_control', observed: positive },
    ...applicants.map((observed, index) => ({ id: `a${index}`, kind: 'applicant' as const, observed })),
    { id: 'n', kind: 'negative_control', observed: negative },
  ];
  const outcomes = (observed: readonly ObservedCell[]) =>
    settleBlock(observed)
      .outcomes.filter(({ id }) => id.startsWith('a'))
      .map(({ outcome }) => outcome);

  it('claims what was observed when both controls passed', () => {
    expect(outcomes(cells('found', 'none', 'found', 'none', 'blocked'))).to.deep.equal(['found', 'none', 'blocked']);
  });

  it('voids every claim, and only claims, when a control failed', () => {
    for (const failed of [
      cells('none', 'none', 'found', 'none', 'partial', 'blocked', 'unavailable'),
      cells('found', 'found', 'found', 'none', 'partial', 'blocked', 'unavailable'),
    ]) {
      expect(outcomes(failed)).to.deep.equal(['voided', 'voided', 'voided', 'blocked', 'unavailable']);
      expect(settleBlock(failed).verdict).to.equal('voided');
    }
  });

  it('never lets "none" stand without a positive control that found and a negative one that did not', () => {
    const outcome = fc.constantFrom(...OUTCOMES);
    fc.assert(
      fc.property(outcome, outcome, fc.array(outcome), (positive, negative, applicants) => {
        const proven = (positive === 'found' || positive === 'partial') && negative === 'none';
        expect(outcomes(cells(positive, negative, ...applicants)).includes('none')).to.equal(
          proven && applicants.includes('none'),
        );
      }),
    );
  });

  it('ends every cell exactly once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OUTCOMES),
        fc.constantFrom(...OUTCOMES),
        fc.array(fc.constantFrom(...OUTCOMES)),
        (positive, negative, applicants) => {
          const all = cells(positive, negative, ...applicants);
          expect(settleBlock(all).outcomes.map(({ id }) => id)).to.deep.equal(all.map(({ id }) => id));
        },
      ),
    );
  });

  it('has no block without controls', () => {
    expect(settleBlock([{ id: 'a', kind: 'applicant', observed: 'none' }]).verdict).to.equal('voided');
  });

  it('never turns a failed control into a claim for those who were not asked', () => {
    for (const control of OUTCOMES.filter((each) => each !== 'found' && each !== 'partial')) {
      expect(['found', 'none', 'partial']).to.not.include(unaskedOutcome(control));
    }
  });
});

describe('The key of an address', () => {
  const SAME: readonly (readonly [string, string])[] = [
    ['http://Wiki.Example.test/A?utm_source=x', 'http://wiki.example.test/A'],
    ['http://wiki.example.test:80/A#top', 'http://wiki.example.test/A'],
    ['https://wiki.example.test/A?b=2&a=1', 'https://wiki.example.test/A?a=1&b=2'],
  ];
  for (const [one, other] of SAME)
    it(`is one for ${one} and ${other}`, () => expect(addressKey(one)).to.equal(addressKey(other)));

  for (const no of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://a.test/',
    'http://me:pw@a.test/',
    'not an address',
    '',
  ]) {
    it(`does not exist for ${no === '' ? 'nothing' : no}`, () => expect(addressKey(no)).to.equal(null));
  }

  it('is never another page: paths and other parameters count', () => {
    expect(addressKey('http://a.test/x?id=1')).to.not.equal(addressKey('http://a.test/x?id=2'));
    expect(addressKey('http://a.test/x')).to.not.equal(addressKey('http://a.test/X'));
  });
});
