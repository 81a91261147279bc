const KINDS = { Int8Array, Uint8Array, Uint16Array, Int32Array, Uint32Array, Float32Array } as const;
type Kind = keyof typeof KINDS;
type Column = InstanceType<(typeof KINDS)[Kind]>;

/** Where a column of numbers lies: in bytes from the end of the header, and how many numbers there are. */
interface Place {
  readonly kind: Kind;
  readonly from: number;
  readonly length: number;
}

/** Every column begins at a multiple of so many bytes, and so does the first. */
const GRAIN = 8;

/**
 * Plain values with columns of numbers in them as bytes: how long the header is (four bytes), the header, which is the values as JSON with the
 * places of the columns, and the columns. Little-endian, as every machine is that this runs on.
 */
export function toBytes(values: object): Uint8Array {
  const columns: { readonly column: Column; readonly from: number }[] = [];
  let end = 0;
  const header = JSON.stringify(values, (_, value: unknown) => {
    if (!isColumn(value)) return value;
    const place: Place = { kind: kindOf(value), from: end, length: value.length };
    columns.push({ column: value, from: end });
    end = roundUp(end + value.byteLength);
    return { place };
  });
  const head = new TextEncoder().encode(header);
  const first = roundUp(Uint32Array.BYTES_PER_ELEMENT + head.length);
  const bytes = new Uint8Array(first + end);
  bytes.set(new Uint8Array(Uint32Array.of(head.length).buffer));
  bytes.set(head, Uint32Array.BYTES_PER_ELEMENT);
  for (const { column, from } of columns)
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), first + from);
  return bytes;
}

/** The values that `toBytes` made bytes of. Their columns are views of these bytes, not copies. */
export function fromBytes(bytes: Uint8Array<ArrayBuffer>): unknown {
  const { buffer, byteOffset } = bytes;
  const from = byteOffset + Uint32Array.BYTES_PER_ELEMENT;
  const length = new DataView(buffer, byteOffset).getUint32(0, true);
  const first = byteOffset + roundUp(Uint32Array.BYTES_PER_ELEMENT + length);
  return JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, from, length)), (_, value: unknown) => {
    if (!isPlaced(value)) return value;
    const { place } = value;
    return new KINDS[place.kind](buffer, first + place.from, place.length);
  });
}

const roundUp = (bytes: number): number => Math.ceil(bytes / GRAIN) * GRAIN;

function isColumn(value: unknown): value is Column {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

function kindOf(column: Column): Kind {
  const kind = Object.keys(KINDS).find((name) => column instanceof KINDS[name as Kind]);
  if (kind === undefined) throw new TypeError('a column of numbers of another kind');
  return kind as Kind;
}

function isPlaced(value: unknown): value is { readonly place: Place } {
  return typeof value === 'object' && value !== null && 'place' in value;
}
