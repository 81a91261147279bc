import { loadContent } from './reading/content.ts';
import type { ApplicantFile } from './reading/schema.ts';

/** A fictional applicant as the agency's intake would have them. `consentedOn` is a day, `YYYY-MM-DD`. */
export type PracticeApplicant = Readonly<
  Pick<ApplicantFile, 'number' | 'fullName' | 'identifiers' | 'consentedOn' | 'noticeVersion'>
>;

/** A person who is on the wiki, the news site, the blog, the social site and in the search engine: for positive controls. */
export const CONTROL_NAME = 'Avery Quillfeather';

/** The applicants of the bundled content, by number. Handles are names on social.practice.test, without an @. */
export const APPLICANTS: readonly PracticeApplicant[] = loadContent().applicants.map(
  ({ number, fullName, identifiers, consentedOn, noticeVersion }) => ({
    number,
    fullName,
    identifiers,
    consentedOn,
    noticeVersion,
  }),
);
