import type { ArtefactKind, CaptureRecord } from '../../core/capture/record.ts';
import { describeWriter } from './write-exchanges.ts';
import { writeRecord, type RecordDraft } from './write-record.ts';

/** A part of a capture as bytes. */
export interface Part {
  readonly kind: ArtefactKind;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What derived parts are called, in the words of Browsertrix where it has some, so that its tools find them. */
const URN: Partial<Record<ArtefactKind, string>> = {
  screenshot: 'fullPage',
  screenshot_before_consent: 'view',
  text: 'text',
  html: 'dom',
  mhtml: 'mhtml',
  links: 'links',
  headers: 'headers',
  record: 'pageinfo',
};

/** How the name of a capture's record in its package begins. */
export const RECORD_URN = 'urn:pageinfo:';

/** Writes what was made of a page (text, pictures, source, record) as `resource` records of one WARC file. */
export async function writeDerived(
  software: string,
  { requestedUrl, finalUrl, endedAt }: CaptureRecord,
  parts: readonly Part[],
): Promise<Buffer> {
  const url = finalUrl ?? requestedUrl;
  const drafts: RecordDraft[] = [describeWriter(software, endedAt)];
  const counts = new Map<string, number>();
  for (const { kind, mediaType, bytes } of parts) {
    const name = URN[kind];
    if (name === undefined) continue;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    drafts.push({
      type: 'resource',
      // A tall page is several pictures; the first has the name that tools look for.
      url: `urn:${name}${count === 1 ? '' : `-${count}`}:${url}`,
      date: endedAt,
      warcHeaders: [['Content-Type', mediaType]],
      http: null,
      payload: bytes,
    });
  }
  const written = await Promise.all(drafts.map((draft, ordinal) => writeRecord(draft, ordinal)));
  return Buffer.concat(written.map(({ bytes }) => bytes));
}
