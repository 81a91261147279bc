import { expect } from 'chai';
import { ROLES, ROLE_WORDS, whyNotGranted, whyNotTogether, type Role } from '../../../core/permissions/roles.ts';

/** Which pairs one person may hold; everything else is refused. Written out, so that a change of mind is a change of this table. */
const TOGETHER: readonly (readonly [Role, Role])[] = [
  ['investigator', 'supervisor'],
  ['investigator', 'panelist'],
];

describe('Two roles of one person', () => {
  for (const held of ROLES) {
    for (const wanted of ROLES.filter((role) => role !== held)) {
      const may = TOGETHER.some((pair) => pair.includes(held) && pair.includes(wanted));
      it(`${may ? 'can' : 'cannot'} be ${held} and ${wanted}`, () => {
        const why = whyNotTogether(held, wanted);
        if (may) expect(why).to.equal(null);
        else expect(why).to.match(/^An? .+\.$/);
      });
    }
  }

  it('are refused in whatever order they are given', () => {
    for (const one of ROLES) for (const other of ROLES) expect(whyNotTogether(one, other)).to.equal(whyNotTogether(other, one));
  });

  it('are the same role when it is given twice, which is no conflict', () => {
    for (const role of ROLES) expect(whyNotTogether(role, role)).to.equal(null);
  });

  it('are weighed against every role that is held', () => {
    expect(whyNotGranted([], 'auditor')).to.equal(null);
    expect(whyNotGranted(['investigator'], 'panelist')).to.equal(null);
    expect(whyNotGranted(['investigator', 'supervisor'], 'panelist')).to.include('does not decide');
  });

  it('have words for people', () => {
    for (const role of ROLES) expect(ROLE_WORDS[role].does).to.match(/\.$/);
  });
});
