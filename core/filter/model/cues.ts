import type { Context } from '../context.ts';
import type { Hit } from '../hit.ts';
import { ATTACK_WORDS } from '../rules/conduct.ts';
import { GAP, type Token } from '../tokens.ts';
import { LITTLE_WORDS } from './little-words.ts';
import { LABELS } from './labels.ts';
import { run, SIZES } from './network.ts';
import { isHostile, passagesOf, type Passage } from './passages.ts';
import { signsOf, type RuleFindings } from './signs.ts';
import { addRow, LAYERS, SIGN_ROW, SIGN_ROWS, WORD_ROW, WORD_ROWS } from './weights.ts';

/** From here on a word is a cue by itself. */
const CUE = Number(process.env['CUE']??0.6);
/** A neighbour of a cue belongs to it from here on: half a cue would tell the rest. */
const BELONGS = Number(process.env['BEL']??0.35);
/** So many words that do not belong may stand between two that do. */
const BETWEEN = Number(process.env['BET']??1);

/** How sure the network is of each word: that it is to be hidden at all, and for each label. */
interface Answer {
  readonly hide: (at: number) => number;
  readonly label: (at: number, label: number) => number;
}

/**
 * Cues that no rule knows: the trained network reads each word among its neighbours. It only adds to what the rules hide.
 * Words of conduct are never cues.
 */
export function findCues(tokens: readonly Token[], context: Context, findings: RuleFindings): Hit[] {
  const passages = passagesOf(tokens, context);
  if (passages.length === 0) return [];
  const signs = signsOf(tokens, findings, (word) => WORD_ROW.has(word));
  return passages.flatMap((passage) => cuesIn(passage, tokens, signs, context));
}

function cuesIn({ from, to }: Passage, tokens: readonly Token[], signs: readonly (readonly number[])[], context: Context): Hit[] {
  const inside = tokens.slice(from, to);
  const answer = ask(inside, signs.slice(from, to));
  const cues: Hit[] = [];
  let done = -1;
  for (let at = 0; at < inside.length; at++) {
    if (at <= done || answer.hide(at) < CUE || !mayHide(inside[at]) || isHostile(context.sentenceOf(from + at))) continue;
    const first = reach(inside, answer, at, -1, done);
    const last = reach(inside, answer, at, 1, done);
    cues.push(cueOf(inside, answer, first, last));
    done = last;
  }
  return cues;
}

function ask(tokens: readonly Token[], signs: readonly (readonly number[])[]): Answer {
  const { word: width, labels } = SIZES;
  const rows = new Float32Array(tokens.length * width);
  tokens.forEach((token, at) => {
    const row = WORD_ROW.get(token.word);
    if (row !== undefined) addRow(WORD_ROWS, row, rows, at * width);
    for (const sign of signs[at] ?? []) {
      const learned = SIGN_ROW[sign] ?? -1;
      if (learned >= 0) addRow(SIGN_ROWS, learned, rows, at * width);
    }
  });
  const starts = tokens.flatMap((token, at) => (at === 0 || token.gap === GAP.stop ? [at] : []));
  const { probabilities } = run(LAYERS, rows, starts);
  return {
    hide: (at) => 1 - (probabilities[at * labels] ?? 1),
    label: (at, label) => probabilities[at * labels + label] ?? 0,
  };
}

function reach(tokens: readonly Token[], answer: Answer, cue: number, step: 1 | -1, done: number): number {
  let edge = cue;
  for (let at = cue + step; at > done && at < tokens.length && Math.abs(at - edge) <= BETWEEN; at += step) {
    const wall = tokens[step > 0 ? at : at + 1];
    if (wall === undefined || isWall(wall) || !mayHide(tokens[at])) break;
    if (answer.hide(at) >= BELONGS) edge = at;
  }
  return edge;
}

// A comma, and the next tag or piece of an address, begin something else.
const isWall = (token: Token): boolean => token.gap >= GAP.comma || (token.channel !== 'text' && token.gap >= GAP.join);

const mayHide = (token: Token | undefined): boolean => token !== undefined && !ATTACK_WORDS.has(token.word);

function cueOf(tokens: readonly Token[], answer: Answer, from: number, to: number): Hit {
  const label = likeliest(answer, from, to);
  const aimed = sumOf(answer, from, to, TARGET) > sumOf(answer, from, to, label);
  let first = from;
  while (first < to && LITTLE_WORDS.has(tokens[first]?.word ?? '')) first++;
  let last = to;
  while (last > first && LITTLE_WORDS.has(tokens[last]?.word ?? '')) last--;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return {
    start,
    end,
    class: CLASSES[label - 1] ?? 'PC-ASSOCIATION',
    role: aimed ? 'target' : 'subject',
    ruleId: 'model/cue',
    reason: reasonOf(answer, first, last),
    shows: aimed ? 'a protected group' : null,
  };
}

const TARGET = LABELS.length - 1;
const CLASSES = LABELS.filter((label) => label !== 'nothing' && label !== 'target');

function likeliest(answer: Answer, from: number, to: number): number {
  let best = 1;
  for (let label = 2; label < TARGET; label++) if (sumOf(answer, from, to, label) > sumOf(answer, from, to, best)) best = label;
  return best;
}

function sumOf(answer: Answer, from: number, to: number, label: number): number {
  let sum = 0;
  for (let at = from; at <= to; at++) sum += answer.label(at, label);
  return sum;
}

function reasonOf(answer: Answer, from: number, to: number): string {
  let surest = 0;
  for (let at = from; at <= to; at++) surest = Math.max(surest, answer.hide(at));
  return `reads like it to the trained network (${Math.round(surest * 100)} %)`;
}
