import type { PostDimension } from './post-dimensions.ts';

/** Which way a finding under a criterion speaks. `none` is the explicit "search complete, nothing reportable". */
type Polarity = 'adverse' | 'mitigating' | 'none';

/** One kind of job-related conduct that may be reported: decided before any search, the same for everyone. */
export interface Criterion {
  /** What people call it, in the report too. */
  readonly title: string;
  /** What counts under it. */
  readonly covers: string;
  /** What the investigator's form says does not count, or needs more care. */
  readonly limits: string;
  readonly polarity: Polarity;
  /** The dimensions of the POST background investigation that it usually speaks to; empty means any. */
  readonly dimensions: readonly PostDimension[];
}

const criterion = (
  title: string,
  covers: string,
  limits: string,
  dimensions: readonly PostDimension[],
  polarity: Polarity = 'adverse',
): Criterion => ({ title, covers, limits, polarity, dimensions });

/** Every criterion an agency can put on a protocol. Nothing outside this list can be saved as a finding. */
export const CRITERIA = {
  'CR-00': criterion(
    'Nothing reportable',
    'The searches are complete and nothing in them is reportable.',
    'Always stored when it is so; it is a result, not the lack of one.',
    [],
    'none',
  ),
  'CR-01': criterion(
    'Biased or demeaning speech',
    'Speech that ridicules, maligns, disparages or shows bias against a protected group.',
    "The applicant's own words only, quoted in context. Name the group attacked by its category. Always ask for the free-speech review.",
    ['D7', 'D1'],
  ),
  'CR-02': criterion(
    'Hate-group membership, activity or advocacy',
    'Membership, active part or public advocacy as the statute on hate groups defines them (in California: Penal Code 13680).',
    'Every element of the statute has to be on the checklist: at 18 or older, within seven years, not ceased. Counsel reads it before release.',
    ['D1'],
  ),
  'CR-03': criterion(
    'Promotion of violence',
    'Promotes, celebrates or threatens violence.',
    'News, opinion about events, fiction, games and sport are not promotion. Say whether there is a direct threat.',
    ['D2', 'D8'],
  ),
  'CR-04': criterion(
    'Reckless conduct',
    'Conduct that a reasonable person would call reckless: with weapons, in driving, in dangerous stunts.',
    'Conduct, not a way of living.',
    ['D2', 'D3'],
  ),
  'CR-05': criterion(
    'Obscene material made public',
    'Obscene or sexually explicit material that the applicant posted in public.',
    'One neutral standard for everyone. Nothing about orientation or relationships. Describe; do not quote.',
    ['D8'],
  ),
  'CR-06': criterion(
    'Harassment of a person',
    'Targeted harassment, stalking, bullying, or publishing somebody’s whereabouts.',
    'The person harmed is masked. A quarrel between equals is not harassment.',
    ['D7', 'D2'],
  ),
  'CR-07': criterion(
    'Disclosure of confidential matters',
    'Tells or shows what was learnt through work: calls, cases, patients, service or client matters.',
    'Reporting wrongdoing and talking about working conditions are protected: ask counsel before drafting.',
    ['D1', 'D6'],
  ),
  'CR-08': criterion(
    'False statements that harm a reputation',
    'Published statements that are false and harm somebody’s reputation.',
    'Only when the falsity is established elsewhere; cite where.',
    ['D1', 'D10'],
  ),
  'CR-09': criterion(
    'Invasion of privacy',
    "Publishes another person's private facts without permission.",
    'The person concerned is masked, and the private fact is not repeated.',
    ['D1', 'D7'],
  ),
  'CR-10': criterion(
    'Impersonation or misuse of a likeness',
    "Uses another's name, picture or credentials to gain by it, or poses as an officer or official.",
    'Parody that nobody would take for real does not count.',
    ['D1'],
  ),
  'CR-11': criterion(
    "Misuse of others' work",
    "Posts others' creative work, marks or business data unlawfully.",
    'A pattern only; a single shared picture does not count.',
    ['D1', 'D6'],
  ),
  'CR-12': criterion(
    'Criminal conduct shown or admitted',
    "The applicant's own post shows or admits a crime.",
    'Not arrests; nothing sealed, expunged or juvenile; nothing lawful where it was done. Verify by an official channel.',
    ['D1', 'D8'],
  ),
  'CR-13': criterion(
    'Unlawful drug conduct',
    'Current or recent unlawful conduct with drugs.',
    'Not lawful off-duty cannabis. Past addiction and treatment are protected and never reported.',
    ['D3'],
  ),
  'CR-14': criterion(
    'Contradiction of the application',
    'A public statement that contradicts an answer in the application on a point that matters.',
    "Cite the question on the form. The applicant's response is required.",
    ['D1'],
  ),
  'CR-15': criterion(
    'Conduct that bears on testimony',
    'Public conduct likely to impeach later testimony, such as boasts of false statements under oath or of tampering with evidence.',
    'The prosecutor or counsel reads it before release.',
    ['D1'],
  ),
  'CR-16': criterion(
    'Misuse of computer systems',
    'Breaking into systems, sharing credentials, unauthorised access.',
    'Security research with permission does not count.',
    ['D1', 'D8'],
  ),
  'CR-17': criterion(
    "Support for a group's unlawful violence",
    "Active support for a group's unlawful violence.",
    'Conduct and intent; never belief, dress, neighbourhood or family.',
    ['D1'],
  ),
  'CR-18': criterion(
    'Misrepresented authority',
    'Speaks for an agency, or uses its insignia, without authority.',
    'A former or present agency of the applicant only. Saying where one works does not count.',
    ['D1', 'D6'],
  ),
  'CR-19': criterion(
    'Dangerous conduct while impaired',
    'Dangerous conduct while impaired, such as driving.',
    'Lawful drinking is not reportable.',
    ['D3', 'D2'],
  ),
  'CR-20': criterion(
    'Positive or mitigating conduct',
    'Service, maturity, a retraction, making good, help given to others.',
    'Looked for with the same effort as everything else. Describe the conduct without the group in which it was done.',
    [],
    'mitigating',
  ),
} as const satisfies Record<string, Criterion>;

/** The id of a criterion, `CR-00` to `CR-20`. */
export type CriterionId = keyof typeof CRITERIA;

/** Every criterion id, in order. */
export const CRITERION_IDS = Object.keys(CRITERIA) as readonly CriterionId[];

/** Reads a criterion id typed into a form or stored in a protocol; `null` when there is no such criterion. */
export function readCriterionId(text: unknown): CriterionId | null {
  return CRITERION_IDS.find((id) => id === text) ?? null;
}
