import { escapeHtml } from '../../page.ts';
import { blocksToHtml, blocksToText } from '../../prose.ts';
import type { Article, Author, Publication } from '../../reading/content.ts';

/** A WordPress site as its parts need it. `home` ends in a slash. */
export interface WordPressSite {
  readonly name: string;
  readonly tagline: string;
  readonly home: string;
  readonly accent: string;
  readonly publication: Publication;
}

/** A post as `/wp/v2/posts` shows it. Ids count from the oldest article; times have seconds and no zone, as WordPress prints them. */
export function postAsJson(site: WordPressSite, article: Article, embed: boolean): Record<string, unknown> {
  const { authors, articles } = site.publication;
  const id = articles.length - articles.indexOf(article);
  const date = `${article.published}:00`;
  const author = authors.find(({ slug }) => slug === article.author);
  return {
    id,
    date,
    date_gmt: date,
    guid: { rendered: `${site.home}?p=${id}` },
    modified: date,
    modified_gmt: date,
    slug: article.slug,
    status: 'publish',
    type: 'post',
    link: new URL(article.path, site.home).href,
    title: { rendered: texturize(article.title) },
    content: { rendered: blocksToHtml(article.blocks), protected: false },
    excerpt: { rendered: `<p>${texturize(excerptOf(article))}</p>\n`, protected: false },
    author: author === undefined ? 0 : authors.indexOf(author) + 1,
    featured_media: 0,
    comment_status: 'closed',
    ping_status: 'closed',
    sticky: false,
    template: '',
    format: 'standard',
    meta: [],
    categories: [1],
    tags: [],
    ...(embed && author !== undefined ? { _embedded: { author: [userAsJson(site, author)] } } : {}),
  };
}

/** An author as `/wp/v2/users` shows one to people who are not signed in. */
export function userAsJson(site: WordPressSite, author: Author): Record<string, unknown> {
  return {
    id: site.publication.authors.indexOf(author) + 1,
    name: author.name,
    url: '',
    description: author.about,
    link: new URL(`/author/${author.slug}/`, site.home).href,
    slug: author.slug,
    avatar_urls: { '96': new URL(`/avatars/${author.slug}.png`, site.home).href },
  };
}

/** The first 55 words, which is where WordPress cuts. */
export function excerptOf({ blocks }: Article): string {
  const words = blocksToText(blocks).split(/\s+/u);
  return words.length <= 55 ? words.join(' ') : `${words.slice(0, 55).join(' ')} […]`;
}

/** HTML for running text with WordPress's curly apostrophes: what arrives in `rendered` is not what was typed. */
function texturize(text: string): string {
  return escapeHtml(text).replaceAll("'", '&#8217;');
}
