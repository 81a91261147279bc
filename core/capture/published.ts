/** Where a page says when it was published; the order of `DATE_ORIGINS` is the order of trust. */
export const DATE_ORIGINS = ['json-ld', 'meta', 'itemprop', 'time'] as const;
type DateOrigin = (typeof DATE_ORIGINS)[number];

/** A date as the page wrote it. */
export interface DateClaim {
  readonly origin: DateOrigin;
  readonly value: string;
}

const WITH_ZONE = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})$/i;
const LOCAL = /^(\d{4}-\d{2}-\d{2})([T ]\d{2}:\d{2}.*)?$/;

/**
 * When the page says it was published: an ISO date-time in UTC if it named its time zone, else only the day (a clock time without a
 * zone is not a time), or null. It is the site's claim, not proof.
 */
export function publishedAt(claims: readonly DateClaim[]): string | null {
  const ordered = DATE_ORIGINS.flatMap((origin) =>
    claims.filter((claim) => claim.origin === origin && isOfThePage(claim, claims)),
  );
  for (const { value } of ordered) {
    const read = readDate(value.trim());
    if (read !== null) return read;
  }
  return null;
}

/** Several times shown on a page are those of the posts it lists, and none of them is the page's. */
function isOfThePage({ origin, value }: DateClaim, claims: readonly DateClaim[]): boolean {
  return origin !== 'time' || claims.every((other) => other.origin !== 'time' || other.value === value);
}

function readDate(value: string): string | null {
  if (WITH_ZONE.test(value)) {
    const instant = new Date(value.replace(' ', 'T').replace(/\s/g, ''));
    return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
  }
  const day = LOCAL.exec(value)?.[1];
  return day !== undefined && isDay(day) ? day : null;
}

/** 30 February is not a day, though JavaScript would make it one in March. */
function isDay(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}
