/** How the applicant is connected with what a page shows, with the words the panel reads. */
export const AUTHORSHIP_WORDS = {
  wrote: 'Written by the applicant',
  reposted: "Somebody else's words, passed on by the applicant",
  liked: "Somebody else's words, liked by the applicant",
  tagged: "Somebody else's post, in which the applicant is tagged",
  mentioned: "Somebody else's post, in which the applicant is mentioned",
  appears_in: "Somebody else's post, in which the applicant appears",
  about: 'Written about the applicant by somebody else',
} as const;

/** A kind of authorship. */
export type Authorship = keyof typeof AUTHORSHIP_WORDS;

/** Every kind of authorship, the applicant's own words first. */
export const AUTHORSHIPS = Object.keys(AUTHORSHIP_WORDS) as readonly Authorship[];

/** Only the applicant's own words may stand without corroboration; a like or a tag alone proves nothing about anybody (NR-12, NR-13). */
export function standsAlone(authorship: Authorship): boolean {
  return authorship === 'wrote';
}

/** What supports a finding beside the page itself, with the words the panel reads. */
export const CORROBORATION_WORDS = {
  C0: 'Not corroborated; not sufficient alone',
  C1: 'Corroborated by a second source online',
  C2: 'Corroborated by a source outside the internet, or by the applicant',
} as const;

/** A level of corroboration: none, online, outside the internet. */
export type Corroboration = keyof typeof CORROBORATION_WORDS;

/** Every level of corroboration, the weakest first. */
export const CORROBORATIONS = Object.keys(CORROBORATION_WORDS) as readonly Corroboration[];
