import { addressOn } from '../hosts.ts';
import { alternativeTexts, blocksToText, wikiPath } from '../prose.ts';
import { countMatches, makeSearchable, type Query, type Searchable } from '../query.ts';
import type { Content, Publication } from '../reading/content.ts';

/** A page the search engine knows. */
export interface IndexedPage {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** ISO 8601 UTC to the minute; `null` for pages that carry no date. */
  readonly published: string | null;
  readonly searchable: Searchable;
}

/** All public pages a search engine may know: not those behind the forum's login, refused, or marked noindex. */
export function indexPages(content: Content): IndexedPage[] {
  return [
    ...publicationPages('news.practice.test', content.news),
    ...publicationPages('blog.practice.test', content.blog),
    ...wikiPages(content),
    ...socialPages(content),
    ...forumPages(content),
  ];
}

/** The pages that match, best first: most mentions, then newest. */
export function findPages(index: readonly IndexedPage[], query: Query): { readonly page: IndexedPage; readonly score: number }[] {
  return index
    .filter(({ url }) => query.sites.length === 0 || query.sites.includes(new URL(url).hostname))
    .map((page) => ({ page, score: countMatches(page.searchable, query) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        (b.page.published ?? '').localeCompare(a.page.published ?? '') ||
        a.page.url.localeCompare(b.page.url),
    );
}

function indexed(url: string, title: string, text: string, published: string | null, ...more: string[]): IndexedPage {
  return { url, title, text, published, searchable: makeSearchable(title, text, ...more) };
}

function publicationPages(host: 'news.practice.test' | 'blog.practice.test', { authors, articles }: Publication): IndexedPage[] {
  return [
    ...articles.map((article) => {
      const byline = authors.find(({ slug }) => slug === article.author)?.name ?? '';
      const text = blocksToText(article.blocks);
      return indexed(
        addressOn(host, article.path),
        article.title,
        text,
        article.published,
        byline,
        ...alternativeTexts(article.blocks),
      );
    }),
    ...authors.map((author) => indexed(addressOn(host, `/author/${author.slug}/`), author.name, author.about, null)),
  ];
}

function wikiPages({ wiki }: Content): IndexedPage[] {
  return wiki.map((page) =>
    indexed(
      addressOn('wiki.practice.test', wikiPath(page.title)),
      page.title,
      blocksToText(page.blocks),
      page.edited,
      ...alternativeTexts(page.blocks),
    ),
  );
}

function socialPages({ accounts }: Content): IndexedPage[] {
  return accounts
    .filter((account) => account.indexable && !account.noindex && !account.refused)
    .flatMap((account) => {
      const name = `${account.displayName} (@${account.handle})`;
      const about = [account.bio, ...account.fields.map((field) => `${field.name}: ${field.value}`)].join('\n');
      const profile = indexed(addressOn('social.practice.test', `/@${account.handle}`), name, about, null);
      const posts = account.posts.flatMap((post) =>
        post.kind === 'boost'
          ? []
          : [
              indexed(
                addressOn('social.practice.test', `/@${account.handle}/${post.id}`),
                name,
                post.text,
                post.at,
                ...post.pictures.map(({ alt }) => alt),
              ),
            ],
      );
      return [profile, ...posts];
    });
}

function forumPages({ threads }: Content): IndexedPage[] {
  const list = threads.map((thread) => `${thread.title} – ${thread.startedBy}`).join('\n');
  return [indexed(addressOn('forum.practice.test', '/'), 'Valley Talk', list, null)];
}
