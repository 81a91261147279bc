import { Router, type Response } from 'express';
import { z } from 'zod';
import { escapeHtml, renderPage } from '../page.ts';
import { readQuery, snippetOf, type Query } from '../query.ts';
import { findPages, type IndexedPage } from './search-index.ts';

const RESULTS_PER_PAGE = 10;
const DAY_MS = 86_400_000;

/** What each engine looks at. `practicedown` never answers: a metasearch with a dead engine still says 200. */
const ENGINES: Readonly<Record<string, (host: string) => boolean>> = {
  practiceweb: () => true,
  practicenews: (host) => host === 'news.practice.test' || host === 'blog.practice.test',
  practicewiki: (host) => host === 'wiki.practice.test',
};
const DEAD_ENGINE = 'practicedown';

const SearchParameters = z.object({
  q: z.string().trim().min(1),
  format: z.string().default('html'),
  pageno: z
    .string()
    .regex(/^[1-9]\d*$/u)
    .default('1'),
  language: z
    .string()
    .regex(/^(all|auto|[a-z]{2,3}(-[A-Za-z]{2,4})?)$/u)
    .default('all'),
  engines: z.string().default('practiceweb'),
  time_range: z.enum(['day', 'week', 'month', 'year', '']).default(''),
  safesearch: z.enum(['0', '1', '2']).default('0'),
});
type SearchParameters = z.infer<typeof SearchParameters>;

const RANGE_DAYS = { day: 1, week: 7, month: 31, year: 366 } as const;

/** A metasearch site that answers as SearXNG does: JSON only when asked for by its name, no total, no end marker. */
export function searchSite(index: readonly IndexedPage[]): Router {
  const router = Router();
  router.get('/robots.txt', (_request, response) => {
    response.type('text/plain').send('User-agent: *\nAllow: /info/en/about\nDisallow: /stats\nDisallow: /preferences\n');
  });
  router.get('/healthz', (_request, response) => {
    response.type('text/plain').send('OK');
  });
  router.get(['/', '/search'], (request, response) => {
    if (request.path === '/' && request.query['q'] === undefined) response.send(page('Search', SEARCH_BOX));
    else answer(index, request.query, response);
  });
  router.use((_request, response) => {
    response.status(404).send(page('Page not found', '<h1>Page not found</h1>'));
  });
  return router;
}

function answer(index: readonly IndexedPage[], query: unknown, response: Response): void {
  const parameters = SearchParameters.safeParse(query);
  if (!parameters.success) {
    const asJson = (query as Record<string, unknown>)['format'] === 'json';
    const wrong = String(parameters.error.issues[0]?.path[0]);
    const error = wrong === 'q' ? 'No query' : `Invalid value for parameter ${wrong}`;
    response.status(400);
    if (asJson) response.json({ error });
    else response.send(page('Error', `<h1>${escapeHtml(error)}</h1>`));
    return;
  }
  const reply = search(index, parameters.data);
  // A format nobody configured is not an error to this server: it silently answers with its HTML page.
  if (parameters.data.format === 'json') response.json(reply);
  else response.send(resultPage(reply));
}

/** What SearXNG's JSON holds. There is no total and no end marker: a page without results is the end. */
interface Reply {
  readonly query: string;
  readonly results: readonly ReturnType<typeof resultAsJson>[];
  readonly answers: readonly [];
  readonly corrections: readonly [];
  readonly infoboxes: readonly [];
  readonly suggestions: readonly [];
  readonly unresponsive_engines: readonly (readonly [string, string])[];
}

function search(index: readonly IndexedPage[], parameters: SearchParameters): Reply {
  const query = readQuery(parameters.q);
  const asked = parameters.engines.split(',').map((name) => name.trim());
  const known = asked.filter((name) => Object.hasOwn(ENGINES, name) || name === DEAD_ENGINE);
  const engines = known.length > 0 ? known : ['practiceweb'];
  const since = parameters.time_range === '' ? '' : daysAgo(RANGE_DAYS[parameters.time_range]);
  const hits = findPages(index, query)
    .filter(({ page: { published } }) => since === '' || (published !== null && published >= since))
    .map((hit) => ({ ...hit, engines: engines.filter((name) => ENGINES[name]?.(new URL(hit.page.url).hostname) === true) }))
    .filter((hit) => hit.engines.length > 0);
  const start = (Number(parameters.pageno) - 1) * RESULTS_PER_PAGE;
  return {
    query: parameters.q,
    results: hits.slice(start, start + RESULTS_PER_PAGE).map((hit, rank) => resultAsJson(hit, rank + 1, query)),
    answers: [],
    corrections: [],
    infoboxes: [],
    suggestions: [],
    unresponsive_engines: engines.includes(DEAD_ENGINE) ? [[DEAD_ENGINE, 'timeout']] : [],
  };
}

interface Hit {
  readonly page: IndexedPage;
  readonly score: number;
  readonly engines: readonly string[];
}

function resultAsJson(hit: Hit, rank: number, query: Query) {
  const { url, title, text, published } = hit.page;
  const { protocol, host, pathname } = new URL(url);
  return {
    url,
    title,
    content: snippetOf(text, query),
    publishedDate: published === null ? null : `${published}:00`,
    thumbnail: '',
    engine: hit.engines[0],
    template: 'default.html',
    parsed_url: [protocol.replace(':', ''), host, pathname, '', '', ''],
    engines: hit.engines,
    positions: hit.engines.map(() => rank),
    score: hit.score / rank,
    category: 'general',
  };
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 16);
}

const SEARCH_BOX = '<form action="/search"><input name="q" aria-label="Search for"> <button>Search</button></form>';

function page(title: string, main: string): string {
  return renderPage({
    title: `${title} – Lantern Search`,
    accent: '#a4511f',
    masthead: '<a class="name" href="/">Lantern Search</a>',
    main,
  });
}

function resultPage({ query, results }: Reply): string {
  const list = results.map(
    ({ url, title, content }) =>
      `<article><h3><a href="${url}">${escapeHtml(title)}</a></h3><p>${escapeHtml(content)}</p></article>`,
  );
  return page(query, `${SEARCH_BOX}${list.length > 0 ? list.join('') : '<p>Sorry! No results were found.</p>'}`);
}
