import { KEYS } from '../../../core/protocol/keys.ts';
import { policyOf, type SourceId } from '../../../core/protocol/sources.ts';

/** How often a source is asked at most. */
export function paceInWords(id: SourceId): string {
  const { intervalMs, requestsPerDayMax } = policyOf(id);
  return `one request every ${intervalMs / 1000} s to a host, ${requestsPerDayMax.toLocaleString('en-US')} a day`;
}

/** The workers' setting that has to hold the agency's key for a source; null when none is needed. */
export function keySettingOf(id: SourceId): string | null {
  const { key } = policyOf(id);
  return key === null ? null : KEYS[key].setting;
}

/** By which rules a source is asked, for whoever approves it. */
export function policyInWords(id: SourceId): string {
  const { governedBy, termsReviewed } = policyOf(id);
  const setting = keySettingOf(id);
  const rules = governedBy === 'terms' ? `its terms, read on ${termsReviewed}` : `the site’s robots.txt`;
  return `Asked by ${rules}: ${paceInWords(id)}.${setting === null ? '' : ` Needs the agency’s key (${setting}).`}`;
}
