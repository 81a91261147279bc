import { expect } from 'chai';
import fc from 'fast-check';
import { layMatrix } from '../../../core/audit/matrix.ts';
import { parityTests } from '../../../core/audit/parity.ts';
import type { CellEffort, Effort, ParityInput, StepRun } from '../../../core/audit/parity-input.ts';
import { separationTests, type PersonsWork, type ReleasedFinding } from '../../../core/audit/separation.ts';

const AT = new Date('2026-03-02T10:00:00.000Z');
const effort = (number: string, changes: Partial<Effort> = {}): Effort => ({
  number,
  withdrawn: false,
  late: false,
  cells: 1,
  notApplicable: 0,
  notSearched: 0,
  requests: 3,
  pagesRead: 3,
  durationMs: 4_000,
  retries: 0,
  captures: 2,
  capturesFailed: 0,
  captureRetries: 0,
  noticeVersion: 'notice-1',
  ...changes,
});
const step = (changes: Partial<StepRun> = {}): StepRun => ({
  stepNo: 1,
  title: 'Wiki',
  technique: 'T-01',
  condition: null,
  onProtocol: true,
  firstAt: AT,
  lastAt: AT,
  ...changes,
});
const cell = (applicant: string, changes: Partial<CellEffort> = {}): CellEffort => ({
  search: `search-of-${applicant}`,
  applicant,
  stepNo: 1,
  attempts: 1,
  pagesRead: 3,
  requests: 3,
  durationMs: 4_000,
  ...changes,
});
const round = (changes: Partial<ParityInput> = {}): ParityInput => ({
  matrix: layMatrix(
    [{ stepNo: 1, stepId: 'wiki', title: 'Wiki' }],
    [
      { id: 'a', number: 'A-1' },
      { id: 'b', number: 'A-2' },
    ],
    [
      { id: '1', applicantId: 'a', stepNo: 1, outcome: 'none' },
      { id: '2', applicantId: 'b', stepNo: 1, outcome: 'not_applicable' },
    ],
  ),
  efforts: [effort('A-1'), effort('A-2')],
  cells: [cell('A-1'), cell('A-2')],
  steps: [step()],
  rounds: [{ startedAt: AT, protocolSha256: 'a' }],
  deviations: [],
  ...changes,
});
const deviation = (changes: Partial<ParityInput['deviations'][number]>): ParityInput['deviations'][number] => ({
  askedAt: AT,
  askedBy: 'Ada',
  decision: null,
  decidedBy: null,
  reach: null,
  applicantNumber: null,
  doneAt: null,
  ...changes,
});
const failed = (input: ParityInput) => parityTests(input).flatMap(({ id, passed }) => (passed ? [] : [id]));

