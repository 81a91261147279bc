/** How many of how many, under a name. */
export class Tally {
  readonly #counts = new Map<string, { of: number; good: number }>();

  add(name: string, good: boolean): void {
    const count = this.#counts.get(name) ?? { of: 0, good: 0 };
    count.of++;
    if (good) count.good++;
    this.#counts.set(name, count);
  }

  /** Percent of the named counts, `null` when nothing was counted. */
  percent(name: string): number | null {
    const count = this.#counts.get(name);
    return count === undefined ? null : (100 * count.good) / count.of;
  }

  /** Every name with its percentage and how many were counted, in the order of the names. */
  entries(): { name: string; percent: number; of: number }[] {
    return [...this.#counts]
      .map(([name, { of, good }]) => ({ name, percent: (100 * good) / of, of }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}
