import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../local/postgres.ts';
import { loadSecrets } from '../../local/secrets.ts';
import { migrate } from '../../sql/migrate.ts';

/** Where a large agency is kept: a migrated database, its secrets, and a store. */
export interface AgencyPlace {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly masterKey: Buffer;
  readonly ledgerKey: Buffer;
  readonly storeDir: string;
  close(): Promise<void>;
}

/** A private PostgreSQL in a folder, which stays; without one, in a folder that is removed afterwards. */
export async function openFolder(dir: string | null): Promise<AgencyPlace> {
  const folder = dir ?? mkdtempSync(join(tmpdir(), 'evenhand-bench-pages-'));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const secrets = loadSecrets(folder);
  const postgres = await startPostgres({ dir: folder, log: () => undefined, fast: true });
  await migrate(postgres.url, secrets.EVENHAND_SECRET);
  return {
    ...placeOf({ ...secrets, DATABASE_URL: postgres.url, EVENHAND_STORE: join(folder, 'store') }),
    async close() {
      await postgres.stop();
      if (dir === null) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The installation that the environment names, brought up to date. Throws when a setting is missing. */
export async function openInstallation(environment: NodeJS.ProcessEnv): Promise<AgencyPlace> {
  const missing = SETTINGS.filter((name) => (environment[name] ?? '') === '');
  if (missing.length > 0) throw new Error(`${missing.join(', ')} must be set, or --dir given.`);
  const place = placeOf(environment as Record<(typeof SETTINGS)[number], string>);
  await migrate(place.databaseUrl, place.secret);
  return { ...place, close: () => Promise.resolve() };
}

const SETTINGS = ['DATABASE_URL', 'EVENHAND_SECRET', 'EVENHAND_MASTER_KEY', 'EVENHAND_LEDGER_KEY', 'EVENHAND_STORE'] as const;

function placeOf(settings: Record<(typeof SETTINGS)[number], string>): Omit<AgencyPlace, 'close'> {
  return {
    databaseUrl: settings.DATABASE_URL,
    secret: settings.EVENHAND_SECRET,
    masterKey: Buffer.from(settings.EVENHAND_MASTER_KEY, 'base64'),
    ledgerKey: Buffer.from(settings.EVENHAND_LEDGER_KEY, 'base64'),
    storeDir: settings.EVENHAND_STORE,
  };
}
