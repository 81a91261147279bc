import { z } from 'zod';
import { CAPTURE_STATES } from '../reasons.ts';
import { QUALITIES } from '../quality.ts';

const sha256Hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** What a package says about its capture beyond WACZ: ids, codes and hashes. Never a name of a person: packages outlive their case. */
export const PackageExtras = z.strictObject({
  captureId: z.string(),
  roundId: z.string(),
  protocolSha256: z.string(),
  state: z.enum(CAPTURE_STATES),
  reasons: z.array(z.string()),
  quality: z.enum(QUALITIES),
  /** Seals the capture's record, which is in the package, and with it every part of the capture. */
  manifestSha256: z.string(),
});
export type PackageExtras = z.infer<typeof PackageExtras>;

/** `datapackage.json` of WACZ 1.1.1. */
export const Datapackage = z.strictObject({
  profile: z.literal('data-package'),
  wacz_version: z.literal('1.1.1'),
  title: z.string(),
  description: z.string(),
  software: z.string(),
  /** When the capture ended. */
  created: z.iso.datetime(),
  /** The page a viewer opens; missing when no page was shown. */
  mainPageUrl: z.string().optional(),
  mainPageDate: z.iso.datetime().optional(),
  resources: z.array(z.strictObject({ name: z.string(), path: z.string(), hash: sha256Hash, bytes: z.int().min(0) })),
  extras: PackageExtras,
});
export type Datapackage = z.infer<typeof Datapackage>;

/** `datapackage-digest.json` with the anonymous signature of wacz-auth 0.1.0. */
export const PackageDigest = z.strictObject({
  path: z.literal('datapackage.json'),
  hash: sha256Hash,
  signedData: z.strictObject({
    hash: sha256Hash,
    created: z.iso.datetime(),
    software: z.string(),
    version: z.literal('0.1.0'),
    /** Base64 of r‖s (IEEE P1363) of an ECDSA P-384 signature with SHA-256 over the text of `hash`. */
    signature: z.base64(),
    /** Base64 of the public key as SPKI DER. */
    publicKey: z.base64(),
  }),
});
export type PackageDigest = z.infer<typeof PackageDigest>;

/** The one way these two files are written: the same values give the same bytes. */
export const writeDocument = (value: Datapackage | PackageDigest): string => `${JSON.stringify(value, null, 2)}\n`;
