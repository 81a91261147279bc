import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { KEYS } from '../core/protocol/keys.ts';
import { policyOf, type SourceId } from '../core/protocol/sources.ts';
import { outdatedTerms, TERMS_MONTHS_MAX } from '../core/protocol/terms.ts';
import { readWorkerConfig } from '../workers/config.ts';
import { openMail } from '../workers/egress/mail.ts';
import { setUpCode } from '../server/session/first-account.ts';
import { isNobodyYet } from '../sql/account/account.ts';
import { inTransaction } from '../sql/database.ts';
import { loadStoreHealth, type StoreHealth } from '../sql/scrub/scrub.ts';
import { readHealth, type Health } from '../sql/health/health.ts';
import { asRole, readOptions } from './options.ts';
import type { Verb } from './verb.ts';

/** One thing that was looked at: whether it is well, and if not, how to mend it. */
interface Examined {
  readonly what: string;
  readonly well: boolean;
  readonly detail: string;
}

/** PostgreSQL 15 brought views that run with the caller's rights, on which the wall relies. */
const POSTGRES_MIN = 150_000;
/** Clocks further apart than this make times in captures and in the ledger disagree. Milliseconds. */
const CLOCK_APART_MAX_MS = 2_000;
/** Acts that wait longer than a few batches mean that no worker is sequencing. */
const WAITING_ACTS_MAX = 5_000;
const OLDEST_JOB_MAX_S = 900;

