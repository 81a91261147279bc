import { parse } from 'tldts';
import type { Authorship, Corroboration } from '../criteria/authorship.ts';
import type { CriterionId } from '../criteria/criteria.ts';
import { sameWords } from '../recheck/differences.ts';

/** A finding as far as another one can corroborate it. Days are `YYYY-MM-DD`; `url` is where its page was. */
export interface Claim {
  readonly url: string;
  readonly criterion: CriterionId;
  readonly conductDate: string | null;
  readonly quotation: string;
  readonly authorship: Authorship;
}

/** Another finding about the same applicant. */
export interface OtherFinding extends Claim {
  readonly findingId: string;
  /** Its page is attributed to the applicant by two people (T3). */
  readonly attributed: boolean;
  /** Its page is the same page, text or account as the claim's. */
  readonly kin: boolean;
}

/** Something on record that could corroborate a claim, whether it counts, and the sentence that says why. People read it and decide. */
export interface Candidate {
  readonly level: 'C1' | 'C2';
  readonly counts: boolean;
  readonly why: string;
  /** The other finding, or `null` for what the applicant said. */
  readonly findingId: string | null;
}

/** Two reports of one event name days that lie no further apart than this; further apart, they are more likely two events. */
const DAYS_APART_MAX = 31;

/**
 * What on record could corroborate a claim: findings under the same criterion from about the same time, and what the applicant said to it.
 * A second source is another site, attributed to or about the applicant by two people, that is no copy: a page corroborates nothing that
 * is the same page or account, or that repeats the same words of somebody else.
 */
export function corroborationCandidates(
  claim: Claim,
  others: readonly OtherFinding[],
  statements: readonly { readonly receivedOn: string }[],
): Candidate[] {
  const second = others
    .filter((other) => other.criterion === claim.criterion && isAboutThen(claim, other))
    .map((other): Candidate => {
      const flaw = flawOf(claim, other);
      return {
        level: 'C1',
        counts: flaw === null,
        why: flaw ?? 'Another site, no copy, about the same time.',
        findingId: other.findingId,
      };
    });
  const said = statements.map(({ receivedOn }): Candidate => ({
    level: 'C2',
    counts: true,
    why: `The applicant said something to it, received on ${receivedOn}. It corroborates what it admits.`,
    findingId: null,
  }));
  return [...said, ...second].sort((one, other) => Number(other.counts) - Number(one.counts));
}

/** The highest level that anything on record could carry. */
export function corroborationOnRecord(candidates: readonly Candidate[]): Corroboration {
  const levels = candidates.filter(({ counts }) => counts).map(({ level }) => level);
  return levels.includes('C2') ? 'C2' : levels.includes('C1') ? 'C1' : 'C0';
}

/** What is to be said about the level a drafter recorded, beside what is on record; `null` when there is nothing to say. */
export function corroborationNote(recorded: Corroboration, onRecord: Corroboration): string | null {
  if (recorded === 'C0') {
    return onRecord === 'C0'
      ? 'Nothing corroborates it: it is not sufficient alone, and the report says so.'
      : 'Recorded as not corroborated, although something below may corroborate it. Read it and record what it is worth.';
  }
  return onRecord >= recorded
    ? null
    : `Recorded as ${recorded}, but nothing on record shows it. The note has to say what does, so that the second reader can look.`;
}

function isAboutThen({ conductDate: one }: Claim, { conductDate: other }: Claim): boolean {
  return one !== null && other !== null && Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000 <= DAYS_APART_MAX;
}

function flawOf(claim: Claim, other: OtherFinding): string | null {
  if (other.kin) return 'The same page or account: one source, not two.';
  if (siteOf(other.url) === siteOf(claim.url)) return 'The same site: one source, not two.';
  const own = claim.authorship === 'wrote' && other.authorship === 'wrote';
  if (!own && sameWords(claim.quotation, other.quotation)) return 'The same words of somebody else: a copy, not a second source.';
  return other.attributed ? null : 'Its page is not attributed by two people yet.';
}

/**
 * Hosts of one registrable domain are one site. A host under a suffix where nobody registers (an inner network, a reserved name) or without
 * a name is a site of its own.
 */
function siteOf(url: string): string {
  const { domain, hostname, isIcann, isPrivate } = parse(url, { allowPrivateDomains: true });
  return (isIcann === true || isPrivate === true ? domain : hostname) ?? url;
}
