/** What can be said of one part of an installation. `unknown` is no comfort: it says that nobody could look. */
export const JUDGEMENT_WORDS = { fine: 'Fine', look: 'Look at this', unknown: 'Could not tell' } as const;
export type Judgement = keyof typeof JUDGEMENT_WORDS;
export const JUDGEMENTS = Object.keys(JUDGEMENT_WORDS) as [Judgement, ...Judgement[]];

/** One part of the installation: how it was found, in a sentence, and what to do when it is not fine. */
export interface HealthLine {
  readonly what: string;
  readonly judgement: Judgement;
  readonly saw: string;
  /** `null` where there is nothing to do. */
  readonly todo: string | null;
}

/** Found as it should be. */
export const fine = (what: string, saw: string): HealthLine => ({ what, judgement: 'fine', saw, todo: null });

/** Somebody has to look: what was seen, and what to do. */
export const look = (what: string, saw: string, todo: string): HealthLine => ({ what, judgement: 'look', saw, todo });

/** Nobody could look: why, and what would make it known. */
export const unknown = (what: string, saw: string, todo: string): HealthLine => ({ what, judgement: 'unknown', saw, todo });

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/** A stretch of time in its largest unit: `3 days`, `1 minute`. Less than a second is `a moment`. */
export function lasting(ms: number): string {
  for (const [unit, length] of UNITS) {
    const count = Math.floor(ms / length);
    if (count >= 1) return `${count} ${unit}${count === 1 ? '' : 's'}`;
  }
  return 'a moment';
}

/** How long ago something was, at `now`; in a moment's words when clocks disagree. */
export const ago = (then: Date, now: Date): string => `${lasting(now.getTime() - then.getTime())} ago`;
