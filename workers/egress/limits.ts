/** How much and how long, for everything that goes through the door. Bytes are decoded bytes; times in milliseconds. */
export interface DoorLimits {
  readonly apiBytesMax: number;
  readonly pageBytesMax: number;
  /** More of a robots.txt than this is not read (RFC 9309 asks for at least 500 KiB). */
  readonly robotsBytesMax: number;
  /** From asking to the last byte of one answer; each redirect is an answer. */
  readonly answerMs: number;
  readonly redirectsMax: number;
  /** A host that is busy or asked to be left alone is waited for at most this long. */
  readonly waitMsMax: number;
  /** Shortest time between two page captures from one host. */
  readonly pageIntervalMs: number;
  /** What one page load may bring through its proxy. */
  readonly recordingBytesMax: number;
  readonly recordingRequestsMax: number;
  readonly recordingConnectionsMax: number;
  /** A proxied connection on which nothing moves for this long is closed. */
  readonly idleMs: number;
}

const MEGABYTE = 1_000_000;

export const DOOR_LIMITS: DoorLimits = {
  apiBytesMax: 5 * MEGABYTE,
  pageBytesMax: 10 * MEGABYTE,
  robotsBytesMax: 512 * 1024,
  answerMs: 20_000,
  redirectsMax: 5,
  waitMsMax: 60_000,
  pageIntervalMs: 3_000,
  recordingBytesMax: 100 * MEGABYTE,
  recordingRequestsMax: 3_000,
  recordingConnectionsMax: 100,
  idleMs: 30_000,
};
