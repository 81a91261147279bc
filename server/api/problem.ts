import type { Response } from 'express';
import { z } from 'zod';
import { Failure, FAILURE_CODES } from '../../core/failure.ts';
import { FAILURE_TITLES, STATUS } from '../status.ts';

/** Every code a problem can have: the product's but for one that only forms know, and two for what nobody expected. */
export const PROBLEM_CODES = [...FAILURE_CODES.filter((code) => code !== 'SIGNED_IN_ANEW'), 'UNAVAILABLE', 'MISTAKE'] as const;

/** What is told of a failure (RFC 9457), with the product's code, and each field that has to be mended. */
export const Problem = z.object({
  type: z.string().meta({ description: 'The code as a URN.' }),
  title: z.string(),
  status: z.int(),
  detail: z.string().meta({ description: 'What went wrong, for people.' }),
  instance: z.string().meta({ description: 'The id of the request, as in the log and in the header X-Request-Id.' }),
  code: z.enum(PROBLEM_CODES),
  fields: z.array(z.object({ field: z.string(), problem: z.string() })),
});
type Problem = z.infer<typeof Problem>;

/** Answers with a failure that was expected. */
export function tellFailure(response: Response, { code, message, fields }: Failure): void {
  if (code === 'TOKEN_REFUSED') response.setHeader('WWW-Authenticate', 'Bearer realm="Evenhand"');
  tell(response, { code, title: FAILURE_TITLES[code], status: STATUS[code], detail: message, fields });
}

/** Answers that the database is away; what was asked can be asked again. */
export function tellAbsence(response: Response): void {
  response.setHeader('Retry-After', '5');
  const detail = 'The database cannot be reached. Nothing was done; ask again in a moment.';
  tell(response, { code: 'UNAVAILABLE', title: 'Not available now', status: 503, detail, fields: [] });
}

/** Answers that something broke, by the id under which it is in the log, and nothing else. */
export function tellMistake(response: Response): void {
  const detail = 'This is a mistake in Evenhand, not yours. The log has it under this instance.';
  tell(response, { code: 'MISTAKE', title: 'Something went wrong', status: 500, detail, fields: [] });
}

function tell(
  response: Response,
  problem: Omit<Problem, 'type' | 'instance' | 'code' | 'fields'> & Pick<Failure, 'fields'> & { readonly code: string },
): void {
  const body = {
    type: `urn:problem-type:evenhand:${problem.code}`,
    ...problem,
    instance: `urn:uuid:${String(response.locals['id'])}`,
  };
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(body));
}
