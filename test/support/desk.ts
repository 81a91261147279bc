import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import { createApp } from '../../server/app.ts';
import { pages } from '../../server/pages/index.ts';
import type { Parts } from '../../server/parts.ts';
import { openProgressFeed } from '../../sql/progress/listen.ts';
import { openStore, type Store } from '../../store/store.ts';
import { DeskClient } from './desk-client.ts';
import { emailOf, TEST_PASSWORD, type Seat } from './builders.ts';
import type { TestDatabase } from './database.ts';

/** The real server on a test's database, on a port of its own. */
export interface TestServer {
  readonly url: string;
  /** The evidence store it reads; tests may write to it. */
  readonly store: Store;
  /** Signs in through the sign-in page as the person in a seat of `buildAgency`. */
  signIn(seat: Seat): Promise<DeskClient>;
  /** Signs in as anybody. */
  signInAs(email: string, password?: string): Promise<DeskClient>;
  /** A browser nobody is signed in with. */
  visitor(): DeskClient;
  close(): Promise<void>;
}

/** Starts the server on a database. `changes` replace parts of it, such as the list of pages or the log. */
export async function openServer(database: TestDatabase, changes: Partial<Parts> = {}): Promise<TestServer> {
  const storeDir = mkdtempSync(join(tmpdir(), 'evenhand-store-'));
  const store = openStore({ dir: storeDir, masterKey: randomBytes(32) });
  const log: Logger = pino({ level: 'silent' });
  const progress = openProgressFeed(database.url, database.secret, () => undefined);
  const { pools, secret } = database;
  const parts: Parts = {
    pools,
    evidence: store,
    replay: null,
    log,
    agency: 'Test Agency',
    settings: { EVENHAND_AGENCY: 'Test Agency', EVENHAND_SECRET: 'set' },
    seal: null,
    secret,
    publicUrl: null,
    progress,
    pages,
    ...changes,
  };
  const server = createApp(parts).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const signInAs = async (email: string, password = TEST_PASSWORD) => {
    const client = new DeskClient(url);
    const answer = await client.post('/sign-in', { email, password });
    if (answer.status !== 303) throw new Error(`${email} could not sign in: ${answer.status}\n${answer.text}`);
    return client;
  };
  return {
    url,
    store,
    signIn: (seat) => signInAs(emailOf(seat)),
    signInAs,
    visitor: () => new DeskClient(url),
    async close() {
      server.close();
      server.closeAllConnections();
      await progress.close();
      rmSync(storeDir, { recursive: true, force: true });
    },
  };
}
