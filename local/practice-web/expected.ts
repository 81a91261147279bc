import { addressOn } from './hosts.ts';
import { loadContent, type Content } from './reading/content.ts';
import type { ApplicantFile } from './reading/schema.ts';

/** What a careful investigator would draft from one page. The quote is an exact stretch of the page's visible text. */
export type ExpectedFinding = Readonly<ApplicantFile['findings'][number]> & { readonly applicant: string };

/** Whose page it is, as its author meant it: the applicant's own, a namesake's, or somebody else's that only mentions them. */
export interface PageTruth {
  readonly url: string;
  readonly whose: 'applicant' | 'lookalike' | 'other';
}

const content = loadContent();

/** Every finding there is to be drafted, by applicant number. Whoever has none has nothing reportable. */
export const EXPECTED_FINDINGS: readonly ExpectedFinding[] = content.applicants.flatMap(({ number, findings }) =>
  findings.map((finding) => ({ applicant: number, ...finding })),
);

/** For each applicant number: the pages that can come up for them, and whose they are. */
export const TRUTH: Readonly<Record<string, readonly PageTruth[]>> = Object.fromEntries(
  content.applicants.map((applicant) => [applicant.number, truthOf(content, applicant)]),
);

/** An account's owner holds for its profile and for each of its posts. */
function truthOf({ accounts }: Content, applicant: ApplicantFile): PageTruth[] {
  const social = Object.entries(applicant.accounts).flatMap(([whose, handles]) =>
    accounts
      .filter(({ handle }) => handles.includes(handle))
      .flatMap(({ handle, posts }) => [`/@${handle}`, ...posts.map(({ id }) => `/@${handle}/${id}`)])
      .map((path) => ({ url: addressOn('social.practice.test', path), whose: whose as PageTruth['whose'] })),
  );
  return [...social, ...applicant.pages];
}
