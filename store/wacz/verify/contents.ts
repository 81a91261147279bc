import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { IndexLine } from '../../../core/capture/wacz/cdxj.ts';
import { MEMBERS } from '../../../core/capture/wacz/layout.ts';
import { indexLineOf } from '../index-records.ts';
import { BrokenRecord, readRecords } from '../read-records.ts';
import { RECORD_URN } from '../write-derived.ts';
import { contentStart, type ZipMember } from '../zip-form.ts';
import type { OpenPackage } from './open.ts';
import type { Problem } from './report.ts';

/** A member as it was read once, from its first byte to its last. */
export interface ReadMember {
  readonly member: ZipMember;
  readonly sha256: string;
  /** Null for an archive, which is too large to hold. */
  readonly text: string | null;
}

/** A record of an archive: what an index has to say about it, and what stands in it. */
export interface ArchivedRecord {
  readonly member: ZipMember;
  readonly url: string;
  readonly type: string;
  readonly payloadSha256: string;
  readonly line: IndexLine | null;
}

/** Everything that a package holds, read once. */
export interface Contents {
  readonly members: readonly ReadMember[];
  readonly records: readonly ArchivedRecord[];
  /** The sealed record as it stands in the package, null when it is not there. */
  readonly sealedRecord: string | null;
  readonly memberProblems: readonly Problem[];
  readonly recordProblems: readonly Problem[];
}

/** The documents of a package are small; a larger one is not held in memory. */
const DOCUMENT_BYTES_MAX = 64_000_000;
const ARCHIVES: readonly string[] = [MEMBERS.exchanges, MEMBERS.derived];

/** Reads every member once, in bounded memory: hashes it, and reads an archive's records on the way. */
export async function readContents(opened: OpenPackage): Promise<Contents> {
  const members: ReadMember[] = [];
  const records: ArchivedRecord[] = [];
  const memberProblems: Problem[] = [];
  const recordProblems: Problem[] = [];
  let sealedRecord: string | null = null;
  for (const member of opened.members) {
    const passing = hashInPassing(opened.content(member));
    if (ARCHIVES.includes(member.name)) {
      const archive = await readArchive(member, passing.bytes);
      records.push(...archive.records);
      recordProblems.push(...archive.problems);
      sealedRecord ??= archive.sealedRecord;
    }
    const text = await passing.rest(ARCHIVES.includes(member.name) ? 0 : DOCUMENT_BYTES_MAX);
    members.push({ member, sha256: passing.sha256(), text: ARCHIVES.includes(member.name) ? null : text });
    if (passing.crc32() !== member.crc32)
      memberProblems.push({ ...whole(member), problem: 'its zip checksum is not that of its bytes' });
  }
  return { members, records, sealedRecord, memberProblems, recordProblems };
}

/** Where a member's own bytes are in the file. */
export const whole = (member: ZipMember) => ({
  member: member.name,
  from: contentStart(member),
  to: contentStart(member) + member.bytes,
});

interface Passing {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Reads what `bytes` left, and answers the text of it, at most so many bytes. */
  rest(bytesMax: number): Promise<string>;
  sha256(): string;
  crc32(): number;
}

function hashInPassing(source: AsyncIterable<Uint8Array>): Passing {
  const hash = createHash('sha256');
  let checksum = 0;
  const pieces = source[Symbol.asyncIterator]();
  const next = async (): Promise<Uint8Array | null> => {
    const piece = await pieces.next();
    if (piece.done === true) return null;
    hash.update(piece.value);
    checksum = crc32(piece.value, checksum);
    return piece.value;
  };
  async function* passing() {
    for (let piece = await next(); piece !== null; piece = await next()) yield piece;
  }
  return {
    bytes: passing(),
    async rest(bytesMax) {
      const kept: Uint8Array[] = [];
      let length = 0;
      for (let piece = await next(); piece !== null; piece = await next()) {
        length += piece.length;
        if (length <= bytesMax) kept.push(piece);
      }
      return Buffer.concat(kept).toString('utf8');
    },
    sha256: () => hash.digest('hex'),
    crc32: () => checksum,
  };
}

interface Archive {
  readonly records: ArchivedRecord[];
  readonly problems: Problem[];
  readonly sealedRecord: string | null;
}

async function readArchive(member: ZipMember, bytes: AsyncIterable<Uint8Array>): Promise<Archive> {
  const records: ArchivedRecord[] = [];
  const problems: Problem[] = [];
  let sealedRecord: string | null = null;
  const start = contentStart(member);
  try {
    for await (const record of readRecords(bytes, (url) => url.startsWith(RECORD_URN))) {
      const { type, url, payloadSha256, payload, offset, length } = record;
      const wrong = wrongDigest(record.headers, record);
      if (wrong !== null)
        problems.push({
          member: member.name,
          from: start + offset,
          to: start + offset + length,
          problem: `the ${type} record of ${url}: ${wrong}`,
        });
      records.push({ member, url, type, payloadSha256, line: indexLineOf(member.name, record) });
      if (payload !== null) sealedRecord ??= payload.toString('utf8');
    }
  } catch (error) {
    if (!(error instanceof BrokenRecord)) throw error;
    problems.push({
      member: member.name,
      from: start + error.offset,
      to: start + member.bytes,
      problem: `the record at byte ${error.offset} of the member: ${error.message}`,
    });
  }
  return { records, problems, sealedRecord };
}

/** Why a record's digests are not those of its bytes; null when they are. */
function wrongDigest(
  headers: ReadonlyMap<string, string>,
  { type, blockSha256, payloadSha256 }: { type: string; blockSha256: string; payloadSha256: string },
): string | null {
  // What wrote the file is no evidence, and has no digests.
  if (type === 'warcinfo') return null;
  if (headers.get('warc-block-digest') !== `sha256:${blockSha256}`) return 'its block does not have the digest it names';
  if (headers.get('warc-payload-digest') !== `sha256:${payloadSha256}`) return 'its payload does not have the digest it names';
  return null;
}
