import { z } from 'zod';
import { NAME_TEMPLATE_HINT, namesSomebody, onlyKnownForms } from '../name-template.ts';
import { AnsweringStatus, differ, SideText } from '../two-sided.ts';
import type { SourceDescription } from './description.ts';

export const PAGE_PARAMETERS = z
  .strictObject({
    /** One page of the site: the same for everyone (a list, a roll), or with the name in its path (a page of one's own). */
    path: z
      .string()
      .regex(/^\/(?!\/)[^\s#"<>\\^`|]{0,300}$/, 'must be the path of one page, beginning with /')
      // A search page repeats what it was asked for, and so looks like a page about the person.
      .refine((path) => !namesSomebody(path.split('?')[1] ?? ''), 'must hold the name in its path, not behind the ?')
      .refine(onlyKnownForms, NAME_TEMPLATE_HINT),
    /** Words that stand on the page whenever it is shown whole, whoever it is about. */
    shownText: SideText,
    /** What the site answers when there is no such page; only where the path holds the name. */
    missingStatus: AnsweringStatus.optional(),
    missingText: SideText.optional(),
  })
  .refine(
    ({ path, missingStatus, missingText }) => !namesSomebody(path) || (missingStatus !== undefined && missingText !== undefined),
    {
      path: ['missingText'],
      error: 'a path with a name in it needs the status and the words by which the site says that there is no such page',
    },
  )
  .refine(
    ({ shownText, missingText, missingStatus }) =>
      missingText === undefined || differ({ shownStatus: 200, shownText, missingStatus: missingStatus ?? 404, missingText }),
    {
      path: ['missingText'],
      error: 'must tell the two answers apart: neither text may be part of the other',
    },
  );
export type PageParameters = z.infer<typeof PAGE_PARAMETERS>;

/** Pages that the agency lists itself, one a step. */
export const PAGE = {
  title: 'A page the agency lists',
  techniques: ['T-02', 'T-05', 'T-06', 'T-17', 'T-24', 'T-25'],
  parameters: PAGE_PARAMETERS,
  policy: {
    termsUrl: 'https://www.rfc-editor.org/rfc/rfc9309',
    termsReviewed: '2026-11-20',
    sendsNameTo: 'the site named in the step, only where the path holds the name',
    governedBy: 'robots',
    intervalMs: 3_000,
    requestsPerDayMax: 1_000,
    key: null,
  },
} as const satisfies SourceDescription;
