import type { ServerResponse } from 'node:http';
import type { Step } from '../../../core/protocol/protocol.ts';
import { SOURCES, type SourceId } from '../../../core/protocol/sources.ts';
import type { Serve } from '../egress/loopback-site.ts';

/** The name every sample is asked for, and what it knows of that name. */
export const QUERY = '"Ana Quiñones"';

/** How one kind of source answers when all is well: written from its documentation and from what real servers sent. */
export interface Sample {
  readonly step: Step;
  /** One page with one hit, and no more. */
  readonly found: Serve;
  /** The positive zero. */
  readonly none: Serve;
  /** Hits about somebody else only. */
  readonly strangers: Serve;
  /** A first page with hits that says there is more, then whatever `then` says. */
  readonly more: (then: Serve) => Serve;
  /** What an error looks like when it comes with status 200. */
  readonly errorInSuccess: string;
  /** Well-formed JSON of some other interface. */
  readonly anotherShape: string;
}

const step = (source: SourceId, parameters: Record<string, unknown>): Step => ({
  id: 'a-step',
  title: 'A step',
  technique: 'T-01',
  source,
  site: 'http://site.example',
  query: '"{name}"',
  parameters: { ...SOURCES[source].parameters.parse(parameters) },
  pages: 3,
  hits: 10,
  control: { positive: 'Avery Quillfeather' },
});

export const send = (response: ServerResponse, body: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(JSON.stringify(body));
const parameter = (url: string | undefined, name: string) => new URL(url ?? '', 'http://x').searchParams.get(name);

/** Answers the first request of a search with `first` and every later one with `then`, told apart by a parameter or a path. */
const firstThen =
  (isFirst: (url: string) => boolean, first: Serve, then: Serve): Serve =>
  (request, response) =>
    (isFirst(request.url ?? '') ? first : then)(request, response);

const searx = (results: readonly object[], silent: readonly unknown[] = []) => ({
  query: QUERY,
  number_of_results: 0,
  results,
  answers: [],
  corrections: [],
  infoboxes: [],
  suggestions: [],
  unresponsive_engines: silent,
});
export const searxResult = (title: string, path: string) => ({
  url: `http://paper.example/${path}`,
  title,
  content: `All about ${title}.`,
  engine: 'paper',
  engines: ['paper'],
  publishedDate: '2025-03-01T00:00:00',
});

const wiki = (titles: readonly string[], totalhits: number, sroffset?: number) => ({
  batchcomplete: true,
  ...(sroffset === undefined ? {} : { continue: { sroffset, continue: '-||' } }),
  query: {
    searchinfo: { totalhits },
    search: titles.map((title) => ({
      ns: 0,
      title,
      pageid: 1,
      snippet: `about <span class="searchmatch">${title}</span> &amp; more`,
    })),
  },
});

const post = (title: string, slug: string) => ({
  link: `http://site.example/2025/03/${slug}/`,
  title: { rendered: title },
  excerpt: { rendered: '<p>Something &hellip;</p>', protected: false },
  content: { rendered: `<p>Said by ${title}.</p>`, protected: false },
  date_gmt: '2025-03-01T10:00:00',
});

export const account = (name: string, id: string, more: object = {}) => ({
  id,
  acct: `user${id}`,
  username: `user${id}`,
  display_name: name,
  url: `http://site.example/@user${id}`,
  note: '<p>Hello</p>',
  discoverable: null,
  indexable: true,
  noindex: false,
  fields: [],
  ...more,
});
export const status = (id: string, accountId: string, more: object = {}) => ({
  id,
  created_at: '2025-03-01T10:00:00.000Z',
  url: `http://site.example/@user${accountId}/${id}`,
  visibility: 'public',
  spoiler_text: '',
  content: `<p>Post ${id}</p>`,
  account: { id: accountId, acct: `user${accountId}` },
  media_attachments: [],
  reblog: null,
  ...more,
});
export const accounts = (list: readonly object[]) => ({ accounts: list, statuses: [], hashtags: [] });

const isStatuses = (url: string) => url.includes('/statuses');

export const SAMPLES: Readonly<Record<SourceId, Sample>> = {
  searxng: {
    step: step('searxng', { engine: 'paper' }),
    found: firstThen(
      (url) => parameter(url, 'pageno') === '1',
      (_, response) => send(response, searx([searxResult('Ana Quiñones', 'a')])),
      (_, response) => send(response, searx([])),
    ),
    none: (_, response) => send(response, searx([])),
    strangers: firstThen(
      (url) => parameter(url, 'pageno') === '1',
      (_, response) => send(response, searx([searxResult('Popular today', 'x'), searxResult('Weather', 'y')])),
      (_, response) => send(response, searx([])),
    ),
    more: (then) =>
      firstThen(
        (url) => parameter(url, 'pageno') === '1',
        (_, response) => send(response, searx([searxResult('Ana Quiñones', 'a')])),
        then,
      ),
    errorInSuccess: JSON.stringify({ error: 'No query' }),
    anotherShape: JSON.stringify({ query: QUERY, results: [] }),
  },
  mediawiki: {
    step: step('mediawiki', {}),
    found: (_, response) => send(response, wiki(['Ana Quiñones'], 1)),
    none: (_, response) => send(response, wiki([], 0)),
    strangers: (_, response) => send(response, wiki(['Main Page'], 1)),
    more: (then) =>
      firstThen(
        (url) => parameter(url, 'sroffset') === null,
        (_, response) => send(response, wiki(['Ana Quiñones'], 7, 1)),
        then,
      ),
    errorInSuccess: JSON.stringify({
      error: { code: 'internal_api_error_DBQueryError', info: 'A database query error has occurred.' },
    }),
    anotherShape: JSON.stringify({ batchcomplete: true }),
  },
  'wordpress-rest': {
    step: step('wordpress-rest', {}),
    found: (_, response) => send(response, [post('Ana Quiñones', 'a')], { 'x-wp-total': '1', 'x-wp-totalpages': '1' }),
    none: (_, response) => send(response, [], { 'x-wp-total': '0', 'x-wp-totalpages': '0' }),
    strangers: (_, response) => send(response, [post('Hello world', 'x')], { 'x-wp-total': '1', 'x-wp-totalpages': '1' }),
    more: (then) =>
      firstThen(
        (url) => parameter(url, 'page') === '1',
        (_, response) => send(response, [post('Ana Quiñones', 'a')], { 'x-wp-total': '7', 'x-wp-totalpages': '7' }),
        then,
      ),
    errorInSuccess: JSON.stringify({
      code: 'internal_server_error',
      message: 'There has been a critical error.',
      data: { status: 500 },
    }),
    anotherShape: JSON.stringify([{ id: 1, title: 'Ana Quiñones' }]),
  },
  mastodon: {
    step: step('mastodon', {}),
    found: firstThen(
      isStatuses,
      (_, response) => send(response, [status('1', '1', { visibility: 'private', content: 'Not for everybody, señora' })]),
      (_, response) => send(response, accounts([account('Ana Quiñones', '1')])),
    ),
    none: (_, response) => send(response, accounts([])),
    strangers: (_, response) => send(response, accounts([account('Somebody Else', '1')])),
    more: (then) => firstThen(isStatuses, then, (_, response) => send(response, accounts([account('Ana Quiñones', '1')]))),
    errorInSuccess: JSON.stringify({ error: 'This action is not allowed' }),
    anotherShape: JSON.stringify({ accounts: [] }),
  },
};
