/** Numbers from 0 to below 1 that look random and are the same for the same seed (mulberry32), so that training can be repeated. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A copy in random order. */
export function shuffled<T>(items: readonly T[], dice: () => number): T[] {
  const order = items.map((item) => ({ item, at: dice() }));
  return order.sort((a, b) => a.at - b.at).map(({ item }) => item);
}
