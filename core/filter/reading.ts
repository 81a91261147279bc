import { Context } from './context.ts';
import { decide, findMatches } from './decide.ts';
import { fold, type Folded } from './fold.ts';
import type { Hit, NearMiss } from './hit.ts';
import { findApplicant, nameKeys } from './names.ts';
import { ATTACK_RULES, COMPILED } from './compiled.ts';
import type { FilterSubject } from './screening.ts';
import { joinSpelledOut } from './spelled-out.ts';
import { segment } from './segment.ts';
import type { Tokens } from './tokens.ts';
import { tokenize } from './tokenize.ts';
import type { Match } from './automaton.ts';
import { Readings } from './vocabulary.ts';

/** A text as words: folded, cut and read back from disguise. */
export interface WordsOfText {
  readonly folded: Folded;
  readonly tokens: Tokens;
}

/** What the phrases of all rules say about a text. */
export interface RuleReading {
  /** Where the applicant's own names and handles stand. */
  readonly applicant: readonly Hit[];
  readonly context: Context;
  readonly matches: readonly Match[];
  /** The matches that hide something here. */
  readonly hits: readonly Hit[];
  /** Weak ones that wait for a frame. */
  readonly waiting: readonly Match[];
}

const readings = new Readings(COMPILED);

/** Cuts a text into words. They are good until the words of many other texts were read; see lexicon.ts. */
export function readWords(text: string): WordsOfText {
  readings.begin();
  const folded = fold(text);
  const cut = joinSpelledOut(tokenize(folded, text, readings), COMPILED);
  return { folded, tokens: segment(cut, (all, at) => readings.piecesAt(all, at)) };
}

/** Runs the phrases of all rules over the words of a text. */
export function readRules(tokens: Tokens, subject: FilterSubject, nearMisses: NearMiss[] | null): RuleReading {
  const applicant = findApplicant(tokens, nameKeys(subject));
  const context = new Context(tokens, applicant.length > 0);
  const matches = findMatches(tokens, COMPILED, context, ATTACK_RULES);
  return { applicant, context, matches, ...decide(matches, tokens, COMPILED, context, nearMisses) };
}
