import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The one way a value is written down before it is hashed: canonical JSON (RFC 8785). Throws on what JSON cannot hold. */
export function canonicalJson(value: unknown): string {
  const text = (canonicalize as unknown as (input: unknown) => string | undefined)(value);
  if (text === undefined) throw new TypeError('only JSON values have a canonical form');
  return text;
}

/** SHA-256 as 64 lower-case hex digits. Strings are hashed as UTF-8. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
