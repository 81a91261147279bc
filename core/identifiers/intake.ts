import type { FieldProblem } from '../failure.ts';
import { checkConsent, type Consent } from './consent.ts';
import { Identifier, type IdentifierKind, type Provenance } from './identifier.ts';

/** An applicant as taken in: checked, and ready to be stored. */
export interface NewApplicant {
  readonly number: string;
  readonly identifiers: readonly Identifier[];
  readonly consent: Consent | null;
}

/** What the first line of an upload must name, in any order. All of them, so that the same is asked of everyone (U-19); cells may be empty. */
export const INTAKE_COLUMNS = [
  'number',
  'name',
  'aliases',
  'city',
  'employer',
  'school',
  'handle',
  'email',
  'notice_version',
  'consented_on',
] as const;
type IntakeColumn = (typeof INTAKE_COLUMNS)[number];

/** More than this in one upload is a mistake, and too many to check by eye. */
export const INTAKE_ROWS_MAX = 1000;

/** One line of an upload: its number in the file, and either an applicant or every reason why it is not one. */
type IntakeRow = { readonly line: number; readonly number: string } & (
  | { readonly applicant: NewApplicant; readonly problems: readonly [] }
  | { readonly applicant: null; readonly problems: readonly FieldProblem[] }
);

/** What an upload amounts to. It may be stored only when `usable`: all of it or nothing. */
export interface IntakeReport {
  /** What is wrong with the file as a whole; the lines are not read then. */
  readonly problems: readonly string[];
  readonly rows: readonly IntakeRow[];
  readonly usable: boolean;
}

/** A parsed upload: the first line, and the cells of every other line with its line number. */
export interface IntakeTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** What a check needs to know from outside: the day, the numbers already in use, and where the file's identifiers came from. */
export interface IntakeContext {
  readonly today: string;
  readonly taken: ReadonlySet<string>;
  readonly provenance: Provenance;
}

/** Checks an upload line by line. Never throws: whatever is wrong is in the report, with the column and the fix. */
export function checkIntake(table: IntakeTable, context: IntakeContext): IntakeReport {
  const problems = tableProblems(table);
  if (problems.length > 0) return { problems, rows: [], usable: false };
  const at = new Map(table.header.map((name, index) => [tidyHeader(name), index]));
  const seen = new Map<string, number>();
  const rows = table.rows.map(({ line, cells }) => {
    const cell = (column: IntakeColumn) => (cells[at.get(column) ?? -1] ?? '').trim();
    return checkRow(line, cell, cells.length === table.header.length, context, seen);
  });
  return { problems: [], rows, usable: rows.every(({ applicant }) => applicant !== null) };
}

const tidyHeader = (name: string) => name.trim().toLowerCase();

function tableProblems({ header, rows }: IntakeTable): string[] {
  const names = header.map(tidyHeader);
  const known: readonly string[] = INTAKE_COLUMNS;
  const missing = known.filter((column) => !names.includes(column));
  // Somebody whose spreadsheet writes semicolons or tabs needs to hear that, not ten missing columns.
  const [first = ''] = header;
  if (header.length === 1 && /[;\t]/.test(first))
    return ['The columns are separated by semicolons or tabs. Save the file with commas between the columns.'];
  const unknown = names.filter((name) => !known.includes(name));
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...(missing.length > 0
      ? [
          `The first line lacks ${missing.length === 1 ? 'the column' : 'the columns'} ${missing.join(', ')}. Add them; their cells may be empty.`,
        ]
      : []),
    ...unknown.map((name) => `There is no column "${name.slice(0, 40)}". Remove it: nothing outside the list is taken in.`),
    ...[...new Set(repeated)].map((name) => `The column "${name.slice(0, 40)}" is there twice.`),
    ...(rows.length === 0 ? ['There is no applicant below the first line.'] : []),
    ...(rows.length > INTAKE_ROWS_MAX
      ? [`There are more than ${INTAKE_ROWS_MAX} applicants; take them in in several files.`]
      : []),
  ];
}

