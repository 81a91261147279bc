import type { Response } from 'express';
import { escapeHtml } from '../../page.ts';
import { blocksToHtml } from '../../prose.ts';
import type { Article } from '../../reading/content.ts';
import { excerptOf, type WordPressSite } from './json.ts';

/** A feed is a window: WordPress shows ten articles and does not say how many there are. */
const ITEMS_MAX = 10;

/** Sends the newest of these articles as RSS 2.0: one line for each item, the creator in Dublin Core, the whole text beside the excerpt. */
export function sendFeed(response: Response, site: WordPressSite, articles: readonly Article[]): void {
  const items = articles.slice(0, ITEMS_MAX).map((article) => itemOf(site, article));
  response.type('application/rss+xml')
    .send(`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>${escapeHtml(site.name)}</title><atom:link href="${site.home}feed/" rel="self" type="application/rss+xml"/><link>${site.home}</link><description>${escapeHtml(site.tagline)}</description><language>en-US</language>
${items.join('\n')}
</channel></rss>
`);
}

function itemOf(site: WordPressSite, article: Article): string {
  const link = new URL(article.path, site.home).href;
  const author = site.publication.authors.find(({ slug }) => slug === article.author);
  return `<item><title>${escapeHtml(article.title)}</title><link>${link}</link><dc:creator><![CDATA[${author?.name ?? ''}]]></dc:creator><pubDate>${new Date(`${article.published}Z`).toUTCString()}</pubDate><guid isPermaLink="true">${link}</guid><description><![CDATA[${escapeHtml(excerptOf(article))}]]></description><content:encoded><![CDATA[${blocksToHtml(article.blocks)}]]></content:encoded></item>`;
}
