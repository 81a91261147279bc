import { expect } from 'chai';
import { AUTHORSHIPS, AUTHORSHIP_WORDS, standsAlone } from '../../../core/criteria/authorship.ts';
import { CRITERIA, CRITERION_IDS, readCriterionId } from '../../../core/criteria/criteria.ts';
import { NOT_REPORTABLE } from '../../../core/criteria/not-reportable.ts';
import { POST_DIMENSION_IDS } from '../../../core/criteria/post-dimensions.ts';

const numbered = (prefix: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${prefix}-${String(from + at).padStart(2, '0')}`);

describe('the criteria', () => {
  it('are CR-00 to CR-20, in order', () => {
    expect(CRITERION_IDS).to.deep.equal(numbered('CR', 0, 20));
  });

  it('each have a title of their own, what they cover, and limits, in sentences', () => {
    for (const id of CRITERION_IDS) {
      const { title, covers, limits } = CRITERIA[id];
      expect(title, id).to.match(/^[A-Z][^.]*$/);
      for (const text of [covers, limits]) expect(text, id).to.match(/^[A-Z].*\.$/s);
    }
    expect(new Set(CRITERION_IDS.map((id) => CRITERIA[id].title)).size).to.equal(21);
  });

  it('are adverse but for CR-00, which is no finding, and CR-20, which is mitigating', () => {
    const others = CRITERION_IDS.filter((id) => CRITERIA[id].polarity !== 'adverse');
    expect(others.map((id) => [id, CRITERIA[id].polarity])).to.deep.equal([
      ['CR-00', 'none'],
      ['CR-20', 'mitigating'],
    ]);
  });

  it('are read from text exactly or not at all', () => {
    expect(readCriterionId('CR-05')).to.equal('CR-05');
    for (const text of ['CR-21', 'cr-05', 'CR-5', '', 'toString', null, 5]) expect(readCriterionId(text)).to.equal(null);
  });
});

describe('what is never reportable', () => {
  it('is NR-01 to NR-17, a sentence each', () => {
    expect(Object.keys(NOT_REPORTABLE)).to.deep.equal(numbered('NR', 1, 17));
    for (const sentence of Object.values(NOT_REPORTABLE)) expect(sentence).to.match(/^[A-Z].*\.$/);
  });
});

describe('authorship', () => {
  it("lets only the applicant's own words stand alone", () => {
    expect(AUTHORSHIPS.filter(standsAlone)).to.deep.equal(['wrote']);
    expect(new Set(Object.values(AUTHORSHIP_WORDS)).size).to.equal(AUTHORSHIPS.length);
  });
});

describe('the POST dimensions', () => {
  it('are the ten of the regulation', () => {
    expect(POST_DIMENSION_IDS).to.deep.equal(['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10']);
  });
});
