import type { RoundId } from '../../../core/ids.ts';
import { isSearched, OUTCOME_WORDS, OUTCOMES, type Outcome } from '../../../core/outcome/outcome.ts';
import type { Fill } from './plots.ts';

/** How a search ended, also when it has not. */
export type OutcomeOrNone = Outcome | 'not_ended';

/** What people read for how a search ended, and its place among the others. */
export const endOf = (outcome: OutcomeOrNone): { readonly word: string; readonly order: number } =>
  outcome === 'not_ended'
    ? { word: 'Not ended', order: OUTCOMES.length }
    : { word: OUTCOME_WORDS[outcome].word, order: OUTCOMES.indexOf(outcome) };

/** Found, none, asked without a usable answer, and not asked: four fills that need no colour. */
export function fillOf(outcome: OutcomeOrNone): Fill {
  if (outcome === 'not_ended' || outcome === 'not_applicable' || outcome === 'no_consent') return 'dotted';
  if (!isSearched(outcome)) return 'hatched';
  return outcome === 'found' ? 'solid' : 'light';
}

/** The lists of rows that figures are counted from. */
export type RowList = 'searches' | 'masks' | 'verdicts' | 'readings';

/** Where the rows behind a figure are. Ids and codes only. */
export const rowsHref = (round: RoundId, list: RowList, filter: Readonly<Record<string, string>>) =>
  `/audit/rounds/${round}/${list}?${new URLSearchParams(filter).toString()}`;
