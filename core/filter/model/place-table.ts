import type { Places } from './signs.ts';

/** Of a row: what a place is, in five numbers, and its pointer, which is never 0. */
const FIELDS = 6;
const POINTER = 5;
/** Twice as many as there are places at most, those of the longest text included. */
const SLOTS = 1 << 16;

/** Pointers to what the network reads of places, found by what they are: most places of a text are like others. */
export class PlaceTable {
  count = 0;
  private readonly rows = new Int32Array(SLOTS * FIELDS);

  /** The pointer of a place, or 0. */
  find(where: Places, at: number): number {
    return this.rows[this.rowOf(where, at) + POINTER] ?? 0;
  }

  add({ stand, sets, strong, weak, hit }: Places, at: number, pointer: number): void {
    const row = this.rowOf({ stand, sets, strong, weak, hit }, at);
    this.rows.set([stand[at] ?? 0, sets[at] ?? 0, strong[at] ?? 0, weak[at] ?? 0, hit[at] ?? 0, pointer], row);
    this.count++;
  }

  private rowOf({ stand, sets, strong, weak, hit }: Places, at: number): number {
    const { rows } = this;
    const [a, b, c, d, e] = [stand[at] ?? 0, sets[at] ?? 0, strong[at] ?? 0, weak[at] ?? 0, hit[at] ?? 0];
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    hash ^= Math.imul(c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f) ^ Math.imul(e, 0x165667b1);
    for (let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const row = slot * FIELDS;
      if (rows[row + POINTER] === 0) return row;
      const isSame = rows[row] === a && rows[row + 1] === b && rows[row + 2] === c && rows[row + 3] === d && rows[row + 4] === e;
      if (isSame) return row;
    }
  }
}
