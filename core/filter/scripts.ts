import type { Hit } from './hit.ts';
import type { Tokens } from './tokens.ts';
import { WordColumn } from './word-column.ts';

/** Finds words in scripts the rules cannot read. They tell of a language and may say anything, so they are hidden unread. */
export function findUnreadableWords(tokens: Tokens): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (unreadable.of(tokens.id(at)) === 0) continue;
    hits.push({
      start: tokens.start(at),
      end: tokens.end(at),
      class: 'PC-NATORIGIN',
      role: 'subject',
      ruleId: 'natorigin/script',
      reason: 'a word in a script the rules cannot read',
      shows: null,
    });
  }
  return hits;
}

// Folding has already turned accents and look-alikes into Latin letters; what is still foreign is really foreign.
function isUnreadable(word: string): boolean {
  if (/^[a-z0-9']*$/.test(word)) return false;
  return word.charCodeAt(0) > 0x7f && /^\p{L}/u.test(word) && !/^[\p{Script=Latin}]/u.test(word)
    ? true
    : /[^\p{ASCII}\p{Script=Latin}\P{L}]/u.test(word);
}

const unreadable = new WordColumn((word) => (isUnreadable(word) ? 1 : 0));
