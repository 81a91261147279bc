import { expect } from 'chai';
import fc from 'fast-check';
import { Failure } from '../../../core/failure.ts';
import { findResidue } from '../../../core/filter/index.ts';
import { CONTROL_IDS, CONTROLS, type ControlId } from '../../../core/policy/controls.ts';
import {
  enforcedControls,
  nameProfile,
  NO_PROFILE,
  readProfile,
  VERBS,
  type Clause,
  type PolicyProfile,
  type TypedClause,
} from '../../../core/policy/profile.ts';
import { REFUSAL_CODES } from '../../../core/release/gate.ts';

const EMPTY: TypedClause = { citation: '', text: '', verb: '' };
const WHOLE: TypedClause = {
  citation: 'General Order 12, III.A.2.d(2)',
  text: 'The search shall be made by somebody who does not decide on the hiring.',
  verb: 'shall',
};
const typed = (changes: Partial<Record<ControlId, TypedClause>> = {}) =>
  ({ ...Object.fromEntries(CONTROL_IDS.map((id) => [id, EMPTY])), ...changes }) as Record<ControlId, TypedClause>;

describe('What is enforced', () => {
  const clause: fc.Arbitrary<Clause | null> = fc.option(
    fc.record({ citation: fc.string(), text: fc.string(), verb: fc.constantFrom(...VERBS) }),
  );
  const profiles = fc.record(
    Object.fromEntries(CONTROL_IDS.map((id) => [id, clause])) as Record<ControlId, typeof clause>,
  ) as fc.Arbitrary<PolicyProfile>;

  it('is all seven controls with all their gates, whatever a profile says', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const enforced = enforcedControls(profile);
        expect(enforced.map(({ id }) => id)).to.deep.equal(CONTROL_IDS);
        for (const { id, gates, constraints, enforced: how } of enforced) {
          expect(gates).to.equal(CONTROLS[id].gates);
          expect(constraints).to.equal(CONTROLS[id].constraints);
          expect(how).to.equal(CONTROLS[id].enforced);
        }
      }),
    );
  });

  it('is said to be more than the policy asks for, unless a clause says shall', () => {
    for (const [verb, stricter] of [
      ['shall', false],
      ['should', true],
      [null, true],
    ] as const) {
      const profile = { ...NO_PROFILE, 'BI-4': verb === null ? null : { citation: 'GO 1', text: 'A clause of it.', verb } };
      expect(enforcedControls(profile)[3]?.stricterThanPolicy, String(verb)).to.equal(stricter);
    }
  });

  it('rests on gates that exist, and on at least one for every control', () => {
    for (const { id, gates, constraints } of enforcedControls(NO_PROFILE)) {
      expect(gates.length + constraints.length, id).to.be.greaterThan(0);
      for (const gate of gates) expect(REFUSAL_CODES).to.include(gate);
    }
  });

  it('is said in words that may stand in a report', () => {
    for (const id of CONTROL_IDS)
      expect(findResidue(`${CONTROLS[id].title} ${CONTROLS[id].enforced}`, { names: [], handles: [] }), id).to.deep.equal([]);
  });
});

describe('A policy profile', () => {
  it('has a clause where one was typed, trimmed, and nothing elsewhere', () => {
    const profile = readProfile(typed({ 'BI-2': { ...WHOLE, citation: '  General Order 12, III.A.2.d(2) ' } }));
    expect(profile['BI-2']).to.deep.equal(WHOLE);
    expect(profile).to.deep.equal({ ...NO_PROFILE, 'BI-2': WHOLE });
  });

  it('of spaces is one in which nothing is entered', () => {
    expect(readProfile(typed({ 'BI-1': { citation: ' ', text: '\n', verb: '' } }))).to.deep.equal(NO_PROFILE);
  });

  const REFUSED: readonly (readonly [what: string, clause: TypedClause, field: string, says: RegExp])[] = [
    ['a clause without its citation', { ...WHOLE, citation: '' }, 'BI-2.citation', /name the policy/],
    ['a clause without its text', { ...WHOLE, text: '' }, 'BI-2.text', /copy the clause/],
    ['a clause without its verb', { ...WHOLE, verb: '' }, 'BI-2.verb', /shall or should/],
    ['a verb no policy has', { ...WHOLE, verb: 'may' }, 'BI-2.verb', /shall or should/],
    ['a citation that is a whole page', { ...WHOLE, citation: 'x'.repeat(121) }, 'BI-2.citation', /at most 120/],
    ['a clause that is a whole policy', { ...WHOLE, text: 'x'.repeat(2001) }, 'BI-2.text', /at most 2000/],
    [
      'a citation that could not stand in a report',
      { ...WHOLE, citation: 'See chief@city.example' },
      'BI-2.citation',
      /may not stand/,
    ],
  ];
  for (const [what, clause, field, says] of REFUSED) {
    it(`is refused for ${what}, naming ${field}`, () => {
      try {
        readProfile(typed({ 'BI-1': WHOLE, 'BI-2': clause }));
        expect.fail('it was accepted');
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        expect(error.fields.map((one) => one.field)).to.deep.equal([field]);
        expect(error.fields[0]?.problem).to.match(says);
      }
    });
  }

  it('names every field that is wrong at once', () => {
    try {
      readProfile(typed({ 'BI-1': { ...EMPTY, verb: 'shall' }, 'BI-7': { ...WHOLE, verb: '' } }));
      expect.fail('it was accepted');
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      expect(error.fields.map(({ field }) => field)).to.deep.equal(['BI-1.citation', 'BI-1.text', 'BI-7.verb']);
    }
  });

  it('has one name for one text', () => {
    const profile = readProfile(typed({ 'BI-2': WHOLE }));
    const reordered = Object.fromEntries(Object.entries(profile).reverse()) as PolicyProfile;
    expect(nameProfile(reordered)).to.deep.equal(nameProfile(profile));
    expect(nameProfile(NO_PROFILE).sha256).not.to.equal(nameProfile(profile).sha256);
  });
});
