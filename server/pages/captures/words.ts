import { CAPTURE_REASONS } from '../../../core/capture/reasons.ts';
import type { ArtefactKind } from '../../../core/capture/record.ts';
import type { Verdict } from '../../../core/attribution/tier.ts';
import { SUGGESTED_TIER_WORDS } from '../../../core/attribution/tier.ts';
import type { Capture, CaptureFilter } from '../../../sql/capture/capture.ts';

/** What people read for a verdict, with the key that chooses it. */
export const VERDICT_WORDS: Record<Verdict, { readonly word: string; readonly choice: string; readonly key: string }> = {
  applicant: { word: 'The applicant’s', choice: 'This is the applicant’s page, or about the applicant', key: 'a' },
  not_applicant: { word: 'Somebody else’s', choice: 'This is about somebody else', key: 'x' },
  unsure: { word: 'Cannot be told', choice: 'It cannot be told', key: 'u' },
};

/** What people read for the standing of a capture. */
export const TIER_WORDS: Readonly<Record<string, string>> = {
  T0: 'Name only (T0)',
  T1: 'One more identifier (T1)',
  T2: 'Corroborated (T2)',
  T3: 'Attributed by two people (T3)',
  TX: 'Not the applicant (TX)',
  disputed: 'Two people disagree',
};

type Judged = Pick<Capture, 'tier' | 'firstVerdict' | 'settledVerdict'>;

/** What holds for a page: the first verdict, unless a supervisor had to settle it. */
export const verdictOf = ({ firstVerdict, settledVerdict }: Judged): Verdict | null => settledVerdict ?? firstVerdict;

/** Whether two people disagree or disagreed on a page, so that it is a supervisor's. */
export const isDisputed = ({ tier, settledVerdict }: Judged): boolean => tier === 'disputed' || settledVerdict !== null;

/** The standing of a capture; `hidden` when a colleague has judged it alone. */
export function standingInWords({ tier, settledVerdict }: Judged, hidden: boolean): string {
  if (hidden) return 'Judged by one person';
  if (settledVerdict !== null) return `Settled by a supervisor: ${VERDICT_WORDS[settledVerdict].word}`;
  return tier === null ? 'Nothing known yet' : (TIER_WORDS[tier] ?? tier);
}

/** What people read for each filter of the triage list: its tab, the list it leads back to, and that nothing is in it. */
export const FILTER_WORDS: Record<CaptureFilter, { readonly label: string; readonly list: string; readonly empty: string }> = {
  to_judge: { label: 'To judge', list: 'All pages to judge', empty: 'Every captured page here has been judged.' },
  colleagues: {
    label: 'Judged by a colleague',
    list: 'All pages judged by a colleague',
    empty: 'No page waits here for a second verdict of yours.',
  },
  mine: {
    label: 'The applicant’s',
    list: 'All pages that are the applicant’s',
    empty: 'No page has been judged to be the applicant’s.',
  },
  not_theirs: {
    label: 'Not theirs',
    list: 'All pages that are not theirs',
    empty: 'No page has been judged to be somebody else’s, or impossible to tell.',
  },
  failed: { label: 'Failed', list: 'All failed captures', empty: 'No capture has failed.' },
  all: { label: 'All', list: 'All captured pages', empty: 'No page has been found yet.' },
};

/** What people read for each kind of artefact. */
export const ARTEFACT_WORDS: Record<ArtefactKind, string> = {
  screenshot: 'Picture of the page',
  screenshot_before_consent: 'Picture before the consent banner was answered',
  text: 'Visible text',
  html: 'Page source as rendered',
  mhtml: 'Page with its pictures in one file (MHTML)',
  links: 'Links and embedded media',
  headers: 'Response headers',
  exchanges: 'Everything exchanged with the network (WARC)',
  record: 'Record of the capture',
  package: 'Package for others to check (WACZ)',
  timestamp: 'Time stamp of an outside authority (RFC 3161)',
};

/** Why a capture is not complete, in words; a reason of the door out stays as it is. */
export function reasonInWords(reason: string): string {
  const known: Readonly<Record<string, string>> = CAPTURE_REASONS;
  return known[reason] ?? reason.replaceAll('_', ' ');
}

/** What people read for the title of a page; pages may have none. */
export const titleOf = (title: string | null): string => (title === null || title.trim() === '' ? 'Page without a title' : title);

/** What the signals on a page suggest, and why. */
export function suggestionInWords({ suggestedTier, suggestedWhy }: Pick<Capture, 'suggestedTier' | 'suggestedWhy'>): string {
  if (suggestedTier === null) return 'The signals on the page suggest nothing.';
  return `${SUGGESTED_TIER_WORDS[suggestedTier]} (${suggestedTier}). ${suggestedWhy ?? ''}`;
}
