import { PROTECTED_CLASSES } from '../core/filter/classes.ts';
import { LABELS } from '../core/filter/model/labels.ts';
import { LITTLE_WORDS } from '../core/filter/model/little-words.ts';
import { placesOf, signsOfPlace, signsOfWord } from '../core/filter/model/signs.ts';
import { readRules, readWords } from '../core/filter/reading.ts';
import { COMPILED } from '../core/filter/compiled.ts';
import { GAP } from '../core/filter/tokens.ts';
import type { MarkedText } from './texts.ts';

/** A text as the network learns from it: one entry a word. */
export interface Example {
  readonly words: readonly string[];
  readonly signs: readonly (readonly number[])[];
  /** Numbers of `LABELS`. */
  readonly labels: Uint8Array;
  /** How much each word counts: in a long span no single word is the cue, and little words never are. */
  readonly weights: Float32Array;
  /** The first token of each sentence. */
  readonly sentences: readonly number[];
}

/** Reads a marked text as the filter would, and gives every token the label of the span it stands in. */
export function exampleOf({ text, spans }: MarkedText, isKnown: (word: string) => boolean): Example {
  const { tokens } = readWords(text);
  const names = spans
    .filter((span) => span.class === 'PC-NAME' && span.role === 'subject')
    .map((span) => text.slice(span.start, span.end));
  const subject = { names: names.filter((name) => !PRONOUN.test(name)), handles: [] };
  const { context, matches, hits } = readRules(tokens, subject, null);
  const places = placesOf(tokens, context, { matches, rules: COMPILED.rules, hits });
  const labels = Uint8Array.from({ length: tokens.length }, (_, at) => {
    const span = spans.find(({ start, end }) => start <= tokens.start(at) && end >= tokens.end(at));
    if (span === undefined || span.class === 'PC-NAME' || span.role === 'bystander') return 0;
    return span.role === 'target' ? LABELS.length - 1 : 1 + PROTECTED_CLASSES.indexOf(span.class);
  });
  const words = tokens.words();
  const weights = Float32Array.from(words, (word, at) => {
    if (labels[at] === 0) return 1;
    return LITTLE_WORDS.has(word) ? LITTLE_WEIGHT : Math.min(1, SURE_WORDS / wordsAround(labels, at));
  });
  const sentences = words.flatMap((_, at) => (at === 0 || tokens.gap(at) === GAP.stop ? [at] : []));
  return {
    words,
    signs: words.map((word, at) => [...signsOfPlace(places, at), ...signsOfWord(word, isKnown(word))]),
    labels,
    weights,
    sentences,
  };
}

/** A span of up to so many words counts fully. */
const SURE_WORDS = 3;
const LITTLE_WEIGHT = 0.2;

function wordsAround(labels: Uint8Array, at: number): number {
  let from = at;
  while (labels[from - 1] === labels[at]) from--;
  let to = at;
  while (labels[to + 1] === labels[at]) to++;
  return to - from + 1;
}

const PRONOUN = /^(he|she|him|her|his|hers|himself|herself)$/i;
