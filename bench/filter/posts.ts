import type { Answer } from './answer.ts';
import type { Gold, GoldPost } from './gold.ts';
import type { Measured } from './figures.ts';
import { Tally } from './tally.ts';
import { contentWords, isCovered, overlaps, wordsOf, type Stretch } from './words.ts';

/**
 * Scores annotated posts: cues of the applicant hidden with every telling word, posts without any leak, targets generalised and not just
 * held, other people's names hidden, phrases that had to stay, posts without cues left alone;
 * then the cues of each class.
 */
export function scorePosts({ posts, postsAs }: Pick<Gold, 'posts' | 'postsAs'>, answers: readonly Answer[]): Measured[] {
  const tally = new Tally();
  const byClass = new Tally();
  posts.forEach((post, index) => {
    const answer = answers[index];
    if (answer !== undefined) scorePost(post, answer, tally, byClass);
  });
  return [
    ...tally.entries().map(({ name, percent, of }) => ({ id: `${postsAs}/${name}`, value: percent, of })),
    ...byClass.entries().map(({ name, percent, of }) => ({ id: `${postsAs}/cues/${name}`, value: percent, of })),
  ];
}

function scorePost(post: GoldPost, answer: Answer, tally: Tally, byClass: Tally): void {
  const words = wordsOf(post.text);
  let leaks = 0;
  for (const span of post.spans) {
    const telling = contentWords(words, span);
    const hidden = (telling.length > 0 ? telling : [span]).every((part) => isCovered(part, answer.hidden));
    if (span.role === 'subject') {
      tally.add('cues', hidden);
      byClass.add(span.class, hidden);
      if (!hidden) leaks++;
    } else if (span.role === 'target') {
      tally.add('targets', hidden && !answer.held && answer.targets.some((target) => overlaps(target, span)));
    } else if (span.class === 'PC-NAME') {
      tally.add('other-names', hidden);
    }
  }
  if (post.spans.some(({ role }) => role === 'subject')) tally.add('without-leak', leaks === 0);
  for (const phrase of post.mustKeep) {
    const kept = keepWords(post, phrase);
    if (kept !== null)
      tally.add(
        'must-keep',
        kept.every((word) => !isCovered(word, answer.hidden)),
      );
  }
  if (post.spans.length === 0)
    tally.add(
      'clean',
      words.every((word) => !isCovered(word, answer.hidden)),
    );
}

/** The words of a phrase that have to stay: those in no span. `null` when the text does not hold the phrase. */
function keepWords({ text, spans }: GoldPost, phrase: string): Stretch[] | null {
  const at = text.indexOf(phrase);
  if (at < 0) return null;
  return wordsOf(phrase)
    .map(({ start, end }) => ({ start: start + at, end: end + at }))
    .filter((word) => !spans.some((span) => overlaps(word, span)));
}
