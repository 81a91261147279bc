import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id (the library's number 2) as OWASP asks for it: 19 MiB, two passes, one lane. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes a password to be kept. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether a password is the one that was hashed. */
export function isPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password);
}

let nobodys: Promise<string> | undefined;

/** Takes as long as a wrong password does, so that an unknown e-mail address cannot be told from a known one by waiting. */
export async function pretendToCheck(password: string): Promise<false> {
  nobodys ??= hashPassword('the password of nobody at all');
  await isPassword(await nobodys, password);
  return false;
}

/** Without the letters and digits people mistake for each other. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be given to somebody and replaced at the first sign-in: four groups of five letters, about 99 bits. */
export function oneTimePassword(): string {
  return codeFrom(randomBytes(20));
}

/** Bytes as something people can copy from a screen: a letter for each, in groups of five. */
export function codeFrom(bytes: Uint8Array): string {
  const letters = Array.from(bytes.subarray(0, 20), (byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
  return letters.replaceAll(/.{5}(?=.)/g, '$&-');
}
