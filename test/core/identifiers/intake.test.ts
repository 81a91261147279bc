import { expect } from 'chai';
import fc from 'fast-check';
import { checkConsent } from '../../../core/identifiers/consent.ts';
import {
  checkApplicant,
  checkIntake,
  INTAKE_COLUMNS,
  INTAKE_ROWS_MAX,
  type IntakeTable,
} from '../../../core/identifiers/intake.ts';

const CONTEXT = { today: '2026-03-01', taken: new Set(['TAKEN-1']), provenance: 'declared' } as const;
const GOOD = [
  '26-0001',
  'Jordan Example',
  'Jo Example',
  'Springfield',
  'Harbour Works',
  'Hill School',
  'jordan_ex',
  'jordan@example.test',
  'notice-1',
  '2026-02-01',
];

const table = (...lines: readonly (readonly string[])[]): IntakeTable => ({
  header: [...INTAKE_COLUMNS],
  rows: lines.map((cells, index) => ({ line: index + 2, cells })),
});

/** The good line with some of its cells changed. */
const line = (changes: Partial<Record<(typeof INTAKE_COLUMNS)[number], string>>) =>
  INTAKE_COLUMNS.map((column, index) => changes[column] ?? GOOD[index] ?? '');

describe('An upload of applicants', () => {
  it('is taken in when every line is good, with aliases and handles taken apart', () => {
    const { usable, rows } = checkIntake(
      table(line({ aliases: 'Jo Example; J. Example', handle: 'jordan_ex;jordan@social.test' })),
      CONTEXT,
    );
    expect(usable).to.equal(true);
    expect(rows[0]?.applicant).to.deep.include({
      number: '26-0001',
      consent: { noticeVersion: 'notice-1', consentedOn: '2026-02-01' },
    });
    expect(rows[0]?.applicant?.identifiers.map(({ kind, value }) => `${kind}=${value}`)).to.deep.equal([
      'name=Jordan Example',
      'alias=Jo Example',
      'alias=J. Example',
      'city=Springfield',
      'employer=Harbour Works',
      'school=Hill School',
      'email=jordan@example.test',
      'handle=jordan_ex',
      'handle=jordan@social.test',
    ]);
  });

  it('may have its columns in any order and any case', () => {
    const header = [...INTAKE_COLUMNS].reverse().map((column) => ` ${column.toUpperCase()} `);
    const { usable } = checkIntake({ header, rows: [{ line: 2, cells: [...GOOD].reverse() }] }, CONTEXT);
    expect(usable).to.equal(true);
  });

  const files = [
    { name: 'a missing column', header: INTAKE_COLUMNS.filter((column) => column !== 'school'), says: 'lacks the column school' },
    { name: 'an unknown column', header: [...INTAKE_COLUMNS, 'religion'], says: 'There is no column "religion"' },
    { name: 'a column that is there twice', header: [...INTAKE_COLUMNS, 'name'], says: 'The column "name" is there twice' },
    { name: 'semicolons for commas', header: ['number;name;aliases'], says: 'Save the file with commas' },
    { name: 'tabs for commas', header: ['number\tname'], says: 'Save the file with commas' },
  ];
  for (const { name, header, says } of files) {
    it(`is refused whole for ${name}`, () => {
      const report = checkIntake({ header, rows: [{ line: 2, cells: GOOD }] }, CONTEXT);
      expect(report).to.include({ usable: false });
      expect(report.rows).to.deep.equal([]);
      expect(report.problems.join(' ')).to.include(says);
    });
  }

  it('is refused when there is nobody in it, or too many', () => {
    expect(checkIntake(table(), CONTEXT).problems).to.deep.equal(['There is no applicant below the first line.']);
    const many = table(...Array.from({ length: INTAKE_ROWS_MAX + 1 }, () => GOOD));
    expect(checkIntake(many, CONTEXT).problems.join()).to.include(`more than ${INTAKE_ROWS_MAX}`);
  });

  const cells = [
    { changes: { number: 'TAKEN-1' }, field: 'number', says: 'already in use' },
    { changes: { number: '' }, field: 'number', says: '2 to 31 letters' },
    { changes: { number: 'A B' }, field: 'number', says: '2 to 31 letters' },
    { changes: { number: '123-45-6789' }, field: 'number', says: 'social security' },
    { changes: { number: '26-JORDAN' }, field: 'number', says: "applicant's name" },
    { changes: { number: '26-PENA', name: 'Ana Peña' }, field: 'number', says: "applicant's name" },
    { changes: { name: '' }, field: 'name', says: 'full name' },
    { changes: { name: 'x'.repeat(121) }, field: 'name', says: 'at most 120' },
    { changes: { city: 'Spring"field' }, field: 'city', says: 'quotes' },
    { changes: { email: 'not an address' }, field: 'email', says: 'e-mail address' },
    { changes: { handle: 'has space' }, field: 'handle', says: 'handle' },
    { changes: { aliases: 'Jo;Jo' }, field: 'aliases', says: 'twice' },
    { changes: { consented_on: '2026-02-30' }, field: 'consented_on', says: 'YYYY-MM-DD' },
    { changes: { consented_on: '01/02/2026' }, field: 'consented_on', says: 'YYYY-MM-DD' },
    { changes: { consented_on: '2026-03-02' }, field: 'consented_on', says: 'future' },
    { changes: { consented_on: '' }, field: 'consented_on', says: 'YYYY-MM-DD' },
    { changes: { notice_version: '' }, field: 'notice_version', says: 'version' },
    { changes: { notice_version: 'v'.repeat(61) }, field: 'notice_version', says: '60' },
    { changes: { name: '=HYPERLINK("http://x")' }, field: 'name', says: 'formula' },
    { changes: { city: '+1+1' }, field: 'city', says: 'formula' },
    { changes: { employer: '-2' }, field: 'employer', says: 'formula' },
    { changes: { handle: '@jordan_ex' }, field: 'handle', says: 'without the @' },
    { changes: { aliases: 'Jo; @sum(1)' }, field: 'aliases', says: 'formula' },
  ];
  for (const { changes, field, says } of cells) {
    it(`names the column and the fix for ${JSON.stringify(changes)}`, () => {
      const { usable, rows } = checkIntake(table(line(changes)), CONTEXT);
      expect(usable).to.equal(false);
      const problem = rows[0]?.problems.find((one) => one.field === field)?.problem;
      expect(problem, JSON.stringify(rows)).to.include(says);
    });
  }

  it('names the earlier line of a number that is there twice, also in another case', () => {
    const { rows } = checkIntake(table(line({ number: 'ab-1' }), line({ number: 'AB-1' })), CONTEXT);
    expect(rows.map(({ problems }) => problems)).to.deep.equal([[], [{ field: 'number', problem: 'is the same as in line 2' }]]);
  });

  it('notices a line with too few or too many cells', () => {
    const { rows } = checkIntake(table(GOOD.slice(0, 9), [...GOOD, 'more']), CONTEXT);
    for (const { problems } of rows) expect(problems.map(({ problem }) => problem).join()).to.include('more or fewer cells');
  });

  it('answers whatever it is given, keeps every line number, and never takes in a formula or a taken number', () => {
    const cell = fc.oneof(
      fc.constantFrom(...GOOD, 'TAKEN-1', '=1', '@x', '+', ';', '; ;', '\u0000', 'ﬁ', '😀', 'İ'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { minLength: 1, maxLength: 4 }), (lines) => {
        const { rows, usable } = checkIntake(table(...lines), CONTEXT);
        expect(rows.map((row) => row.line)).to.deep.equal(lines.map((_, index) => index + 2));
        expect(usable).to.equal(rows.every(({ applicant }) => applicant !== null));
        for (const { applicant } of rows) {
          expect(applicant?.number).to.not.equal('TAKEN-1');
          for (const { value } of applicant?.identifiers ?? []) expect(value).to.match(/^[^=+\-@\t\r]/u);
        }
      }),
    );
  });
});

