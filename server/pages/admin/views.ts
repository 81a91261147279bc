import type { TokenLine } from '../access/token-line.ts';
import type { Field, ProblemSummary } from '../form.ts';
import type { ListView } from '../listing.ts';
import type { SetUpView } from '../set-up.ts';
import type { HealthLine } from '../../../core/health/line.ts';
import type { RetentionClass } from '../../../core/retention/retention.ts';
import type { QueueHealth } from '../../../sql/health/queues.ts';
import type { WorkerRow } from '../../../sql/health/workers.ts';
import type { StoreHealth } from '../../../sql/scrub/scrub.ts';

/** An account in a list. */
export interface AccountLine {
  readonly href: string;
  readonly name: string;
  readonly email: string;
  readonly status: string;
  readonly statusWord: string;
  readonly roles: string;
  readonly vettedUntil: string | null;
  readonly vettingStale: boolean;
  readonly trainedUntil: string | null;
  readonly trainingStale: boolean;
  readonly lastSeenAt: Date | null;
}

/** What the administrator's pages are given. */
export interface AdminViews {
  'admin/home': {
    readonly title: string;
    readonly setUp: SetUpView | null;
    readonly tasks: readonly { readonly what: string; readonly href: string; readonly action: string }[];
    /** Whether there are more than are shown. */
    readonly moreTasks: boolean;
    readonly accounts: number;
    readonly sessions: number;
  };
  'admin/accounts': { readonly title: string; readonly list: ListView; readonly accounts: readonly AccountLine[] };
  'admin/new-account': {
    readonly title: string;
    readonly problems: ProblemSummary | null;
    readonly fields: readonly Field[];
  };
  'admin/account': {
    readonly title: string;
    readonly account: AccountLine;
    readonly href: string;
    readonly createdAt: Date;
    readonly isSelf: boolean;
    readonly mayRelease: boolean;
    readonly mayLock: boolean;
    readonly mayDisable: boolean;
    readonly roles: readonly { readonly role: string; readonly word: string; readonly does: string }[];
    readonly grantable: readonly {
      readonly role: string;
      readonly word: string;
      readonly does: string;
      readonly whyNot: string | null;
    }[];
    readonly tokens: readonly TokenLine[];
    /** Where to revoke them; null for one's own account. */
    readonly revokeTokens: string | null;
    readonly problems: ProblemSummary | null;
    readonly dates: readonly Field[];
  };
  'admin/one-time-password': {
    readonly title: string;
    readonly name: string;
    readonly email: string;
    readonly password: string;
    readonly accountHref: string;
  };
  'admin/sessions': {
    readonly title: string;
    readonly list: ListView;
    readonly sessions: readonly {
      readonly name: string;
      readonly role: string;
      readonly openedAt: Date;
      readonly lastSeenAt: Date;
      readonly endHref: string;
    }[];
  };
  'admin/health': {
    readonly title: string;
    /** The database's time. */
    readonly now: Date;
    readonly toLook: number;
    readonly untold: number;
    readonly lines: readonly (HealthLine & { readonly badge: string; readonly word: string })[];
    readonly queues: readonly (QueueHealth & { readonly name: string })[];
    readonly workers: readonly (WorkerRow & { readonly alive: boolean })[];
    readonly damage: StoreHealth['damage'];
    readonly finished: StoreHealth['finished'];
  };
  'admin/settings': {
    readonly title: string;
    readonly server: readonly SettingRow[];
    readonly workers: readonly { readonly machines: string; readonly count: number; readonly rows: readonly SettingRow[] }[];
    readonly retention: readonly RetentionClass[];
  };
}

/** A setting by name, with its value or, of a secret, whether it is set. */
interface SettingRow {
  readonly name: string;
  readonly value: string;
}
