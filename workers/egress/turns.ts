/** Lets one piece of work at a time be under way for each host; the others wait in the order they came. */
export interface Turns {
  take<T>(host: string, work: () => Promise<T>): Promise<T>;
}

/** Turns for this process. What one piece of work ends in, error included, never reaches the next. */
export function openTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    async take(host, work) {
      const mine = (last.get(host) ?? Promise.resolve()).then(work, work);
      last.set(host, mine);
      try {
        return await mine;
      } finally {
        if (last.get(host) === mine) last.delete(host);
      }
    },
  };
}
