import type { Context } from '../context.ts';
import type { Hit, NearMiss } from '../hit.ts';
import { CHANNEL, GAP, type Tokens } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import { SET_BITS } from '../word-sets.ts';
import { LABELS } from './labels.ts';
import { isHostile, passagesOf, type Passage } from './passages.ts';
import { ask, type Answer } from './question.ts';
import { isHiddenByRule, placesOf, type Places, type RuleFindings } from './signs.ts';
import { BELONGS, LITTLE, mayHide, weigh } from './weighing.ts';

/** From here on a word is a cue by itself. */
const CUE = 0.4;
/** A number needs this much. */
const SURE = 0.75;
/** So far apart two words that belong together may stand; `weigh` counts on them standing side by side. */
const BETWEEN = 1;

/** Below a cue, from here on, a word is worth a second look. */
const DOUBT = 0.15;

/** What the network says of a text: cues to hide, and words it is unsure of, for people to look at. */
export interface Heard {
  readonly cues: readonly Hit[];
  readonly doubts: readonly NearMiss[];
}

/**
 * Cues that no rule knows: the trained network reads each word among its neighbours. It only adds to what the rules hide.
 * Words of conduct are never cues.
 */
export function findCues(tokens: Tokens, context: Context, findings: RuleFindings): Heard {
  const passages = passagesOf(tokens, context);
  if (passages.length === 0) return { cues: [], doubts: [] };
  const places = placesOf(tokens, context, findings);
  const beside = besideTargets(tokens, findings.hits);
  const heard = passages.map((passage) => hear(passage, tokens, places, context, beside));
  return { cues: heard.flatMap(({ cues }) => cues), doubts: heard.flatMap(({ doubts }) => doubts) };
}

// "I don't like ▇▇▇": what stands next to a group says what is thought of it, or done to it, and stays. No cue begins at either.
function besideTargets(tokens: Tokens, hits: readonly Hit[]): Set<number> {
  const beside = new Set<number>();
  for (const { role, start, end, shows } of hits) {
    if (role !== 'target' || shows === null) continue;
    for (let at = tokens.from(start) - 1; at <= tokens.from(end); at++) beside.add(at);
  }
  return beside;
}

// prettier-ignore
function hear(
  passage: Passage, tokens: Tokens, places: Places, context: Context, beside: ReadonlySet<number>,
): Heard {
  const answer = ask(tokens, places, passage.from, passage.to);
  weigh(answer, passage, tokens, places, context);
  const cues: Hit[] = [];
  const doubts: NearMiss[] = [];
  let done = passage.from - 1;
  for (let at = passage.from; at < passage.to; at++) {
    const sure = answer.hide(at);
    if (at <= done || sure < DOUBT || !mayHide(tokens, places, at)) continue;
    if (isHostile(context.sentenceOf(at)) || beside.has(at)) continue;
    if (sure < CUE) {
      if (isDoubtful(tokens, places, answer, at)) doubts.push(doubtOf(tokens, answer, at));
      continue;
    }
    const first = reach(tokens, places, answer, at, -1, done);
    const last = reach(tokens, places, answer, at, 1, passage.to);
    for (const piece of withoutRules(places, first, last)) {
      if (tellsSomething(tokens, answer, piece.first, piece.last))
        cues.push(cueOf(tokens, answer, piece, context));
    }
    done = last;
  }
  return { cues, doubts };
}

// From a cue to its last word in one direction; `end` is out of bounds.
function reach(tokens: Tokens, places: Places, answer: Answer, cue: number, step: 1 | -1, end: number): number {
  let edge = cue;
  for (let at = cue + step; at !== end && Math.abs(at - edge) <= BETWEEN; at += step) {
    if (isWall(tokens, step > 0 ? at : at + 1) || !mayHide(tokens, places, at)) break;
    if (answer.hide(at) >= BELONGS) edge = at;
  }
  return edge;
}

// "two weeks", "3 am": numbers and units of time alone tell nothing unless the network is all but sure.
function tellsSomething(tokens: Tokens, answer: Answer, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if (tokens.isIn(LITTLE, at)) continue;
    const isNumber = (tokens.setsOf(at) & (SET_BITS.num | SET_BITS.age | SET_BITS.ordinal)) !== 0;
    const counts = isNumber || tokens.isIn(UNITS, at) || /\d/.test(tokens.word(at));
    if (!counts || answer.hide(at) >= SURE) return true;
  }
  return false;
}

const UNITS = wordSet(
  'today tonight tomorrow yesterday here there again am pm minute minutes hour hours day days week weeks month months year years weekend weekends times mile miles pound pounds',
);

// A comma, and the next tag or piece of an address, begin something else.
const isWall = (tokens: Tokens, at: number): boolean =>
  tokens.gap(at) >= GAP.comma || (tokens.channel(at) !== CHANNEL.text && tokens.gap(at) >= GAP.join);

function isDoubtful(tokens: Tokens, places: Places, answer: Answer, at: number): boolean {
  return answer.hide(at) >= DOUBT && !isHiddenByRule(places, at) && tellsSomething(tokens, answer, at, at);
}

function doubtOf(tokens: Tokens, answer: Answer, at: number): NearMiss {
  return {
    start: tokens.start(at),
    end: tokens.end(at),
    ruleId: 'model/cue',
    why: `the trained network is not sure of it (${Math.round(answer.hide(at) * 100)} %)`,
  };
}

/** Tokens `first` to `last`, inclusive. */
interface Piece {
  readonly first: number;
  readonly last: number;
}

// What a rule hides keeps the rule's reading and reason; the network only adds what stands beside it.
function withoutRules(places: Places, first: number, last: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = first; at <= last; at++) {
    if (isHiddenByRule(places, at)) continue;
    const before = pieces.at(-1);
    if (before?.last === at - 1) pieces[pieces.length - 1] = { first: before.first, last: at };
    else pieces.push({ first: at, last: at });
  }
  return pieces;
}

function cueOf(tokens: Tokens, answer: Answer, { first: from, last: to }: Piece, context: Context): Hit {
  const label = likeliest(answer, from, to);
  // The network knows words, not what is done with them.
  const mayBeAimed = context.isAttack(from) && !context.tellsOfWriter(from);
  const aimed = mayBeAimed && sumOf(answer, from, to, TARGET) > sumOf(answer, from, to, label);
  let first = from;
  while (first < to && tokens.isIn(LITTLE, first)) first++;
  let last = to;
  while (last > first && tokens.isIn(LITTLE, last)) last--;
  return {
    start: tokens.start(first),
    end: tokens.end(last),
    class: CLASSES[label - 1] ?? 'PC-ASSOCIATION',
    role: aimed || context.isAttackOnOthers(from) ? 'target' : 'subject',
    ruleId: 'model/cue',
    reason: reasonOf(answer, first, last),
    shows: aimed ? (context.hasDeterminer(from) ? 'protected group' : 'a protected group') : null,
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
