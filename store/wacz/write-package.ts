import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { sha256 } from '../../core/canonical.ts';
import type { CaptureRecord } from '../../core/capture/record.ts';
import { writeIndex, type IndexLine } from '../../core/capture/wacz/cdxj.ts';
import { writeDocument, type Datapackage, type PackageExtras } from '../../core/capture/wacz/datapackage.ts';
import { baseName, MEMBERS } from '../../core/capture/wacz/layout.ts';
import { writePages, type PackagePage } from '../../core/capture/wacz/pages.ts';
import type { PackageSigner } from '../../core/capture/wacz/signing.ts';
import { indexLineOf } from './index-records.ts';
import { readRecords, type ReadRecord } from './read-records.ts';
import { writeDerived, type Part } from './write-derived.ts';

/** A capture that is to be packed: its sealed record, all of its parts, and by which ids it is known. */
export interface PackedCapture {
  readonly record: CaptureRecord;
  readonly parts: readonly Part[];
  readonly ids: Pick<PackageExtras, 'captureId' | 'roundId' | 'protocolSha256'>;
  /** The software that captured, such as `Evenhand/1.0.0`. */
  readonly software: string;
}

type Member = readonly [path: string, bytes: Buffer];

/** Packs a capture as one signed WACZ 1.1.1 file. Apart from the signature, the same capture gives the same bytes. */
export async function writePackage(capture: PackedCapture, signer: PackageSigner): Promise<Buffer> {
  const { record, software } = capture;
  const archives = await writeArchives(capture);
  const records = (await Promise.all(archives.map(readMember))).flat();
  const index = writeIndex(records.flatMap(({ line }) => (line === null ? [] : [line])));
  const page = pageOf(record, records);
  const listed: Member[] = [
    ...archives,
    [MEMBERS.index, Buffer.from(index)],
    [MEMBERS.pages, Buffer.from(writePages(page === null ? [] : [page]))],
  ];
  const datapackage = Buffer.from(writeDocument(describe(capture, listed, page)));
  const hash = `sha256:${sha256(datapackage)}`;
  const signedData = {
    hash,
    created: record.endedAt,
    software,
    version: '0.1.0' as const,
    signature: signer.sign(hash),
    publicKey: signer.publicKey,
  };
  const digest = Buffer.from(writeDocument({ path: 'datapackage.json', hash, signedData }));
  return zip([...listed, [MEMBERS.datapackage, datapackage], [MEMBERS.digest, digest]]);
}

async function writeArchives({ record, parts, software }: PackedCapture): Promise<Member[]> {
  const exchanges = parts.find(({ kind }) => kind === 'exchanges');
  return [
    // As it was sealed, to the byte: the record has its hash.
    ...(exchanges === undefined ? [] : [[MEMBERS.exchanges, Buffer.from(exchanges.bytes)] as const]),
    [MEMBERS.derived, await writeDerived(software, record, parts)],
  ];
}

interface Indexed {
  readonly record: ReadRecord;
  readonly line: IndexLine | null;
}

async function readMember([path, bytes]: Member): Promise<Indexed[]> {
  const found: Indexed[] = [];
  for await (const record of readRecords(one(bytes))) found.push({ record, line: indexLineOf(path, record) });
  return found;
}

// eslint-disable-next-line @typescript-eslint/require-await -- a file that is in memory, read the way one on disk is
async function* one(bytes: Buffer): AsyncGenerator<Buffer, void> {
  yield bytes;
}

/** Where a viewer begins: the last answer that became the page. Null when no page was shown. */
function pageOf({ finalUrl, title, manifestSha256 }: CaptureRecord, records: readonly Indexed[]): PackagePage | null {
  const answer = records.findLast(({ record }) => record.type === 'response' && record.url === finalUrl?.replace(/#.*$/s, ''));
  if (answer === undefined) return null;
  const { url, date } = answer.record;
  return { id: manifestSha256.slice(0, 32), url, ts: date, title };
}

function describe({ record, ids, software }: PackedCapture, members: readonly Member[], page: PackagePage | null): Datapackage {
  return {
    profile: 'data-package',
    wacz_version: '1.1.1',
    title: `Capture ${ids.captureId}`,
    description:
      'One page as evidence: what was exchanged with the network, and what was made of it. It shows what our browser was sent; it does not prove who wrote it.',
    software,
    created: record.endedAt,
    ...(page === null ? {} : { mainPageUrl: page.url, mainPageDate: page.ts }),
    resources: members.map(([path, bytes]) => ({
      name: baseName(path),
      path,
      hash: `sha256:${sha256(bytes)}`,
      bytes: bytes.length,
    })),
    extras: {
      ...ids,
      state: record.state,
      reasons: record.reasons,
      quality: record.quality,
      manifestSha256: record.manifestSha256,
    },
  };
}

/** Zips without compressing: what is in an archive is read by where it stands, and the rest is small. */
async function zip(members: readonly Member[]): Promise<Buffer> {
  const file = new ZipFile();
  for (const [path, bytes] of members) {
    // The same on every machine: a time that says nothing, in local time as ZIP keeps it.
    file.addBuffer(bytes, path, { compress: false, mtime: new Date(2000, 0, 1), mode: 0o100644, forceDosTimestamp: true });
  }
  const whole = buffer(file.outputStream);
  file.end();
  return whole;
}
