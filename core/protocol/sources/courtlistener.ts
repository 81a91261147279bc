import { z } from 'zod';
import type { SourceDescription } from './description.ts';

export const COURTLISTENER_PARAMETERS = z.strictObject({
  /** `o` case law · `d` federal dockets · `rd` filed documents · `r` dockets with their documents · `oa` oral arguments. */
  type: z.enum(['o', 'd', 'rd', 'r', 'oa'], { error: 'must be o, d, rd, r or oa' }).default('d'),
});

/** Court records gathered by the Free Law Project. A name in a case is not yet the applicant's: attribution needs more than the name. */
export const COURTLISTENER = {
  title: 'Court records (CourtListener)',
  techniques: ['T-01', 'T-19', 'T-24'],
  parameters: COURTLISTENER_PARAMETERS,
  policy: {
    termsUrl: 'https://www.courtlistener.com/terms/',
    termsReviewed: '2026-11-20',
    sendsNameTo: 'the Free Law Project',
    governedBy: 'terms',
    // Five a minute, fifty an hour and 125 a day; the hour is theirs to say (429), the others are kept here.
    intervalMs: 12_000,
    requestsPerDayMax: 120,
    key: 'courtlistener',
  },
} as const satisfies SourceDescription;
