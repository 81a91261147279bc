import { z } from 'zod';

/**
 * What an agency may make stricter about what leaves, the same for every applicant. Neither rule can let out what the gate or the filter
 * holds back.
 */
export const ReleaseRules = z.strictObject({
  /** `never`: the neutral description stands alone, for an agency that reads BI-3 as barring even a quotation that was filtered. */
  quotations: z.enum(['filtered', 'never']).default('filtered'),
  /** `required`: what nothing corroborates (C0) is not released at all; otherwise it is marked as not sufficient alone (SEAD-5). */
  corroboration: z.enum(['marked', 'required']).default('marked'),
});
export type ReleaseRules = z.infer<typeof ReleaseRules>;

/** What people choose among and read for each rule. */
export const RELEASE_WORDS: { readonly [Rule in keyof ReleaseRules]: Record<ReleaseRules[Rule], string> } = {
  quotations: {
    filtered: 'the words as the filter left them',
    never: 'nothing: the description stands alone',
  },
  corroboration: {
    marked: 'what nothing corroborates too, marked as not sufficient alone',
    required: 'only what something corroborates (C1 or C2)',
  },
};
