const STATE = 0;
const WORD = 1;
const SETS = 2;
const TARGET = 3;
const FIELDS = 4;

/** What is not yet worked out. */
export const UNKNOWN = -1;

/** Where words lead from states: a table of numbers, found by the hash of state and word. */
export class Steps {
  private rows = new Int32Array(FIELDS << 12);
  private mask = (1 << 12) - 1;
  private count = 0;

  /** The row of a step, or -1 when the word does not lead on from the state. */
  find(state: number, word: number): number {
    const row = this.rowOf(state, word);
    return this.rows[row + STATE] === 0 ? -1 : row;
  }

  /** The state that the step of a row leads to; `UNKNOWN` before it was worked out. */
  target(row: number): number {
    return this.rows[row + TARGET] ?? UNKNOWN;
  }

  /** The sets that the word had when it was. */
  sets(row: number): number {
    return this.rows[row + SETS] ?? 0;
  }

  /** Notes that a word leads on from a state, which is above 0, without saying where. */
  add(state: number, word: number): void {
    if (this.count * 2 > this.mask) this.grow();
    const row = this.rowOf(state, word);
    if (this.rows[row + STATE] !== 0) return;
    this.count++;
    this.rows.set([state, word, 0, UNKNOWN], row);
  }

  /** Keeps where the step of a row leads. */
  set(row: number, sets: number, target: number): void {
    this.rows[row + SETS] = sets;
    this.rows[row + TARGET] = target;
  }

  private rowOf(state: number, word: number): number {
    const { rows, mask } = this;
    const hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const row = slot * FIELDS;
      const there = rows[row + STATE];
      if (there === 0 || (there === state && rows[row + WORD] === word)) return row;
    }
  }

  private grow(): void {
    const { rows } = this;
    this.rows = new Int32Array(rows.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let row = 0; row < rows.length; row += FIELDS) {
      if (rows[row + STATE] === 0) continue;
      this.rows.set(rows.subarray(row, row + FIELDS), this.rowOf(rows[row + STATE] ?? 0, rows[row + WORD] ?? 0));
    }
  }
}
