import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 32 random bytes that open a session, or prove where a form came from. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a session's token: whoever reads the table cannot sign in with it. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Compares two secrets in a time that says nothing about either. */
export function sameSecret(a: string, b: string): boolean {
  // Hashing first makes both the same length, which timingSafeEqual asks for.
  return timingSafeEqual(hashToken(a), hashToken(b));
}

/** Signs a text for one purpose and one person with the installation's secret. */
export function sign(secret: string, purpose: string, text: string): string {
  return createHmac('sha256', secret).update(`evenhand ${purpose}\n${text}`).digest('base64url');
}
