/**
 * A stretch of a list: at most `limit` rows behind the row with this id, from the beginning when it is null. Rows that come and go meanwhile
 * move nothing: the next stretch begins behind a row, not at a count.
 */
export interface Stretch<Named extends string = string> {
  readonly after: Named | null;
  /** `null`: all there are. */
  readonly limit: number | null;
}

/** All of it. For lists that are known to be short, and for what has to be seen as a whole. */
export const WHOLE: Stretch<never> = { after: null, limit: null };

/** The beginning of a list of what waits, for pages that show it beside other things. */
export const THE_LONGEST_WAITS: Stretch<never> = { after: null, limit: 100 };
