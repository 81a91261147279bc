import { expect } from 'chai';
import fc from 'fast-check';
import { isCommonName } from '../../../core/attribution/common-names.ts';
import { findSignals, type KnownIdentifier } from '../../../core/attribution/signals.ts';
import { suggestTier } from '../../../core/attribution/suggest.ts';
import type { IdentifierKind } from '../../../core/identifiers/identifier.ts';

describe('A common name', () => {
  const NAMES: readonly (readonly [name: string, common: boolean])[] = [
    ['James Smith', true],
    ['JAMES R. SMITH JR.', true],
    ['Maria Garcia', true],
    ['María García López', true],
    ['Maria Garcia-Quill', true],
    ['James Quillfeather', false],
    ['Zebulon Smith', false],
    ['Smith', false],
    ['James', false],
    ['Smith James', false],
    ['', false],
  ];
  for (const [name, common] of NAMES)
    it(`is ${common ? '' : 'not known to be '}${name === '' ? 'nothing' : name}`, () =>
      expect(isCommonName(name)).to.equal(common));
});

describe('How common a name is', () => {
  const known = (kind: IdentifierKind, value: string): KnownIdentifier => ({
    id: `${kind}:${value}`,
    kind,
    value,
    provenance: 'declared',
  });
  const tierOf = (name: string, text: string, more: readonly KnownIdentifier[] = []) =>
    findSignals(
      { text, url: 'http://site.example/', title: '', links: [] },
      [
        known('name', name),
        known('city', 'Millbrook, NC'),
        known('employer', 'Tri-River Freight'),
        known('school', 'Bexford College'),
        known('handle', 'js_millbrook'),
        ...more,
      ],
      ['name'],
    );
  const TWO = ' of Millbrook works for Tri-River Freight.';

  it('asks for a third kind of fact where two would do for another name, and says by which source', () => {
    expect(tierOf('Jonas Quillfeather', `Jonas Quillfeather${TWO}`).suggested).to.equal('T2');
    const { suggested, why } = tierOf('James Smith', `James Smith${TWO}`);
    expect(suggested).to.equal('T1');
    expect(why).to.include('many people bear this name').and.include('Census Bureau');
    expect(tierOf('James Smith', `James Smith${TWO} He went to Bexford College.`).suggested).to.equal('T2');
  });

  it('asks for nothing more where an account of the applicant’s is among the facts', () => {
    expect(tierOf('James Smith', 'James Smith of Millbrook, @js_millbrook').suggested).to.equal('T2');
  });

  it('counts for the names the page holds: one that is not common is enough', () => {
    const alias = [known('alias', 'James Quillfeather')];
    expect(tierOf('James Smith', `James Quillfeather${TWO}`, alias).suggested).to.equal('T2');
    expect(tierOf('James Smith', `James Smith${TWO}`, alias).suggested).to.equal('T1');
  });

  it('never raises a tier, whatever the page says', () => {
    const kinds = fc.constantFrom('name', 'city', 'employer', 'school', 'handle', 'email') as fc.Arbitrary<IdentifierKind>;
    const signal = (direction: 'supports' | 'contradicts') =>
      fc.record({ kind: kinds, independent: fc.boolean() }).map(({ kind, independent }) => ({
        ...{ kind, independent, direction, identifierId: null, start: 0, end: 0, why: 'because.' },
        quote: kind === 'name' ? 'James Smith' : kind,
      }));
    const rank = ['TX', 'T0', 'T1', 'T2'];
    fc.assert(
      fc.property(
        fc.array(signal('supports')),
        fc.array(signal('contradicts'), { maxLength: 1 }),
        fc.boolean(),
        (supports, against, ownAccount) => {
          const tier = (commonName: boolean) => suggestTier(supports, against, { ownAccount, commonName }).suggested;
          expect(rank.indexOf(tier(true))).to.be.at.most(rank.indexOf(tier(false)));
        },
      ),
    );
  });

  it('never makes less enough: without further facts every name is a name only', () => {
    for (const name of ['James Smith', 'Jonas Quillfeather'])
      expect(tierOf(name, `${name} wrote this.`).suggested).to.equal('T0');
  });
});
