import { z } from 'zod';

/**
 * How one site says that somebody has a page there and how it says that nobody has: a status and words for each. Both are needed. A
 * checker that knows only one of them takes every outage for the other.
 */
export interface TwoSidedRule {
  readonly shownStatus: number;
  readonly shownText: string;
  readonly missingStatus: number;
  readonly missingText: string;
}

/** Statuses with which a site answers a question. All others say that it did not: refused, moved, busy, broken. */
const ANSWERING: readonly number[] = [200, 400, 404, 410, 422];

export const isAnswering = (status: number): boolean => ANSWERING.includes(status);

export const AnsweringStatus = z
  .int()
  .refine(isAnswering, `must be one of ${ANSWERING.join(', ')}: other statuses are refusals, not answers`);

export const SideText = z.string().trim().min(3, 'must be at least 3 characters').max(300, 'must be at most 300 characters');

/** Whether a rule can tell its two sides apart at all. */
export const differ = ({ shownStatus, shownText, missingStatus, missingText }: TwoSidedRule): boolean =>
  shownStatus !== missingStatus || !(shownText.includes(missingText) || missingText.includes(shownText));

/** What an answer says by a two-sided rule. `both` and `neither` say nothing about the person, whatever the status. */
export type Side = 'shown' | 'missing' | 'both' | 'neither';

/**
 * Reads one answer by one rule: a text counts only together with its status. A page that shows somebody and also says that nobody is there
 * has said neither.
 */
export function sideOf(rule: TwoSidedRule, status: number, text: string): Side {
  if (status === rule.shownStatus && text.includes(rule.shownText)) {
    // The words for somebody may hold those for nobody; said elsewhere on the page, they contradict.
    return text.replaceAll(rule.shownText, '').includes(rule.missingText) ? 'both' : 'shown';
  }
  return status === rule.missingStatus && text.includes(rule.missingText) ? 'missing' : 'neither';
}
