import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { INTAKE_ROWS_MAX, type IntakeTable } from '../../../core/identifiers/intake.ts';

const Records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

/** A file that could be read, or the sentence that says why not. */
export type ReadCsv =
  { readonly table: IntakeTable; readonly problem: null } | { readonly table: null; readonly problem: string };

/** Reads CSV text (RFC 4180: commas, double quotes) into cells, whatever they hold; lines without any content are left out. Never throws. */
export function readCsv(text: string): ReadCsv {
  if (text.trim() === '') return { table: null, problem: 'There is no text. Choose a file, or paste its text.' };
  if (/[\0\uFFFD]/.test(text))
    return { table: null, problem: 'This is not UTF-8 text. Save the file as "CSV UTF-8" and choose it again.' };
  try {
    const parsed = Records.parse(
      parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, to: INTAKE_ROWS_MAX + 2 }),
    );
    const records = parsed.filter(({ record }) => record.some((cell) => cell.trim() !== ''));
    const [first, ...rest] = records;
    if (first === undefined) return { table: null, problem: 'There is no text. Choose a file, or paste its text.' };
    return {
      table: { header: first.record, rows: rest.map(({ record, info }) => ({ line: info.lines, cells: record })) },
      problem: null,
    };
  } catch (error) {
    return { table: null, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): string {
  if (!(error instanceof CsvError)) throw error;
  const line = typeof error['lines'] === 'number' ? ` near line ${error['lines']}` : '';
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return `A double quote is opened${line} and never closed.`;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return `There is far too much in one line${line}.`;
  return `A double quote stands where it cannot${line}. Put quotes around the whole cell, and double those inside it.`;
}
