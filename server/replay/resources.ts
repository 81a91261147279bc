import { readRecords } from '../../store/wacz/read-records.ts';
import type { Resource } from './still.ts';

/** What was answered for each address of a capture, from its archived exchanges (WARC): pictures and style sheets that came whole. */
export async function readResources(exchanges: Uint8Array): Promise<Map<string, Resource>> {
  const found = new Map<string, Resource>();
  for await (const record of readRecords(once(exchanges), () => true)) {
    const { type, url, status, mime, payload } = record;
    if (type === 'response' && status === 200 && payload !== null && /^(image\/|text\/css$)/.test(mime))
      found.set(url.replace(/#.*$/s, ''), { mediaType: mime, bytes: payload });
  }
  return found;
}

// eslint-disable-next-line @typescript-eslint/require-await -- what is here already is read as what would have to be waited for
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
