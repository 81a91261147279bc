import { X509Certificate } from 'node:crypto';
import { ObjectIdentifier } from 'asn1js';
import { Certificate, ContentInfo, ExtKeyUsage, PKIStatus, SignedData, TimeStampResp, TSTInfo } from 'pkijs';
import {
  CONTENT_TYPE_OID,
  DATA_OID,
  EXTENDED_KEY_USAGE_OID,
  SHA256_OID,
  SIGNED_DATA_OID,
  TIMESTAMP_INFO_OID,
  TIMESTAMPING_OID,
} from './oids.ts';

/** What a time stamp says, once everything in it has been checked. */
export interface Timestamp {
  /** When the authority saw the hash, ISO 8601 in UTC. */
  readonly at: string;
  /** The subject of the certificate that signed. */
  readonly authority: string;
  /** Whether its certificates lead to one of the roots that were given; false when none were given. */
  readonly trusted: boolean;
}

/** A time stamp that proves nothing; the message says why. */
export class BadTimestamp extends Error {
  override readonly name = 'BadTimestamp';
}

/**
 * Reads an authority's answer (DER `TimeStampResp`, RFC 3161) and checks all of it: that it is over `sha256`, that it answers `nonce` if there
 * is one, that a certificate for time stamping signed it, and that its certificates lead to one of `roots` as of the time it states.
 * Without roots the last is left out and `trusted` is false. Throws `BadTimestamp`.
 */
export async function readTimestamp(
  answer: Uint8Array,
  {
    sha256,
    nonce = null,
    roots,
  }: { readonly sha256: string; readonly nonce?: Uint8Array | null; readonly roots: readonly string[] },
): Promise<Timestamp> {
  const signed = readSigned(answer);
  const info = readInfo(signed);
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  if (hashAlgorithm.algorithmId !== SHA256_OID) throw new BadTimestamp('it is not over a SHA-256');
  if (hex(hashedMessage.valueBlock.valueHexView) !== sha256) throw new BadTimestamp('it is over something else');
  if (nonce !== null && !sameNumber(info.nonce?.valueBlock.valueHexView, nonce))
    throw new BadTimestamp('it answers another request');
  const certificate = await checkSignature(signed, info.genTime, roots);
  return { at: info.genTime.toISOString(), authority: subjectOf(certificate), trusted: roots.length > 0 };
}

/** The certificates of a PEM file, each by itself. Throws when one of them is none. */
export function certificatesIn(pem: string): string[] {
  const found = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return found.map((one) => new X509Certificate(one).toString());
}

function readSigned(answer: Uint8Array): SignedData {
  const response = orBad('it is no answer of an authority', () => TimeStampResp.fromBER(new Uint8Array(answer).buffer));
  const { status, statusStrings } = response.status;
  if (status !== PKIStatus.granted && status !== PKIStatus.grantedWithMods)
    throw new BadTimestamp(
      `the authority refused: ${statusStrings?.map((text) => text.valueBlock.value).join(' ') ?? `status ${status}`}`,
    );
  const { timeStampToken: token } = response;
  if (!(token instanceof ContentInfo) || token.contentType !== SIGNED_DATA_OID) throw new BadTimestamp('it holds no token');
  return orBad('its token is not signed data', () => new SignedData({ schema: token.content }));
}

function readInfo({ encapContentInfo }: SignedData): TSTInfo {
  const content = encapContentInfo.eContent;
  if (encapContentInfo.eContentType !== TIMESTAMP_INFO_OID || content === undefined)
    throw new BadTimestamp('its token holds no time');
  return orBad('its token holds no time', () => TSTInfo.fromBER(content.getValue()));
}

async function checkSignature(signed: SignedData, at: Date, roots: readonly string[]): Promise<Certificate> {
  if (signed.signerInfos.length !== 1) throw new BadTimestamp('it is not signed by exactly one authority');
  if (!claimsToBeATime(signed)) throw new BadTimestamp('what was signed was not said to be a time stamp');
  // What the time is over has been compared above by its hash; the library would want the whole file for that.
  signed.encapContentInfo.eContentType = DATA_OID;
  const trustedCerts = roots.map((pem) => Certificate.fromBER(new Uint8Array(new X509Certificate(pem).raw).buffer));
  const verified = await signed
    .verify({
      signer: 0,
      checkChain: roots.length > 0,
      trustedCerts,
      checkDate: at,
      extendedMode: true,
      passedWhenNotRevValues: true,
    })
    .catch((error: unknown) => {
      throw new BadTimestamp(error instanceof Error && error.message !== '' ? error.message : 'its signature cannot be checked');
    });
  const certificate = verified.signerCertificate ?? null;
  if (verified.signatureVerified !== true || certificate === null) throw new BadTimestamp('its signature is wrong');
  if (!isForTimestamping(certificate)) throw new BadTimestamp('its certificate is not for time stamping');
  if (at < certificate.notBefore.value || at > certificate.notAfter.value)
    throw new BadTimestamp('its certificate was not valid at that time');
  return certificate;
}

const claimsToBeATime = ({ signerInfos: [signer] }: SignedData): boolean =>
  signer?.signedAttrs?.attributes.some(
    ({ type, values: [value] }) =>
      type === CONTENT_TYPE_OID && value instanceof ObjectIdentifier && value.valueBlock.toString() === TIMESTAMP_INFO_OID,
  ) ?? false;

function isForTimestamping({ extensions = [] }: Certificate): boolean {
  const usage: unknown = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE_OID)?.parsedValue;
  return usage instanceof ExtKeyUsage && usage.keyPurposes.includes(TIMESTAMPING_OID);
}

const subjectOf = (certificate: Certificate): string =>
  new X509Certificate(Buffer.from(certificate.toSchema(true).toBER())).subject.split('\n').join(', ');

function sameNumber(found: Uint8Array | undefined, nonce: Uint8Array): boolean {
  if (found === undefined) return false;
  const expected = Buffer.from(nonce);
  expected.writeUInt8(((expected[0] ?? 0) & 0x7f) | 0x40, 0);
  return expected.equals(found);
}

function orBad<Value>(why: string, read: () => Value): Value {
  try {
    return read();
  } catch {
    throw new BadTimestamp(why);
  }
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
