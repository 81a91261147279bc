import pg from 'pg';

/** What the database was asked while something was done. */
export interface Asked {
  readonly queries: number;
  readonly texts: readonly string[];
  /** How long the answers took all together, in milliseconds. */
  readonly ms: number;
}

/** Counts everything any connection of this process is asked while `work` is done. Nothing else may be done meanwhile. */
export async function countQueries(work: () => Promise<unknown>): Promise<Asked> {
  const texts: string[] = [];
  let ms = 0;
  // It is called with its client below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const original = pg.Client.prototype.query;
  const counting = function (this: pg.Client, ...given: Parameters<typeof original>) {
    const [statement] = given as unknown as [string | { readonly text: string }];
    texts.push(typeof statement === 'string' ? statement : statement.text);
    const began = performance.now();
    const answer = Reflect.apply(original as (...given: unknown[]) => unknown, this, given);
    const end = () => {
      ms += performance.now() - began;
    };
    if (answer instanceof Promise) answer.then(end, end);
    return answer;
  };
  pg.Client.prototype.query = counting as unknown as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return { queries: texts.length, texts, ms };
}
