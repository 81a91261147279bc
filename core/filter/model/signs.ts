import type { CompiledRule } from '../rule.ts';
import { PROTECTED_CLASSES } from '../classes.ts';
import type { Context } from '../context.ts';
import type { Hit } from '../hit.ts';
import { GAP, type Tokens } from '../tokens.ts';
import type { Match } from '../automaton.ts';
import { WordColumn } from '../word-column.ts';
import { SET_BITS } from '../word-sets.ts';

/** What the rules found in a text before the network is asked: every phrase they knew, the ones they hid, and the applicant's own name. */
export interface RuleFindings {
  readonly matches: readonly Match[];
  readonly rules: readonly CompiledRule[];
  readonly hits: readonly Hit[];
}

/**
 * How and where every word of a text stands, in bits: `stand` its writing, channel, gap and sentence, `sets` its word sets, the others
 * the classes of strong, weak and hiding phrases it is part of.
 */
export interface Places {
  readonly stand: Int32Array;
  readonly sets: Int32Array;
  readonly strong: Int32Array;
  readonly weak: Int32Array;
  readonly hit: Int32Array;
}

const CLASSES = PROTECTED_CLASSES.length;
const SETS = Object.values(SET_BITS);
const SHAPES = [
  'plain',
  'capital',
  'capital-opens',
  'shout',
  'small-number',
  'age',
  'year-1900s',
  'year-2000s',
  'number',
  'mixed',
  'symbol',
] as const;
const CHANNELS = ['text', 'hashtag', 'handle', 'url'] as const;
const AFFIXES = 512;

// Every sign has a number; the blocks lie one after the other.
const SHAPE = 0;
const CHANNEL = SHAPE + SHAPES.length;
const GAPS = CHANNEL + CHANNELS.length;
const SET = GAPS + 6;
const STRONG = SET + SETS.length;
const WEAK = STRONG + CLASSES;
const HIT = WEAK + CLASSES;
const KEEP = HIT + CLASSES;
const UNKNOWN = KEEP + 1;
const FIRST_PERSON = UNKNOWN + 1;
const SHORT = FIRST_PERSON + 1;
const PREFIX = SHORT + 2;
const SUFFIX = PREFIX + AFFIXES;

// Of `stand`: four bits for the shape, two for the channel, three for the gap, then one each.
const CHANNEL_BITS = 4;
const GAP_BITS = 6;
const LONG_BIT = 1 << 9;
const FIRST_PERSON_BIT = 1 << 10;
const KEEP_BIT = 1 << 11;

/** What each sign is called, in the order of their numbers: weights name their rows by it, so that a new word set moves none of them. */
export const SIGN_NAMES: readonly string[] = [
  ...SHAPES.map((shape) => `shape ${shape}`),
  ...CHANNELS.map((channel) => `channel ${channel}`),
  ...[0, 1, 2, 3, 4, 5].map((gap) => `gap ${gap}`),
  ...Object.keys(SET_BITS).map((set) => `set ${set}`),
  ...PROTECTED_CLASSES.map((name) => `strong ${name}`),
  ...PROTECTED_CLASSES.map((name) => `weak ${name}`),
  ...PROTECTED_CLASSES.map((name) => `hit ${name}`),
  'keep',
  'unknown word',
  'first person',
  'short text',
  'long text',
  ...Array.from({ length: AFFIXES }, (_, bucket) => `prefix ${bucket}`),
  ...Array.from({ length: AFFIXES }, (_, bucket) => `suffix ${bucket}`),
];

/** True when a rule keeps the word in an innocent sense. */
export function isKept({ stand }: Places, at: number): boolean {
  return ((stand[at] ?? 0) & KEEP_BIT) !== 0;
}

/** True when a rule already hides the word. */
export function isHiddenByRule({ hit }: Places, at: number): boolean {
  return (hit[at] ?? 0) !== 0;
}

/** The places of all tokens of a text: how they are written, where they stand, and what the rules know of them. */
export function placesOf(tokens: Tokens, context: Context, findings: RuleFindings): Places {
  const empty = (): Int32Array => new Int32Array(tokens.length);
  const places = { stand: empty(), sets: empty(), strong: empty(), weak: empty(), hit: empty() };
  const length = tokens.length <= 12 ? 0 : LONG_BIT;
  for (let at = 0; at < tokens.length; at++) {
    const person = context.sentenceOf(at)?.firstPerson === true ? FIRST_PERSON_BIT : 0;
    const channel = tokens.channel(at) << CHANNEL_BITS;
    places.stand[at] = shapeOf(tokens, at) | channel | (tokens.gap(at) << GAP_BITS) | length | person;
    places.sets[at] = tokens.setsOf(at);
  }
  addMatches(places, findings);
  addHits(places, tokens, findings.hits);
  return places;
}

