import { createHash } from 'node:crypto';
import type { FilterSubject } from '../../core/filter/index.ts';
import { readTexts, type MarkedText } from '../../training/texts.ts';
import type { Gold, GoldPost } from './gold.ts';

const PRONOUN = /^(?:s?\/?he|him|his|himself|her|hers|herself|they|them|their|theirs|él|ella|lo|la|le)$/iu;

/** How the id of our own texts begins, whatever they are by now. */
export const OWN = 'own-';

/** The texts of our own that nothing learned from, as gold posts; or one of so many. */
export function ownGold(every = 1): Gold {
  const posts = readTexts()
    .filter((text) => text.heldOut)
    .filter((_, at) => at % every === 0)
    .map(asPost);
  const id = `${OWN}${createHash('sha256').update(JSON.stringify(posts)).digest('hex').slice(0, 12)}`;
  return { id, about: `${posts.length} texts of our own, held out from training`, sets: [], posts, postsAs: 'own' };
}

function asPost(marked: MarkedText, index: number): GoldPost {
  const { names, handles } = subjectOf(marked);
  return {
    id: String(index),
    text: marked.text,
    applicant: { names: [...names], handles: [...handles] },
    spans: [...marked.spans],
    mustKeep: [],
  };
}

/** What an agency would know about the person a text speaks of: the names and handles marked in it. */
function subjectOf({ channel, text, spans }: MarkedText): FilterSubject {
  const marked = spans
    .filter((span) => span.class === 'PC-NAME' && span.role === 'subject')
    .map(({ start, end }) => ({ words: text.slice(start, end), isHandle: channel === 'handle' || text[start - 1] === '@' }))
    .filter(({ words }) => !PRONOUN.test(words));
  const pick = (handles: boolean) => [...new Set(marked.filter((one) => one.isHandle === handles).map(({ words }) => words))];
  return { names: pick(false), handles: pick(true) };
}
