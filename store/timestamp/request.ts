import { Integer, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import { SHA256_OID } from './oids.ts';

/**
 * A request for a time stamp (RFC 3161) over a SHA-256, as DER, with the authority's certificates asked for. `nonce` ties the answer to
 * this request; 16 random bytes.
 */
export function timestampRequest(sha256: string, nonce: Uint8Array): Buffer {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256_OID }),
      hashedMessage: new OctetString({ valueHex: arrayBuffer(Buffer.from(sha256, 'hex')) }),
    }),
    nonce: new Integer({ valueHex: arrayBuffer(positive(nonce)) }),
    certReq: true,
  });
  return Buffer.from(request.toSchema().toBER());
}

/** An integer whose first bit is set would be negative. */
function positive(bytes: Uint8Array): Buffer {
  const number = Buffer.from(bytes);
  number.writeUInt8(((number[0] ?? 0) & 0x7f) | 0x40, 0);
  return number;
}

const arrayBuffer = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;
