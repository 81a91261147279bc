import { Context } from './context.ts';
import { decide, findMatches } from './decide.ts';
import { fold, type Folded } from './fold.ts';
import type { Hit, NearMiss } from './hit.ts';
import { findApplicant, nameKeys } from './names.ts';
import { ATTACK_RULES, COMPILED } from './rules/index.ts';
import type { FilterSubject } from './screening.ts';
import { segment } from './segment.ts';
import { tokenize, type Token } from './tokens.ts';
import type { Match } from './automaton.ts';
import { recognise } from './vocabulary.ts';

/** A text as words: folded, cut and read back from disguise. */
export interface WordsOfText {
  readonly folded: Folded;
  readonly tokens: Token[];
}

/** What the phrases of all rules say about a text. */
export interface RuleReading {
  /** Where the applicant's own names and handles stand. */
  readonly applicant: readonly Hit[];
  readonly context: Context;
  readonly matches: readonly Match[];
  /** The matches that hide something here. */
  readonly hits: readonly Hit[];
}

/** Cuts a text into words. */
export function readWords(text: string): WordsOfText {
  const folded = fold(text);
  return { folded, tokens: segment(recognise(tokenize(folded, text), COMPILED), COMPILED) };
}

/** Runs the phrases of all rules over the words of a text. */
export function readRules(tokens: readonly Token[], subject: FilterSubject, nearMisses: NearMiss[] | null): RuleReading {
  const applicant = findApplicant(tokens, nameKeys(subject));
  const context = new Context(tokens, applicant.length > 0);
  const matches = findMatches(tokens, COMPILED, context, ATTACK_RULES);
  return { applicant, context, matches, hits: decide(matches, tokens, COMPILED, context, nearMisses) };
}
