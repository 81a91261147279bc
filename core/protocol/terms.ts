import { Failure } from '../failure.ts';
import { policyOf, SOURCES, type SourceId } from './sources.ts';

/** Rules of interfaces change without notice; what was read longer ago than this is not known to be allowed any more. */
export const TERMS_MONTHS_MAX = 12;

/** The sources whose rules were read too long ago, each once. `on` is the day in question. A review dated after it counts. */
export function outdatedTerms(sources: readonly SourceId[], on: Date): SourceId[] {
  return [...new Set(sources)].filter((id) => on > termsHoldUntil(id));
}

/** Why a protocol may not be used on that day, naming every source whose rules have to be read again first; null when it may. */
export function whyTermsRefuse({ steps }: { readonly steps: readonly { readonly source: SourceId }[] }, on: Date): string | null {
  const asked = steps.map(({ source }) => source);
  const named = outdatedTerms(asked, on).map((id) => `${SOURCES[id].title}, last on ${policyOf(id).termsReviewed}`);
  if (named.length === 0) return null;
  return `The terms of these sources were read more than ${TERMS_MONTHS_MAX} months ago: ${named.join('; ')}. They may not be asked until the terms are read again, which comes with a new version of Evenhand, or the steps are taken out.`;
}

/** Throws `Failure` TERMS_OUTDATED for a protocol that may not be used on that day. */
export function refuseOutdatedTerms(protocol: Parameters<typeof whyTermsRefuse>[0], on: Date): void {
  const why = whyTermsRefuse(protocol, on);
  if (why !== null) throw new Failure('TERMS_OUTDATED', why);
}

/** The last moment (UTC) at which a source may be asked by what was read: the end of the day a year after. */
export function termsHoldUntil(id: SourceId): Date {
  const day = new Date(`${policyOf(id).termsReviewed}T23:59:59.999Z`);
  day.setUTCMonth(day.getUTCMonth() + TERMS_MONTHS_MAX);
  return day;
}