async function examine(what: string, look: () => string | Promise<string>): Promise<Examined> {
  try {
    return { what, well: true, detail: await look() };
  } catch (error) {
    return { what, well: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** A complaint that `examine` turns into a row. */
function unless(well: boolean, complaint: string): void {
  if (!well) throw new Error(complaint);
}

async function examineDatabase(): Promise<Examined[]> {
  const found: { health: Health; store: StoreHealth }[] = [];
  const reached = await examine('database', async () => {
    const [health, store] = await asRole('worker', (pool) =>
      inTransaction(
        pool,
        null,
        async (transaction) => [await readHealth(transaction), await loadStoreHealth(transaction)] as const,
      ),
    );
    found.push({ health, store });
    unless(
      health.version >= POSTGRES_MIN,
      `PostgreSQL ${Math.floor(health.version / 10_000)} is too old; 15 or newer is needed.`,
    );
    return `PostgreSQL ${Math.floor(health.version / 10_000)}, migrated, reachable as the worker role.`;
  });
  const [both] = found;
  if (both !== undefined)
    return [reached, ...(await examineHealth(both.health)), await examineEvidence(both.store), await examineAccounts()];
  return [
    {
      ...reached,
      detail: `${reached.detail} (Is DATABASE_URL right? Has "evenhand migrate" been run with this EVENHAND_SECRET?)`,
    },
  ];
}

async function examineHealth({
  strongRoles,
  now,
  checkpoint,
  unsequencedActs,
  waitingJobs,
  oldestJobS,
  sourcesInUse,
}: Health): Promise<Examined[]> {
  const apartMs = Math.abs(Date.now() - now.getTime());
  return Promise.all([
    examine('wall', () => {
      unless(
        strongRoles === 0,
        `${strongRoles} evenhand_ role(s) are superuser or bypass row-level security. Take that away: alter role … nosuperuser nobypassrls.`,
      );
      return 'No login role can pass row-level security.';
    }),
    examine('clock', () => {
      unless(
        apartMs <= CLOCK_APART_MAX_MS,
        `This machine and the database disagree by ${apartMs} ms. Synchronise both (chrony, systemd-timesyncd).`,
      );
      return `Within ${apartMs} ms of the database.`;
    }),
    examine('ledger', () => {
      unless(
        unsequencedActs <= WAITING_ACTS_MAX,
        `${unsequencedActs} acts wait for their place. Is a worker running (npm run work)?`,
      );
      return checkpoint === null
        ? 'Still empty.'
        : `${checkpoint.size} entries, signed ${checkpoint.signedAt.toISOString()}; ${unsequencedActs} waiting.`;
    }),
    examine('terms', () => {
      const outdated = outdatedTerms(sourcesInUse, now);
      unless(
        outdated.length === 0,
        `The terms of ${outdated.join(', ')} were read more than ${TERMS_MONTHS_MAX} months ago, so no round that asks them starts. Install a version of Evenhand that has read them again.`,
      );
      return `In date for the ${sourcesInUse.length} source(s) that open requisitions ask.`;
    }),
    examine('keys', () => {
      const missing = keysNeeded(sourcesInUse).filter((setting) => (process.env[setting] ?? '').trim() === '');
      unless(missing.length === 0, `${missing.join(', ')} is not set, so every search of its source ends as unavailable.`);
      return 'Every source that open requisitions ask has its key, or needs none.';
    }),
    examine('work', () => {
      unless(
        (oldestJobS ?? 0) <= OLDEST_JOB_MAX_S,
        `The oldest job has been due for ${oldestJobS ?? 0} s. Is a worker running, and can it reach Redis?`,
      );
      return `${waitingJobs} jobs promised and not finished.`;
    }),
  ]);
}

/** Whether somebody can sign in; if nobody can, how to begin. */
const examineAccounts = (): Promise<Examined> =>
  examine('accounts', async () => {
    const nobody = await asRole('admin', (pool) => inTransaction(pool, null, isNobodyYet));
    const { EVENHAND_URL: url, EVENHAND_SECRET: secret } = process.env;
    unless(
      !nobody,
      `Nobody can sign in yet. Open /set-up${url === undefined ? ' of the server' : ` at ${url}`} and type the set-up code ${setUpCode(secret ?? '')}`,
    );
    return 'There are people who can sign in.';
  });

/** The settings that hold the keys of these sources. */
const keysNeeded = (sources: readonly SourceId[]): string[] =>
  sources.flatMap((id) => {
    const { key } = policyOf(id);
    return key === null ? [] : [KEYS[key].setting];
  });

const NAMED_MAX = 5;

/** What the last reading of the whole store found; `damage` is named, so that it can be looked for in a backup. */
const examineEvidence = ({ finished, damage }: StoreHealth): Promise<Examined> =>
  examine('evidence', () => {
    const named = damage
      .slice(0, NAMED_MAX)
      .map(({ captureId, kind, ordinal, found }) => `${captureId} ${kind} ${ordinal} (${found})`);
    unless(
      damage.length === 0,
      `${damage.length} piece(s) are not as they were stored: ${named.join(', ')}${damage.length > NAMED_MAX ? ', …' : ''}. Restore them from a backup of EVENHAND_STORE.`,
    );
    return finished === null
      ? 'Not read again yet.'
      : `${finished.pieces} pieces read again and intact, ${finished.finishedAt.toISOString()}.`;
  });

async function examineAll(): Promise<Examined[]> {
  const settings = await examine('settings', () => {
    readWorkerConfig(process.env);
    return 'All settings can be read.';
  });
  const store = await examine('store', async () => {
    const dir = process.env['EVENHAND_STORE'];
    unless(dir !== undefined, 'EVENHAND_STORE is not set.');
    await access(dir ?? '', constants.R_OK | constants.W_OK);
    return `${dir ?? ''} can be read and written.`;
  });
  const browser = await examine('browser', async () => {
    const path = process.env['EVENHAND_BROWSER'];
    unless(path !== undefined, 'EVENHAND_BROWSER is not set; it names the Chromium or Chrome that captures pages.');
    await access(path ?? '', constants.X_OK);
    return `${path ?? ''} can be started.`;
  });
  return [settings, ...(await examineDatabase()), store, browser, await examineMail()];
}

/** Whether the agency's mail server lets Evenhand in. Nothing is sent. */
const examineMail = (): Promise<Examined> =>
  examine('mail', async () => {
    const { EVENHAND_SMTP_URL: url = '', EVENHAND_MAIL_FROM: from = '' } = process.env;
    if (url === '') return 'EVENHAND_SMTP_URL is not set, so nobody is reminded by mail.';
    unless(from !== '', 'EVENHAND_MAIL_FROM is not set; workers do not start without it beside EVENHAND_SMTP_URL.');
    const mail = openMail(url, from);
    // Its words may repeat the password; what kind of failure it was is enough to begin with.
    await mail.verify().catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
      throw new Error(
        `The mail server of EVENHAND_SMTP_URL does not let Evenhand in (${code}). See address, port, name and password.`,
      );
    });
    mail.close();
    return 'The mail server lets Evenhand in.';
  });

export const doctorVerb: Verb = {
  name: 'doctor',
  summary: 'say what is wrong with an installation and how to mend it',
  usage: `Usage: npm run evenhand -- doctor [--json]

Looks at the settings, the database, its roles, the clocks, the ledger, terms and keys of the sources in use, waiting work, whether anybody can sign in, what the last reading of all\nevidence found, the evidence store, the browser and the mail server.
Needs the same environment as a worker. Exit code 0 when all is well, 1 when something is not.

  --json   print the findings as JSON`,
  async run(args, { stdout }) {
    const { values } = readOptions(args, { json: { type: 'boolean', default: false } });
    const examined = await examineAll();
    const well = examined.every((each) => each.well);
    if (values.json) stdout.write(`${JSON.stringify({ well, examined })}\n`);
    else for (const each of examined) stdout.write(`${each.well ? 'ok   ' : 'WRONG'} ${each.what.padEnd(9)} ${each.detail}\n`);
    return well ? 0 : 1;
  },
};
