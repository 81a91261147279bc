import { z } from 'zod';
import { NAME_TEMPLATE_HINT, namesSomebody, onlyKnownForms } from '../name-template.ts';
import type { SourceDescription } from './description.ts';

export const WAYBACK_PARAMETERS = z.strictObject({
  /** The page whose captures are listed. Without a name in it everybody would be given the same captures. */
  address: z
    .string()
    .regex(/^https?:\/\/[\w.-]+\/[^\s#"<>\\^`|]*$/, 'must be an http or https address')
    .refine((address) => namesSomebody(address) && onlyKnownForms(address), NAME_TEMPLATE_HINT),
  /** Captures of this one page, or also of the pages below it. */
  match: z.enum(['exact', 'prefix'], { error: 'must be exact or prefix' }).default('exact'),
});

/** What the Wayback Machine has kept of a page. Only read: nothing is ever asked to be saved, because that publishes. */
export const WAYBACK_CDX = {
  title: 'Web archive (Wayback Machine)',
  techniques: ['T-02', 'T-05', 'T-06', 'T-17'],
  parameters: WAYBACK_PARAMETERS,
  policy: {
    termsUrl: 'https://archive.org/about/terms.php',
    termsReviewed: '2026-11-20',
    sendsNameTo: 'the Internet Archive, as part of the address that is looked up',
    governedBy: 'terms',
    // Thirty a minute are enforced, and an address that goes on is shut out for an hour, then two.
    intervalMs: 2_500,
    requestsPerDayMax: 5_000,
    key: null,
  },
} as const satisfies SourceDescription;
