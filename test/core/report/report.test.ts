import { expect } from 'chai';
import fc from 'fast-check';
import { Failure } from '../../../core/failure.ts';
import type { CaptureId, FindingId } from '../../../core/ids.ts';
import { OUTCOMES, isSearched } from '../../../core/outcome/outcome.ts';
import { composeReport, Report, reportSha256, reportText } from '../../../core/report/report.ts';
import type { FindingToReport, ReportInput } from '../../../core/report/report.ts';
import { CONTROL_IDS } from '../../../core/policy/controls.ts';
import { NO_PROFILE } from '../../../core/policy/profile.ts';
import { ageInWords } from '../../../core/report/words.ts';

const EMPTY: ReportInput = {
  report: { number: 'R-2026-014', version: 1, releasedOn: '2026-07-01' },
  applicantNumber: 'A-0001',
  requisition: { number: 'PO-2026-02', title: 'Police officer, spring class' },
  protocol: { title: 'Open-web vetting', version: 3, sha256: 'a'.repeat(64), classPack: 'ca' },
  lookBack: { years: 7, from: '2019-07-01' },
  filterVersion: 'f1-0000000000000000',
  steps: OUTCOMES.map((outcome) => ({ title: `Step that ends as ${outcome}`, outcome })),
  policy: null,
  findings: [],
  responses: [],
};

const THREAT: FindingToReport = {
  findingId: 'aaaaaaaa-0000-4000-8000-000000000001' as FindingId,
  criterion: 'CR-03',
  description: 'Wrote that an opponent "deserves a beating" after a match.',
  quotation: 'he deserves a beating',
  conductDate: '2024-05-01',
  authorship: 'wrote',
  corroboration: 'C0',
  recheck: { on: '2026-06-30', words: 'stand' },
  dimensions: ['D8', 'D2'],
  speechReview: true,
  captureId: 'cccccccc-0000-4000-8000-000000000001' as CaptureId,
  captureSha256: 'd'.repeat(64),
};
const OLDER: FindingToReport = {
  ...THREAT,
  findingId: 'bbbbbbbb-0000-4000-8000-000000000002' as FindingId,
  conductDate: '2022-05-01',
  quotation: null,
};
const BIAS: FindingToReport = {
  ...THREAT,
  findingId: 'ffffffff-0000-4000-8000-000000000003' as FindingId,
  criterion: 'CR-01',
  corroboration: 'C1',
};
const GOOD: FindingToReport = {
  ...THREAT,
  findingId: '99999999-0000-4000-8000-000000000004' as FindingId,
  criterion: 'CR-20',
  corroboration: 'C2',
};

const FULL: ReportInput = {
  ...EMPTY,
  findings: [THREAT, GOOD, OLDER, BIAS],
  responses: [
    { receivedOn: '2026-06-20', findingId: THREAT.findingId, text: 'It was said in anger and taken back the same day.' },
    { receivedOn: '2026-06-19', findingId: null, text: null },
  ],
};

