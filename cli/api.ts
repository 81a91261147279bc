import { z } from 'zod';
import { Failure, FAILURE_CODES } from '../core/failure.ts';

/** A running server, asked as the person whose token it is (docs/api.md). */
export interface Api {
  get<T>(path: string, answer: z.ZodType<T>): Promise<T>;
  /** Every item of a list, which the server answers some at a time. */
  list<T>(path: string, item: z.ZodType<T>): Promise<T[]>;
  post<T>(path: string, body: unknown, answer: z.ZodType<T>): Promise<T>;
}

const Settings = z.object({
  EVENHAND_URL: z.url({ protocol: /^https?$/, error: 'must be the http:// or https:// address of the server' }),
  EVENHAND_TOKEN: z.string({ error: 'is missing; make one on the page of your tokens' }).min(1, 'is empty'),
});

const Told = z.object({
  code: z.string(),
  detail: z.string(),
  fields: z.array(z.object({ field: z.string(), problem: z.string() })),
});

/** The API that EVENHAND_URL and EVENHAND_TOKEN name. Throws `Failure` BAD_INPUT naming what is missing. */
export function openApi(environment: NodeJS.ProcessEnv): Api {
  const settings = Settings.safeParse(environment);
  if (!settings.success) throw new Failure('BAD_INPUT', `This needs a person’s token:\n${z.prettifyError(settings.error)}`);
  const { EVENHAND_URL: url, EVENHAND_TOKEN: token } = settings.data;
  const ask = async <T>(method: 'GET' | 'POST', path: string, body: unknown, answer: z.ZodType<T>): Promise<T> => {
    const response = await fetch(new URL(`/api/v1${path}`, url), {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body === null ? {} : { 'content-type': 'application/json' }) },
      body: body === null ? null : JSON.stringify(body),
      // A token goes to the address it was given for, and nowhere else.
      redirect: 'error',
    }).catch((error: unknown) => {
      throw new Failure('BAD_INPUT', `The server of EVENHAND_URL cannot be asked: ${reasonOf(error)}`);
    });
    const text = await response.text();
    if (!response.ok) throw failureIn(text, response.status);
    return answer.parse(JSON.parse(text));
  };
  const get: Api['get'] = (path, answer) => ask('GET', path, null, answer);
  return { get, list: (path, item) => listAll(get, path, item), post: (path, body, answer) => ask('POST', path, body, answer) };
}

async function listAll<T>(get: Api['get'], path: string, item: z.ZodType<T>): Promise<T[]> {
  const Answer = z.object({ items: z.array(item), next: z.string().nullable() });
  const all: T[] = [];
  for (let after: string | null = null; ;) {
    const query: string = after === null ? '' : `${path.includes('?') ? '&' : '?'}${new URLSearchParams({ after }).toString()}`;
    const { items, next } = await get(path + query, Answer);
    all.push(...items);
    if (next === null) return all;
    after = next;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
}

/** What the server told of a failure; something that is no Evenhand tells nothing that can be read. */
function failureIn(text: string, status: number): Failure {
  const told = Told.safeParse(parse(text));
  if (!told.success) return new Failure('BAD_INPUT', `What answers at EVENHAND_URL is not Evenhand: it said ${status}.`);
  const code = FAILURE_CODES.find((known) => known === told.data.code) ?? 'BAD_INPUT';
  return new Failure(code, told.data.detail, told.data.fields);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
