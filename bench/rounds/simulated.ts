import { sha256 } from '../../core/canonical.ts';
import type { Door } from '../../workers/egress/door.ts';

/** The name the simulated wiki holds. */
export const HELD_NAME = 'Main Page';

/** A door behind which a wiki answers at once: it holds one name and nobody else. What is left to measure is our own work. */
export function simulatedDoor(): Pick<Door, 'ask'> {
  return {
    ask({ url }) {
      const now = new Date();
      const name = new URL(url).searchParams.get('srsearch')?.replaceAll('"', '') ?? '';
      const search = name === HELD_NAME ? [{ ns: 0, title: name, snippet: name, timestamp: '2026-01-01T00:00:00Z' }] : [];
      const body = Buffer.from(
        JSON.stringify({ batchcomplete: true, query: { searchinfo: { totalhits: search.length }, search } }),
      );
      return Promise.resolve({
        kind: 'answered',
        url,
        finalUrl: url,
        redirects: [],
        startedAt: now,
        finishedAt: now,
        retryAfterMs: null,
        status: 200,
        headers: { 'content-type': 'application/json' },
        body,
        bodySha256: sha256(body),
        remoteAddress: '127.0.0.1',
      });
    },
  };
}
