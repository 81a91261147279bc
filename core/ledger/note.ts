import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { Failure } from '../failure.ts';

/** Signed notes (C2SP signed-note) with Ed25519: a text, an empty line, and a line for each signature. */

/** What checks signatures: pinned by whoever verifies, as text `name+id+key`. */
export interface Verifier {
  readonly name: string;
  /** Four bytes that pick the signature lines made by this key. */
  readonly keyId: Buffer;
  readonly publicKey: KeyObject;
}

/** What makes signatures. */
export interface Signer {
  readonly name: string;
  readonly keyId: Buffer;
  readonly privateKey: KeyObject;
  /** The verifier key to publish and to pin. */
  readonly vkey: string;
}

const ED25519 = 0x01;
const KEY_BYTES = 32;
// The fixed beginnings of an Ed25519 key in DER (RFC 8410): the 32 bytes of the key follow.
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const SIGNATURE_MARK = '\u2014 ';

/** A signer from a 32-byte seed or a PKCS #8 DER private key. Throws `BAD_INPUT` for another kind of key or a name that notes cannot carry. */
export function signerFrom(name: string, privateKey: Uint8Array): Signer {
  assertName(name);
  const der = privateKey.length === KEY_BYTES ? Buffer.concat([PKCS8_PREFIX, privateKey]) : Buffer.from(privateKey);
  const key = asKey(() => createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }), 'the private key cannot be read');
  const publicBytes = rawPublicKey(createPublicKey(key));
  const keyId = keyIdOf(name, publicBytes);
  return { name, keyId, privateKey: key, vkey: keyText(name, keyId, publicBytes) };
}

/** Reads the text form of a signer, `PRIVATE+KEY+name+id+seed`. Throws `BAD_INPUT`, never repeating the key in the message. */
export function readSkey(skey: string): Signer {
  const secret = skey.startsWith('PRIVATE+KEY+') ? readKeyText(skey.slice('PRIVATE+KEY+'.length)) : null;
  if (secret === null) throw new Failure('BAD_INPUT', 'the signing key is not in the form PRIVATE+KEY+name+id+key');
  const signer = signerFrom(secret.name, secret.key);
  if (!signer.keyId.equals(secret.keyId))
    throw new Failure('BAD_INPUT', 'the signing key does not have the id written beside it');
  return signer;
}

/** The text form of a signer from its 32-byte seed. Whoever holds it can sign. */
export function writeSkey(name: string, seed: Uint8Array): string {
  if (seed.length !== KEY_BYTES) throw new Failure('BAD_INPUT', `a seed is ${KEY_BYTES} bytes long`);
  return `PRIVATE+KEY+${keyText(name, signerFrom(name, seed).keyId, seed)}`;
}

/** Reads a verifier key, `name+id+key`. Throws `BAD_INPUT` when it is malformed or its id is not its own. */
export function readVkey(vkey: string): Verifier {
  const read = readKeyText(vkey.trim());
  if (read === null) throw new Failure('BAD_INPUT', 'the verifier key is not in the form name+id+key of an Ed25519 key');
  if (!keyIdOf(read.name, read.key).equals(read.keyId))
    throw new Failure('BAD_INPUT', 'the verifier key does not have the id written in it');
  const der = Buffer.concat([SPKI_PREFIX, read.key]);
  const publicKey = asKey(() => createPublicKey({ key: der, format: 'der', type: 'spki' }), 'the verifier key cannot be read');
  return { name: read.name, keyId: read.keyId, publicKey };
}

/** The note over a text, with one signature line for each signer. The text must end with a line break. Throws `BAD_INPUT` otherwise. */
export function signNote(text: string, signers: readonly Signer[]): string {
  if (!isNoteText(text))
    throw new Failure('BAD_INPUT', 'a note is text of at least one line, each ended, without control characters');
  const lines = signers.map(({ name, keyId, privateKey }) => {
    const signature = Buffer.concat([keyId, sign(null, Buffer.from(text), privateKey)]);
    return `${SIGNATURE_MARK}${name} ${signature.toString('base64')}\n`;
  });
  return `${text}\n${lines.join('')}`;
}

/**
 * The text of a note that the pinned key signed. Lines by other keys are passed over (witnesses), but a line that carries this key's name
 * and id must verify. Throws `EVIDENCE_DAMAGED` saying what is wrong.
 */