const NUMBER_OF_CLASS = new Map(PROTECTED_CLASSES.map((name, number) => [name, number]));

function addMatches({ stand, strong, weak }: Places, { matches, rules }: RuleFindings): void {
  for (const match of matches) {
    const rule = rules[match.rule];
    if (rule === undefined) continue;
    const marks = rule.strength === 'keep' ? stand : rule.strength === 'strong' ? strong : weak;
    const bit = rule.strength === 'keep' ? KEEP_BIT : 1 << (NUMBER_OF_CLASS.get(rule.class) ?? 0);
    for (let at = match.from; at <= match.to; at++) marks[at] = (marks[at] ?? 0) | bit;
  }
}

function addHits(places: Places, tokens: Tokens, hits: readonly Hit[]): void {
  let at = 0;
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    while (at > 0 && (tokens.starts[at] ?? Infinity) > hit.start) at--;
    while (at < tokens.length && tokens.end(at) <= hit.start) at++;
    const bit = 1 << (NUMBER_OF_CLASS.get(hit.class) ?? 0);
    for (let inside = at; inside < tokens.length && tokens.start(inside) < hit.end; inside++)
      places.hit[inside] = (places.hit[inside] ?? 0) | bit;
  }
}

/** The signs of one place, ascending. */
export function signsOfPlace(places: Places, at: number): number[] {
  const stand = places.stand[at] ?? 0;
  return [
    SHAPE + (stand & 15),
    CHANNEL + ((stand >> CHANNEL_BITS) & 3),
    GAPS + ((stand >> GAP_BITS) & 7),
    ...SETS.flatMap((bit, index) => (((places.sets[at] ?? 0) & bit) === 0 ? [] : [SET + index])),
    ...classesIn(places.strong[at]).map((number) => STRONG + number),
    ...classesIn(places.weak[at]).map((number) => WEAK + number),
    ...classesIn(places.hit[at]).map((number) => HIT + number),
    ...((stand & KEEP_BIT) === 0 ? [] : [KEEP]),
    ...((stand & FIRST_PERSON_BIT) === 0 ? [] : [FIRST_PERSON]),
    (stand & LONG_BIT) === 0 ? SHORT : SHORT + 1,
  ];
}

function classesIn(bits = 0): number[] {
  return PROTECTED_CLASSES.flatMap((_, number) => ((bits & (1 << number)) === 0 ? [] : [number]));
}

/** The signs of a word wherever it stands: its beginning and its ending, and whether it has no row of its own. */
export function signsOfWord(word: string, isKnown: boolean): number[] {
  return [...(isKnown ? [] : [UNKNOWN]), ...affixes(word)];
}

function shapeOf(tokens: Tokens, at: number): number {
  const shape = shapes.of(tokens.id(at));
  if (shape !== PLAIN) return shape;
  if (tokens.shout(at)) return SHOUT;
  if (!tokens.capital(at)) return PLAIN;
  return tokens.gap(at) === GAP.stop ? CAPITAL_OPENS : CAPITAL;
}

const PLAIN = SHAPES.indexOf('plain');
const SHOUT = SHAPES.indexOf('shout');
const CAPITAL = SHAPES.indexOf('capital');
const CAPITAL_OPENS = SHAPES.indexOf('capital-opens');

/** The shape that a word has wherever it stands, `plain` for one of letters. */
function shapeOfWord(word: string): number {
  let digits = 0;
  let isWord = false;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
    else if (code >= 97 && code <= 122) isWord = true;
  }
  if (digits > 0) return digits === word.length ? shapeOfNumber(Number(word)) : SHAPES.indexOf('mixed');
  return isWord || /[\p{L}\p{N}]/u.test(word) ? PLAIN : SHAPES.indexOf('symbol');
}

const shapes = new WordColumn((word) => shapeOfWord(word));

function shapeOfNumber(value: number): number {
  if (value < 16) return SHAPES.indexOf('small-number');
  if (value < 100) return SHAPES.indexOf('age');
  if (value >= 1900 && value < 2000) return SHAPES.indexOf('year-1900s');
  return SHAPES.indexOf(value >= 2000 && value < 2030 ? 'year-2000s' : 'number');
}

function affixes(word: string): number[] {
  if (word.length < 4) return [PREFIX + bucket(word), SUFFIX + bucket(word)];
  return [PREFIX + bucket(word.slice(0, 4)), SUFFIX + bucket(word.slice(-3))];
}

// FNV-1a: small, spread well enough, and the same everywhere.
function bucket(piece: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < piece.length; at++) hash = Math.imul(hash ^ piece.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % AFFIXES;
}
