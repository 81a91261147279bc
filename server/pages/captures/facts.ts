import { clockInWords } from '../../../core/capture/certificate.ts';
import { CaptureRecord, isSealIntact } from '../../../core/capture/record.ts';
import type { Capture } from '../../../sql/capture/capture.ts';

/** What is told about how a capture came about. */
export interface CaptureFacts {
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly redirects: readonly { readonly url: string; readonly status: string; readonly by: string }[];
  readonly limits: readonly string[];
}

/** The facts of a capture from its sealed record; without a readable record, those that the row holds. */
export function factsOf(capture: Capture): CaptureFacts {
  const parsed = CaptureRecord.safeParse(capture.record);
  const known = [
    { name: 'Asked for', value: capture.url },
    { name: 'Ended at', value: capture.finalUrl ?? '–' },
    { name: 'Answer of the site', value: capture.status === null ? 'none' : String(capture.status) },
    { name: 'Published, as far as the page says', value: capture.publishedAt ?? 'the page does not say' },
    { name: 'Capture began', value: capture.startedAt?.toISOString() ?? '–' },
    { name: 'Capture ended', value: capture.finishedAt?.toISOString() ?? '–' },
    { name: 'Manifest (SHA-256)', value: capture.manifestSha256 ?? '–' },
  ];
  if (!parsed.success) return { facts: known, redirects: [], limits: [] };
  const record = parsed.data;
  const sealed = isSealIntact(record) && record.manifestSha256 === capture.manifestSha256;
  return {
    facts: [
      ...known,
      { name: 'Seal of the record', value: sealed ? 'intact' : 'BROKEN: the record is not the one that was sealed' },
      ...recordFacts(record),
    ],
    redirects: record.redirects.map(({ url, status, by }) => ({
      url,
      status: status === null ? '–' : String(status),
      by: by === 'server' ? 'sent on by the site' : 'moved by the page',
    })),
    limits: record.limits,
  };
}

function recordFacts(record: CaptureRecord) {
  const { environment, remoteAddress, tls, scroll, consent, robots } = record;
  return [
    {
      name: 'Address of the server',
      value: typeof remoteAddress === 'string' ? remoteAddress : `unknown: ${remoteAddress.unavailableBecause}`,
    },
    {
      name: 'Encryption',
      value:
        'protocol' in tls ? `${tls.protocol}, certificate of ${tls.subject} by ${tls.issuer}` : `none: ${tls.unavailableBecause}`,
    },
    {
      name: 'Rules for robots',
      value: robots === null ? 'not asked' : robots.allowed ? 'allow this page' : 'do not allow this page',
    },
    {
      name: 'Consent banner',
      value:
        consent === null
          ? 'none was answered'
          : `“${consent.label}” was pressed; ${consent.bannerGone ? 'the banner went away' : 'the banner stayed'}`,
    },
    { name: 'Scrolling ended because', value: scroll === null ? 'the page was not scrolled' : scroll.stop.replaceAll('_', ' ') },
    { name: 'Pictures', value: joinsInWords(record) },
    {
      name: 'Still under a banner at the end',
      value: record.coveredPercent === null ? 'not looked at' : `${record.coveredPercent} % of the window`,
    },
    { name: 'Requests not let out', value: String(record.refusedCount) },
    {
      name: 'Browser',
      value: environment === null ? 'none was needed' : `${environment.browser}, ${environment.locale}, ${environment.timeZone}`,
    },
    { name: 'Software', value: `${record.madeBy.software} on ${record.madeBy.machine}` },
    { name: 'Clock', value: clockInWords(record.clock) },
    { name: 'Language of the page', value: record.language ?? 'not said' },
  ];
}

/** Whether several pictures of one page go together, in a sentence. */
function joinsInWords({ artefacts, joins }: CaptureRecord): string {
  const count = artefacts.filter(({ kind }) => kind === 'screenshot').length;
  if (joins === null) return count === 0 ? 'none' : String(count);
  const seams = joins.seams.map(
    ({ atPx, overlapPx, sameRows }) => `at ${atPx} px, ${sameRows} of the ${overlapPx} rows that two of them show are the same`,
  );
  const repeats = joins.repeats.map(
    ({ fromPx, heightPx, sameAsPx }) => `the ${heightPx} px from ${fromPx} px on are the same as those from ${sameAsPx} px on`,
  );
  return `${count}: ${[...seams, ...repeats].join('; ')}`;
}
