/**
 * What captured text becomes before it is kept in the database: no NUL, and no half of a surrogate pair (a snippet cut through an emoji),
 * which PostgreSQL refuses in text and in JSON. Nothing that can be read is changed.
 */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\uFFFD');
}

/** The same for every string and key of a JSON value. */
export function storable<T>(value: T): T;
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map((each) => storable<unknown>(each));
  if (value instanceof Date || value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [storableText(name), storable<unknown>(each)]));
}
