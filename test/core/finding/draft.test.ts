import { expect } from 'chai';
import { checkFinding, lookBackFrom, QUOTATION_LENGTH_MAX, type TypedFinding } from '../../../core/finding/draft.ts';

const RULES = {
  text: `I drove 140 through town. ${'long '.repeat(400)}`,
  criteria: ['CR-00', 'CR-04', 'CR-20'],
  lookBackYears: 7,
  today: '2026-03-01',
} as const;
const GOOD: TypedFinding = {
  criterion: 'CR-04',
  words: 'I drove 140',
  occurrence: '',
  authorship: 'wrote',
  conductDate: '2025-11-30',
  description: 'Describes driving far above the limit.',
  corroboration: 'C0',
  corroborationNote: '',
  quotationHeld: false,
};

describe('A typed finding', () => {
  it('becomes a stretch of captured text under a criterion', () => {
    const { draft } = checkFinding(GOOD, RULES);
    expect(draft).to.include({
      criterion: 'CR-04',
      start: 0,
      end: 11,
      quotation: 'I drove 140',
      mitigating: false,
      corroborationNote: null,
    });
  });

  it('speaks for the applicant when its criterion does', () => {
    expect(checkFinding({ ...GOOD, criterion: 'CR-20' }, RULES).draft?.mitigating).to.equal(true);
  });

  it('may leave the day open while it is a draft', () => {
    expect(checkFinding({ ...GOOD, conductDate: '' }, RULES).draft?.conductDate).to.equal(null);
  });

  const wrong: readonly (readonly [field: keyof TypedFinding, value: string, says: string])[] = [
    ['criterion', 'CR-03', 'criterion of the approved protocol'],
    ['criterion', 'CR-00', 'criterion of the approved protocol'],
    ['criterion', '', 'NR-14'],
    ['words', 'never written', 'not in the captured text'],
    ['words', 'long '.repeat(400), `${QUOTATION_LENGTH_MAX}`],
    ['occurrence', 'second', 'number'],
    ['authorship', 'liked it', 'connected'],
    ['conductDate', '2026-03-02', 'future'],
    ['conductDate', '2019-02-28', 'look-back'],
    ['conductDate', '30.11.2025', 'YYYY-MM-DD'],
    ['conductDate', '2025-02-30', 'YYYY-MM-DD'],
    ['description', 'Fast.', '10 characters'],
    ['description', 'x'.repeat(601), '600'],
    ['corroboration', 'C9', 'corroborates'],
  ];
  for (const [field, value, says] of wrong) {
    it(`is refused with the field and the fix for ${field} "${value.slice(0, 20)}"`, () => {
      const { draft, problems } = checkFinding({ ...GOOD, [field]: value }, RULES);
      expect(draft).to.equal(null);
      expect(problems.map((one) => one.field)).to.deep.equal([field]);
      expect(problems[0]?.problem).to.include(says);
    });
  }

  it('has to say what corroborates it', () => {
    expect(checkFinding({ ...GOOD, corroboration: 'C2' }, RULES).problems.map(({ field }) => field)).to.deep.equal([
      'corroborationNote',
    ]);
  });
});

describe('The look-back', () => {
  const days = [
    ['2026-03-01', 7, '2019-03-01'],
    ['2024-02-29', 1, '2023-03-01'],
    ['2028-02-29', 4, '2024-02-29'],
  ] as const;
  for (const [today, years, from] of days) {
    it(`of ${years} years seen on ${today} begins on ${from}`, () => {
      expect(lookBackFrom(today, years)).to.equal(from);
    });
  }
});
