/** A member of a zip whose bytes are stored as they are. */
export interface ZipMember {
  readonly name: string;
  readonly bytes: number;
  readonly crc32: number;
  /** Where its local header begins in the file. */
  readonly offset: number;
}

const LOCAL_HEADER_BYTES = 30;
const CENTRAL_RECORD_BYTES = 46;
const END_RECORD_BYTES = 22;
const VERSION_NEEDED = 20;
const MADE_BY_UNIX = (3 << 8) | 63;
const NAME_IS_UTF8 = 1 << 11;
/** 1 January 2000, midnight: a time that says nothing. */
const DATE = 0x2821;
const REGULAR_FILE = (0o100644 << 16) >>> 0;

/** Where a member's own bytes begin. */
export const contentStart = ({ offset, name }: ZipMember): number => offset + LOCAL_HEADER_BYTES + Buffer.byteLength(name);

/** What stands in front of a member's bytes in a package: nothing in it is left to choose. */
export function localHeader(member: ZipMember): Buffer {
  const name = Buffer.from(member.name);
  const header = Buffer.alloc(LOCAL_HEADER_BYTES);
  header.writeUInt32LE(0x04034b50, 0);
  writeCommon(header, member, name, 4);
  return Buffer.concat([header, name]);
}

/** What stands behind the last member of a package: the directory of all members, and its own end. */
export function directoryOf(members: readonly ZipMember[], directoryOffset: number): Buffer {
  const records = members.map(centralRecord);
  const end = Buffer.alloc(END_RECORD_BYTES);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(
    records.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(directoryOffset, 16);
  return Buffer.concat([...records, end]);
}

function centralRecord(member: ZipMember): Buffer {
  const name = Buffer.from(member.name);
  const record = Buffer.alloc(CENTRAL_RECORD_BYTES);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(MADE_BY_UNIX, 4);
  writeCommon(record, member, name, 6);
  record.writeUInt32LE(REGULAR_FILE, 38);
  record.writeUInt32LE(member.offset, 42);
  return Buffer.concat([record, name]);
}

/** The fields that both headers of a member have, in the same order. */
function writeCommon(into: Buffer, { bytes, crc32 }: ZipMember, name: Buffer, at: number): void {
  into.writeUInt16LE(VERSION_NEEDED, at);
  into.writeUInt16LE(NAME_IS_UTF8, at + 2);
  into.writeUInt16LE(DATE, at + 8);
  into.writeUInt32LE(crc32, at + 10);
  into.writeUInt32LE(bytes, at + 14);
  into.writeUInt32LE(bytes, at + 18);
  into.writeUInt16LE(name.length, at + 22);
}
