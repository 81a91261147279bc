import { Failure } from '../failure.ts';
import { policyOf, SOURCES, type SourceId } from './sources.ts';

/** Rules of interfaces change without notice; what was read longer ago than this is not known to be allowed any more. */
export const TERMS_MONTHS_MAX = 12;

/** The sources whose rules were read too long ago, each once. `on` is the day in question. A review dated after it counts. */
export function outdatedTerms(sources: readonly SourceId[], on: Date): SourceId[] {
  return [...new Set(sources)].filter((id) => on > validUntil(policyOf(id).termsReviewed));
}

/** Throws `Failure` TERMS_OUTDATED naming every source of a protocol that may not be asked any more until its rules are read again. */
export function refuseOutdatedTerms({ steps }: { readonly steps: readonly { readonly source: SourceId }[] }, on: Date): void {
  const outdated = outdatedTerms(
    steps.map(({ source }) => source),
    on,
  );
  if (outdated.length === 0) return;
  const named = outdated.map((id) => `${SOURCES[id].title}, last on ${policyOf(id).termsReviewed}`).join('; ');
  throw new Failure(
    'TERMS_OUTDATED',
    `The terms of these sources were read more than ${TERMS_MONTHS_MAX} months ago: ${named}. They may not be asked until the terms are read again, which comes with a new version of Evenhand, or the steps are taken out.`,
  );
}

/** The last moment of the day a year after a review. */
function validUntil(reviewed: string): Date {
  const day = new Date(`${reviewed}T23:59:59.999Z`);
  day.setUTCMonth(day.getUTCMonth() + TERMS_MONTHS_MAX);
  return day;
}
