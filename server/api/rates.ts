/** A token can ask this often at once, and this often a second in the long run. */
export const BURST = 240;
export const PER_SECOND = 4;

/** How many requests are left, as of a moment (in milliseconds). */
export interface Allowance {
  readonly left: number;
  readonly atMs: number;
}

/** Takes one request from an allowance, which fills again over time. `waitS` is how many seconds there are to wait; 0 when it may pass. */
export function draw(before: Allowance | undefined, nowMs: number): { readonly after: Allowance; readonly waitS: number } {
  const refilled = before === undefined ? BURST : before.left + (Math.max(0, nowMs - before.atMs) / 1000) * PER_SECOND;
  const left = Math.min(BURST, refilled);
  if (left < 1) return { after: { left, atMs: nowMs }, waitS: Math.ceil((1 - left) / PER_SECOND) };
  return { after: { left: left - 1, atMs: nowMs }, waitS: 0 };
}

/** Keeps an allowance for every token, in this process. Answers how many seconds a token has to wait; 0 when it may pass. */
export function openRates(now: () => number = Date.now): (token: string) => number {
  const allowances = new Map<string, Allowance>();
  return (token) => {
    const { after, waitS } = draw(allowances.get(token), now());
    allowances.set(token, after);
    return waitS;
  };
}
