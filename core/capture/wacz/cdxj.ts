import { z } from 'zod';

const Fields = z.strictObject({
  url: z.string().min(1),
  mime: z.string(),
  status: z.int(),
  /** Of the record's payload. */
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  /** Base name of the file in `archive/`. */
  filename: z.string().min(1),
  /** Where the record's own gzip member begins in that file, and how long it is, in bytes. */
  offset: z.int().min(0),
  length: z.int().min(1),
});

/** One line of an index (CDXJ 0.1.0): which record holds what was got from an address. */
export interface IndexLine extends z.infer<typeof Fields> {
  /** The address in sortable form (SURT). */
  readonly key: string;
  /** `YYYYMMDDhhmmssmmm` in UTC. */
  readonly timestamp: string;
}

/** An instant (ISO 8601 in UTC) as an index writes it. */
export const indexTimestamp = (instant: string): string => instant.replaceAll(/\D/g, '');

/** Writes an index: one line for each record, in the order of their bytes. */
export function writeIndex(lines: readonly IndexLine[]): string {
  return inByteOrder(lines.map(({ key, timestamp, ...fields }) => `${key} ${timestamp} ${JSON.stringify(fields)}\n`)).join('');
}

/** Reads one line of an index, without its line break. Null when it is none. */
export function readIndexLine(line: string): IndexLine | null {
  const match = /^(\S+) (\d{14}|\d{17}) (\{.*\})$/s.exec(line);
  if (match === null) return null;
  const [, key = '', timestamp = '', json = ''] = match;
  const fields = Fields.safeParse(orNull(() => JSON.parse(json)));
  return fields.success ? { key, timestamp, ...fields.data } : null;
}

/** Whether lines are sorted as an index has to be: by their bytes, not by any language's alphabet. */
export const isInByteOrder = (lines: readonly string[]): boolean =>
  lines.every((line, at) => at === 0 || compareBytes(lines[at - 1] ?? '', line) <= 0);

const inByteOrder = (lines: readonly string[]): string[] => [...lines].sort(compareBytes);

const compareBytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));

function orNull(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return null;
  }
}
