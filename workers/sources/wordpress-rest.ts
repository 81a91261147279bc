import { z } from 'zod';
import { WORDPRESS_PARAMETERS } from '../../core/protocol/sources/wordpress-rest.ts';
import type { Step } from '../../core/protocol/protocol.ts';
import type { DoorAnswer } from '../egress/door.ts';
import { wordsAsked } from './belonging.ts';
import { around, plainText } from './plain-text.ts';
import { notRead, readPage, searchByPages, type Listed, type Reading } from './search.ts';
import type { PlannedRequest, Source } from './source.ts';
import { errorBody, readJson, USUAL_VERDICTS, type VerdictTable } from './verdicts.ts';

const VERDICTS: VerdictTable = {
  ...USUAL_VERDICTS,
  'status 404': ['unavailable', 'There is no WordPress interface at this address (404).'],
  'error in a success': ['unavailable', 'The site answered with an error and called it a success.'],
  'no total': ['indeterminate', 'The site listed nothing, but did not say that there is nothing.'],
  'count without posts': ['indeterminate', 'The site counted posts but listed none.'],
};

const Posts = z.array(
  z.object({
    link: z.string().min(1),
    title: z.object({ rendered: z.string() }),
    excerpt: z.object({ rendered: z.string() }).optional(),
    content: z.object({ rendered: z.string() }).optional(),
    date_gmt: z.string().nullish(),
  }),
);
const Problem = z.object({ code: z.string(), message: z.string().optional() });

/** Posts come with their whole text, because the name may stand anywhere in it; more than this would not fit into an answer. */
const PER_PAGE_MAX = 10;
const SNIPPET_LENGTH = 300;

/** The posts of a WordPress site (REST API). Its total is in a header; a page past the end is an error that means "that was all". */
export const wordpressRest: Source = {
  id: 'wordpress-rest',
  version: '2',
  verdicts: VERDICTS,
  plan: (query, step) => requestFor(query, step, 1),
  run: (query, step, door) => searchByPages(wordpressRest, query, step, door, (answer, page) => read(answer, page, query, step)),
};

function requestFor(query: string, step: Step, page: number): PlannedRequest {
  const { apiPath } = WORDPRESS_PARAMETERS.parse(step.parameters);
  const url = new URL(`${apiPath.replace(/\/$/, '')}/posts`, step.site);
  url.search = new URLSearchParams({
    search: query,
    per_page: String(Math.min(step.hits, PER_PAGE_MAX)),
    page: String(page),
    orderby: 'date',
    order: 'desc',
    _fields: 'link,title,excerpt,content,date_gmt',
  }).toString();
  return { url: url.href, accept: 'application/json' };
}

function read(answer: DoorAnswer, page: number, query: string, step: Step): Reading {
  if (page > 1 && isPastTheEnd(answer)) return readPage([], null, null);
  const data = readJson(answer, VERDICTS);
  if (!data.ok) return notRead(data.kind, problemIn(errorBody(answer)));
  const parsed = Posts.safeParse(data.json);
  if (!parsed.success)
    return Problem.safeParse(data.json).success ? notRead('error in a success', problemIn(data.json)) : notRead('another shape');
  const posts = parsed.data;
  const total = headerNumber(answer, 'x-wp-total');
  const pages = headerNumber(answer, 'x-wp-totalpages');
  if (posts.length === 0 && page === 1 && total === null) return notRead('no total');
  if (posts.length === 0 && page === 1 && total !== 0) return notRead('count without posts');
  // Without the headers the only end is the error past the last page.
  const goesOn = pages === null ? posts.length > 0 : page < pages;
  return readPage(
    posts.map((post) => listed(post, query)),
    goesOn ? requestFor(query, step, page + 1) : null,
    total,
  );
}

function isPastTheEnd(answer: DoorAnswer): boolean {
  if (answer.kind !== 'answered' || answer.status !== 400) return false;
  const problem = Problem.safeParse(errorBody(answer));
  return problem.success && problem.data.code === 'rest_post_invalid_page_number';
}

function problemIn(body: unknown): string | null {
  const problem = Problem.safeParse(body);
  return problem.success ? problem.data.code : null;
}

function headerNumber(answer: DoorAnswer, name: string): number | null {
  const text = answer.kind === 'answered' ? answer.headers[name] : undefined;
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function listed({ link, title, excerpt, content, date_gmt: date }: z.infer<typeof Posts>[number], query: string): Listed {
  const text = plainText(content?.rendered ?? '');
  return {
    url: link,
    title: plainText(title.rendered),
    snippet: text === '' ? plainText(excerpt?.rendered ?? '') : around(text, wordsAsked(query), SNIPPET_LENGTH),
    // WordPress writes universal time without saying so.
    publishedAt: date == null ? null : `${date}Z`,
    subjectKey: null,
    about: [text, plainText(excerpt?.rendered ?? '')],
  };
}
