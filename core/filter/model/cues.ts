import { OF_A_PERSON } from '../classes.ts';
import type { Context } from '../context.ts';
import type { Folded } from '../fold.ts';
import { groupAt } from '../group.ts';
import type { Hit, NearMiss } from '../hit.ts';
import type { WordsOfText } from '../reading.ts';
import type { Tokens } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import { SET_BITS } from '../word-sets.ts';
import { findTargets, readAsAimed } from './aimed.ts';
import { Answer } from './answer.ts';
import { readBlind, type Stretch } from './blind.ts';
import { isWall, LITTLE, mayHide, mayHideThoughKept } from './bounds.ts';
import { CLASS_LABELS } from './labels.ts';
import type { Network } from './network.ts';
import { passagesOf, type Passage } from './passages.ts';
import { Places, type RuleFindings } from './places.ts';

/** From here on a word is a cue by itself. */
const CUE = 0.8;
/** So is, from here on, a word of a phrase that tells too little by itself. */
const CUE_OF_WEAK = 0.7;
/** A word that stands alone has to be as sure as this: half of those below were innocent. */
const CUE_OF_ONE_WORD = 0.9;
/** Where the rules hide something of the applicant's own, a cue seldom comes alone: from here on any word is one. */
const CUE_BESIDE_OTHERS = 0.6;
/** From here on the network agrees with a rule that hides a word, and may add what belongs to it. */
const AGREES = 0.3;
/** So surely a neighbour belongs to what a rule hides, so that twins stay twins. */
const BELONGS_TO_RULE = 0.4;
/** A neighbour of a cue belongs to it from here on: half a cue would tell the rest. */
const BELONGS = 0.2;
/** So does a word that a rule keeps in another sense, from here on: half a cue would tell the rest. */
const BELONGS_THOUGH_KEPT = 0.87;
/** What a rule would hide and another keeps is a cue from here on where the clause is the writer's own: no list of innocent senses is never wrong. */
const OWN_THOUGH_KEPT = 0.8;
/** The same where a phrase of three words keeps it. */
const FIRMLY_KEPT = 0.9;
/** Longer phrases keep it whatever the network says: "I am short one pallet jack". */
const WORDS_OVERRULED = 3;
/** A number needs this much. */
const SURE = 0.75;
/** Up to so many words name somebody: "Honduran roofers". */
const WORDS_OF_A_PERSON = 3;
/** Below a cue, from here on, a word is worth a second look. */
const DOUBT = 0.2;

/** What the network says of a text: cues to hide, and words it is unsure of, for people to look at. */
export interface Heard {
  /** What the rules hide, some of it now read as a group that speech is aimed at. */
  readonly hits: readonly Hit[];
  readonly cues: readonly Hit[];
  readonly doubts: readonly NearMiss[];
}

/**
 * Cues that no rule knows: the trained network reads each word in its passage. It only adds to what the rules hide.
 * Words of conduct are never cues.
 */
export function findCues({ folded, tokens }: WordsOfText, context: Context, findings: RuleFindings, network: Network): Heard {
  const places = new Places(tokens, findings);
  const beside = besideTargets(tokens, findings.hits);
  const tellsMore = findings.hits.some(({ role, class: name }) => role === 'subject' && name !== 'PC-NAME');
  let { hits } = findings;
  const cues: Hit[] = [];
  const doubts: NearMiss[] = [];
  for (const passage of passagesOf(tokens, context, findings.applicant, findings.hits.length === 0)) {
    const from = folded.unitAt(tokens.start(passage.from));
    const text = folded.text.slice(from, folded.unitAt(tokens.end(passage.to - 1)));
    const reading = passage.isBlind ? readBlind(network, text, stretchesOf(findings.hits, folded, from)) : network(text);
    const answer = new Answer(tokens, passage, reading, folded, from);
    const heard = hear(passage, tokens, places, context, { beside, tellsMore }, answer);
    hits = readAsAimed(hits, passage, tokens, context, answer);
    const knowsTarget = hits.some(({ role }) => role === 'target');
    cues.push(...heard.cues, ...findTargets(passage, tokens, places, context, answer, knowsTarget));
    doubts.push(...heard.doubts);
  }
  return { hits, cues, doubts };
}

// In units of the folded text, from `base` on.
const stretchesOf = (hits: readonly Hit[], folded: Folded, base: number): Stretch[] =>
  hits.map(({ start, end }) => ({ start: folded.unitAt(start) - base, end: folded.unitAt(end) - base }));

// "I don't like ▇▇▇": what stands next to a group says what is thought of it, or done to it, and stays. No cue begins at either.
function besideTargets(tokens: Tokens, hits: readonly Hit[]): Set<number> {
  const beside = new Set<number>();
  for (const { role, start, end, shows } of hits) {
    if (role !== 'target' || shows === null) continue;
    for (let at = tokens.from(start) - 1; at <= tokens.from(end); at++) beside.add(at);
  }
  return beside;
}

/** Words beside a group that speech is aimed at, and whether the rules hide something of the applicant's own. */
interface Surroundings {
  readonly beside: ReadonlySet<number>;
  readonly tellsMore: boolean;
}

