import type { Context, Sentence } from '../context.ts';
import { GAP, type Token } from '../tokens.ts';

/** Tokens `from` up to, not including, `to`, in which the applicant may tell something of themselves. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** Up to so many words a text is read whole when any of it is in the first person; of longer ones only the sentences around. */
const SHORT_TEXT = 120;

/**
 * Where the network is asked at all: where the writer speaks of themselves, in profiles and lists of tags, and in what names the applicant.
 * It learned from such texts only. What is said about groups or the world at large is for the rules, which treat every group alike.
 */
export function passagesOf(tokens: readonly Token[], context: Context): Passage[] {
  const { sentences } = context;
  if (tokens.length <= SHORT_TEXT) {
    const tells =
      context.namesApplicant || context.isProfile || isTags(tokens) || sentences.some(({ firstPerson }) => firstPerson);
    return tells ? [{ from: 0, to: tokens.length }] : [];
  }
  const passages: Passage[] = [];
  sentences.forEach((sentence, index) => {
    if (!sentence.firstPerson && sentences[index - 1]?.firstPerson !== true) return;
    const to = sentences[index + 1]?.first ?? tokens.length;
    const last = passages.at(-1);
    if (last?.to === sentence.first) passages[passages.length - 1] = { from: last.from, to };
    else passages.push({ from: sentence.first, to });
  });
  return passages;
}

/** True where speech is aimed at others. */
export function isHostile(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && sentence.attack >= 2;
}

function isTags(tokens: readonly Token[]): boolean {
  return (
    tokens.filter((token) => token.channel !== 'text').length * 2 > tokens.length && (tokens[0]?.gap ?? GAP.stop) === GAP.stop
  );
}
