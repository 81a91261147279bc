import express, { type Request, type RequestHandler, type Response } from 'express';
import type { z } from 'zod';
import { Failure, fieldName } from '../../core/failure.ts';

const BODY_BYTES_MAX = 1024 * 1024;

const readJson: RequestHandler = express.json({ limit: BODY_BYTES_MAX, strict: true });

/** Reads a JSON body. Throws `Failure` BAD_INPUT for what is too large, not JSON, or holds characters that cannot be kept. */
export async function readBody(request: Request, response: Response): Promise<unknown> {
  if (request.is('application/json') !== 'application/json')
    throw new Failure('BAD_INPUT', 'This address reads JSON. Send it with Content-Type: application/json.');
  await new Promise<void>((resolve, reject) => {
    readJson(request, response, (error: unknown) => {
      if (error === undefined) resolve();
      else reject(unreadable(error));
    });
  });
  const body: unknown = request.body;
  if (holdsNull(body)) throw new Failure('BAD_INPUT', 'The JSON holds a null character, which cannot be kept.');
  return body;
}

function unreadable(thrown: unknown): Error {
  const error = thrown instanceof Error ? thrown : new Error('the body could not be read');
  const type = 'type' in error ? error.type : null;
  if (type === null) return error;
  if (type === 'entity.too.large') return new Failure('BAD_INPUT', 'The body holds more than 1 MB. Send it in smaller parts.');
  return new Failure('BAD_INPUT', 'The body is not JSON in UTF-8.');
}

function holdsNull(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, one]) => name.includes('\0') || holdsNull(one));
}

/** What was sent, as a schema wants it. Throws `Failure` BAD_INPUT naming each field and its fix. */
export function readSent<T>(schema: z.ZodType<T>, sent: unknown): T {
  const result = schema.safeParse(sent);
  if (result.success) return result.data;
  const fields = result.error.issues.map(({ path, message }) => ({ field: fieldName(path), problem: message }));
  const count = fields.length === 1 ? 'one field needs' : `${fields.length} fields need`;
  throw new Failure('BAD_INPUT', `Nothing was kept yet: ${count} mending.`, fields);
}
