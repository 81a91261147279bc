import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { WARCRecord, WARCSerializer } from 'warcio';
import { sha256 } from '../../core/canonical.ts';
import type { HeaderLines } from '../../core/capture/exchange.ts';

/** One record of a WARC file before it is written. */
export interface RecordDraft {
  readonly type: 'warcinfo' | 'request' | 'response' | 'resource';
  /** A web address, or a `urn:` for what was derived; empty for `warcinfo`. */
  readonly url: string;
  /** ISO 8601 in UTC. */
  readonly date: string;
  /** Further WARC headers. */
  readonly warcHeaders?: HeaderLines;
  /** The status or request line and the header lines of HTTP; null for what is no HTTP message. */
  readonly http: { readonly firstLine: string; readonly headers: HeaderLines } | null;
  readonly payload: Uint8Array;
}

const gzipped = promisify(gzip);
/** Larger than the default, which would make a picture of a page out of hundreds of pieces. */
const GZIP_CHUNK_BYTES = 256 * 1024;
/** The byte of a gzip header that names the operating system; "unknown", so that every machine writes the same. */
const GZIP_OS_AT = 9;
const GZIP_OS_UNKNOWN = 255;

/**
 * Writes one WARC/1.1 record with its SHA-256 digests, gzipped by itself, as WACZ wants it. The same draft gives the same bytes; `ordinal`
 * makes the ids of two equal records differ.
 */
export async function writeRecord(draft: RecordDraft, ordinal: number): Promise<{ readonly id: string; readonly bytes: Buffer }> {
  const id = recordId(draft, ordinal);
  const record = WARCRecord.create(
    {
      type: draft.type,
      url: draft.url,
      date: draft.date,
      warcVersion: 'WARC/1.1',
      warcHeaders: [['WARC-Record-ID', id], ...linesWithoutBreaks(draft.warcHeaders ?? [])],
      ...(draft.http === null
        ? {}
        : { statusline: withoutBreaks(draft.http.firstLine), httpHeaders: linesWithoutBreaks(draft.http.headers) }),
    },
    [draft.payload],
  );
  nameDigests(record, draft.payload);
  const plain: Uint8Array[] = [];
  for await (const piece of new WARCSerializer(record, { gzip: false }) as AsyncIterable<Uint8Array>) plain.push(piece);
  const bytes = await gzipped(Buffer.concat(plain), { level: isPacked(draft) ? 0 : 6, chunkSize: GZIP_CHUNK_BYTES });
  bytes[GZIP_OS_AT] = GZIP_OS_UNKNOWN;
  return { id, bytes };
}

/** The library would hash in WebAssembly; what it is given it leaves as it is. What wrote the file is no evidence, and has no digests. */
function nameDigests(record: WARCRecord, payload: Uint8Array): void {
  if (record.warcType === 'warcinfo') return;
  const block = createHash('sha256');
  if (record.httpHeaders !== null) block.update(`${record.httpHeaders.toString()}\r\n`);
  block.update(payload);
  record.warcHeaders.headers.set('WARC-Block-Digest', `sha256:${block.digest('hex')}`);
  record.warcHeaders.headers.set('WARC-Payload-Digest', `sha256:${sha256(payload)}`);
}

/** Pictures, films, sounds and fonts are compressed already; packing them again costs time and saves nothing. */
function isPacked({ http, warcHeaders = [] }: RecordDraft): boolean {
  const type = (http?.headers ?? warcHeaders).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  return /^(image\/(?!svg|bmp)|video\/|audio\/|font\/|application\/(zip|gzip|pdf|font))/i.test(type);
}

function recordId({ type, url, date, payload }: RecordDraft, ordinal: number): string {
  const hex = sha256(JSON.stringify([ordinal, type, url, date, sha256(payload)]));
  // A UUID of version 8: made from what the record holds.
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}>`;
}

/** A line break in what a site sent would end its line and begin a header that nobody sent. */
const withoutBreaks = (text: string) => text.replaceAll(/[\r\n\0]/g, ' ');

const linesWithoutBreaks = (lines: HeaderLines): [string, string][] =>
  lines.map(([name, value]) => [withoutBreaks(name), withoutBreaks(value)]);