describe('One typed applicant', () => {
  it('may be kept without consent, which can come later', () => {
    const typed = {
      number: 'x-1',
      identifiers: [{ field: 'a', kind: 'name', value: 'Jordan Example', provenance: 'declared' }],
      noticeVersion: '',
      consentedOn: '',
    };
    expect(checkApplicant(typed, CONTEXT).applicant).to.deep.include({ number: 'X-1', consent: null });
  });

  it('needs a consent that is whole: a notice and a day', () => {
    expect(checkConsent({ noticeVersion: 'n', consentedOn: '' }, '2026-03-01').consent).to.equal(null);
    expect(checkConsent({ noticeVersion: '', consentedOn: '2026-01-01' }, '2026-03-01').consent).to.equal(null);
  });

  it('tells of a kind of identifier that does not exist', () => {
    const identifiers = [
      { field: 'a', kind: 'name', value: 'Jordan Example', provenance: 'declared' },
      { field: 'b', kind: 'password', value: 'hunter2', provenance: 'declared' },
    ];
    const { applicant, problems } = checkApplicant({ number: 'X-1', identifiers, noticeVersion: '', consentedOn: '' }, CONTEXT);
    expect(applicant).to.equal(null);
    expect(problems.map(({ field }) => field)).to.deep.equal(['b']);
  });
});
