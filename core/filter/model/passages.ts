import type { Context, Sentence } from '../context.ts';
import { GAP, type Token } from '../tokens.ts';
import { words } from '../words.ts';

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
  const sentences = context.sentences.map((sentence, index) => ({
    first: sentence.first,
    says: saysI(tokens, sentence.first, context.sentences[index + 1]?.first ?? tokens.length),
  }));
  if (tokens.length <= SHORT_TEXT) {
    const tells = context.namesApplicant || context.isProfile || isTags(tokens) || sentences.some(({ says }) => says);
    return tells ? [{ from: 0, to: tokens.length }] : [];
  }
  const passages: Passage[] = [];
  sentences.forEach((sentence, index) => {
    if (!sentence.says && sentences[index - 1]?.says !== true) return;
    const to = sentences[index + 1]?.first ?? tokens.length;
    const last = passages.at(-1);
    if (last?.to === sentence.first) passages[passages.length - 1] = { from: last.from, to };
    else passages.push({ from: sentence.first, to });
  });
  return passages;
}

// One writer: a company says "we" in its advertisements.
function saysI(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (I.has(tokens[at]?.word ?? '')) return true;
  return false;
}

const I = new Set(words('i me my mine myself yo mi mis soy estoy tengo fui'));

/** True where speech is aimed at others. */
export function isHostile(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && sentence.attack >= 2;
}

function isTags(tokens: readonly Token[]): boolean {
  return (
    tokens.filter((token) => token.channel !== 'text').length * 2 > tokens.length && (tokens[0]?.gap ?? GAP.stop) === GAP.stop
  );
}