function checkRow(
  line: number,
  cell: (column: IntakeColumn) => string,
  complete: boolean,
  context: IntakeContext,
  seen: Map<string, number>,
): IntakeRow {
  const formulas = INTAKE_COLUMNS.filter((column) => isFormula(cell(column))).map((column) => ({
    field: column,
    problem: formulaProblem(cell(column)),
  }));
  const { provenance } = context;
  const typed = {
    number: cell('number'),
    identifiers: [
      { field: 'name', kind: 'name', value: cell('name'), provenance },
      ...parts(cell('aliases')).map((value) => ({ field: 'aliases', kind: 'alias', value, provenance })),
      ...(['city', 'employer', 'school', 'email'] as const).map((kind) => ({ field: kind, kind, value: cell(kind), provenance })),
      ...parts(cell('handle')).map((value) => ({ field: 'handle', kind: 'handle', value, provenance })),
    ],
    noticeVersion: cell('notice_version'),
    consentedOn: cell('consented_on'),
  };
  const checked = checkApplicant(typed, context);
  const number = tidyNumber(typed.number);
  const earlier = seen.get(number);
  if (earlier === undefined) seen.set(number, line);
  const problems = [
    ...(complete ? [] : [{ field: 'number', problem: 'this line has more or fewer cells than the first line' }]),
    ...formulas,
    ...(earlier === undefined || number === '' ? [] : [{ field: 'number', problem: `is the same as in line ${earlier}` }]),
    ...checked.problems
      .filter(({ field }) => !formulas.some((formula) => formula.field === COLUMN_OF[field]))
      .map(({ field, problem }) => ({ field: COLUMN_OF[field] ?? field, problem })),
  ];
  return problems.length > 0 || checked.applicant === null
    ? { line, number, applicant: null, problems }
    : { line, number, applicant: checked.applicant, problems: [] };
}

const COLUMN_OF: Readonly<Record<string, string>> = {
  noticeVersion: 'notice_version',
  consentedOn: 'consented_on',
  name: 'name',
  aliases: 'aliases',
};

const parts = (cell: string) =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A spreadsheet runs a cell that starts like this; an upload that went through one may have been changed by it, or change the next one. */
const isFormula = (cell: string) => cell.split(';').some((part) => /^[=+\-@\t\r]/.test(part.trim()));

function formulaProblem(cell: string): string {
  const start = cell
    .split(';')
    .map((part) => part.trim())
    .find((part) => /^[=+\-@]/.test(part))
    ?.charAt(0);
  return start === '@'
    ? 'starts with "@", which a spreadsheet may run as a formula; write the handle without the @'
    : `starts with "${start ?? ''}", which a spreadsheet may run as a formula; write it without that sign`;
}

/** What was typed about one applicant. `field` names where each identifier was typed, for the problems; rows without a value are left out. */
export interface TypedApplicant {
  readonly number: string;
  readonly identifiers: readonly {
    readonly field: string;
    readonly kind: string;
    readonly value: string;
    readonly provenance: string;
  }[];
  readonly noticeVersion: string;
  readonly consentedOn: string;
}

/** Checks what was typed about one applicant, in a form or a line of an upload. Never throws. */
export function checkApplicant(
  typed: TypedApplicant,
  { today, taken }: Pick<IntakeContext, 'today' | 'taken'>,
): { readonly applicant: NewApplicant | null; readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const identifiers: Identifier[] = [];
  for (const { field, kind, value, provenance } of typed.identifiers) {
    if (value.trim() === '') continue;
    const read = Identifier.safeParse({ kind, value, provenance });
    if (!read.success) problems.push(...read.error.issues.map(({ message }) => ({ field, problem: message })));
    else if (identifiers.some((known) => known.kind === read.data.kind && known.value === read.data.value))
      problems.push({ field, problem: 'is there twice' });
    else identifiers.push(read.data);
  }
  const number = tidyNumber(typed.number);
  problems.push(...numberProblems(number, typed.identifiers, taken).map((problem) => ({ field: 'number', problem })));
  if (!typed.identifiers.some(({ kind, value }) => kind === 'name' && value.trim() !== '')) {
    problems.push({
      field: typed.identifiers.find(({ kind }) => kind === 'name')?.field ?? 'name',
      problem: 'give the full name; without it there is nothing to search for',
    });
  }
  const consent = checkConsent(typed, today);
  problems.push(...consent.problems);
  return problems.length > 0
    ? { applicant: null, problems }
    : { applicant: { number, identifiers, consent: consent.consent }, problems: [] };
}

const tidyNumber = (number: string) => number.trim().toUpperCase();

function numberProblems(number: string, identifiers: TypedApplicant['identifiers'], taken: ReadonlySet<string>): string[] {
  if (!/^[A-Z0-9][A-Z0-9-]{1,30}$/.test(number)) return ['must be 2 to 31 letters, digits and dashes, such as 26-0417'];
  if (/^\d{3}-?\d{2}-?\d{4}$/.test(number))
    return ['looks like a social security number; use a number that means nothing outside this requisition'];
  if (namesIn(identifiers).some((word) => number.includes(word)))
    return ["must not contain a part of the applicant's name, because the panel reads it"];
  return taken.has(number) ? [`${number} is already in use; use another number`] : [];
}

const NAMING: readonly IdentifierKind[] = ['name', 'alias', 'handle'];

/** Words of names and handles as they could stand in a number: upper case, without accents, three letters or more. */
function namesIn(identifiers: TypedApplicant['identifiers']): string[] {
  return identifiers
    .filter(({ kind }) => (NAMING as readonly string[]).includes(kind))
    .flatMap(({ value }) =>
      value
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toUpperCase()
        .split(/[^A-Z]+/),
    )
    .filter((word) => word.length >= 3);
}
