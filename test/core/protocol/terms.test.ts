import { expect } from 'chai';
import { Failure } from '../../../core/failure.ts';
import { policyOf, SOURCE_IDS } from '../../../core/protocol/sources.ts';
import { outdatedTerms, refuseOutdatedTerms } from '../../../core/protocol/terms.ts';

const ON = (day: string) => new Date(`${day}T12:00:00Z`);

describe('The terms of a source', () => {
  const { termsReviewed } = policyOf('searxng');
  const year = Number(termsReviewed.slice(0, 4)) + 1;
  const sameDay = `${year}${termsReviewed.slice(4)}`;

  it('hold for a year to the day', () => {
    expect(outdatedTerms(['searxng'], ON(termsReviewed))).to.deep.equal([]);
    expect(outdatedTerms(['searxng'], ON(sameDay))).to.deep.equal([]);
    expect(outdatedTerms(['searxng'], new Date(ON(sameDay).getTime() + 86_400_000))).to.deep.equal(['searxng']);
  });

  it('are looked at for every source a protocol asks, each once', () => {
    expect(outdatedTerms([...SOURCE_IDS, ...SOURCE_IDS], ON('2099-01-01'))).to.deep.equal(SOURCE_IDS);
  });

  it('refuse a protocol by the name of the source and the day its terms were read', () => {
    const protocol = { steps: [{ source: 'searxng' }, { source: 'mastodon' }, { source: 'searxng' }] } as const;
    refuseOutdatedTerms(protocol, ON(termsReviewed));
    expect(() => refuseOutdatedTerms(protocol, ON('2099-01-01')))
      .to.throw(Failure, /Search engine \(SearXNG\), last on \d{4}-\d\d-\d\d; Microblog \(Mastodon\), last on/)
      .with.property('code', 'TERMS_OUTDATED');
  });
});
