import { addressOfAsset } from './assets.ts';
import { dayInWords, momentInWords } from './time-in-words.ts';
import { OUTCOME_WORDS, OUTCOMES, type Outcome } from '../core/outcome/outcome.ts';

function moment(value: Date | string | null | undefined): Date | null {
  if (value === null || value === undefined || value === '') return null;
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) throw new TypeError('a template was given something that is no date');
  return date;
}

function outcomeOf(value: unknown): Outcome {
  const outcome = OUTCOMES.find((known) => known === value);
  if (outcome === undefined) throw new TypeError('a template was given something that is no outcome');
  return outcome;
}

/** Everything a template can do besides showing, choosing and repeating. Templates do not compute; what needs more belongs in the view. */
export const HELPERS = {
  /** `{{asset "keys.js"}}`: the address of a style, a script or a picture. */
  asset: (name: string) => addressOfAsset(name),
  /** `{{date created}}`: 3 Mar 2026, in UTC; a dash when there is none. */
  date: (value: Date | string | null) => {
    const date = moment(value);
    return date === null ? '–' : dayInWords(date);
  },
  /** `{{time created}}`: 3 Mar 2026, 14:05 UTC; a dash when there is none. */
  time: (value: Date | string | null) => {
    const date = moment(value);
    return date === null ? '–' : momentInWords(date);
  },
  /** `{{iso created}}` for a `datetime` attribute. */
  iso: (value: Date | string | null) => moment(value)?.toISOString() ?? '',
  /** `{{#if (eq a b)}}`. */
  eq: (a: unknown, b: unknown) => a === b,
  /** `{{plural 3 "applicant" "applicants"}}`: 3 applicants. */
  plural: (count: unknown, one: string, many: string) => `${Number(count)} ${Number(count) === 1 ? one : many}`,
  /** `{{outcomeWord outcome}}`: the word people read for it. */
  outcomeWord: (value: unknown) => OUTCOME_WORDS[outcomeOf(value)].word,
  /** `{{outcomeMeans outcome}}`: the sentence behind the word. */
  outcomeMeans: (value: unknown) => OUTCOME_WORDS[outcomeOf(value)].means,
};
