import { getSurt } from 'warcio/utils';
import { baseName } from '../../core/capture/wacz/layout.ts';
import { indexTimestamp, type IndexLine } from '../../core/capture/wacz/cdxj.ts';
import type { ReadRecord } from './read-records.ts';

/** Kinds of records that an index has a line for: those that hold what was got from an address. */
const INDEXED: readonly string[] = ['response', 'resource'];

/** The index line of a record in a member of a package; null for a record that an index does not list. */
export function indexLineOf(member: string, record: ReadRecord): IndexLine | null {
  if (!INDEXED.includes(record.type)) return null;
  return {
    key: getSurt(record.url).replaceAll(' ', '%20'),
    timestamp: indexTimestamp(record.date),
    url: record.url,
    mime: record.mime,
    status: record.status ?? 200,
    digest: `sha256:${record.payloadSha256}`,
    filename: baseName(member),
    offset: record.offset,
    length: record.length,
  };
}
