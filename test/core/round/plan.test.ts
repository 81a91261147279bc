import { expect } from 'chai';
import fc from 'fast-check';
import { addressKey } from '../../../core/round/address.ts';
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