/** The shape of a value: the keys in their order, one level of list items. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return 'list';
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]);
}

describe('a report', () => {
  it('has the same sections in the same order, full or empty', () => {
    expect(shapeOf(composeReport(EMPTY))).to.deep.equal(shapeOf(composeReport(FULL)));
    expect(Object.keys(composeReport(EMPTY))).to.deep.equal([
      'form',
      'report',
      'applicant',
      'requisition',
      'protocol',
      'lookBack',
      'filter',
      'coverage',
      'policy',
      'conclusion',
      'adverse',
      'mitigating',
      'responses',
      'limits',
      'readers',
    ]);
  });

  it('names the agency’s clause for each control, and that all were enforced whatever it says', () => {
    const clause = {
      citation: 'General Order 12, III.A.2.d(2)',
      text: 'Protected classes shall be filtered.',
      verb: 'should',
    } as const;
    const policy = { version: 4, sha256: 'e'.repeat(64), profile: { ...NO_PROFILE, 'BI-3': clause } };
    const written = composeReport({ ...FULL, policy }).policy;
    expect(written?.statement).to.include('version 4').and.to.include('All seven controls were enforced');
    expect(written?.controls.map(({ control }) => control)).to.deep.equal(CONTROL_IDS);
    expect(written?.controls[2]?.clause).to.equal('should (General Order 12, III.A.2.d(2))');
    expect(written?.controls[0]?.clause).to.equal('no clause entered');
    expect(JSON.stringify(written)).not.to.include(clause.text);
    expect(composeReport(EMPTY).policy?.statement).to.include('not entered').and.to.include('All seven controls were enforced');
  });

  it('can be read back when it is from before there was a policy profile', () => {
    const older: Partial<Report> = { ...composeReport(FULL) };
    delete older.policy;
    expect(Report.parse(older)).to.deep.equal(older);
  });

  it('says the same of twins but for their number', () => {
    const one = reportText(composeReport(FULL));
    const other = reportText(composeReport({ ...FULL, applicantNumber: 'A-0002' }));
    expect(other).not.to.equal(one);
    expect(other.replace('A-0002', 'A-0001')).to.equal(one);
  });

  it('is the same record, in whatever order its findings and responses come', () => {
    const expected = reportSha256(composeReport(FULL));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...FULL.findings], { minLength: 4 }),
        fc.shuffledSubarray([...FULL.responses], { minLength: 2 }),
        (findings, responses) => {
          expect(reportSha256(composeReport({ ...FULL, findings, responses }))).to.equal(expected);
        },
      ),
    );
  });

  it('lists findings by criterion, then by date, the mitigating ones in the same shape', () => {
    const { adverse, mitigating } = composeReport(FULL);
    expect(adverse.map(({ finding }) => finding)).to.deep.equal(['ffffffff', 'bbbbbbbb', 'aaaaaaaa']);
    expect(mitigating.map(({ finding }) => finding)).to.deep.equal(['99999999']);
    expect(Object.keys(mitigating[0]!)).to.deep.equal(Object.keys(adverse[0]!));
  });

  it('tells the panel of each finding what it needs and nothing that leads to the page', () => {
    expect(composeReport({ ...EMPTY, findings: [THREAT] }).adverse[0]).to.deep.equal({
      finding: 'aaaaaaaa',
      criterion: 'CR-03',
      title: 'Promotion of violence',
      description: 'Wrote that an opponent "deserves a beating" after a match.',
      quotation: 'he deserves a beating',
      conductDate: '2024-05-01',
      ageOfConduct: '2 years and 2 months',
      authorship: 'Written by the applicant',
      corroboration: 'Not corroborated; not sufficient alone',
      recheck: 'On 2026-06-30 the page was asked again and still said this.',
      dimensions: ['Impulse Control/Attention to Safety', 'Decision-Making and Judgment'],
      speechReview: true,
      evidence: { capture: 'cccccccc', sha256Prefix: 'd'.repeat(16) },
    });
  });

  it('says of a withheld quotation and a withheld response only that they are', () => {
    const { adverse, responses } = composeReport(FULL);
    expect(adverse[1]?.quotation).to.equal('The quotation is withheld; the description stands for it.');
    expect(responses.list[0]).to.deep.equal({
      receivedOn: '2026-06-19',
      finding: null,
      text: 'A response was received. Its text is withheld; it can be given again in other words.',
    });
  });

  it('counts as searched what was found and what was not, and names every other step with its reason', () => {
    const { coverage } = composeReport(EMPTY);
    expect([coverage.planned, coverage.searched]).to.deep.equal([OUTCOMES.length, 2]);
    expect(coverage.notSearched.map(({ step }) => step)).to.deep.equal(
      OUTCOMES.filter((outcome) => !isSearched(outcome)).map((outcome) => `Step that ends as ${outcome}`),
    );
    expect(coverage.notSearched.find(({ step }) => step.endsWith('blocked'))).to.deep.equal({
      step: 'Step that ends as blocked',
      outcome: 'Blocked',
      reason: 'The source refused the request; we do not try to get around a refusal.',
    });
  });

  it('does not tell an applicant with hits from one without', () => {
    const steps = (outcome: 'found' | 'none'): ReportInput['steps'] => [{ title: 'Encyclopaedia', outcome }];
    expect(composeReport({ ...EMPTY, steps: steps('found') })).to.deep.equal(composeReport({ ...EMPTY, steps: steps('none') }));
  });

  it('says in words how far the protocol was carried out and what came of it', () => {
    const whole = composeReport({
      ...EMPTY,
      steps: Array.from({ length: 42 }, () => ({ title: 'Step', outcome: 'none' as const })),
    });
    expect(whole.coverage.statement).to.equal('All 42 steps of the protocol reached a result.');
    expect(whole.conclusion).to.equal('Nothing reportable was found in the steps that reached a result (CR-00).');
    expect(composeReport(FULL).coverage.statement).to.equal(
      `2 of the ${OUTCOMES.length} steps of the protocol reached a result; the others are listed with the reason.`,
    );
  });

  const LEADS = ['see https://site.example/x', 'www.site.example', 'mail a.b@site.example', 'by @somebody', 'ftp://x', '(@x)'];
  for (const text of LEADS) {
    it(`is refused with ${JSON.stringify(text)} in it, naming where`, () => {
      const bad: readonly Partial<ReportInput>[] = [
        { findings: [{ ...THREAT, description: text }] },
        { findings: [{ ...THREAT, quotation: text }] },
        { responses: [{ receivedOn: '2026-06-19', findingId: null, text }] },
      ];
      const fields = bad.map((change) => {
        try {
          composeReport({ ...EMPTY, ...change });
          return 'nothing';
        } catch (error) {
          return error instanceof Failure && error.code === 'RELEASE_REFUSED' ? error.fields[0]?.field : error;
        }
      });
      expect(fields).to.deep.equal(['adverse.0.description', 'adverse.0.quotation', 'responses.list.0.text']);
    });
  }

  it('lets an @ that leads nowhere pass', () => {
    expect(composeReport({ ...EMPTY, findings: [{ ...THREAT, quotation: 'meet @ noon' }] }).adverse[0]?.quotation).to.equal(
      'meet @ noon',
    );
  });

  it('is refused with "nothing reportable" as a finding, which would belong in no section', () => {
    expect(() => composeReport({ ...EMPTY, findings: [{ ...THREAT, criterion: 'CR-00' }] })).to.throw(Failure, 'not a finding');
  });

  it('reads back from its record, and nothing can be added to it', () => {
    const report = composeReport(FULL);
    expect(Report.parse(JSON.parse(reportText(report)))).to.deep.equal(report);
    for (const more of [{ score: 7 }, { photo: 'x' }, { withheld: 3 }])
      expect(Report.safeParse({ ...report, ...more }).success).to.equal(false);
  });
});

describe('the age of conduct', () => {
  const TABLE = [
    ['2026-07-01', '2026-07-01', 'less than a month'],
    ['2026-06-02', '2026-07-01', 'less than a month'],
    ['2026-06-01', '2026-07-01', '1 month'],
    ['2025-07-01', '2026-07-01', '1 year'],
    ['2025-07-02', '2026-07-01', '11 months'],
    ['2024-05-31', '2026-07-01', '2 years and 1 month'],
    ['2019-12-31', '2026-01-01', '6 years'],
  ] as const;
  for (const [from, to, words] of TABLE) {
    it(`is ${words} from ${from} to ${to}`, () => {
      expect(ageInWords(from, to)).to.equal(words);
    });
  }
});
