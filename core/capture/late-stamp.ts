const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * For how long after a capture a time stamp that could not be had is asked for again: 7 days, in milliseconds. An authority that fell over a long
 * weekend, or whose certificate had to be renewed, is back by then; a later stamp would hardly bound when the page was seen.
 */
export const STAMP_ASKED_FOR_MS = 7 * 24 * HOUR_MS;

const FIRST_PAUSE_MS = 5 * MINUTE_MS;
const PAUSE_MS_MAX = 6 * HOUR_MS;

/**
 * How long to wait, in milliseconds, before one package's stamp is asked for again after it was asked for `asked` times: 5 minutes, doubled each
 * time up to 6 hours, so that an authority in trouble is left alone and one that is back is found the same day. Always far longer than asking takes.
 */
export const pauseBeforeAskingAgain = (asked: number): number => Math.min(PAUSE_MS_MAX, FIRST_PAUSE_MS * 2 ** (asked - 1));
