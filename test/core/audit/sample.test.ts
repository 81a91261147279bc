import { expect } from 'chai';
import fc from 'fast-check';
import { drawSample, hashOfJudged, type JudgedPage } from '../../../core/audit/sample.ts';

const VERDICTS = ['applicant', 'not_applicant', 'unsure'] as const;
const pages = (...counts: readonly number[]): JudgedPage[] =>
  counts.flatMap((count, at) =>
    Array.from({ length: count }, (_, number) => ({ id: `page-${at}-${number}`, verdict: VERDICTS[at] ?? 'unsure' })),
  );
const countsOf = (drawn: readonly JudgedPage[]) => VERDICTS.map((one) => drawn.filter(({ verdict }) => verdict === one).length);

describe('A sample of judged pages', () => {
  for (const { judged, size, drawn } of [
    { judged: [0, 0, 0], size: 10, drawn: [0, 0, 0] },
    { judged: [50, 30, 20], size: 10, drawn: [5, 3, 2] },
    { judged: [1, 99, 0], size: 10, drawn: [0, 10, 0] },
    { judged: [6, 93, 1], size: 10, drawn: [1, 9, 0] },
    { judged: [3, 3, 3], size: 4, drawn: [2, 1, 1] },
    { judged: [3, 3, 3], size: 50, drawn: [3, 3, 3] },
  ]) {
    it(`of ${size} from ${judged.join(' + ')} has ${drawn.join(' + ')} by verdict`, () => {
      expect(countsOf(drawSample(pages(...judged), size, 'seed'))).to.deep.equal(drawn);
    });
  }

  it('is the same for the same seed, in whatever order the pages come, and another for another seed', () => {
    const judged = pages(40, 40, 20);
    const drawn = drawSample(judged, 20, 'one');
    expect(drawSample([...judged].reverse(), 20, 'one')).to.deep.equal(drawn);
    expect(drawSample(judged, 20, 'two')).not.to.deep.equal(drawn);
    expect(hashOfJudged([...judged].reverse())).to.equal(hashOfJudged(judged));
    expect(hashOfJudged(judged.map((page, at) => (at === 0 ? { ...page, verdict: 'unsure' } : page)))).not.to.equal(
      hashOfJudged(judged),
    );
  });

  it('has each page once, and only pages that were judged', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(25), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 1, max: 60 }),
        fc.string(),
        (counts, size, seed) => {
          const judged = pages(...counts);
          const drawn = drawSample(judged, size, seed);
          expect(drawn).to.have.length(Math.min(size, judged.length));
          expect(new Set(drawn.map(({ id }) => id)).size).to.equal(drawn.length);
          for (const page of drawn) expect(judged).to.deep.include(page);
        },
      ),
    );
  });

  it('mixes the verdicts, so that the place in the sample tells nothing', () => {
    const first = Array.from({ length: 200 }, (_, at) => drawSample(pages(50, 50, 0), 10, `seed ${at}`)[0]?.verdict);
    expect(first.filter((verdict) => verdict === 'applicant').length).to.be.within(60, 140);
  });
});
