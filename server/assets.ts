import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RequestHandler } from 'express';
import { readStylesheet } from './stylesheet.ts';

const FOLDER = fileURLToPath(new URL('../templates/assets/', import.meta.url));

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file that pages ask for, with the address that changes when it does. */
interface Asset {
  readonly bytes: Buffer;
  readonly mediaType: string;
  /** Such as `/assets/keys.3f2a9c0d81b24e67.js`. */
  readonly address: string;
}

/** Every style, script and picture of the pages, by name. Read once, at start. */
const ASSETS: ReadonlyMap<string, Asset> = readAssets();

function readAssets(): Map<string, Asset> {
  const files = readdirSync(FOLDER).map((name) => [name, readFileSync(FOLDER + name)] as const);
  return new Map(
    [...files, ['evenhand.css', Buffer.from(readStylesheet())] as const].map(([name, bytes]) => [name, assetOf(name, bytes)]),
  );
}

function assetOf(name: string, bytes: Buffer): Asset {
  const ending = extname(name);
  const mediaType = MEDIA_TYPES[ending];
  if (mediaType === undefined) throw new Error(`${name} is no style, script or picture`);
  // What a module imports by its plain name would be asked for each time, and could be of another release than the module.
  if (ending === '.js' && /^\s*(import|export\b.*\bfrom)\b/m.test(bytes.toString()))
    throw new Error(`${name} imports another file`);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { bytes, mediaType, address: `/assets/${name.slice(0, -ending.length)}.${hash}${ending}` };
}

/** Whether there is an asset of this name. */
export const isAsset = (name: string): boolean => ASSETS.has(name);

/** The address of an asset as pages carry it. Throws for one that is not there. */
export function addressOfAsset(name: string): string {
  const asset = ASSETS.get(name);
  if (asset === undefined) throw new Error(`there is no asset ${name}`);
  return asset.address;
}

/**
 * Serves them. At its address with the hash an asset never changes and is never asked for again. By its plain name, or with the hash of another
 * release whose pages are still open, it is what it is today: asked for each time, and not sent when it is the same.
 */
export function serveAssets(): RequestHandler<{ file: string }> {
  return ({ params: { file } }, response, next) => {
    const asset = ASSETS.get(file.replace(/\.[0-9a-f]{16}(?=\.[a-z]+$)/, ''));
    if (asset === undefined) {
      next();
      return;
    }
    const forGood = asset.address.endsWith(`/${file}`);
    response.setHeader('Cache-Control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache');
    response.type(asset.mediaType).send(asset.bytes);
  };
}
