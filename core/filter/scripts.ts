import type { Hit } from './hit.ts';
import type { Token } from './tokens.ts';

/** Finds words in scripts the rules cannot read. They tell of a language and may say anything, so they are hidden unread. */
export function findUnreadableWords(tokens: readonly Token[]): Hit[] {
  return tokens.filter(isUnreadable).map(({ start, end }) => ({
    start,
    end,
    class: 'PC-NATORIGIN',
    role: 'subject',
    ruleId: 'natorigin/script',
    reason: 'a word in a script the rules cannot read',
    shows: null,
  }));
}

// Folding has already turned accents and look-alikes into Latin letters; what is still foreign is really foreign.
function isUnreadable({ word }: Token): boolean {
  if (/^[a-z0-9']*$/.test(word)) return false;
  return word.charCodeAt(0) > 0x7f && /^\p{L}/u.test(word) && !/^[\p{Script=Latin}]/u.test(word)
    ? true
    : /[^\p{ASCII}\p{Script=Latin}\P{L}]/u.test(word);
}
