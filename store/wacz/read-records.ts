import { createHash, type Hash } from 'node:crypto';
import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib';

/** One record of a WARC file as it was read, with what its bytes really come to. */
export interface ReadRecord {
  /** Where its gzip member is in the WARC file, in bytes. */
  readonly offset: number;
  readonly length: number;
  readonly type: string;
  readonly url: string;
  readonly date: string;
  /** WARC headers, names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** The status of an HTTP answer; null for everything else. */
  readonly status: number | null;
  /** Media type of the payload without its parameters. */
  readonly mime: string;
  /** SHA-256 of the block and of the payload, in 64 hex digits. */
  readonly blockSha256: string;
  readonly payloadSha256: string;
  /** The payload itself, when it was asked for. */
  readonly payload: Buffer | null;
}

/** A record that cannot be read. `offset` is where it begins in the WARC file. */
export class BrokenRecord extends Error {
  override readonly name = 'BrokenRecord';
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** Bytes of headers that are read at most; no honest record has more. */
const HEAD_BYTES_MAX = 1_000_000;
/** Bytes of a payload that are handed out at most. */
const PAYLOAD_BYTES_MAX = 64_000_000;
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
const GZIP_HEADER_BYTES = 10;
const GZIP_TRAILER_BYTES = 8;
const INFLATE_CHUNK_BYTES = 256 * 1024;
const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * Reads a WARC file of records that are gzipped one by one, in bounded memory. `wantsPayload` says by a record's address whether its
 * payload is handed out. Throws `BrokenRecord` at the first thing that is not as this product writes it.
 */
export async function* readRecords(
  bytes: AsyncIterable<Uint8Array>,
  wantsPayload: (url: string) => boolean = () => false,
): AsyncGenerator<ReadRecord, void> {
  const source = readerOf(bytes);
  for (let offset = 0; !(await source.isAtEnd()); offset = source.position()) {
    const parser = parseRecord(offset, wantsPayload);
    const header = await source.take(GZIP_HEADER_BYTES);
    if (!header.subarray(0, GZIP_HEADER.length).equals(GZIP_HEADER)) throw new BrokenRecord(offset, 'no gzip member begins here');
    await inflateInto(source, offset, (plain) => parser.push(plain));
    const trailer = await source.take(GZIP_TRAILER_BYTES);
    if (!trailer.equals(parser.gzipTrailer())) throw new BrokenRecord(offset, 'its gzip checksum is not that of what it holds');
    yield parser.end(source.position() - offset);
  }
}

interface Source {
  isAtEnd(): Promise<boolean>;
  position(): number;
  /** Exactly so many bytes, or fewer at the end. */
  take(length: number): Promise<Buffer>;
  /** The next piece, of any length; null at the end. */
  next(): Promise<Buffer | null>;
  /** Gives back the last `length` bytes of the piece handed out last. */
  giveBack(piece: Buffer, length: number): void;
}

function readerOf(bytes: AsyncIterable<Uint8Array>): Source {
  const pieces = bytes[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let position = 0;
  let ahead: Promise<IteratorResult<Uint8Array>> | null = null;
  /** One piece is fetched while the one before it is worked on. */
  const nextPiece = (): Promise<IteratorResult<Uint8Array>> => {
    const next = ahead ?? pieces.next();
    ahead = next.then(() => pieces.next());
    // Told when it is asked for; if it never is, nobody needs it.
    ahead.catch(() => undefined);
    return next;
  };
  const fill = async (): Promise<boolean> => {
    const next = await nextPiece();
    if (next.done === true) return false;
    held = held.length === 0 ? asBuffer(next.value) : Buffer.concat([held, next.value]);
    return true;
  };
  return {
    async isAtEnd() {
      while (held.length === 0) if (!(await fill())) return true;
      return false;
    },
    position: () => position,
    async take(length) {
      while (held.length < length && (await fill()));
      const taken = held.subarray(0, length);
      held = held.subarray(length);
      position += taken.length;
      return taken;
    },
    async next() {
      while (held.length === 0) if (!(await fill())) return null;
      const piece = held;
      held = Buffer.alloc(0);
      position += piece.length;
      return piece;
    },
    giveBack(piece, length) {
      held = piece.subarray(piece.length - length);
      position -= length;
    },
  };
}

const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Inflates one raw deflate stream and leaves the source right behind it. */
async function inflateInto(source: Source, offset: number, sink: (plain: Buffer) => void): Promise<void> {
  const inflate = createInflateRaw({ chunkSize: INFLATE_CHUNK_BYTES });
  const state: { error: Error | null } = { error: null };
  const inflated: Buffer[] = [];
  const sinkAll = () => {
    try {
      for (let plain = inflated.shift(); plain !== undefined; plain = inflated.shift()) sink(plain);
    } catch (error) {
      state.error ??= error instanceof Error ? error : new Error(String(error));
    }
  };
  inflate.on('data', (plain: Buffer) => {
    inflated.push(plain);
    // Only after this turn the next piece is being inflated, beside us: one that is hashed here would keep it waiting.
    if (inflated.length === 1) queueMicrotask(sinkAll);
  });
  inflate.on('error', (error) => (state.error ??= new BrokenRecord(offset, `it cannot be inflated: ${error.message}`)));
  let given = 0;
  try {
    for (;;) {
      const piece = await source.next();
      if (piece === null) throw new BrokenRecord(offset, 'it ends in the middle');
      given += piece.length;
      await written(inflate, piece);
      sinkAll();
      if (state.error !== null) throw state.error;
      // What the inflater did not take belongs to what comes after.
      if (inflate.bytesWritten < given) {
        source.giveBack(piece, given - inflate.bytesWritten);
        return;
      }
    }
  } finally {
    inflate.destroy();
  }
}

const written = (inflate: InflateRaw, piece: Buffer): Promise<void> =>
  new Promise((resolve) => {
    // After an error the write itself is never answered.
    const done = () => resolve();
    inflate.once('error', done);
    inflate.write(piece, () => {
      inflate.off('error', done);
      resolve();
    });
  });

interface RecordParser {
  push(plain: Buffer): void;
  /** What a gzip member of the plain bytes so far ends with: their CRC-32 and length. */
  gzipTrailer(): Buffer;
  end(length: number): ReadRecord;
}

/** Reads one plain record piece by piece: WARC headers, the block (of HTTP: headers, then payload), and the two line breaks behind it. */
function parseRecord(offset: number, wantsPayload: (url: string) => boolean): RecordParser {
  const block = createHash('sha256');
  const payload = createHash('sha256');
  const kept: Buffer[] = [];
  let keptBytes = 0;
  let seen = 0;
  let checksum = 0;
  let warc: ReadonlyMap<string, string> | null = null;
  let http: { readonly firstLine: string; readonly headers: ReadonlyMap<string, string> } | null = null;
  let isHttp = false;
  let keeps = false;
  let blockLeft = 0;
  let head: Buffer = Buffer.alloc(0);
  let tail = '';
  const broken = (why: string) => new BrokenRecord(offset, why);

  /** Adds to the head that is being read; answers what comes behind its end, or null while it has none. */
  const growHead = (plain: Buffer): Buffer | null => {
    head = head.length === 0 ? plain : Buffer.concat([head, plain]);
    const end = head.indexOf(HEAD_END);
    if (end === -1) {
      if (head.length > HEAD_BYTES_MAX) throw broken('its headers never end');
      return null;
    }
    const rest = head.subarray(end + HEAD_END.length);
    head = head.subarray(0, end);
    return rest;
  };
  const takePayload = (plain: Buffer) => {
    // Of anything but HTTP the payload is the block, and hashing it once is enough.
    if (isHttp) update(payload, plain);
    if (!keeps) return;
    keptBytes += plain.length;
    if (keptBytes > PAYLOAD_BYTES_MAX) throw broken('its payload is larger than is read');
    kept.push(Buffer.from(plain));
  };
  const takeBlock = (plain: Buffer) => {
    update(block, plain);
    if (!isHttp || http !== null) {
      takePayload(plain);
      return;
    }
    const rest = growHead(plain);
    if (rest === null) return;
    http = readHead(head);
    takePayload(rest);
  };
  return {
    gzipTrailer() {
      const trailer = Buffer.alloc(GZIP_TRAILER_BYTES);
      trailer.writeUInt32LE(checksum, 0);
      trailer.writeUInt32LE(seen % 2 ** 32, 4);
      return trailer;
    },
    push(plain) {
      seen += plain.length;
      checksum = crc32(plain, checksum);
      let rest: Buffer = plain;
      if (warc === null) {
        const behind = growHead(plain);
        if (behind === null) return;
        const read = readHead(head);
        if (read.firstLine !== 'WARC/1.1') throw broken('it does not begin as WARC/1.1 does');
        warc = read.headers;
        const length = warc.get('content-length') ?? '';
        if (!/^\d{1,15}$/.test(length)) throw broken('it does not say how long it is');
        blockLeft = Number(length);
        isHttp = warc.get('content-type')?.startsWith('application/http') === true;
        keeps = wantsPayload(warc.get('warc-target-uri') ?? '');
        head = Buffer.alloc(0);
        rest = behind;
      }
      const inBlock = rest.subarray(0, blockLeft);
      blockLeft -= inBlock.length;
      if (inBlock.length > 0) takeBlock(inBlock);
      tail += rest.subarray(inBlock.length).toString('latin1');
      if (tail.length > HEAD_END.length) throw broken('something stands behind its end');
    },
    end(length) {
      if (warc === null || blockLeft > 0 || tail !== '\r\n\r\n') throw broken('it is shorter than it says');
      if (isHttp && http === null) throw broken('its HTTP headers never end');
      const blockSha256 = block.digest('hex');
      return {
        offset,
        length,
        type: warc.get('warc-type') ?? '',
        url: warc.get('warc-target-uri') ?? '',
        date: warc.get('warc-date') ?? '',
        headers: warc,
        status: http === null ? null : statusOf(http.firstLine),
        mime: mimeOf((http?.headers ?? warc).get('content-type')),
        blockSha256,
        payloadSha256: isHttp ? payload.digest('hex') : blockSha256,
        payload: keeps ? Buffer.concat(kept) : null,
      };
    },
  };
}

function update(hash: Hash, bytes: Buffer): void {
  if (bytes.length > 0) hash.update(bytes);
}

function readHead(head: Buffer): { firstLine: string; headers: ReadonlyMap<string, string> } {
  const [firstLine = '', ...lines] = head.toString('utf8').split('\r\n');
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    // The first of several lines of one name is the one that says what is in the record.
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { firstLine, headers };
}

function statusOf(firstLine: string): number | null {
  const match = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(firstLine);
  return match === null ? null : Number(match[1]);
}

const mimeOf = (contentType: string | undefined) =>
  (contentType ?? 'application/octet-stream').split(';')[0]?.trim().toLowerCase() ?? '';
