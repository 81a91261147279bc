const STATE = 0;
const WORD = 1;
const SETS = 2;
const TARGET = 3;
const FIELDS = 4;

/** Where words lead from states, as far as texts have gone: a table of numbers, found by the hash of state and word. */
export class Steps {
  private rows = new Int32Array(FIELDS << 12);
  private mask = (1 << 12) - 1;
  private count = 0;

  /** The row of a step, or -1 when no text has gone it. */
  find(state: number, word: number): number {
    const row = this.rowOf(state, word);
    return this.rows[row + STATE] === 0 ? -1 : row;
  }

  /** The state that the step of a row leads to. */
  target(row: number): number {
    return this.rows[row + TARGET] ?? 0;
  }

  /** The sets that the word had then. */
  sets(row: number): number {
    return this.rows[row + SETS] ?? 0;
  }

  /** Keeps where a word with these sets leads from a state, which is above 0. Gives the state it leads to. */
  add(state: number, word: number, sets: number, target: number): number {
    if (++this.count * 2 > this.mask) this.grow();
    this.rows.set([state, word, sets, target], this.rowOf(state, word));
    return target;
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