describe('The tests of equal treatment', () => {
  const cases: readonly (readonly [what: string, changes: Partial<ParityInput>, looks: readonly string[]])[] = [
    ['everybody treated alike', {}, []],
    ['nobody there at all', { matrix: layMatrix([], [], []), efforts: [], steps: [] }, []],
    ['somebody who was not searched', { efforts: [effort('A-1'), effort('A-3', { cells: 0 })] }, ['U-01']],
    [
      'somebody who withdrew before',
      { efforts: [effort('A-1'), effort('A-3', { cells: 0, withdrawn: true, noticeVersion: null })] },
      [],
    ],
    [
      'somebody added after the round began',
      { efforts: [effort('A-1'), effort('A-3', { cells: 0, late: true, noticeVersion: null })] },
      [],
    ],
    [
      'another round by another protocol',
      {
        rounds: [
          { startedAt: AT, protocolSha256: 'a' },
          { startedAt: AT, protocolSha256: 'b' },
        ],
      },
      ['U-02'],
    ],
    [
      'a cell without an outcome',
      {
        matrix: layMatrix(
          [{ stepNo: 1, stepId: 'wiki', title: 'Wiki' }],
          [{ id: 'a', number: 'A-1' }],
          [{ id: '1', applicantId: 'a', stepNo: 1, outcome: null }],
        ),
      },
      ['U-03'],
    ],
    [
      'a search in no step of the protocol',
      { matrix: layMatrix([], [], [{ id: '1', applicantId: 'a', stepNo: 9, outcome: 'found' }]) },
      ['U-03'],
    ],
    ['a longer search', { efforts: [effort('A-1'), effort('A-2'), effort('A-3', { durationMs: 3_600_000 })] }, ['U-04']],
    ['asking a day and a second apart', { steps: [step({ lastAt: new Date(AT.getTime() + 86_401_000) })] }, ['U-05']],
    ['a step that has not begun', { steps: [step({ firstAt: null, lastAt: null })] }, []],
    ['a deviation nobody decided', { deviations: [deviation({})] }, ['U-06']],
    ['a deviation that was refused', { deviations: [deviation({ decision: 'refused', decidedBy: 'Bo' })] }, []],
    [
      'an extra search approved for everybody',
      { deviations: [deviation({ decision: 'approved', decidedBy: 'Bo', reach: 'cohort' })] },
      [],
    ],
    [
      'an extra search approved for one',
      { deviations: [deviation({ decision: 'approved', decidedBy: 'Bo', reach: 'logged', applicantNumber: 'A-2' })] },
      ['U-06'],
    ],
    ['a step that is not on the protocol', { steps: [step({ onProtocol: false })] }, ['U-06']],
    ['a forbidden technique', { steps: [step({ technique: 'T-08' })] }, ['U-07']],
    ['a technique that does not exist', { steps: [step({ technique: 'toString', condition: 'because' })] }, ['U-07']],
    ['a conditional technique without its condition', { steps: [step({ technique: 'T-05' })] }, ['U-07']],
    ['a conditional technique with it', { steps: [step({ technique: 'T-05', condition: 'the notice, section 4' })] }, []],
    ['two versions of the notice', { efforts: [effort('A-1'), effort('A-2', { noticeVersion: 'notice-2' })] }, ['U-19']],
    ['somebody without a notice', { efforts: [effort('A-1', { noticeVersion: null })] }, ['U-19']],
    [
      'one who was asked about by more requests in a step',
      { cells: [cell('A-1'), cell('A-2'), cell('A-3', { requests: 12 })] },
      ['U-04 by step'],
    ],
    [
      'one who was tried more often in a step',
      { cells: [cell('A-1'), cell('A-2'), cell('A-3', { attempts: 6 })] },
      ['U-04 by step'],
    ],
    [
      'one who could not be asked about in a step',
      { cells: [cell('A-1'), cell('A-2', { attempts: 0, pagesRead: 0, requests: 0 })] },
      [],
    ],
    ['more requests for one', { efforts: [effort('A-1'), effort('A-2'), effort('A-3', { requests: 40 })] }, ['U-04']],
    [
      'more pages of one captured again',
      { efforts: [effort('A-1'), effort('A-2'), effort('A-3', { captureRetries: 5 })] },
      ['U-20'],
    ],
    [
      'more searches of one without a result',
      { efforts: [effort('A-1'), effort('A-2'), effort('A-3', { notSearched: 4 })] },
      ['U-20'],
    ],
    ['more attempts for one', { efforts: [effort('A-1'), effort('A-2'), effort('A-3', { retries: 6 })] }, ['U-20']],
  ];
  for (const [what, changes, looks] of cases) {
    it(`${looks.length === 0 ? 'pass' : `ask to look at ${looks.join(', ')}`} with ${what}`, () => {
      expect(failed(round(changes))).to.deep.equal(looks);
    });
  }

  it('have as many columns in every row as in the head, and rows to look at first', () => {
    for (const { columns, rows, passed } of parityTests(
      round({ steps: [step(), step({ technique: 'T-08', onProtocol: false })] }),
    )) {
      for (const { cells } of rows) expect(cells).to.have.length(columns.length);
      const flags = rows.map(({ flagged }) => flagged);
      expect(flags).to.deep.equal([...flags].sort((one, other) => Number(other) - Number(one)));
      expect(passed).to.equal(!flags.includes(true));
    }
  });
});

describe('The figures of equal treatment', () => {
  const figure = (input: ParityInput, name: string) =>
    parityTests(input)
      .flatMap(({ figures }) => figures)
      .find((one) => one.name === name);

  it('give the least, the middle and the most of what was done, and say what is unequal', () => {
    const efforts = [2, 3, 30].map((pagesRead, index) => effort(`A-${index}`, { pagesRead, durationMs: pagesRead * 100 }));
    expect(figure(round({ efforts }), 'Result pages read for an applicant')).to.deep.include({
      spread: { min: 2, median: 3, max: 30 },
      unequal: true,
    });
    expect(figure(round({ efforts }), 'Time spent on an applicant')).to.deep.include({
      unit: 'ms',
      spread: { min: 200, median: 300, max: 3_000 },
      unequal: false,
    });
    const steps = [step({ lastAt: new Date(AT.getTime() + 86_400_001) }), step({ stepNo: 2 })];
    expect(figure(round({ steps }), 'Time between the first and the last applicant of a step')).to.deep.include({
      spread: { min: 0, median: 43_200_000.5, max: 86_400_001 },
      unequal: true,
    });
  });

  it('give counts beside what they have to be', () => {
    expect(figure(round({ steps: [step({ technique: 'T-08' })] }), 'Steps by a technique that is not allowed')).to.deep.include({
      value: 1,
      expected: 0,
      unequal: true,
    });
    expect(figure(round({}), 'Protocol versions used')).to.deep.include({ value: 1, expected: 1, unequal: false });
  });

  it('are unequal only in tests that ask to look, and lead from every row about somebody to them', () => {
    const numbers = fc.record({
      pagesRead: fc.nat(60),
      requests: fc.nat(60),
      durationMs: fc.nat(400_000),
      retries: fc.nat(9),
      notSearched: fc.nat(9),
      captureRetries: fc.nat(9),
      capturesFailed: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 6 }), (some) => {
        const tests = parityTests(round({ efforts: some.map((changes, index) => effort(`A-${index}`, changes)) }));
        for (const { id, figures, rows, passed } of tests) {
          expect(figures.some(({ unequal }) => unequal) && passed, id).to.equal(false);
          if (id === 'U-04' || id === 'U-20')
            expect(rows.map(({ about, cells }) => [about, cells[0]])).to.have.deep.members(
              some.map((_, index) => [{ applicant: `A-${index}` }, `A-${index}`]),
            );
        }
      }),
    );
  });
});

