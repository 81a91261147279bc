import { PROTECTED_CLASSES } from '../core/filter/classes.ts';
import { LABELS } from '../core/filter/model/labels.ts';
import { signsOf } from '../core/filter/model/signs.ts';
import { readRules, readWords } from '../core/filter/reading.ts';
import { COMPILED } from '../core/filter/rules/index.ts';
import { GAP } from '../core/filter/tokens.ts';
import type { MarkedText } from './texts.ts';

/** A text as the network learns from it: one entry a word. */
export interface Example {
  readonly words: readonly string[];
  readonly signs: readonly (readonly number[])[];
  /** Numbers of `LABELS`. */
  readonly labels: Uint8Array;
  /** The first token of each sentence. */
  readonly sentences: readonly number[];
}

/** Reads a marked text as the filter would, and gives every token the label of the span it stands in. */
export function exampleOf({ text, spans }: MarkedText, isKnown: (word: string) => boolean): Example {
  const { tokens } = readWords(text);
  const names = spans.filter((span) => span.class === 'PC-NAME' && span.role === 'subject').map((span) => text.slice(span.start, span.end));
  const subject = { names: names.filter((name) => !PRONOUN.test(name)), handles: [] };
  const { matches, hits } = readRules(tokens, subject, null);
  const labels = Uint8Array.from(tokens, (token) => {
    const span = spans.find(({ start, end }) => start <= token.start && end >= token.end);
    if (span === undefined || span.class === 'PC-NAME' || span.role === 'bystander') return 0;
    return span.role === 'target' ? LABELS.length - 1 : 1 + PROTECTED_CLASSES.indexOf(span.class);
  });
  const sentences = tokens.flatMap((token, at) => (at === 0 || token.gap === GAP.stop ? [at] : []));
  return { words: tokens.map(({ word }) => word), signs: signsOf(tokens, { matches, rules: COMPILED.rules, hits }, isKnown), labels, sentences };
}

const PRONOUN = /^(he|she|him|her|his|hers|himself|herself)$/i;
