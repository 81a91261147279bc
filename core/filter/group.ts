import type { Context } from './context.ts';
import { GAP, type Tokens } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** How a group that speech is aimed at reads, and the token that the reading begins at. */
export interface GroupRead {
  readonly from: number;
  readonly shows: string;
}

/**
 * Which group it is must not show: "all Mexicans" reads "all protected group". Spanish articles tell the sex ("las", "todos los"), so they go with
 * the word: "a los negros" and "a las monjas" both read "a un grupo protegido".
 */
export function groupAt(tokens: Tokens, context: Context, at: number): GroupRead {
  const article = at - 1;
  if (at > 0 && tokens.gap(at) === GAP.space && !tokens.shout(article)) {
    if (tokens.isIn(WITH_A, article)) return { from: article, shows: 'a un grupo protegido' };
    if (tokens.isIn(WITH_DE, article)) return { from: article, shows: 'de un grupo protegido' };
    if (tokens.isIn(ARTICLES, article)) {
      const isMore = tokens.gap(article) === GAP.space && tokens.isIn(HOW_MANY, article - 1);
      return { from: isMore ? article - 1 : article, shows: 'un grupo protegido' };
    }
  }
  return { from: at, shows: context.hasDeterminer(at) ? 'protected group' : 'a protected group' };
}

const WITH_A = wordSet('al');
const WITH_DE = wordSet('del');
const ARTICLES = wordSet(
  'el la los las un una unos unas ese esa esos esas este esta estos estas aquellos aquellas muchos muchas todos todas otros otras',
);
const HOW_MANY = wordSet('todos todas todo toda esos esas estos estas otros otras');
