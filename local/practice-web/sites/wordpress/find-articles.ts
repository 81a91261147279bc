import { alternativeTexts, blocksToText } from '../../prose.ts';
import { fold } from '../../query.ts';
import type { Article, Publication } from '../../reading/content.ts';

/** Articles that hold every term of a search, as parts of words too: that is how WordPress looks (`LIKE '%term%'`). Newest first. */
export function findArticles({ articles }: Publication, search: string): Article[] {
  const terms = [...search.matchAll(/"([^"]+)"|(\S+)/gu)].map(([, phrase, word]) => fold(phrase ?? word ?? ''));
  return articles.filter((article) => {
    const text = fold([article.title, blocksToText(article.blocks), ...alternativeTexts(article.blocks)].join('\n'));
    return terms.every((term) => text.includes(term));
  });
}
