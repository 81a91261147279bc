import type { Logger } from 'pino';
import type { DatabaseRole, RolePool } from '../sql/database.ts';
import type { ProgressFeed } from '../sql/progress/listen.ts';
import type { Store } from '../store/store.ts';
import type { Page, Role } from './page.ts';
import type { Replay } from './replay/listener.ts';
import type { Seal } from './seal.ts';

/** What the server is made of. It is given all of it, so that a test can give it another database or another list of pages. */
export interface Parts {
  /** One pool per role: a request gets the one of the role its session acts in, and no other. */
  readonly pools: Readonly<Record<Exclude<DatabaseRole, 'worker'>, RolePool>>;
  readonly evidence: Pick<Store, 'get' | 'stream'>;
  /** Where captured pages are shown as pages; null when that is not set up. */
  readonly replay: Pick<Replay, 'offer'> | null;
  readonly log: Logger;
  readonly agency: string;
  /** The server's settings as an administrator may see them, by name: secrets only as set or not. */
  readonly settings: Readonly<Record<string, string>>;
  /** Shown beside the agency's name; null for an agency that shows none. */
  readonly seal: Seal | null;
  /** Signs notices. */
  readonly secret: string;
  /** The address people type, when it differs from the one listened on. */
  readonly publicUrl: string | null;
  /** Tells of changes to a requisition's rounds. */
  readonly progress: ProgressFeed;
  readonly pages: readonly Page[];
}

/** On whose connection each role works. */
export const DATABASE_ROLE: Record<Role, Exclude<DatabaseRole, 'worker' | 'auth'>> = {
  investigator: 'investigator',
  supervisor: 'supervisor',
  panelist: 'panelist',
  auditor: 'auditor',
  administrator: 'admin',
};
