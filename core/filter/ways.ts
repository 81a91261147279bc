/** A way through the phrases: the node that some words have led to. `from` and `to` bound the hidden part, in tokens from the first, or are -1. */
export interface Way {
  readonly node: number;
  readonly from: number;
  readonly to: number;
  /** Its turn among the ways and ends of its state, and the number of the way it came by: together they order all ways as a walk from end to end would. */
  readonly turn: number;
  readonly before: number;
}

/** A phrase that ends in a state, `last` tokens behind its first. */
export interface End extends Omit<Way, 'node'> {
  readonly rule: number;
  readonly plural: boolean;
  readonly last: number;
}

/** Where no phrase ends. */
export const NO_ENDS: readonly End[] = [];

/** A way that begins. */
export const NO_WAY = -1;

const NODE = 0;
const FROM = 1;
const TO = 2;
const TURN = 3;
const BEFORE = 4;
const FIELDS = 5;

/** So many ways lie in one piece of the table, as a power of two. */
const PIECE_BITS = 13;
const PIECE = 1 << PIECE_BITS;

/**
 * Ways by their numbers. Texts bring hundreds of thousands, so each is a row of a table: an object for each would take three times the room. The
 * table grows by pieces, because copying it would leave the old one behind.
 */
export class Ways {
  private readonly pieces: Int32Array[] = [];
  private used = 0;

  get count(): number {
    return this.used;
  }

  add({ node, from, to, turn, before }: Way): void {
    const way = this.used++;
    if (way >> PIECE_BITS >= this.pieces.length) this.pieces.push(new Int32Array(FIELDS * PIECE));
    this.pieces[way >> PIECE_BITS]?.set([node, from, to, turn, before], (way & (PIECE - 1)) * FIELDS);
  }

  node(way: number): number {
    return this.field(way, NODE);
  }

  from(way: number): number {
    return this.field(way, FROM);
  }

  to(way: number): number {
    return this.field(way, TO);
  }

  /** The ends that some words have passed, with those of the next state, in the order in which one walk from end to end would come to them. */
  inTurn(passed: readonly End[], more: readonly End[]): readonly End[] {
    return passed.length === 0 ? more : [...passed, ...more].sort((a, b) => compareTurns(this.turnsOf(a), this.turnsOf(b)));
  }

  private turnsOf(end: End): number[] {
    const turns = [end.turn];
    for (let way = end.before; way !== NO_WAY; way = this.field(way, BEFORE)) turns.push(this.field(way, TURN));
    return turns.reverse();
  }

  private field(way: number, field: number): number {
    return this.pieces[way >> PIECE_BITS]?.[(way & (PIECE - 1)) * FIELDS + field] ?? NO_WAY;
  }
}

function compareTurns(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
  return a.length - b.length;
}
