import type { AccountId } from '../../core/ids.ts';
import { readConfig } from '../../server/config.ts';
import { startServer } from '../../server/main.ts';
import type { Role } from '../../server/page.ts';
import { hashToken, newToken } from '../../server/session/token.ts';
import { openRole } from '../../sql/connect.ts';
import { inTransaction } from '../../sql/database.ts';
import { insertSession } from '../../sql/session/session.ts';
import type { AgencyPlace } from './place.ts';

/** The server in this process, with a way in that needs no password. */
export interface Desk {
  readonly url: string;
  /** Opens a session for somebody in a role; answers the cookie to send. */
  signIn(account: AccountId, role: Role): Promise<string>;
  close(): Promise<void>;
}

/** Starts the server on an agency. */
export async function openDesk(place: AgencyPlace): Promise<Desk> {
  const config = readConfig({
    DATABASE_URL: place.databaseUrl,
    EVENHAND_SECRET: place.secret,
    EVENHAND_MASTER_KEY: place.masterKey.toString('base64'),
    EVENHAND_STORE: place.storeDir,
    EVENHAND_PORT: '0',
    // What fails is counted where it is asked.
    EVENHAND_LOG_LEVEL: 'silent',
  });
  const server = await startServer(config);
  const auth = openRole(place.databaseUrl, place.secret, 'auth', { max: 1 });
  return {
    url: server.url,
    async signIn(account, role) {
      const token = newToken();
      await inTransaction(auth, null, (transaction) =>
        insertSession(transaction, { tokenHash: hashToken(token), account, role, formToken: newToken() }),
      );
      return `evenhand=${token}`;
    },
    async close() {
      await server.stop();
      await auth.pool.end();
    },
  };
}
