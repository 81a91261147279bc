import { z } from 'zod';
import { KEY_IDS, KEYS, type KeyId } from '../core/protocol/keys.ts';
import { shownSettings } from '../core/settings/shown.ts';

const key32 = (what: string) =>
  z
    .string()
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((bytes) => bytes.length === 32, { error: `must be 32 bytes in base64 (${what})` });

/** `name=address:port,…`: names the door resolves itself, and the only way to a private address. */
const Hosts = z
  .string()
  .default('')
  .transform((text, context) => {
    const entries = text
      .split(',')
      .filter((entry) => entry.trim() !== '')
      .map((entry) => entry.trim().split('='));
    for (const [name, target, ...more] of entries) {
      if (
        name === undefined ||
        target === undefined ||
        more.length > 0 ||
        !/^[a-z0-9.-]+$/.test(name) ||
        !/^[\da-f.:[\]]+:\d+$/i.test(target)
      ) {
        context.addIssue({ code: 'custom', message: `"${name ?? ''}" must be written name=address:port` });
      }
    }
    return Object.fromEntries(entries) as Record<string, string>;
  });

/** A key as it travels in a header: one line of ASCII. Empty means that there is none. */
const sourceKey = z
  .string()
  .trim()
  .regex(/^[\x21-\x7e]{0,500}$/, 'must be one word of ASCII, as the source gave it')
  .optional()
  .transform((key) => (key === '' ? undefined : key));

/** The compose file hands settings that were not made on as nothing. */
const notEmpty = z
  .string()
  .trim()
  .optional()
  .transform((text) => (text === '' ? undefined : text));

/** The settings of a worker process, read from the environment (docs/operating.md has the table). */
export const WorkerConfig = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must be a redis:// address' }),
  EVENHAND_SECRET: z.string().min(32, 'must be at least 32 characters'),
  EVENHAND_MASTER_KEY: key32('the key that wraps every applicant’s data key'),
  EVENHAND_LEDGER_KEY: key32('the Ed25519 seed that signs checkpoints'),
  EVENHAND_STORE: z.string().min(1, 'must name the folder of the evidence store'),
  EVENHAND_BROWSER: z.string().min(1, 'must be the path of Chromium or Chrome'),
  EVENHAND_AGENCY: z.string().min(2).max(120).default('Your agency'),
  EVENHAND_URL: z.url().default('http://127.0.0.1:8470'),
  EVENHAND_CONTACT: z
    .string()
    .min(3, 'must be a mailbox or page where site owners reach the agency')
    .default('it@agency.invalid'),
  EVENHAND_ORIGIN: z
    .string()
    .regex(/^[a-z0-9.-]+(\/[a-z0-9.-]+)*$/, 'must be a name such as ledger.agency.gov')
    .default('evenhand.local/ledger'),
  /** What the browser needs on this machine, separated by spaces: `--no-sandbox` where root runs it and nothing else. */
  EVENHAND_BROWSER_FLAGS: z
    .string()
    .default('')
    .transform((text) => text.split(' ').filter((flag) => flag !== '')),
  EVENHAND_EGRESS_HOSTS: Hosts,
  /** Milliseconds between two requests to a host of that table, when shorter than what a source would keep to: those hosts are the agency's own. */
  EVENHAND_OWN_HOSTS_INTERVAL_MS: z.coerce.number().int().min(0).max(60_000).optional(),
  /** Captures at once in this process. */
  EVENHAND_CAPTURES: z.coerce.number().int().min(1).max(16).default(2),
  /** Blocks at once in this process. */
  EVENHAND_BLOCKS: z.coerce.number().int().min(1).max(64).default(8),
  /** Milliseconds a job stays with a worker that no longer answers. */
  EVENHAND_LEASE_MS: z.coerce.number().int().min(500).max(600_000).default(30_000),
  /** Milliseconds before the first retry of a source that failed; doubled each time. */
  EVENHAND_BACKOFF_MS: z.coerce.number().int().min(10).max(600_000).default(2_000),
  /** Time stamp authorities (RFC 3161), separated by commas, in the order in which they are asked. */
  EVENHAND_TIMESTAMP_AUTHORITIES: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((url) => url.trim())
        .filter((url) => url !== ''),
    )
    .pipe(z.array(z.url({ protocol: /^https?$/, error: 'must be http:// or https:// addresses, separated by commas' }))),
  /** File with the root certificates (PEM) that the authorities' certificates lead to. */
  EVENHAND_TIMESTAMP_ROOTS: z.string().min(1).optional(),
  /** Keys of sources that ask for one (docs/sources.md). They are sent to their own host and written down nowhere. */
  EVENHAND_KEY_BRAVE: sourceKey,
  EVENHAND_KEY_COURTLISTENER: sourceKey,
  /** More than this a day (UTC) is not asked of a stranger's host, by all workers and rounds together. */
  EVENHAND_HOST_REQUESTS_PER_DAY: z.coerce.number().int().min(1).max(1_000_000).default(5_000),
  /** The agency's mail server, for reminders: smtp:// or smtps://. Without one nobody is reminded. */
  EVENHAND_SMTP_URL: notEmpty.pipe(z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional()),
  /** Whom reminders are from; needed with it. */
  EVENHAND_MAIL_FROM: notEmpty.pipe(
    z
      .string()
      .regex(/^[^@\s<>]+@[^@\s<>]+$/, 'must be a mailbox, such as evenhand@agency.gov')
      .optional(),
  ),
  /** Hours after which all evidence is read and hashed again. */
  EVENHAND_SCRUB_HOURS: z.coerce.number().int().min(1).max(8_760).default(24),
  EVENHAND_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});
