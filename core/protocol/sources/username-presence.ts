import { z } from 'zod';
import { AnsweringStatus, differ, SideText } from '../two-sided.ts';
import type { SourceDescription } from './description.ts';

const ACCOUNT = '{account}';

export const USERNAME_PARAMETERS = z
  .strictObject({
    /** What is asked, with `{account}` where the username goes. */
    check: z
      .string()
      .regex(/^\/(?!\/)[^\s#"<>\\^`|]{0,300}$/, 'must be a path, beginning with /')
      .refine((path) => path.includes(ACCOUNT), `must hold ${ACCOUNT}`),
    /** The page people see, where it is another than the one that is asked. */
    profile: z
      .string()
      .regex(/^https?:\/\/[\w.-]+\/[^\s"<>\\^`|]{0,300}$/, 'must be an http or https address')
      .refine((address) => address.includes(ACCOUNT), `must hold ${ACCOUNT}`)
      .optional(),
    shownStatus: AnsweringStatus.default(200),
    shownText: SideText,
    missingStatus: AnsweringStatus.default(404),
    missingText: SideText,
    /** Whose rule this is and under what licence, where it comes from somebody's list. Stays with it, in the protocol and its name. */
    notice: z.string().trim().max(1_000, 'must be at most 1000 characters').optional(),
  })
  .refine(differ, {
    path: ['missingText'],
    error: 'must tell the two answers apart: where both have the same status, neither text may be part of the other',
  });
export type UsernameParameters = z.infer<typeof USERNAME_PARAMETERS>;

/** Whether a username is taken on one site; a protocol that looks at several has a step for each, so that each has its own controls. */
export const USERNAME_PRESENCE = {
  title: 'Username on one site',
  techniques: ['T-06'],
  parameters: USERNAME_PARAMETERS,
  policy: {
    termsUrl: 'https://www.rfc-editor.org/rfc/rfc9309',
    termsReviewed: '2026-11-20',
    sendsNameTo: 'the site named in the step, as the username alone',
    governedBy: 'robots',
    intervalMs: 3_000,
    requestsPerDayMax: 1_000,
    key: null,
  },
} as const satisfies SourceDescription;
