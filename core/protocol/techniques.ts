/**
 * The technique catalogue: what a protocol step may be (docs/glossary.md; statutes and platform rulings behind each id are in
 * docs/threat-model.md). `allowed` may be used as it is, `conditional` needs its condition recorded in the step, and anything that is
 * not on this list is forbidden and has no path through the product.
 */
export const TECHNIQUES = {
  'T-01': { title: 'Templated search on name, handle, city or employer', status: 'allowed' },
  'T-02': { title: 'Public page viewed logged out', status: 'allowed' },
  'T-03': { title: 'Full-page capture with hashes', status: 'allowed' },
  'T-05': {
    title: 'Handles the applicant declared',
    status: 'conditional',
    condition: 'the statute or notice that allows asking for handles',
  },
  'T-06': {
    title: 'Username looked up across sites',
    status: 'conditional',
    condition: 'why the handles are already attributed and the site list is the same for all',
  },
  'T-17': {
    title: 'Automated reading of logged-out public pages',
    status: 'conditional',
    condition: "counsel's approval of the host list",
  },
  'T-19': { title: 'Official platform API', status: 'conditional', condition: "where the platform's terms allow this use" },
  'T-24': { title: 'Official registries', status: 'conditional', condition: 'the statute that opens the registry to this use' },
  'T-25': { title: 'News about the applicant', status: 'allowed' },
} as const satisfies Record<
  string,
  { title: string; status: 'allowed' } | { title: string; status: 'conditional'; condition: string }
>;

export type TechniqueId = keyof typeof TECHNIQUES;

/** Techniques people ask for and never get, with the reason they are shown. */
export const FORBIDDEN_TECHNIQUES = {
  'T-08': 'Facial recognition: biometric statutes, and it reveals protected traits.',
  'T-09': "An applicant's password: personal-account statutes and the Stored Communications Act.",
  'T-10': 'Watching the applicant sign in: forbidden for applicants in several states.',
  'T-11': 'Making the applicant add a contact or loosen a setting.',
  'T-12': 'Friend or follow requests.',
  'T-13': 'Fake accounts and pretexts.',
  'T-14': "Another person's session.",
  'T-16': 'Getting around a login wall, block, rate limit or captcha.',
  'T-18': 'Capture while logged in.',
  'T-20': 'Data brokers and people-search sites.',
  'T-21': 'Breach dumps.',
  'T-22': 'Closed forums and dark-web markets.',
  'T-26': 'Searching relatives, partners, friends or followers.',
  'T-27': 'Queries with protected terms.',
  'T-29': 'Location and ad-tech data.',
  'T-30': 'Private groups and messages.',
  'T-32': 'Software that infers traits of a person.',
  'T-33': 'Watching an applicant after the search window.',
} as const satisfies Record<string, string>;