export type WorkerConfig = z.infer<typeof WorkerConfig>;

/** Reads the environment once, at start. A bad value stops the process and names every setting that is wrong. */
export function readWorkerConfig(environment: NodeJS.ProcessEnv): WorkerConfig {
  const result = WorkerConfig.safeParse(environment);
  if (!result.success) throw new Error(`The workers cannot start:\n${z.prettifyError(result.error)}`);
  return Object.freeze(result.data);
}

/** Settings whose values are nobody's secret. */
const OPEN: readonly (keyof WorkerConfig)[] = [
  'EVENHAND_STORE',
  'EVENHAND_BROWSER',
  'EVENHAND_AGENCY',
  'EVENHAND_URL',
  'EVENHAND_CONTACT',
  'EVENHAND_ORIGIN',
  'EVENHAND_BROWSER_FLAGS',
  'EVENHAND_EGRESS_HOSTS',
  'EVENHAND_OWN_HOSTS_INTERVAL_MS',
  'EVENHAND_CAPTURES',
  'EVENHAND_BLOCKS',
  'EVENHAND_LEASE_MS',
  'EVENHAND_BACKOFF_MS',
  'EVENHAND_TIMESTAMP_AUTHORITIES',
  'EVENHAND_TIMESTAMP_ROOTS',
  'EVENHAND_HOST_REQUESTS_PER_DAY',
  'EVENHAND_SCRUB_HOURS',
  'EVENHAND_LOG_LEVEL',
  'EVENHAND_MAIL_FROM',
];

/** What an administrator is shown of a worker's settings: every one, secrets only as set or not. */
export const openSettings = (config: WorkerConfig): Record<string, string> =>
  shownSettings(
    Object.fromEntries(Object.keys(WorkerConfig.shape).map((name) => [name, config[name as keyof WorkerConfig]])),
    OPEN,
  );

/** The keys that are set, by the source that asks for them. */
export const keysIn = (config: WorkerConfig): Partial<Record<KeyId, string>> =>
  Object.fromEntries(
    KEY_IDS.flatMap((id) => {
      const key = config[KEYS[id].setting];
      return key === undefined ? [] : [[id, key]];
    }),
  );
