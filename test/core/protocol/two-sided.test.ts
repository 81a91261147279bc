import { expect } from 'chai';
import fc from 'fast-check';
import { differ, isAnswering, sideOf, type TwoSidedRule } from '../../../core/protocol/two-sided.ts';

const RULE: TwoSidedRule = { shownStatus: 200, shownText: 'member since', missingStatus: 404, missingText: 'no such member' };
const IN_WORDS: TwoSidedRule = { ...RULE, missingStatus: 200 };

describe('a rule with two sides', () => {
  for (const [what, rule, status, text, side] of [
    ['the page of somebody', RULE, 200, 'Ana, member since 2019', 'shown'],
    ['the words for nobody under their status', RULE, 404, 'Sorry, no such member.', 'missing'],
    ['the words for nobody under 200, where 404 belongs to them', RULE, 200, 'Sorry, no such member.', 'neither'],
    ['the words for nobody under 200, where 200 belongs to them', IN_WORDS, 200, 'Sorry, no such member.', 'missing'],
    ['the words for somebody under 404', RULE, 404, 'Ana, member since 2019', 'neither'],
    ['both words under 200', RULE, 200, 'member since ever: no such member', 'both'],
    ['both words under 404', RULE, 404, 'no such member; be a member since today', 'missing'],
    [
      'words for somebody that hold those for nobody',
      { ...RULE, shownText: 'Profile | Hub', missingText: 'Hub' },
      200,
      'Ana: Profile | Hub',
      'shown',
    ],
    ['a bare 404', RULE, 404, 'Not Found', 'neither'],
    ['a bare 200', RULE, 200, 'Welcome', 'neither'],
    ['an outage with the words of both', RULE, 503, 'member since no such member', 'neither'],
  ] as const) {
    it(`reads ${what} as ${side}`, () => {
      expect(sideOf(rule, status, text)).to.equal(side);
    });
  }

  it('never reads anything from a status of neither side', () => {
    const statuses = fc.integer({ min: 100, max: 599 }).filter((status) => status !== 200 && status !== 404);
    fc.assert(
      fc.property(
        statuses,
        fc.string(),
        (status, text) => sideOf(RULE, status, `${RULE.shownText}${text}${RULE.missingText}`) === 'neither',
      ),
    );
  });

  it('cannot have sides that are part of each other under one status', () => {
    expect(differ({ ...IN_WORDS, missingText: 'a member since' })).to.equal(false);
    expect(differ({ ...RULE, missingText: 'a member since' })).to.equal(true);
  });

  it('takes no refusal and no redirect for an answer', () => {
    for (const status of [301, 302, 401, 403, 407, 408, 425, 429, 451, 500, 502, 503])
      expect(isAnswering(status), String(status)).to.equal(false);
  });
});