describe('The tests of separation', () => {
  const person = (changes: Partial<PersonsWork>): PersonsWork => ({
    name: 'Ada',
    parts: ['investigator'],
    searched: true,
    decided: false,
    madeProtocol: false,
    viewed: true,
    lastSearchedOn: '2026-03-02',
    vettedUntil: '2027-01-01',
    trainedUntil: '2027-01-01',
    ...changes,
  });
  const finding = (changes: Partial<ReleasedFinding> = {}): ReleasedFinding => ({
    applicantNumber: 'A-1',
    edition: 1,
    finding: 'abcdef01',
    draftedBy: 'Ada',
    readBy: 'Bo',
    readByDrafter: false,
    agreed: true,
    ruledBy: null,
    screened: true,
    firstBy: 'Ada',
    firstVerdict: 'applicant',
    secondBy: 'Bo',
    secondVerdict: 'applicant',
    settledBy: null,
    settledVerdict: null,
    attributedByOne: false,
    corroboration: 'C0',
    requestedOn: '2026-07-01',
    recheckedOn: '2026-06-24',
    ...changes,
  });
  const panelist = { parts: ['panelist'], searched: false, viewed: false, lastSearchedOn: null };
  const people: readonly (readonly [what: string, changes: Partial<PersonsWork>, looks: readonly string[]])[] = [
    ['an investigator who searched', {}, []],
    ['a panel member who decided', { ...panelist, decided: true }, []],
    ['a panel member who opened evidence', { ...panelist, viewed: true }, ['U-08']],
    ['a panel member who made the protocol', { ...panelist, madeProtocol: true }, ['U-08']],
    ['an investigator who decided', { decided: true }, ['U-08']],
    ['somebody with two parts', { parts: ['investigator', 'panelist'] }, ['U-08']],
    ['somebody who searched without a part', { parts: [] }, ['U-08']],
    ['vetting that ended on the day', { vettedUntil: '2026-03-02' }, []],
    ['vetting that ended the day before', { vettedUntil: '2026-03-01' }, ['U-16']],
    ['training never recorded', { trainedUntil: null }, ['U-16']],
  ];
  for (const [what, changes, looks] of people) {
    it(`${looks.length === 0 ? 'pass' : `ask to look at ${looks.join(', ')}`} with ${what}`, () => {
      const tests = separationTests([person(changes)], []);
      expect(tests.flatMap(({ id, passed }) => (passed ? [] : [id]))).to.deep.equal(looks);
    });
  }

  const findings: readonly (readonly [what: string, changes: Partial<ReleasedFinding>, looks: readonly string[]])[] = [
    ['a finding two people stand behind', {}, []],
    ['two people of the same name', { readBy: 'Ada', secondBy: 'Ada' }, []],
    ['a finding nobody read', { readBy: null, agreed: false }, ['U-09']],
    ['a finding its drafter read', { readBy: 'Ada', readByDrafter: true }, ['U-09']],
    ['a finding its second reader returned', { agreed: false }, ['U-09']],
    ['a finding its second reader returned, and a supervisor let stand', { agreed: false, ruledBy: 'Cy' }, []],
    ['a finding nobody read, and a supervisor let stand', { readBy: null, agreed: false, ruledBy: 'Cy' }, ['U-09']],
    ['a finding that was never filtered', { screened: false }, ['U-09']],
    ['a page one person attributed', { secondVerdict: null, secondBy: null }, ['U-11']],
    ['a page the same person attributed twice', { secondBy: 'Ada', attributedByOne: true }, ['U-11']],
    ['a disputed page', { secondVerdict: 'not_applicant' }, ['U-11']],
    [
      'a disputed page that a supervisor settled',
      { secondVerdict: 'not_applicant', settledVerdict: 'applicant', settledBy: 'Cy' },
      [],
    ],
    ['a finding whose corroboration nobody recorded', { corroboration: null }, ['U-11']],
    ['a finding whose page was never asked again', { recheckedOn: null }, ['U-11']],
    ['a finding whose page was asked again eight days before', { recheckedOn: '2026-06-23' }, ['U-11']],
  ];
  for (const [what, changes, looks] of findings) {
    it(`${looks.length === 0 ? 'pass' : `ask to look at ${looks.join(', ')}`} with ${what}`, () => {
      const tests = separationTests([], [finding(changes)]);
      expect(tests.flatMap(({ id, passed }) => (passed ? [] : [id]))).to.deep.equal(looks);
    });
  }
});
