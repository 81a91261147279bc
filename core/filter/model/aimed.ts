import { rightEdge } from '../bridge.ts';
import type { ProtectedClass } from '../classes.ts';
import type { Context } from '../context.ts';
import { personNounAfter } from '../decide.ts';
import { groupAt } from '../group.ts';
import type { Hit } from '../hit.ts';
import { GAP, type Tokens } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import type { Answer } from './answer.ts';
import { isWall, LITTLE, mayHide } from './bounds.ts';
import { TARGET } from './labels.ts';
import type { Passage } from './passages.ts';
import type { Places } from './places.ts';

/** From here on a word that no rule knows names the group that speech is aimed at. */
const AIMED = 0.7;
/** So does, from here on, one in a passage that plainly attacks. */
const AIMED_AMONG_ATTACKS = 0.5;
/** Where the rules know the group already, another word seldom names it: it takes more. */
const AIMED_BESIDE_GROUP = 0.9;
/** So does, from here on, a word written small that a rule knows, but not in such a sentence. */
const AIMED_AND_KNOWN = 0.5;
/** So does a word that a rule keeps in another sense; written with a capital it takes more, and somebody who tells what they did. */
const AIMED_THOUGH_KEPT = 0.93;
const AIMED_THOUGH_NAMED = 0.95;
/** So does, from here on, what a rule keeps of a stranger: "the blind guy" of a story is none when he is mocked. */
const AIMED_THOUGH_STRANGER = 0.82;
/** From here on a neighbour belongs to it. */
const BELONGS = 0.2;

/** From here on what a rule hides as the applicant's own is read as such a group. */
const AIMED_BY_RULE = 0.4;
/** So is, from here on, what the sentence says of the writer. */
const AIMED_THOUGH_OWN = 0.6;

/**
 * What the rules hide as the applicant's own where the network reads a group that speech is aimed at: it stays hidden, and the panel reads
 * that a group was meant.
 */
// prettier-ignore
export function readAsAimed(
  hits: readonly Hit[], passage: Passage, tokens: Tokens, context: Context, answer: Answer,
): readonly Hit[] {
  return hits.map((hit) => {
    if (hit.role !== 'subject') return hit;
    const [first, last] = [tokens.from(hit.start), tokens.from(hit.end) - 1];
    if (first < passage.from || last >= passage.to) return hit;
    // "the synagogue youth group": more than a word would have to read as a group.
    if (rightEdge(tokens, last) > last) return hit;
    let sure = 0;
    for (let at = first; at <= last; at++) sure = Math.max(sure, answer.chance(at, TARGET));
    const isOwn = context.writer.isOwn(first, last) || context.writer.tellsOfWriter(first);
    if (isWhereWriterGoes(tokens, first) && !context.isAttack(first)) return hit;
    if (sure < (isOwn ? AIMED_THOUGH_OWN : AIMED_BY_RULE)) return hit;
    const group = groupAt(tokens, context, first);
    return { ...hit, start: tokens.start(group.from), role: 'target', shows: group.shows };
  });
}

/** Groups that speech is aimed at and no rule knows: dress, dishes, houses and sly names that stand for one. */
// prettier-ignore
export function findTargets(
  { from, to }: Passage, tokens: Tokens, places: Places, context: Context, answer: Answer, knowsTarget: boolean,
): Hit[] {
  const unknown = knowsTarget ? AIMED_BESIDE_GROUP : attacksWithin(context, from, to) ? AIMED_AMONG_ATTACKS : AIMED;
  const isPart = (at: number): boolean =>
    answer.hide(at) >= BELONGS &&
    answer.isAimed(at) &&
    !places.isHidden(at) &&
    !tokens.isIn(DEEDS, at) &&
    (mayHide(tokens, places, at) || (places.isKept(at) && answer.chance(at, TARGET) >= enoughThoughKept(tokens, places, context, at)));
  const hits: Hit[] = [];
  for (let at = from; at < to; at++) {
    const enough = places.classOf(at) === undefined || tokens.capital(at) ? unknown : AIMED_AND_KNOWN;
    if (answer.hide(at) < enough || !isPart(at) || tokens.isIn(LITTLE, at)) continue;
    let first = at;
    while (first > from && !isWall(tokens, first) && isPart(first - 1)) first--;
    let last = at;
    while (last + 1 < to && !isWall(tokens, last + 1) && isPart(last + 1)) last++;
    if (personNounAfter(context, last) !== null) last++;
    // "anybody [with babies]", "no raise [for smokers]": the little word is no part of the group.
    while (first < at && tokens.isIn(BEFORE_GROUPS, first)) first++;
    const group = groupAt(tokens, context, first);
    hits.push({
      start: tokens.start(group.from),
      end: tokens.end(last),
      class: classOf(places, first, last),
      role: 'target',
      ruleId: 'model/target',
      reason: `reads to the trained network like the group that this is aimed at (${Math.round(answer.hide(at) * 100)} %)`,
      shows: group.shows,
    });
    at = last;
  }
  return hits;
}

// "the Chinese restaurant", of whom a writer tells how they were served; "Mormon crickets" is told by nobody.
function enoughThoughKept(tokens: Tokens, places: Places, context: Context, at: number): number {
  if (places.isKeptOfStranger(at)) return AIMED_THOUGH_STRANGER;
  if (!tokens.capital(at)) return AIMED_THOUGH_KEPT;
  return context.sentences.isTold(at) ? Infinity : AIMED_THOUGH_NAMED;
}

// The network has learned that a group is meant, not which; a rule may know the word.
function classOf(places: Places, first: number, last: number): ProtectedClass {
  for (let at = first; at <= last; at++) {
    const known = places.classOf(at);
    if (known !== undefined) return known;
  }
  return 'PC-ASSOCIATION';
}

// "I stop by the …", "I met a guy at the …": where the writer goes is their own.
function isWhereWriterGoes(tokens: Tokens, first: number): boolean {
  const place = tokens.isIn(THE, first - 1) ? first - 1 : first;
  if (!tokens.isIn(AT, place - 1)) return false;
  for (let at = place - 2; at >= 0 && tokens.gap(at + 1) < GAP.comma; at--) if (tokens.isIn(I, at)) return true;
  return false;
}

const THE = wordSet('the');
const AT = wordSet('at by');
const I = wordSet('i we');

// What is done to a group, or said that it should: conduct.
const DEEDS = wordSet(
  'deberian deberia debian pueden saben sirven merecen contrate contraten contrato meto pongo dejo acepto atiendo rento vendo entran misgendered weigh wrestle refused vuelto',
);
const BEFORE_GROUPS = wordSet(
  'of in on at to for from by with and or as than had has have en con por para y the a an these those every any some',
);

function attacksWithin(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (context.isPlainAttack(at)) return true;
  return false;
}
