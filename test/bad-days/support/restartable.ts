import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../../local/postgres.ts';
import { migrate } from '../../../sql/migrate.ts';
import { TEST_SECRET, type TestPostgres } from '../../support/postgres.ts';
import { layWire } from './wire.ts';

/** A PostgreSQL of its own that can be restarted under those who use it; its address stays the same. */
export interface RestartablePostgres extends TestPostgres {
  restart(): Promise<void>;
}

/** Starts one, with a migrated template. */
export async function startRestartable(): Promise<RestartablePostgres> {
  const dir = mkdtempSync(join(tmpdir(), 'evenhand-restartable-'));
  const start = () => startPostgres({ dir, log: () => undefined, fast: true });
  let postgres = await start();
  await migrate(postgres.url, TEST_SECRET);
  const url = new URL(postgres.url);
  const template = url.pathname.slice(1);
  const wire = await layWire(Number(url.port));
  url.port = String(wire.port);
  url.pathname = '/postgres';
  return {
    url: url.href,
    template,
    async restart() {
      await postgres.stop();
      postgres = await start();
      wire.leadTo(Number(new URL(postgres.url).port));
    },
    async stop() {
      wire.close();
      await postgres.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
