import { z } from 'zod';
import { BRAVE_PARAMETERS } from '../../core/protocol/sources/brave.ts';
import type { Step } from '../../core/protocol/protocol.ts';
import type { DoorAnswer } from '../egress/door.ts';
import { plainText } from './plain-text.ts';
import { notRead, readPage, searchByPages, type Listed, type Reading } from './search.ts';
import type { PlannedRequest, Source } from './source.ts';
import { errorBody, readJson, USUAL_VERDICTS, type VerdictTable } from './verdicts.ts';

const VERDICTS: VerdictTable = {
  ...USUAL_VERDICTS,
  'key not accepted': ['unavailable', 'Brave did not accept the key of the agency.'],
  'status 401': ['unavailable', 'Brave did not accept the key of the agency (401).'],
  'status 402': ['unavailable', 'The plan of the agency with Brave is used up (402).'],
  'another query': ['indeterminate', 'Brave changed the query, or answered another one than was asked.'],
  'no list': ['indeterminate', 'Brave listed nothing, but did not say that there is nothing.'],
};

const Answer = z.object({
  type: z.literal('search'),
  query: z.object({ original: z.string(), altered: z.string().nullish(), more_results_available: z.boolean() }),
  web: z
    .object({
      results: z.array(
        z.object({
          url: z.string().min(1),
          title: z.string(),
          description: z.string().default(''),
          extra_snippets: z.array(z.string()).default([]),
          page_age: z.string().nullish(),
        }),
      ),
    })
    .nullish(),
});
type Result = NonNullable<z.infer<typeof Answer>['web']>['results'][number];
const Problem = z.object({ error: z.object({ code: z.string() }) });

/** Results on one page, and pages that can be asked for: `offset` counts pages from 0 to 9. */
const COUNT_MAX = 20;
const PAGES_MAX = 10;

/** Brave's index of the web, with the agency's own key. Spelling is never "corrected": another surname is another search. */
export const brave: Source = {
  id: 'brave',
  version: '1',
  verdicts: VERDICTS,
  plan: (query, step) => requestFor(query, step, 1),
  run: (query, step, door) => searchByPages(brave, query, step, door, (answer, page) => read(answer, page, query, step)),
};

function requestFor(query: string, step: Step, page: number): PlannedRequest {
  const { language, country } = BRAVE_PARAMETERS.parse(step.parameters);
  const url = new URL('/res/v1/web/search', step.site);
  url.search = new URLSearchParams({
    q: query,
    count: String(Math.min(step.hits, COUNT_MAX)),
    offset: String(page - 1),
    country,
    search_lang: language,
    safesearch: 'off',
    spellcheck: 'false',
    text_decorations: 'false',
    result_filter: 'web',
  }).toString();
  return { url: url.href, accept: 'application/json' };
}

function read(answer: DoorAnswer, page: number, query: string, step: Step): Reading {
  const data = readJson(answer, VERDICTS);
  if (!data.ok) return notRead(isAboutTheKey(answer) ? 'key not accepted' : data.kind);
  const parsed = Answer.safeParse(data.json);
  if (!parsed.success) return notRead('another shape');
  const { original, altered, more_results_available: goesOn } = parsed.data.query;
  if (original.trim() !== query.trim() || (altered != null && altered.trim() !== query.trim())) return notRead('another query');
  // Nothing found leaves the list out; a list that is null comes with an answer that is not whole.
  const { web } = parsed.data;
  const results = web === undefined ? [] : (web?.results ?? null);
  if (results === null || (results.length === 0 && goesOn)) return notRead('no list');
  const reading = readPage(results.map(listed), goesOn && page < PAGES_MAX ? requestFor(query, step, page + 1) : null, null);
  return goesOn && page >= PAGES_MAX
    ? { ...reading, note: `Brave gives no more than ${PAGES_MAX} pages; there are more.` }
    : reading;
}

/** A key that is wrong is a bad request (422) here, told apart by its code. */
function isAboutTheKey(answer: DoorAnswer): boolean {
  const problem = Problem.safeParse(errorBody(answer));
  return problem.success && problem.data.error.code.startsWith('SUBSCRIPTION_TOKEN_');
}

const listed = ({ url, title, description, extra_snippets: more, page_age: published }: Result): Listed => ({
  url,
  title: plainText(title),
  snippet: plainText(description),
  publishedAt: published ?? null,
  subjectKey: null,
  about: more.map(plainText),
});