// prettier-ignore
function hear(
  passage: Passage, tokens: Tokens, places: Places, context: Context, { beside, tellsMore }: Surroundings, answer: Answer,
): Omit<Heard, 'hits'> {
  const cues: Hit[] = [];
  const doubts: NearMiss[] = [];
  let done = passage.from - 1;
  for (let at = passage.from; at < passage.to; at++) {
    const sure = answer.hide(at);
    if (at <= done || sure < DOUBT || tokens.isIn(LITTLE, at) || !mayBeCue(tokens, places, context, at, sure)) continue;
    // Where speech is aimed at others, what is told is conduct.
    if (beside.has(at) || answer.isAimed(at) || context.isPlainAttack(at)) continue;
    if (sure < enoughAt(places, at, tellsMore)) {
      if (isDoubtful(tokens, places, answer, at)) doubts.push(doubtOf(tokens, answer, at));
      continue;
    }
    const first = reach(tokens, places, answer, at, -1, done);
    const last = reach(tokens, places, answer, at, 1, passage.to);
    if (first === last && sure < CUE_OF_ONE_WORD && !tellsAlone(tokens, places, context, at)) {
      doubts.push(doubtOf(tokens, answer, at));
      continue;
    }
    for (const piece of withoutRules(places, first, last)) {
      if (tellsSomething(tokens, answer, piece.first, piece.last))
        cues.push(cueOf(tokens, answer, piece, context));
    }
    done = last;
  }
  return { cues, doubts };
}

// prettier-ignore
function mayBeCue(tokens: Tokens, places: Places, context: Context, at: number, sure: number): boolean {
  if (!mayHideThoughKept(tokens, places, at)) return false;
  if (!places.isKept(at)) return true;
  if (!places.isKeptThoughKnown(at) || isCount(tokens, at)) return false;
  const words = places.wordsKeeping(at);
  if (words > WORDS_OVERRULED) return false;
  if (!context.writer.isOwn(at, at) && !context.writer.tellsOfWriter(at)) return false;
  return sure >= (words === WORDS_OVERRULED ? FIRMLY_KEPT : OWN_THOUGH_KEPT);
}

// How sure the network has to be for a word to be a cue.
function enoughAt(places: Places, at: number, tellsMore: boolean): number {
  if (places.isOwn(at)) return AGREES;
  if (tellsMore) return CUE_BESIDE_OTHERS;
  return places.isWeak(at) ? CUE_OF_WEAK : CUE;
}

// A number that the network takes for an age, a word that a rule hides in part, and what a report says of the applicant.
const tellsAlone = (tokens: Tokens, places: Places, context: Context, at: number): boolean =>
  isCount(tokens, at) || places.isHidden(at) || context.namesApplicant;

// From a cue to its last word in one direction; `end` is out of bounds.
function reach(tokens: Tokens, places: Places, answer: Answer, cue: number, step: 1 | -1, end: number): number {
  const enough = places.isHidden(cue) ? BELONGS_TO_RULE : BELONGS;
  let edge = cue;
  // Two words that belong together may stand one apart.
  for (let at = cue + step; at !== end && Math.abs(at - edge) <= 1; at += step) {
    if (isWall(tokens, step > 0 ? at : at + 1) || answer.isAimed(at)) break;
    const sure = answer.hide(at);
    if (!mayHide(tokens, places, at) && !(places.isKept(at) && sure >= BELONGS_THOUGH_KEPT)) break;
    if (sure >= enough) edge = at;
  }
  return edge;
}

// "two weeks", "3 am": numbers and units of time alone tell nothing unless the network is all but sure.
function tellsSomething(tokens: Tokens, answer: Answer, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if (tokens.isIn(LITTLE, at)) continue;
    if (!isCount(tokens, at) || answer.hide(at) >= SURE) return true;
  }
  return false;
}

function isCount(tokens: Tokens, at: number): boolean {
  const isNumber = (tokens.setsOf(at) & (SET_BITS.num | SET_BITS.age | SET_BITS.ordinal)) !== 0;
  return isNumber || tokens.isIn(UNITS, at) || /\d/.test(tokens.word(at));
}

const UNITS = wordSet(
  'today tonight tomorrow yesterday here there again am pm minute minutes hour hours day days week weeks month months year years weekend weekends times mile miles pound pounds',
);

function isDoubtful(tokens: Tokens, places: Places, answer: Answer, at: number): boolean {
  return answer.hide(at) >= DOUBT && !places.isHidden(at) && tellsSomething(tokens, answer, at, at);
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
    if (places.isHidden(at)) continue;
    const before = pieces.at(-1);
    if (before?.last === at - 1) pieces[pieces.length - 1] = { first: before.first, last: at };
    else pieces.push({ first: at, last: at });
  }
  return pieces;
}

function cueOf(tokens: Tokens, answer: Answer, { first: from, last: to }: Piece, context: Context): Hit {
  const likeliest = answer.likeliestClass(from, to);
  let first = from;
  while (first < to && tokens.isIn(LITTLE, first)) first++;
  let last = to;
  while (last > first && tokens.isIn(LITTLE, last)) last--;
  const name = CLASS_LABELS[likeliest] ?? 'PC-ASSOCIATION';
  const isSomebodyElse = last - first < WORDS_OF_A_PERSON && OF_A_PERSON.has(name) && context.writer.isSomebodyElse(first, last);
  const group = isSomebodyElse ? groupAt(tokens, context, first) : null;
  return {
    start: group === null ? tokens.start(first) : tokens.start(group.from),
    end: tokens.end(last),
    class: name,
    role: isSomebodyElse || context.isAttackOnOthers(from) ? 'target' : 'subject',
    ruleId: 'model/cue',
    reason: reasonOf(answer, first, last),
    shows: group?.shows ?? null,
  };
}

function reasonOf(answer: Answer, from: number, to: number): string {
  let surest = 0;
  for (let at = from; at <= to; at++) surest = Math.max(surest, answer.hide(at));
  return `reads like it to the trained network (${Math.round(surest * 100)} %)`;
}
