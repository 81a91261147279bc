import { z } from 'zod';
import type { Step } from '../../core/protocol/protocol.ts';
import { HN_PARAMETERS } from '../../core/protocol/sources/hn-algolia.ts';
import type { DoorAnswer } from '../egress/door.ts';
import { wordsAsked } from './belonging.ts';
import { around, plainText } from './plain-text.ts';
import { notRead, readPage, searchByPages, type Listed, type Reading } from './search.ts';
import type { PlannedRequest, Source } from './source.ts';
import { errorBody, readJson, USUAL_VERDICTS, type VerdictTable } from './verdicts.ts';

const VERDICTS: VerdictTable = {
  ...USUAL_VERDICTS,
  'another query': ['indeterminate', 'The search answered another query than the one that was asked.'],
  'another page': ['indeterminate', 'The search answered with another page than the one that was asked for.'],
  'a guess': ['indeterminate', 'The search did not count to the end, so its zero is a guess.'],
  'count without hits': ['indeterminate', 'The search counted hits but listed none.'],
};

const Hits = z.object({
  hits: z.array(
    z.object({
      objectID: z.string().regex(/^\d{1,15}$/),
      author: z.string(),
      created_at: z.string(),
      title: z.string().nullish(),
      story_title: z.string().nullish(),
      story_text: z.string().nullish(),
      comment_text: z.string().nullish(),
      url: z.string().nullish(),
    }),
  ),
  nbHits: z.int().min(0),
  page: z.int().min(0),
  nbPages: z.int().min(0),
  exhaustiveNbHits: z.boolean().optional(),
  query: z.string(),
});
type HackerNewsHit = z.infer<typeof Hits>['hits'][number];

const Problem = z.object({ message: z.string() });

/** The search gives no more than 1,000 hits, however many pages; a step never asks for more than 100. */
const PER_PAGE_MAX = 50;
const SNIPPET_LENGTH = 300;

/** Stories and comments of Hacker News by their words or by their author (Algolia's search of it). Spelling help is switched off. */
export const hnAlgolia: Source = {
  id: 'hn-algolia',
  version: '1',
  verdicts: VERDICTS,
  plan: (query, step) => requestFor(query, step, 0),
  run: (query, step, door) => searchByPages(hnAlgolia, query, step, door, (answer, page) => read(answer, page - 1, query, step)),
};

function requestFor(query: string, step: Step, page: number): PlannedRequest {
  const byAuthor = HN_PARAMETERS.parse(step.parameters).by === 'author';
  const url = new URL('/api/v1/search_by_date', step.site);
  url.search = new URLSearchParams({
    query: byAuthor ? '' : query,
    tags: byAuthor ? `(story,comment),author_${query}` : '(story,comment)',
    typoTolerance: 'false',
    hitsPerPage: String(Math.min(step.hits, PER_PAGE_MAX)),
    page: String(page),
  }).toString();
  return { url: url.href, accept: 'application/json' };
}

function read(answer: DoorAnswer, page: number, query: string, step: Step): Reading {
  const data = readJson(answer, VERDICTS);
  if (!data.ok) return notRead(data.kind, Problem.safeParse(errorBody(answer)).data?.message ?? null);
  const parsed = Hits.safeParse(data.json);
  if (!parsed.success) return notRead('another shape');
  const { hits, nbHits, nbPages, exhaustiveNbHits, query: answered } = parsed.data;
  const { by } = HN_PARAMETERS.parse(step.parameters);
  if (answered !== (by === 'author' ? '' : query)) return notRead('another query');
  if (parsed.data.page !== page) return notRead('another page');
  if (by === 'author' && hits.some(({ author }) => author.toLowerCase() !== query.toLowerCase())) return notRead('another query');
  if (hits.length === 0 && nbHits > 0 && page < nbPages) return notRead('count without hits');
  if (hits.length === 0 && exhaustiveNbHits === false) return notRead('a guess');
  return readPage(
    hits.map((hit) => listed(hit, query)),
    page + 1 < nbPages ? requestFor(query, step, page + 1) : null,
    exhaustiveNbHits === false ? null : nbHits,
  );
}

function listed(hit: HackerNewsHit, query: string): Listed {
  const text = plainText(hit.comment_text ?? hit.story_text ?? '');
  const title = plainText(hit.title ?? hit.story_title ?? '');
  return {
    // The page people see is on the site itself, not on the host of its search.
    url: `https://news.ycombinator.com/item?id=${hit.objectID}`,
    title: hit.comment_text == null ? title : `Comment by ${hit.author} on: ${title}`,
    snippet: around(text, wordsAsked(query), SNIPPET_LENGTH),
    publishedAt: hit.created_at,
    subjectKey: hit.author,
    about: [text, hit.author, hit.url ?? ''],
  };
}
