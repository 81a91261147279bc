import { createECDH, createPrivateKey, createPublicKey, hkdfSync, sign, verify, type KeyObject } from 'node:crypto';

/** Signs packages, and says with which key. */
export interface PackageSigner {
  /** Base64 of the public key as SPKI DER: what a package carries. */
  readonly publicKey: string;
  /** The same as PEM: what somebody pins who wants to know who signed. */
  readonly publicKeyPem: string;
  /** Base64 of the signature (ECDSA P-384 with SHA-256, r‖s) over the UTF-8 bytes of `text`. */
  sign(text: string): string;
}

/** The order of the group of P-384 (FIPS 186-5). */
const ORDER = 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n;
/** 64 bits more than the order has, so that no scalar is likelier than another (FIPS 186-5, A.2.1). */
const SEED_BYTES = 56;

/**
 * The signer of an installation's packages. Its key follows from the ledger's signing key, so that there is one key less to keep and to
 * lose; knowing one public key tells nothing about the other private one.
 */
export function packageSignerFrom(ledgerKey: Uint8Array): PackageSigner {
  const seed = Buffer.from(hkdfSync('sha512', ledgerKey, '', 'evenhand evidence package P-384 1', SEED_BYTES));
  const scalar = (BigInt(`0x${seed.toString('hex')}`) % (ORDER - 1n)) + 1n;
  const key = privateKeyOf(Buffer.from(scalar.toString(16).padStart(96, '0'), 'hex'));
  const publicKey = createPublicKey(key);
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (text) => sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64'),
  };
}

/** Whether `signature` was made over `text` with the private key of `publicKey` (base64 of SPKI DER). False for anything malformed. */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  try {
    const key = readPublicKey(publicKey);
    return verify('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

/** A pinned key, given as PEM or as base64 of SPKI DER, in the form that packages carry. Null when it is no P-384 key. */
export function pinnedPublicKey(text: string): string | null {
  try {
    const key = text.includes('-----BEGIN') ? createPublicKey(text) : readPublicKey(text.trim());
    if (key.asymmetricKeyDetails?.namedCurve !== 'secp384r1') return null;
    return key.export({ type: 'spki', format: 'der' }).toString('base64');
  } catch {
    return null;
  }
}

const readPublicKey = (base64: string): KeyObject =>
  createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });

function privateKeyOf(scalar: Buffer): KeyObject {
  const pair = createECDH('secp384r1');
  pair.setPrivateKey(scalar);
  const point = pair.getPublicKey();
  const coordinate = (from: number) => point.subarray(from, from + 48).toString('base64url');
  return createPrivateKey({
    key: { kty: 'EC', crv: 'P-384', d: scalar.toString('base64url'), x: coordinate(1), y: coordinate(49) },
    format: 'jwk',
  });
}
