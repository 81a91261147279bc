import { Router, type Response } from 'express';
import { escapeHtml, printDay, renderPage } from '../../page.ts';
import { blocksToHtml } from '../../prose.ts';
import type { Article } from '../../reading/content.ts';
import { sendFeed } from './feed.ts';
import { findArticles } from './find-articles.ts';
import { excerptOf, type WordPressSite } from './json.ts';

const ARTICLES_PER_PAGE = 10;

/** What readers see: the front page and its older pages, articles, authors, robots.txt, and the RSS feeds of the newest articles and of a search. */
export function wordpressPages(site: WordPressSite): Router {
  const router = Router();
  const { authors, articles } = site.publication;
  router.get('/robots.txt', (_request, response) => {
    response.type('text/plain').send('User-agent: *\nDisallow: /wp-admin/\nAllow: /wp-admin/admin-ajax.php\n');
  });
  router.get('/', (request, response, next) => {
    const { s: search, feed } = request.query;
    if (feed !== 'rss2' || typeof search !== 'string') next();
    else sendFeed(response, site, findArticles(site.publication, search));
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
    sendFeed(response, site, articles);
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
