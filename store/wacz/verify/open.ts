import { open, type FileHandle } from 'node:fs/promises';
import { fromFdPromise, type Entry } from 'yauzl';
import { MEMBERS } from '../../../core/capture/wacz/layout.ts';
import { contentStart, directoryOf, localHeader, type ZipMember } from '../zip-form.ts';
import { hashFile, type FileHashes } from './hash-file.ts';
import type { Problem } from './report.ts';

/** A package file that is open for reading, as far as it is one. */
export interface OpenPackage {
  readonly members: readonly ZipMember[];
  /** What of the file's form is not as this product writes it. */
  readonly problems: readonly Problem[];
  /** The member's own bytes, piece by piece. */
  content(member: ZipMember): AsyncIterable<Uint8Array>;
  /** The SHA-256 of the whole file, and SHA-256 and checksum of each member's own bytes, in their order. */
  hashes(): Promise<FileHashes>;
  close(): Promise<void>;
}

/** A file that is no zip, or so damaged that its members cannot be found. */
export class NotAPackage extends Error {
  override readonly name = 'NotAPackage';
}

const MEMBERS_MAX = 64;
const PIECE_BYTES = 1024 * 1024;
/** What is said to hold what lies in no member. */
export const DIRECTORY = '(zip directory)';

/** Opens a file and compares its form with the only one this product writes. Throws `NotAPackage`. */
export async function openPackage(path: string): Promise<OpenPackage> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const members = await readMembers(file);
    const read = (from: number, to: number) => readRange(file, from, to);
    const problems = [...namesProblems(members), ...(await formProblems(members, size, read))];
    return {
      members,
      problems,
      content: (member) => pieces(file, contentStart(member), contentStart(member) + member.bytes),
      hashes: () =>
        hashFile(
          file.fd,
          members.map((member) => ({ from: contentStart(member), to: contentStart(member) + member.bytes })),
        ),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readMembers(file: FileHandle): Promise<ZipMember[]> {
  try {
    const zip = await fromFdPromise(file.fd, { lazyEntries: true, autoClose: false, strictFileNames: true });
    const members: ZipMember[] = [];
    for await (const entry of zip.eachEntry()) {
      members.push(memberOf(entry));
      if (members.length > MEMBERS_MAX) throw new NotAPackage('it has more members than any package');
    }
    return members;
  } catch (error) {
    throw new NotAPackage(error instanceof Error ? error.message : String(error));
  }
}

const memberOf = ({ fileName, compressedSize, crc32, relativeOffsetOfLocalHeader }: Entry): ZipMember => ({
  name: fileName,
  bytes: compressedSize,
  crc32,
  offset: relativeOffsetOfLocalHeader,
});

/** Exactly the members of a package, each once and in their order. */
function namesProblems(members: readonly ZipMember[]): Problem[] {
  const names = members.map(({ name }) => name);
  const expected = Object.values(MEMBERS).filter((name) => name !== MEMBERS.exchanges || names.includes(name));
  if (names.join('\n') === expected.join('\n')) return [];
  const whereOf = (name: string) => {
    const member = members.find((one) => one.name === name);
    return member === undefined ? { from: 0, to: 0 } : { from: member.offset, to: contentStart(member) + member.bytes };
  };
  const wrong = [
    ...expected.filter((name) => !names.includes(name)).map((name) => ({ member: name, problem: 'the member is missing' })),
    ...names
      .filter((name, at) => !expected.some((one) => one === name) || names.indexOf(name) !== at)
      .map((name) => ({ member: name, problem: 'no package has this member' })),
  ];
  const moved = names
    .filter((name, at) => name !== expected[at])
    .map((name) => ({ member: name, problem: 'the member is not in its place' }));
  return (wrong.length > 0 ? wrong : moved).map(({ member, problem }) => ({ member, problem, ...whereOf(member) }));
}

/** Every byte that is not a member's own has to be the one that this product writes there. */
async function formProblems(
  members: readonly ZipMember[],
  size: number,
  read: (from: number, to: number) => Promise<Buffer>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  let at = 0;
  for (const member of members) {
    if (member.offset !== at) {
      problems.push({
        member: member.name,
        from: Math.min(at, member.offset),
        to: Math.max(at, member.offset),
        problem: 'the member does not begin where the one before it ends',
      });
    }
    problems.push(
      ...differences(
        member.name,
        localHeader(member),
        await read(member.offset, contentStart(member)),
        member.offset,
        'its header',
      ),
    );
    at = contentStart(member) + member.bytes;
  }
  const directory = directoryOf(members, at);
  problems.push(...differences(DIRECTORY, directory, await read(at, Math.min(size, at + directory.length)), at, 'it'));
  if (size > at + directory.length)
    problems.push({ member: DIRECTORY, from: at + directory.length, to: size, problem: 'bytes stand behind the end' });
  return problems;
}

function differences(member: string, expected: Buffer, found: Buffer, from: number, what: string): Problem[] {
  if (found.equals(expected)) return [];
  const first = [...expected].findIndex((byte, at) => byte !== found[at]);
  return [
    { member, from: from + Math.max(0, first), to: from + expected.length, problem: `${what} is not as this product writes it` },
  ];
}

async function readRange(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, to - from));
  const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
  return buffer.subarray(0, bytesRead);
}

async function* pieces(file: FileHandle, from: number, to: number): AsyncGenerator<Uint8Array, void> {
  for (let at = from; at < to;) {
    const buffer = Buffer.allocUnsafe(Math.min(PIECE_BYTES, to - at));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}
