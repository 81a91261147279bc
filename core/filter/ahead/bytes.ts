const KINDS = { Int8Array, Uint8Array, Uint16Array, Int32Array, Uint32Array, Float32Array } as const;
type Kind = keyof typeof KINDS;
type Column = InstanceType<(typeof KINDS)[Kind]>;

/** Where a column of numbers belongs, by the names that lead to it, and where it lies: in bytes from the end of the header, and how many numbers. */
interface Place {
  readonly path: readonly string[];
  readonly kind: Kind;
  readonly from: number;
  readonly length: number;
}

/** What stands before the columns: the values without them, and their places. */
interface Header {
  readonly values: Branch;
  readonly places: readonly Place[];
}

type Branch = Record<string, unknown>;

/** Every column begins at a multiple of so many bytes, and so does the first. */
const GRAIN = 8;

/**
 * Plain values with columns of numbers in them as bytes: how long the header is (four bytes), the header as JSON, and the columns. Columns are
 * looked for in objects and not in arrays. Little-endian, as every machine is that this runs on.
 */
export function toBytes(values: object): Uint8Array {
  const places: Place[] = [];
  const columns: Column[] = [];
  let end = 0;
  const without = (from: object, path: readonly string[]): Branch => {
    const kept: Branch = {};
    for (const [name, value] of Object.entries(from) as [string, unknown][]) {
      if (isColumn(value)) {
        places.push({ path: [...path, name], kind: kindOf(value), from: end, length: value.length });
        columns.push(value);
        end = roundUp(end + value.byteLength);
      } else kept[name] = isBranch(value) ? without(value, [...path, name]) : value;
    }
    return kept;
  };
  const header: Header = { values: without(values, []), places };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const first = roundUp(Uint32Array.BYTES_PER_ELEMENT + head.length);
  const bytes = new Uint8Array(first + end);
  bytes.set(new Uint8Array(Uint32Array.of(head.length).buffer));
  bytes.set(head, Uint32Array.BYTES_PER_ELEMENT);
  columns.forEach((column, at) => {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), first + (places[at]?.from ?? 0));
  });
  return bytes;
}

/** The values that `toBytes` made bytes of. Their columns are views of these bytes, not copies. */
export function fromBytes(bytes: Uint8Array<ArrayBuffer>): unknown {
  const { buffer, byteOffset } = bytes;
  const from = byteOffset + Uint32Array.BYTES_PER_ELEMENT;
  const length = new DataView(buffer, byteOffset).getUint32(0, true);
  const first = byteOffset + roundUp(Uint32Array.BYTES_PER_ELEMENT + length);
  const { values, places } = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, from, length))) as Header;
  for (const { path, kind, from: start, length: count } of places) {
    const branch = path.slice(0, -1).reduce((within, name) => within[name] as Branch, values);
    branch[path.at(-1) ?? ''] = new KINDS[kind](buffer, first + start, count);
  }
  return values;
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

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
