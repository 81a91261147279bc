/**
 * How a search can end. Exactly one of these, for every cell of the matrix (architecture invariant 3): "nothing found" is a claim that
 * needs proof, so only `found` and `none` count as searched, and everything ambiguous is `indeterminate` with a reason.
 */
export const OUTCOMES = [
  'found',
  'none',
  'partial',
  'indeterminate',
  'blocked',
  'login_required',
  'rate_limited',
  'unavailable',
  'robots_disallowed',
  'not_applicable',
  'no_consent',
  'voided',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** What a person reads for each outcome: a word for the matrix, and the sentence behind it. */
export const OUTCOME_WORDS: Record<Outcome, { readonly word: string; readonly means: string }> = {
  found: { word: 'Found', means: 'The source answered and listed at least one hit.' },
  none: { word: 'None', means: 'The source positively said there is nothing, and its controls passed.' },
  partial: { word: 'Partial', means: 'The source answered, but not with everything it said it had.' },
  indeterminate: { word: 'Could not tell', means: 'The answer could not be read as found or none.' },
  blocked: { word: 'Blocked', means: 'The source refused the request; we do not try to get around a refusal.' },
  login_required: { word: 'Login required', means: 'The source wanted somebody to sign in; we never do.' },
  rate_limited: { word: 'Rate limited', means: 'The source asked us to slow down for longer than the protocol allows.' },
  unavailable: {
    word: 'Unavailable',
    means: 'The source could not be reached or failed, for this applicant or for another one of the block.',
  },
  robots_disallowed: { word: 'Robots', means: 'The site asks automated visitors to stay out of this page.' },
  not_applicable: { word: 'Not applicable', means: 'The step needs an identifier that this applicant does not have.' },
  no_consent: {
    word: 'No consent',
    means: 'The applicant withdrew, or has no consent in force: from that moment nothing more is asked about them.',
  },
  voided: { word: 'Voided', means: 'A control of this block failed, so its answers prove nothing.' },
};

/** Only these two say that the search was really made (invariant 3). */
export function isSearched(outcome: Outcome): boolean {
  return outcome === 'found' || outcome === 'none';
}
