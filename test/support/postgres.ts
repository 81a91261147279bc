import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../local/postgres.ts';
import { migrate } from '../../sql/migrate.ts';

/** From which every test database's role passwords follow. */
export const TEST_SECRET = 'a secret for tests, and for nothing else';

/** The run's own PostgreSQL. */
export interface TestPostgres {
  /** Its maintenance database, as superuser. */
  readonly url: string;
  /** A migrated database nobody connects to, to be copied. */
  readonly template: string;
  stop(): Promise<void>;
}

let running: Promise<TestPostgres> | undefined;

/** Under which name a whole run tells its processes where its PostgreSQL is, as JSON. */
const SHARED = 'EVENHAND_TEST_POSTGRES';

/** The run's own PostgreSQL, the same for all tests: the one that is shared, or one that the first test that asks for it starts. */
export function testPostgres(): Promise<TestPostgres> {
  running ??= shared() ?? start();
  return running;
}

/** Starts the PostgreSQL that every process of a whole run shares. */
export async function shareTestPostgres(): Promise<void> {
  const { url, template } = await testPostgres();
  process.env[SHARED] = JSON.stringify({ url, template });
}

function shared(): Promise<TestPostgres> | undefined {
  const text = process.env[SHARED];
  if (text === undefined) return undefined;
  // Whoever started it stops it.
  return Promise.resolve({ ...(JSON.parse(text) as Pick<TestPostgres, 'url' | 'template'>), stop: () => Promise.resolve() });
}

/** Stops it, if any test asked for it. */
export async function stopTestPostgres(): Promise<void> {
  const started = running;
  running = undefined;
  await (await started)?.stop();
}

async function start(): Promise<TestPostgres> {
  const dir = mkdtempSync(join(tmpdir(), 'evenhand-test-'));
  const postgres = await startPostgres({ dir, log: () => undefined, fast: true });
  await migrate(postgres.url, TEST_SECRET);
  const url = new URL(postgres.url);
  const template = url.pathname.slice(1);
  url.pathname = '/postgres';
  return {
    url: url.href,
    template,
    async stop() {
      await postgres.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

// A run without test/support/hooks.ts (one folder, no configuration) ends its PostgreSQL too.
if (typeof after === 'function') after(stopTestPostgres);
