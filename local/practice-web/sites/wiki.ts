import { Router, type Response } from 'express';
import { z } from 'zod';
import { escapeHtml, printDay, renderPage } from '../page.ts';
import { picturesRouter } from '../pictures.ts';
import { alternativeTexts, blocksToHtml, blocksToText, wikiPath } from '../prose.ts';
import { countMatches, fold, makeSearchable, readQuery, snippetOf, wordsOf, type Query } from '../query.ts';
import type { WikiPage } from '../reading/content.ts';

/** The regional wiki: MediaWiki's search API with its habits (errors are 200), and its pages. */
export function wikiSite(pages: readonly WikiPage[]): Router {
  const router = Router().use(picturesRouter());
  router.get('/robots.txt', (_request, response) => {
    response.type('text/plain').send('User-agent: *\nDisallow: /w/index.php\nDisallow: /wiki/Special:\nCrawl-delay: 0\n');
  });
  router.get('/w/api.php', (request, response) => {
    answerApi(pages, request.query, response);
  });
  router.get('/', (_request, response) => {
    response.redirect(302, wikiPath('Millbrook'));
  });
  router.get(/^\/wiki\/(.+)$/u, (request, response) => {
    const title = (request.params[0] ?? '').replaceAll('_', ' ');
    const page = pages.find((candidate) => candidate.title === title);
    if (page === undefined) sendMissing(response, title);
    else if (request.path.includes('%20')) response.redirect(301, wikiPath(title));
    else response.send(renderWikiPage(page));
  });
  router.use((_request, response) => {
    sendMissing(response, 'Special:BadTitle');
  });
  return router;
}

const SearchQuery = z.object({
  srsearch: z.string().min(1),
  srwhat: z.enum(['title', 'text', 'nearmatch']).default('title'),
  srnamespace: z
    .string()
    .regex(/^(\*|\d+(\|\d+)*)$/u)
    .default('0'),
  srlimit: z
    .string()
    .regex(/^(max|\d+)$/u)
    .default('10'),
  sroffset: z.coerce.number().int().nonnegative().default(0),
  srprop: z.string().default('size|wordcount|timestamp|snippet'),
});

const LIMIT_MAX = 500;

function answerApi(pages: readonly WikiPage[], query: Readonly<Record<string, unknown>>, response: Response): void {
  const text = (name: string): string | undefined => (typeof query[name] === 'string' ? query[name] : undefined);
  if (text('format') !== 'json') {
    response.send(
      '<!doctype html><title>MediaWiki API help</title><p>This is the HTML representation of the JSON format. Set format=json.</p>',
    );
  } else if (Number(text('maxlag') ?? '5') < 0) {
    // A lag limit below zero is the documented way to see what a lagging server answers.
    response.set({ 'Retry-After': '5', 'X-Database-Lag': '1' });
    sendApiError(response, 'maxlag', 'Waiting for practice-db: 0.4 seconds lagged.');
  } else if (text('action') === undefined) {
    sendApiError(response, 'missingparam', 'The "action" parameter must be set.');
  } else if (text('action') !== 'query') {
    sendApiError(response, 'badvalue', `Unrecognized value for parameter "action": ${text('action') ?? ''}.`);
  } else if (text('list') !== 'search') {
    response.json({ batchcomplete: true });
  } else {
    const search = SearchQuery.safeParse(query);
    if (search.success) response.json(searchPages(pages, search.data));
    else sendSearchError(response, search.error);
  }
}

function sendSearchError(response: Response, { issues }: z.ZodError): void {
  const field = String(issues[0]?.path[0]);
  if (field === 'srsearch') sendApiError(response, 'missingparam', 'The "srsearch" parameter must be set.');
  else sendApiError(response, 'badvalue', `Unrecognized value for parameter "${field}".`);
}

/** An error as MediaWiki sends it: status 200, and a header for those who look. */
function sendApiError(response: Response, code: string, info: string): void {
  response
    .set('MediaWiki-API-Error', code)
    .json({ error: { code, info, docref: 'See http://wiki.practice.test/w/api.php for API usage.' } });
}

function searchPages(pages: readonly WikiPage[], search: z.infer<typeof SearchQuery>): object {
  const query = readQuery(search.srsearch);
  const limit = search.srlimit === 'max' ? LIMIT_MAX : Math.min(LIMIT_MAX, Math.max(1, Number(search.srlimit)));
  const found = pages
    .filter((page) => search.srnamespace === '*' || search.srnamespace.split('|').includes(String(page.namespace)))
    .map((page) => ({ page, matches: matchesIn(page, search.srwhat, query) }))
    .filter(({ matches }) => matches > 0)
    .sort((a, b) => b.matches - a.matches || a.page.title.localeCompare(b.page.title));
  const end = search.sroffset + limit;
  return {
    batchcomplete: true,
    ...(end < found.length ? { continue: { sroffset: end, continue: '-||' } } : {}),
    query: {
      searchinfo: { totalhits: found.length },
      search: found.slice(search.sroffset, end).map(({ page }) => resultAsJson(pages, page, query, search.srprop.split('|'))),
    },
  };
}

function matchesIn(page: WikiPage, where: 'title' | 'text' | 'nearmatch', query: Query): number {
  if (where === 'nearmatch') return fold(page.title) === query.terms.map((term) => term.join(' ')).join(' ') ? 1 : 0;
  const texts = where === 'text' ? [page.title, blocksToText(page.blocks), ...alternativeTexts(page.blocks)] : [page.title];
  return countMatches(makeSearchable(...texts), query);
}

function resultAsJson(pages: readonly WikiPage[], page: WikiPage, query: Query, properties: readonly string[]): object {
  const text = blocksToText(page.blocks);
  return {
    ns: page.namespace,
    title: page.title,
    pageid: pages.indexOf(page) + 1,
    ...(properties.includes('size') ? { size: Buffer.byteLength(text) } : {}),
    ...(properties.includes('wordcount') ? { wordcount: wordsOf(text).length } : {}),
    ...(properties.includes('snippet') ? { snippet: markMatches(snippetOf(text, query), query) } : {}),
    ...(properties.includes('timestamp') ? { timestamp: `${page.edited}:00Z` } : {}),
  };
}

/** The snippet as HTML, with the words that were asked for in MediaWiki's `searchmatch` spans. */
function markMatches(snippet: string, { terms }: Query): string {
  const wanted = new Set(terms.flat());
  return snippet
    .split(/([\p{L}\p{N}]+)/u)
    .map((part) => (wanted.has(fold(part)) ? `<span class="searchmatch">${escapeHtml(part)}</span>` : escapeHtml(part)))
    .join('');
}

const MASTHEAD =
  '<a class="name" href="/wiki/Millbrook">Tri-River Wiki</a> <span class="meta">the valley, written by its readers</span>';
const ACCENT = '#36618e';

function renderWikiPage(page: WikiPage): string {
  const main = `<h1>${escapeHtml(page.title)}</h1>
${blocksToHtml(page.blocks)}
<p class="meta">This page was last edited on ${printDay(page.edited)} by ${escapeHtml(page.by)}.</p>`;
  return renderPage({ title: `${page.title} - Tri-River Wiki`, accent: ACCENT, masthead: MASTHEAD, main });
}

function sendMissing(response: Response, title: string): void {
  const main = `<h1>${escapeHtml(title)}</h1><p>There is currently no text in this page.</p>`;
  response.status(404).send(renderPage({ title: `${title} - Tri-River Wiki`, accent: ACCENT, masthead: MASTHEAD, main }));
}
