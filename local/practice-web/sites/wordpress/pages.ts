import { Router, type Response } from 'express';
import { escapeHtml, printDay, renderPage } from '../../page.ts';
import { blocksToHtml } from '../../prose.ts';
import type { Article } from '../../reading/content.ts';
import { excerptOf, type WordPressSite } from './json.ts';

const ARTICLES_PER_PAGE = 10;
const FEED_ITEMS_MAX = 10;

/** What readers see: the front page and its older pages, articles, authors, the RSS feed and robots.txt. */
export function wordpressPages(site: WordPressSite): Router {
  const router = Router();
  const { authors, articles } = site.publication;
  router.get('/robots.txt', (_request, response) => {
    response.type('text/plain').send('User-agent: *\nDisallow: /wp-admin/\nAllow: /wp-admin/admin-ajax.php\n');
  });
  router.get(['/', '/page/:number/'], (request, response) => {
    const number = Number(request.params['number'] ?? 1);
    const shown = articles.slice((number - 1) * ARTICLES_PER_PAGE, number * ARTICLES_PER_PAGE);
    if (shown.length === 0) sendMissing(response, site);
    else response.send(frontPage(site, shown, number));
  });
  router.get('/feed/', (_request, response) => {
    const newest = articles[0]?.published ?? '1970-01-01T00:00';
    response.set('Last-Modified', new Date(`${newest}Z`).toUTCString());
    response.type('application/rss+xml').send(feed(site, articles.slice(0, FEED_ITEMS_MAX)));
  });
  router.get('/author/:slug/', (request, response) => {
    const author = authors.find(({ slug }) => slug === request.params.slug);
    if (author === undefined) sendMissing(response, site);
    else {
      const theirs = articles.filter((article) => article.author === author.slug);
      const main = `<h1>${escapeHtml(author.name)}</h1><p class="bio">${linkAddresses(author.about)}</p>${theirs.map(teaser).join('')}`;
      response.send(page(site, author.name, main));
    }
  });
  router.get('/:year/:month/:slug/', (request, response) => {
    const article = articles.find(({ path }) => path === request.path);
    if (article === undefined) sendMissing(response, site);
    else response.send(articlePage(site, article));
  });
  router.use((_request, response) => {
    sendMissing(response, site);
  });
  return router;
}

function page(site: WordPressSite, title: string, main: string, language = 'en'): string {
  const masthead = `<a class="name" href="/">${escapeHtml(site.name)}</a> <span class="meta">${escapeHtml(site.tagline)}</span>`;
  const head = '<link rel="alternate" type="application/rss+xml" href="/feed/"><link rel="https://api.w.org/" href="/wp-json/">';
  return renderPage({ title: `${title} – ${site.name}`, accent: site.accent, masthead, main, head, language });
}

function frontPage(site: WordPressSite, shown: readonly Article[], number: number): string {
  const older = number * ARTICLES_PER_PAGE < site.publication.articles.length;
  const more = older ? `<p><a rel="next" href="/page/${number + 1}/">Older posts</a></p>` : '';
  return page(site, number === 1 ? 'Home' : `Page ${number}`, shown.map(teaser).join('\n') + more);
}

function teaser(article: Article): string {
  return `<article><h2><a href="${article.path}">${escapeHtml(article.title)}</a></h2>
<p class="meta"><time datetime="${article.published}Z">${printDay(article.published)}</time></p><p>${escapeHtml(excerptOf(article))}</p></article>`;
}

function articlePage(site: WordPressSite, article: Article): string {
  const author = site.publication.authors.find(({ slug }) => slug === article.author);
  const byline = `By <a rel="author" href="/author/${article.author}/">${escapeHtml(author?.name ?? article.author)}</a>`;
  const main = `<article><h1>${escapeHtml(article.title)}</h1>
<p class="meta"><time datetime="${article.published}Z">${printDay(article.published)}</time> · ${byline}</p>
${blocksToHtml(article.blocks)}</article>`;
  return page(site, article.title, main, article.language);
}

function sendMissing(response: Response, site: WordPressSite): void {
  response
    .status(404)
    .send(page(site, 'Page not found', '<h1>Oops! That page can’t be found.</h1><p>It looks like nothing was found here.</p>'));
}

function linkAddresses(text: string): string {
  return escapeHtml(text).replace(/http:\/\/\S+?(?=[.,)]?(\s|$))/gu, (address) => `<a rel="me" href="${address}">${address}</a>`);
}

/** RSS 2.0 on one line for each item; the creator is in Dublin Core, as WordPress has it. */
function feed(site: WordPressSite, articles: readonly Article[]): string {
  const items = articles.map((article) => {
    const link = new URL(article.path, site.home).href;
    const author = site.publication.authors.find(({ slug }) => slug === article.author);
    return `<item><title>${escapeHtml(article.title)}</title><link>${link}</link><dc:creator><![CDATA[${author?.name ?? ''}]]></dc:creator><pubDate>${new Date(`${article.published}Z`).toUTCString()}</pubDate><guid isPermaLink="true">${link}</guid><description><![CDATA[${escapeHtml(excerptOf(article))}]]></description></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>${escapeHtml(site.name)}</title><atom:link href="${site.home}feed/" rel="self" type="application/rss+xml"/><link>${site.home}</link><description>${escapeHtml(site.tagline)}</description><language>en-US</language>
${items.join('\n')}
</channel></rss>
`;
}
