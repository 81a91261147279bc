import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** What we tell sites we can read. */
export const ACCEPT_ENCODING = 'gzip, deflate, br';

/** More layers than this is not an answer but an attack on the reader. */
const LAYERS_MAX = 2;

/**
 * Undoes the Content-Encoding of a body chunk by chunk, so that a reader who stops early stops the decompression too: a bomb costs
 * what was read of it. Throws while iterating when the body does not match its header or an encoding is unknown.
 */
export async function* decoded(body: Readable, contentEncoding: string | undefined): AsyncGenerator<Buffer> {
  const layers = (contentEncoding ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity')
    .reverse();
  if (layers.length > LAYERS_MAX) throw new Error(`encoded ${layers.length} times`);
  let source: Readable = body;
  for (const name of layers) source = await undo(name, source);
  yield* source as AsyncIterable<Buffer>;
}

async function undo(name: string, source: Readable): Promise<Readable> {
  if (name === 'gzip' || name === 'x-gzip') return through(source, createGunzip());
  if (name === 'br') return through(source, createBrotliDecompress());
  if (name === 'deflate') return through(source, (await startsLikeZlib(source)) ? createInflate() : createInflateRaw());
  throw new Error(`unknown encoding "${name}"`);
}

// The callback is where pipeline reports; the reader of `step` sees the same error, and both ends are destroyed together.
function through(source: Readable, step: Transform): Readable {
  pipeline(source, step, () => undefined);
  return step;
}

/** Half of the web sends raw deflate under this name, against RFC 9110; the first byte tells them apart. */
async function startsLikeZlib(source: Readable): Promise<boolean> {
  await new Promise((resolve) => {
    source.once('readable', resolve).once('end', resolve).once('error', resolve).once('close', resolve);
  });
  const first = source.read() as Buffer | null;
  if (first === null) return true;
  source.unshift(first);
  return ((first[0] ?? 0) & 0x0f) === 0x08;
}
