import type { Context } from '../context.ts';
import { CHANNEL, GAP, type Tokens } from '../tokens.ts';
import { wordSet } from '../word-set.ts';

/** Tokens `from` up to, not including, `to`, that the network reads; blind where it must not know which group the rules found. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly isBlind: boolean;
}

/** Up to so many words a text is read whole when any of it is in the first person; of longer ones only the sentences around. */
const SHORT_TEXT = 120;

/**
 * Where the network is asked at all: where the writer speaks of themselves, in profiles and lists of tags, in what names the applicant, and in
 * short texts. Where a rule knows a group and nobody says I, it reads blind, so that every group is treated alike.
 */
export function passagesOf(tokens: Tokens, context: Context, rulesHideNothing: boolean): Passage[] {
  const sentences = context.sentences.map((sentence, index) => ({
    first: sentence.first,
    says: saysI(tokens, sentence.first, context.sentences[index + 1]?.first ?? tokens.length),
  }));
  if (tokens.length <= SHORT_TEXT) {
    const isOwn = context.namesApplicant || context.isProfile || isTags(tokens) || sentences.some(({ says }) => says);
    return [{ from: 0, to: tokens.length, isBlind: !isOwn && !rulesHideNothing }];
  }
  const passages: Passage[] = [];
  sentences.forEach((sentence, index) => {
    if (!sentence.says && sentences[index - 1]?.says !== true) return;
    const to = sentences[index + 1]?.first ?? tokens.length;
    const last = passages.at(-1);
    if (last?.to === sentence.first) passages[passages.length - 1] = { from: last.from, to, isBlind: false };
    else passages.push({ from: sentence.first, to, isBlind: false });
  });
  return passages;
}

// One writer: a company says "we" in its advertisements.
function saysI(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.isIn(I, at)) return true;
  return false;
}

const I = wordSet('i me my mine myself yo mi mis soy estoy tengo fui');

function isTags(tokens: Tokens): boolean {
  let outside = 0;
  for (let at = 0; at < tokens.length; at++) if (tokens.channel(at) !== CHANNEL.text) outside++;
  return outside * 2 > tokens.length && tokens.gap(0) === GAP.stop;
}
