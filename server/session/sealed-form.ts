import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Typed } from '../body.ts';

/** As long as a session lasts: who comes back later begins anew. */
const HOURS_KEPT = 12;
const IV_BYTES = 12;
const TAG_BYTES = 16;

const keyOf = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', 'evenhand sealed form', 32));
const Sealed = z.object({ until: z.number(), typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])) });

/**
 * What somebody typed, made unreadable for whoever sits at the browser next (AES-256-GCM, with a key of the installation's secret). It lies in
 * the sign-in page and nowhere else, and opens for as long as a session lasts.
 */
export function sealForm(secret: string, typed: Typed, now = Date.now()): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), iv);
  const plain = gzipSync(JSON.stringify({ until: now + HOURS_KEPT * 3_600_000, typed }));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** What was sealed; `null` when its time is over, or when it was not sealed here. */
export function openSealedForm(secret: string, sealed: unknown, now = Date.now()): Typed | null {
  if (typeof sealed !== 'string') return null;
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, IV_BYTES));
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const plain = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    const { until, typed } = Sealed.parse(JSON.parse(gunzipSync(plain).toString()));
    return until > now ? typed : null;
  } catch {
    // Whatever is wrong with it, it is not something we sealed.
    return null;
  }
}
