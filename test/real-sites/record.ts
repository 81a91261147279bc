import { mkdirSync, writeFileSync } from 'node:fs';
import { recordAnswers } from '../../workers/egress/fixture.ts';
import { SOURCE_CONNECTORS } from '../../workers/sources/index.ts';
import { openTestDoor } from '../workers/egress/support.ts';
import { REAL_SEARCHES, stepOf } from './searches.ts';

/** Records what the real servers answer, once they are up: `bash test/real-sites/mediawiki.sh up`, then this. */
const folder = new URL('../fixtures/recorded/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const searches of REAL_SEARCHES) {
  const door = openTestDoor({ hosts: { 'site.example': `127.0.0.1:${searches.port}` } });
  const { door: recording, fixtures } = recordAnswers(door, `recorded from ${searches.software}`);
  for (const [query] of searches.expected) {
    const { outcome, hits, reason } = await SOURCE_CONNECTORS[searches.source].run(query, stepOf(searches), recording);
    process.stdout.write(`${searches.name}, ${query}: ${outcome}, ${hits.length} hits${reason === null ? '' : ` (${reason})`}\n`);
  }
  await door.close();
  writeFileSync(new URL(`${searches.name}.json`, folder), `${JSON.stringify(fixtures, null, 2)}\n`);
}