export function openNote(note: string, verifier: Verifier): string {
  const { text, signatures } = splitNote(note);
  const own = signatures.filter(({ name, keyId }) => name === verifier.name && keyId.equals(verifier.keyId));
  if (own.length === 0)
    throw new Failure('EVIDENCE_DAMAGED', `the note is not signed by the pinned key ${describeKey(verifier)}`);
  const genuine = own.every(({ signature }) => verify(null, Buffer.from(text), verifier.publicKey, signature));
  if (!genuine) throw new Failure('EVIDENCE_DAMAGED', `the signature of ${describeKey(verifier)} does not fit the note`);
  return text;
}

/** A key as people compare it: its name and id. */
function describeKey({ name, keyId }: Pick<Verifier, 'name' | 'keyId'>): string {
  return `${name}+${keyId.toString('hex')}`;
}

/** A note's text and its signature lines, nothing checked but the form. Throws `EVIDENCE_DAMAGED` when it is not a note. */
export function splitNote(note: string): { readonly text: string; readonly signatures: readonly NoteSignature[] } {
  const gap = note.lastIndexOf('\n\n');
  const text = note.slice(0, gap + 1);
  const block = note.slice(gap + 2);
  if (gap < 0 || !isNoteText(text) || !block.endsWith('\n')) throw notANote();
  return { text, signatures: block.slice(0, -1).split('\n').map(readSignatureLine) };
}

/** One signature line: whose it says it is, and the bytes. */
export interface NoteSignature {
  readonly name: string;
  readonly keyId: Buffer;
  readonly signature: Buffer;
}

function readSignatureLine(line: string): NoteSignature {
  const parts = /^\u2014 (\S+) (\S+)$/u.exec(line);
  const bytes = decodeBase64(parts?.[2] ?? '');
  if (parts?.[1] === undefined || bytes === null || bytes.length < 5) throw notANote();
  return { name: parts[1], keyId: bytes.subarray(0, 4), signature: bytes.subarray(4) };
}

function readKeyText(text: string): { readonly name: string; readonly keyId: Buffer; readonly key: Buffer } | null {
  // Base64 may hold plus signs itself, so only the first two separate.
  const parts = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(text);
  const bytes = decodeBase64(parts?.[3] ?? '');
  if (parts?.[1] === undefined || parts[2] === undefined || bytes?.length !== KEY_BYTES + 1 || bytes[0] !== ED25519) return null;
  return { name: parts[1], keyId: Buffer.from(parts[2], 'hex'), key: bytes.subarray(1) };
}

function keyText(name: string, keyId: Buffer, key: Uint8Array): string {
  return `${name}+${keyId.toString('hex')}+${Buffer.concat([Buffer.of(ED25519), key]).toString('base64')}`;
}

function keyIdOf(name: string, publicKey: Uint8Array): Buffer {
  return createHash('sha256').update(name).update(Buffer.of(0x0a, ED25519)).update(publicKey).digest().subarray(0, 4);
}

function rawPublicKey(key: KeyObject): Buffer {
  if (key.asymmetricKeyType !== 'ed25519') throw new Failure('BAD_INPUT', 'the ledger signs with Ed25519 keys only');
  return key.export({ format: 'der', type: 'spki' }).subarray(-KEY_BYTES);
}

function asKey(read: () => KeyObject, problem: string): KeyObject {
  try {
    return read();
  } catch {
    // The reason could quote the key, so it goes no further.
    throw new Failure('BAD_INPUT', problem);
  }
}

function assertName(name: string): void {
  if (!/^[^+\s]+$/u.test(name)) throw new Failure('BAD_INPUT', 'a key name has no spaces and no plus signs');
}

function isNoteText(text: string): boolean {
  return text.endsWith('\n') && !/[\0-\x09\x0b-\x1f\x7f]/.test(text) && !/\p{Cs}/u.test(text);
}

/** Strict base64: what Node would silently skip or accept unpadded is refused. */
export function decodeBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return text !== '' && bytes.toString('base64') === text ? bytes : null;
}

function notANote(): Failure {
  return new Failure('EVIDENCE_DAMAGED', 'this is not a signed note: a text, an empty line, and signature lines');
}
