/** How a piece of work ended: with a value, too late, or with an error. */
export type Ended<Value> =
  | { readonly result: 'done'; readonly value: Value }
  | { readonly result: 'ran_out_of_time' }
  | { readonly result: 'broke'; readonly error: unknown };

/** Waits for work, but not longer than `limitMs`; what it still brings afterwards is dropped. Throws only when `signal` aborts. */
export async function inTime<Value>(limitMs: number, work: Promise<Value>, signal?: AbortSignal): Promise<Ended<Value>> {
  let timer: NodeJS.Timeout | undefined;
  let abort: (() => void) | undefined;
  const late = new Promise<Ended<Value>>((resolve, reject) => {
    timer = setTimeout(() => resolve({ result: 'ran_out_of_time' }), limitMs);
    abort = () => reject(signal?.reason instanceof Error ? signal.reason : new Error('stopped'));
    if (signal?.aborted === true) abort();
    signal?.addEventListener('abort', abort);
  });
  const ended = work.then(
    (value): Ended<Value> => ({ result: 'done', value }),
    (error: unknown): Ended<Value> => ({ result: 'broke', error }),
  );
  try {
    return await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
    if (abort !== undefined) signal?.removeEventListener('abort', abort);
  }
}
