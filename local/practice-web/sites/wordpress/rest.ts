import { Router, type Response } from 'express';
import { z } from 'zod';
import { fold } from '../../query.ts';
import type { Article, Publication } from '../../reading/content.ts';
import { findArticles } from './find-articles.ts';
import { postAsJson, userAsJson, type WordPressSite } from './json.ts';

/** `/wp-json/wp/v2/`: the part of the WordPress REST API that needs no login, with its paging headers and errors. */
export function wordpressRest(site: WordPressSite): Router {
  const router = Router();
  const { authors, articles } = site.publication;
  router.get('/wp-json/', (_request, response) => {
    response.json({ name: site.name, description: site.tagline, url: site.home, home: site.home, namespaces: ['wp/v2'] });
  });
  router.get('/wp-json/wp/v2/posts', (request, response) => {
    const query = ListQuery.safeParse(request.query);
    if (!query.success) {
      sendInvalidParameters(response, query.error);
      return;
    }
    const found = listArticles(site.publication, query.data);
    sendList(response, site, `posts`, found, query.data, (article) =>
      keepFields(postAsJson(site, article, request.query['_embed'] !== undefined), query.data._fields),
    );
  });
  router.get('/wp-json/wp/v2/posts/:id', (request, response) => {
    const article = articles[articles.length - Number(request.params.id)];
    if (article === undefined) sendProblem(response, 404, 'rest_post_invalid_id', 'Invalid post ID.');
    else response.json(postAsJson(site, article, request.query['_embed'] !== undefined));
  });
  router.get('/wp-json/wp/v2/users', (request, response) => {
    const query = ListQuery.safeParse(request.query);
    if (!query.success) {
      sendInvalidParameters(response, query.error);
      return;
    }
    const { search, slug } = query.data;
    const found = authors.filter(
      (author) =>
        (slug === undefined || author.slug === slug) &&
        (search === undefined || fold(`${author.name} ${author.slug}`).includes(fold(search))),
    );
    sendList(response, site, 'users', found, query.data, (author) => keepFields(userAsJson(site, author), query.data._fields));
  });
  router.get(/^\/wp-json\//u, (_request, response) => {
    sendProblem(response, 404, 'rest_no_route', 'No route was found matching the URL and request method.');
  });
  return router;
}

const Whole = z.coerce.number().int();
const ListQuery = z.object({
  search: z.string().optional(),
  slug: z.string().optional(),
  author: Whole.optional(),
  per_page: Whole.min(1).max(100).default(10),
  page: Whole.min(1).default(1),
  after: z.iso.datetime({ local: true, offset: true }).optional(),
  before: z.iso.datetime({ local: true, offset: true }).optional(),
  order: z.enum(['asc', 'desc']).default('desc'),
  _fields: z.string().optional(),
});
type ListQuery = z.infer<typeof ListQuery>;

function listArticles(publication: Publication, query: ListQuery): Article[] {
  const author = query.author === undefined ? null : (publication.authors[query.author - 1]?.slug ?? '');
  const found = findArticles(publication, query.search ?? '').filter(
    (article) =>
      (author === null || article.author === author) &&
      (query.slug === undefined || article.slug === query.slug) &&
      (query.after === undefined || article.published > query.after) &&
      (query.before === undefined || article.published < query.before),
  );
  return query.order === 'asc' ? found.reverse() : found;
}

function sendList<Item>(
  response: Response,
  site: WordPressSite,
  route: 'posts' | 'users',
  found: readonly Item[],
  query: ListQuery,
  asJson: (item: Item) => object,
): void {
  const pages = Math.ceil(found.length / query.per_page);
  // Only posts refuse a page past the end; users answer it with an empty list. Nothing found at all is page 1 of 0.
  if (route === 'posts' && query.page > Math.max(pages, 1)) {
    const message = 'The page number requested is larger than the number of pages available.';
    sendProblem(response, 400, 'rest_post_invalid_page_number', message);
    return;
  }
  response.set({ 'X-WP-Total': String(found.length), 'X-WP-TotalPages': String(pages) });
  response.set('Access-Control-Expose-Headers', 'X-WP-Total, X-WP-TotalPages, Link');
  const linkTo = (page: number): string => {
    const search = query.search === undefined ? {} : { search: query.search };
    const parameters = new URLSearchParams({ ...search, per_page: String(query.per_page), page: String(page) });
    return `${site.home}wp-json/wp/v2/${route}?${parameters.toString()}`;
  };
  if (query.page > 1) response.append('Link', `<${linkTo(query.page - 1)}>; rel="prev"`);
  if (query.page < pages) response.append('Link', `<${linkTo(query.page + 1)}>; rel="next"`);
  response.json(found.slice((query.page - 1) * query.per_page, query.page * query.per_page).map(asJson));
}

/** Keeps what `_fields` names, with its dotted form for one level down (`title.rendered`). */
function keepFields(item: Readonly<Record<string, unknown>>, fields: string | undefined): object {
  if (fields === undefined) return item;
  const kept: Record<string, unknown> = {};
  for (const field of fields.split(',').map((name) => name.trim())) {
    const [outer = '', inner] = field.split('.');
    const value = item[outer];
    if (value === undefined) continue;
    if (inner === undefined) kept[outer] = value;
    else if (typeof value === 'object' && value !== null && inner in value) {
      kept[outer] = { ...(kept[outer] as object | undefined), [inner]: (value as Record<string, unknown>)[inner] };
    }
  }
  return kept;
}

function sendInvalidParameters(response: Response, error: z.ZodError): void {
  const names = [...new Set(error.issues.map((issue) => String(issue.path[0])))];
  response.status(400).json({
    code: 'rest_invalid_param',
    message: `Invalid parameter(s): ${names.join(', ')}`,
    data: { status: 400, params: Object.fromEntries(names.map((name) => [name, `${name} is not valid.`])) },
  });
}

function sendProblem(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ code, message, data: { status } });
}
