import { readFileSync, statSync } from 'node:fs';
import type { RequestHandler } from 'express';

/** The agency's seal: a picture beside its name. */
export interface Seal {
  readonly bytes: Buffer;
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
}

const BYTES_MAX = 200_000;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
/** The root of the document is `svg`, after nothing but what XML lets stand before a root. */
const SVG = /^\uFEFF?(?:\s|<\?[^>]*\?>|<!--[^]*?-->|<!DOCTYPE[^>]*>)*<svg[\s>]/i;

/** Reads the seal from a file. What is wrong with it comes back in words that follow the setting's name. */
export function readSeal(file: string): Seal | { readonly wrong: string } {
  const bytes = readSmallFile(file);
  if (!Buffer.isBuffer(bytes)) return bytes;
  const mediaType = mediaTypeOf(bytes);
  return mediaType === null ? { wrong: 'must name a PNG, JPEG or SVG picture; this file is none' } : { bytes, mediaType };
}

function readSmallFile(file: string): Buffer | { readonly wrong: string } {
  try {
    const about = statSync(file);
    if (!about.isFile()) return { wrong: 'must name a file' };
    if (about.size > BYTES_MAX) return { wrong: `must name a file of at most ${BYTES_MAX / 1000} kB` };
    return readFileSync(file);
  } catch {
    return { wrong: 'must name a file that the server may read' };
  }
}

/** What the bytes say, and not what the file is called. */
function mediaTypeOf(bytes: Buffer): Seal['mediaType'] | null {
  if (bytes.subarray(0, PNG.length).equals(PNG)) return 'image/png';
  if (bytes.subarray(0, JPEG.length).equals(JPEG)) return 'image/jpeg';
  return SVG.test(bytes.toString('utf8')) ? 'image/svg+xml' : null;
}

/** Serves the seal to anybody, as the sign-in page shows it. Opened by itself it is nobody's page: an SVG may hold scripts and addresses. */
export function serveSeal({ bytes, mediaType }: Seal): RequestHandler {
  return (_request, response) => {
    response.setHeader(
      'Content-Security-Policy',
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    );
    response.setHeader('Cache-Control', 'no-cache');
    response.type(mediaType).send(bytes);
  };
}
