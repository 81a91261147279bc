import type { IndexLine } from '../../../core/capture/wacz/cdxj.ts';
import { MEMBERS } from '../../../core/capture/wacz/layout.ts';
import { indexLineOf } from '../index-records.ts';
import { BrokenRecord, readRecords } from '../read-records.ts';
import { RECORD_URN } from '../write-derived.ts';
import { contentStart, type ZipMember } from '../zip-form.ts';
import type { OpenPackage } from './open.ts';
import type { Problem } from './report.ts';

/** A member as it was read. */
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
  /** SHA-256 of the whole file. */
  readonly sha256: string;
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

/** Reads every member in bounded memory: an archive's records, and the text of a document. What is hashed is hashed beside it. */
export async function readContents(opened: OpenPackage): Promise<Contents> {
  const hashing = opened.hashes();
  const read = readMembers(opened);
  // The file may not be closed under either of them.
  await Promise.allSettled([hashing, read]);
  const [{ sha256, spans }, { texts, archives }] = await Promise.all([hashing, read]);
  const hashed = opened.members.map((member, at) => ({ member, ...(spans[at] ?? { sha256: '', crc32: -1 }) }));
  return {
    sha256,
    members: hashed.map(({ member, sha256: own }, at) => ({ member, sha256: own, text: texts[at] ?? null })),
    records: archives.flatMap(({ records }) => records),
    sealedRecord: archives.find(({ sealedRecord }) => sealedRecord !== null)?.sealedRecord ?? null,
    memberProblems: hashed
      .filter(({ member, crc32 }) => crc32 !== member.crc32)
      .map(({ member }) => ({ ...whole(member), problem: 'its zip checksum is not that of its bytes' })),
    recordProblems: archives.flatMap(({ problems }) => problems),
  };
}

async function readMembers(opened: OpenPackage): Promise<{ texts: (string | null)[]; archives: Archive[] }> {
  const texts: (string | null)[] = [];
  const archives: Archive[] = [];
  for (const member of opened.members) {
    const isArchive = ARCHIVES.includes(member.name);
    texts.push(isArchive ? null : await textOf(opened.content(member)));
    if (isArchive) archives.push(await readArchive(member, opened.content(member)));
  }
  return { texts, archives };
}

/** The text of a document as far as it is held. */
async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > DOCUMENT_BYTES_MAX) break;
    kept.push(piece);
  }
  return Buffer.concat(kept).toString('utf8');
}

/** Where a member's own bytes are in the file. */
export const whole = (member: ZipMember) => ({
  member: member.name,
  from: contentStart(member),
  to: contentStart(member) + member.bytes,
});

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
