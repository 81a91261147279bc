import { z } from 'zod';
import { SEARXNG_PARAMETERS } from '../../core/protocol/sources/searxng.ts';
import type { Step } from '../../core/protocol/protocol.ts';
import type { DoorAnswer } from '../egress/door.ts';
import { plainText } from './plain-text.ts';
import { notRead, readPage, searchByPages, type Listed, type Reading } from './search.ts';
import type { PlannedRequest, Source } from './source.ts';
import { readJson, USUAL_VERDICTS, type VerdictTable } from './verdicts.ts';

const VERDICTS: VerdictTable = {
  ...USUAL_VERDICTS,
  'status 403': ['blocked', 'The search host refused: JSON may not be switched on in its settings (403).'],
  'engine silent': ['unavailable', 'The engine of this step did not answer the search host.'],
  'count without results': ['indeterminate', 'The search host counted results but listed none.'],
  'another engine': ['indeterminate', 'The search host answered with another engine than the one the step names.'],
  'another query': ['indeterminate', 'The search host answered another query than the one that was asked.'],
};

const Results = z.object({
  query: z.string(),
  results: z.array(
    z.object({
      url: z.string().min(1),
      title: z.string(),
      content: z.string().nullish(),
      engine: z.string().nullish(),
      engines: z.array(z.string()).nullish(),
      publishedDate: z.string().nullish(),
    }),
  ),
  // Without this list a silent engine looks like an engine that found nothing, so an answer without it proves nothing.
  unresponsive_engines: z.array(z.array(z.union([z.string(), z.boolean(), z.null()])).min(1)),
  number_of_results: z.number().nullish(),
});
type Results = z.infer<typeof Results>;

/** A search host of the agency's own (SearXNG, JSON), asked with exactly one engine: in a merged list nobody knows who stayed silent. */
export const searxng: Source = {
  id: 'searxng',
  version: '2',
  verdicts: VERDICTS,
  plan: (query, step) => requestFor(query, step, 1),
  run: (query, step, door) => searchByPages(searxng, query, step, door, (answer, page) => read(answer, page, query, step)),
};

function requestFor(query: string, step: Step, page: number): PlannedRequest {
  const { engine, language } = SEARXNG_PARAMETERS.parse(step.parameters);
  const url = new URL('/search', step.site);
  url.search = new URLSearchParams({
    q: query,
    format: 'json',
    engines: engine,
    language,
    pageno: String(page),
    safesearch: '0',
  }).toString();
  return { url: url.href, accept: 'application/json' };
}

function read(answer: DoorAnswer, page: number, query: string, step: Step): Reading {
  const data = readJson(answer, VERDICTS);
  if (!data.ok) return notRead(data.kind);
  const parsed = Results.safeParse(data.json);
  if (!parsed.success) return notRead('another shape');
  const { results, unresponsive_engines: silent, number_of_results: claimed } = parsed.data;
  const { engine } = SEARXNG_PARAMETERS.parse(step.parameters);
  if (parsed.data.query.trim() !== query.trim()) return notRead('another query');
  if (results.some((result) => !isFrom(result, engine))) return notRead('another engine');
  if (results.length === 0 && silent.length > 0) return notRead('engine silent', silent[0]?.slice(1).join(' ') ?? null);
  if (results.length === 0 && page === 1 && (claimed ?? 0) > 0) return notRead('count without results');
  // There is no total and no end mark: the end is a page without results.
  const next = results.length === 0 ? null : requestFor(query, step, page + 1);
  const reading = readPage(results.map(listed), next, null);
  return silent.length === 0 ? reading : { ...reading, incomplete: true, note: 'The engine gave results and an error at once.' };
}

function isFrom({ engine, engines }: Results['results'][number], wanted: string): boolean {
  const named = [...(engines ?? []), ...(engine == null ? [] : [engine])];
  return named.length > 0 && named.every((name) => name.toLowerCase() === wanted.toLowerCase());
}

const listed = ({ url, title, content, publishedDate }: Results['results'][number]): Listed => ({
  url,
  title: plainText(title),
  snippet: plainText(content ?? ''),
  publishedAt: publishedDate ?? null,
  subjectKey: null,
  about: [],
});
