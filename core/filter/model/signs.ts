import type { CompiledRule } from '../compile.ts';
import { PROTECTED_CLASSES } from '../classes.ts';
import { FIRST_PERSON_WORDS } from '../context.ts';
import type { Hit } from '../hit.ts';
import { GAP, type Token } from '../tokens.ts';
import type { Match } from '../trie.ts';
import { SET_BITS } from '../word-sets.ts';

/** What the rules found in a text before the network is asked: every phrase they knew, the ones they hid, and the applicant's own name. */
export interface RuleFindings {
  readonly matches: readonly Match[];
  readonly rules: readonly CompiledRule[];
  readonly hits: readonly Hit[];
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

/** The sign of a word in an innocent sense that a rule keeps. */
export const KEEP_SIGN = KEEP;

/** True when a rule already hides the word that has these signs. */
export function isHiddenByRule(signs: readonly number[] | undefined): boolean {
  return signs?.some((sign) => sign >= HIT && sign < HIT + CLASSES) === true;
}

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

/** The signs of every token: how it is written, where it stands, and what the rules know of it. `isKnown` tells the words of the vocabulary. */
export function signsOf(tokens: readonly Token[], findings: RuleFindings, isKnown: (word: string) => boolean): number[][] {
  const firstPerson = sentencesInFirstPerson(tokens);
  const length = tokens.length <= 12 ? SHORT : SHORT + 1;
  const signs = tokens.map((token, at) => [
    SHAPE + SHAPES.indexOf(shapeOf(token)),
    CHANNEL + CHANNELS.indexOf(token.channel),
    GAPS + token.gap,
    length,
    ...(firstPerson[at] === true ? [FIRST_PERSON] : []),
    ...(isKnown(token.word) ? [] : [UNKNOWN]),
    ...SETS.flatMap((bit, index) => ((token.sets & bit) === 0 ? [] : [SET + index])),
    ...affixes(token.word),
  ]);
  addRules(signs, tokens, findings);
  return signs;
}

function addRules(signs: number[][], tokens: readonly Token[], { matches, rules, hits }: RuleFindings): void {
  const add = (at: number, sign: number): void => {
    const own = signs[at];
    if (own !== undefined && !own.includes(sign)) own.push(sign);
  };
  for (const match of matches) {
    const rule = rules[match.rule];
    if (rule === undefined) continue;
    const index = PROTECTED_CLASSES.indexOf(rule.class);
    const sign = rule.strength === 'keep' ? KEEP : (rule.strength === 'strong' ? STRONG : WEAK) + index;
    for (let at = match.from; at <= match.to; at++) add(at, sign);
  }
  let at = 0;
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    while (at > 0 && (tokens[at]?.start ?? Infinity) > hit.start) at--;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= hit.start) at++;
    for (let inside = at; inside < tokens.length && (tokens[inside]?.start ?? Infinity) < hit.end; inside++)
      add(inside, HIT + PROTECTED_CLASSES.indexOf(hit.class));
  }
}

function sentencesInFirstPerson(tokens: readonly Token[]): boolean[] {
  const found = new Array<boolean>(tokens.length).fill(false);
  for (let from = 0; from < tokens.length;) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]?.gap !== GAP.stop) to++;
    if (tokens.slice(from, to).some((token) => FIRST_PERSON_WORDS.has(token.word))) found.fill(true, from, to);
    from = to;
  }
  return found;
}

function shapeOf(token: Token): (typeof SHAPES)[number] {
  const { word } = token;
  if (/^\d+$/.test(word)) return shapeOfNumber(Number(word));
  if (/\d/.test(word)) return 'mixed';
  if (!/[\p{L}\p{N}]/u.test(word)) return 'symbol';
  if (token.shout) return 'shout';
  if (!token.capital) return 'plain';
  return token.gap === GAP.stop ? 'capital-opens' : 'capital';
}

function shapeOfNumber(value: number): (typeof SHAPES)[number] {
  if (value < 16) return 'small-number';
  if (value < 100) return 'age';
  if (value >= 1900 && value < 2000) return 'year-1900s';
  return value >= 2000 && value < 2030 ? 'year-2000s' : 'number';
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
