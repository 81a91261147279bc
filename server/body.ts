import busboy from 'busboy';
import express, { type Request, type RequestHandler, type Response } from 'express';
import type { z } from 'zod';
import { Failure } from '../core/failure.ts';

/** The fields of a form as typed; a name that was sent twice is a list. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

const FORM_BYTES_MAX = 1024 * 1024;
const UPLOAD_BYTES_MAX = 12 * 1024 * 1024;
const FIELDS_MAX = 5_000;

const readUrlEncoded: RequestHandler = express.urlencoded({ extended: false, limit: FORM_BYTES_MAX, parameterLimit: FIELDS_MAX });

/**
 * Reads a posted form. Line ends in typed text become plain `\n`; an uploaded file must be UTF-8 text and keeps every character. Throws
 * `Failure` BAD_INPUT for what is too large, not a form, or holds characters that cannot be kept.
 */
export async function readForm(request: Request, response: Response): Promise<Typed> {
  const fields =
    request.is('multipart/form-data') === 'multipart/form-data'
      ? await readUpload(request)
      : await readPlainForm(request, response);
  const typed = new Map<string, string | string[]>();
  for (const [name, value] of fields) {
    if (value.includes('\0')) throw unreadable(name, 'holds a null character, which cannot be kept');
    const before = typed.get(name);
    typed.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(typed);
}

async function readPlainForm(request: Request, response: Response): Promise<[string, string][]> {
  if (request.headers['content-length'] === '0') return [];
  if (request.is('application/x-www-form-urlencoded') !== 'application/x-www-form-urlencoded') {
    throw new Failure('BAD_INPUT', 'This address reads forms, and what was sent is not one.');
  }
  await new Promise<void>((resolve, reject) => {
    readUrlEncoded(request, response, (error: unknown) => {
      if (error === undefined) resolve();
      else reject(tooMuch(error));
    });
  });
  const body = (request.body ?? {}) as Record<string, string | string[]>;
  return Object.entries(body).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, plainLines(one)]));
}

const plainLines = (text: string) => text.replaceAll('\r\n', '\n');

function tooMuch(thrown: unknown): Error {
  const error = thrown instanceof Error ? thrown : new Error('the form could not be read');
  const type = 'type' in error ? error.type : null;
  if (type === 'entity.too.large')
    return new Failure('BAD_INPUT', 'The form holds more than 1 MB of text. Send it in smaller parts.');
  if (type === 'parameters.too.many') return new Failure('BAD_INPUT', `The form has more than ${FIELDS_MAX} fields.`);
  if (type === null) return error;
  return new Failure('BAD_INPUT', 'The form could not be read. Go back and send it again.');
}

async function readUpload(request: Request): Promise<[string, string][]> {
  const fields: [string, string][] = [];
  const problems: Failure[] = [];
  const parser = openParser(request);
  parser.on('field', (name, value, info) => {
    if (info.valueTruncated) problems.push(unreadable(name, 'holds more than 12 MB of text'));
    fields.push([name, plainLines(value)]);
  });
  parser.on('file', (name, stream) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('limit', () => problems.push(unreadable(name, 'holds more than 12 MB; split it')));
    stream.on('end', () => {
      const text = utf8Of(Buffer.concat(parts));
      if (text === null) problems.push(unreadable(name, 'is not UTF-8 text. Save it as "CSV UTF-8" and choose it again'));
      else fields.push([name, text]);
    });
  });
  parser.on('filesLimit', () => problems.push(new Failure('BAD_INPUT', 'Send one file at a time.')));
  await new Promise<void>((resolve, reject) => {
    parser.on('close', resolve);
    parser.on('error', () => reject(new Failure('BAD_INPUT', 'The form broke off before its end. Send it again.')));
    request.on('aborted', () => reject(new Failure('BAD_INPUT', 'The form broke off before its end. Send it again.')));
    request.pipe(parser);
  });
  const [problem] = problems;
  if (problem !== undefined) throw problem;
  return fields;
}

function openParser({ headers }: Request): busboy.Busboy {
  const limits = { files: 1, fileSize: UPLOAD_BYTES_MAX, fieldSize: UPLOAD_BYTES_MAX, fields: FIELDS_MAX };
  try {
    return busboy({ headers, defParamCharset: 'utf8', limits });
  } catch {
    throw new Failure('BAD_INPUT', 'The form could not be read. Go back and send it again.');
  }
}

/** The text of a UTF-8 file without its byte order mark; `null` for bytes that are not UTF-8. */
function utf8Of(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function unreadable(field: string, problem: string): Failure {
  return new Failure('BAD_INPUT', `What was sent as "${field}" ${problem}.`, [{ field, problem: `This ${problem}.` }]);
}

/** What was typed, as a schema wants it. Throws `Failure` BAD_INPUT naming each field and its fix. */
export function readTyped<T>(schema: z.ZodType<T>, typed: Typed): T {
  const result = schema.safeParse(typed);
  if (result.success) return result.data;
  const fields = result.error.issues.map(({ path, message }) => ({ field: path.join('.'), problem: message }));
  throw new Failure('BAD_INPUT', 'Nothing was kept yet. Please mend what is marked and send it again.', fields);
}

/** The single text of a field, empty when it is missing. */
export function textOf(typed: Readonly<Record<string, unknown>>, field: string): string {
  const value = typed[field];
  return typeof value === 'string' ? value : '';
}
