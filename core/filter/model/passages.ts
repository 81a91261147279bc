import type { Context } from '../context.ts';
import type { Hit } from '../hit.ts';
import { PRONOUNS } from '../pronouns.ts';
import { CHANNEL, GAP, type Tokens } from '../tokens.ts';
import { wordSet } from '../word-set.ts';

/** Tokens `from` up to, not including, `to`, that the network reads; blind where it must not know which group the rules found. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly isBlind: boolean;
}

/** Up to so many words a text is read whole; of longer ones only the sentences that speak of the applicant, and those behind them. */
const SHORT_TEXT = 120;

/**
 * Where the network is asked at all: where the writer speaks of themselves, in profiles and lists of tags, in what names the applicant or means
 * them by he or she, and in short texts. Where a rule knows a group and none of this holds, it reads blind, so that every group is treated alike.
 */
export function passagesOf(tokens: Tokens, context: Context, applicant: readonly Hit[], rulesHideNothing: boolean): Passage[] {
  const named = new Set(applicant.map(({ start }) => tokens.from(start)));
  const isOfApplicant = (at: number): boolean =>
    tokens.isIn(I, at) || named.has(at) || (named.size > 0 && tokens.isIn(PRONOUNS, at));
  const sentences = context.sentences.all.map(({ first }, index) => {
    const to = context.sentences.all[index + 1]?.first ?? tokens.length;
    return { first, to, isOwn: some(first, to, isOfApplicant) };
  });
  if (tokens.length <= SHORT_TEXT) {
    const isOwn =
      context.namesApplicant || context.writer.isProfile || isTags(tokens) || sentences.some((sentence) => sentence.isOwn);
    return [{ from: 0, to: tokens.length, isBlind: !isOwn && !rulesHideNothing }];
  }
  const passages: Passage[] = [];
  sentences.forEach((sentence, index) => {
    if (!sentence.isOwn && sentences[index - 1]?.isOwn !== true) return;
    const { to } = sentence;
    const last = passages.at(-1);
    if (last?.to === sentence.first) passages[passages.length - 1] = { from: last.from, to, isBlind: false };
    else passages.push({ from: sentence.first, to, isBlind: false });
  });
  return passages;
}

function some(from: number, to: number, holds: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (holds(at)) return true;
  return false;
}

// One writer: a company says "we" in its advertisements.
const I = wordSet('i me my mine myself yo mi mis soy estoy tengo fui');

function isTags(tokens: Tokens): boolean {
  let outside = 0;
  for (let at = 0; at < tokens.length; at++) if (tokens.channel(at) !== CHANNEL.text) outside++;
  return outside * 2 > tokens.length && tokens.gap(0) === GAP.stop;
}
