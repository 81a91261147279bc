import type { LateStamp } from '../../../sql/stamp/stamp.ts';

/** What is told of a time stamp that was missing when the capture was packed; nothing of one that was not. The time of a stamp is its authority's own. */
export function lateStampFacts(stamp: LateStamp | null, now: Date): readonly { readonly name: string; readonly value: string }[] {
  if (stamp === null) return [];
  const { asked, askedUntil, stampedAt, endedAt } = stamp;
  const until = askedUntil.toISOString();
  const value =
    stampedAt !== null
      ? `${stampedAt.toISOString()}, later than the capture: there was none when it was packed`
      : endedAt === null && now < askedUntil
        ? `none yet; asked for again until ${until}`
        : `none could be had; asked for in vain until ${until}, ${asked === 1 ? 'once' : `${asked} times`}`;
  return [{ name: 'Outside time stamp', value }];
}
