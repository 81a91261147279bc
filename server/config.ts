import { z } from 'zod';
import { shownSettings } from '../core/settings/shown.ts';
import { readSeal } from './seal.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const DEFAULT_PORT = 8470;

const Environment = z.object({
  /** The database, as any account that may connect: each role's own name and password are put in its place. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }),
  /** From which the roles' passwords follow, and with which notices are signed. At least 32 characters. */
  EVENHAND_SECRET: z.string({ error: 'is missing' }).min(32, 'must be at least 32 characters'),
  /** The key of the evidence store: 32 bytes in base64. */
  EVENHAND_MASTER_KEY: z.string({ error: 'is missing' }).transform((text, context) => {
    const key = Buffer.from(text, 'base64');
    if (key.length === 32 && key.toString('base64') === text) return key;
    context.addIssue('must be 32 bytes in base64 (44 characters)');
    return z.NEVER;
  }),
  /** The folder of the evidence store. */
  EVENHAND_STORE: z.string({ error: 'is missing' }).min(1, 'must name a folder'),
  /** Where to listen. Without it 8470, or the next free port after it. */
  EVENHAND_PORT: z.coerce.number('must be a number').int().min(0).max(65_535).optional(),
  /** The address to listen on; only this machine, unless said otherwise. */
  EVENHAND_HOST: z.string().min(1).default('127.0.0.1'),
  /** Shown at the top of every page. */
  EVENHAND_AGENCY: z.string().min(1).max(120).default('Evenhand'),
  /** The picture beside it: a PNG, JPEG or SVG file of at most 200 kB. */
  EVENHAND_SEAL: z
    .string()
    .transform((file, context) => {
      const seal = readSeal(file);
      if (!('wrong' in seal)) return seal;
      context.addIssue(seal.wrong);
      return z.NEVER;
    })
    .optional(),
  /** The address people type, when it is not the one listened on. With https, cookies are sent over https only. */
  EVENHAND_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
  /** Where captured pages are shown as pages, apart from everything else. Without it they are not. */
  EVENHAND_REPLAY_PORT: z.coerce.number('must be a number').int().min(0).max(65_535).optional(),
  /** The address people's browsers reach that at; best another name than the desk's. */
  EVENHAND_REPLAY_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
  /** 1 where Evenhand is built, and nowhere else: adds the page of the design system. */
  EVENHAND_DEVELOPMENT: z.literal('1', 'must be 1 or not set').optional(),
  /** How much is logged: fatal, error, warn, info, debug, trace or silent. */
  EVENHAND_LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

const hasOwnReplayOrigin = ({ EVENHAND_URL: desk, EVENHAND_REPLAY_URL: replay }: z.output<typeof Environment>) =>
  desk === undefined || replay === undefined || new URL(desk).origin !== new URL(replay).origin;

/** The names of all settings. */
export const SETTINGS = Object.keys(Environment.shape) as readonly (keyof z.output<typeof Environment>)[];

/** Settings whose values are nobody's secret. */
const OPEN = [
  'EVENHAND_STORE',
  'EVENHAND_PORT',
  'EVENHAND_HOST',
  'EVENHAND_AGENCY',
  'EVENHAND_URL',
  'EVENHAND_REPLAY_PORT',
  'EVENHAND_REPLAY_URL',
  'EVENHAND_DEVELOPMENT',
  'EVENHAND_LOG_LEVEL',
] as const satisfies readonly (keyof z.output<typeof Environment>)[];

const Config = Environment.refine(hasOwnReplayOrigin, {
  path: ['EVENHAND_REPLAY_URL'],
  error: 'must be another origin than EVENHAND_URL',
}).transform((environment) => ({
  databaseUrl: environment.DATABASE_URL,
  secret: environment.EVENHAND_SECRET,
  masterKey: environment.EVENHAND_MASTER_KEY,
  storeDir: environment.EVENHAND_STORE,
  host: environment.EVENHAND_HOST,
  port: environment.EVENHAND_PORT ?? DEFAULT_PORT,
  /** A port somebody asked for is taken or nothing; our own choice gives way to whoever is there. */
  portIsFixed: environment.EVENHAND_PORT !== undefined,
  agency: environment.EVENHAND_AGENCY,
  seal: environment.EVENHAND_SEAL ?? null,
  publicUrl: environment.EVENHAND_URL ?? null,
  replay:
    environment.EVENHAND_REPLAY_PORT === undefined
      ? null
      : { port: environment.EVENHAND_REPLAY_PORT, url: environment.EVENHAND_REPLAY_URL ?? null },
  development: environment.EVENHAND_DEVELOPMENT === '1',
  logLevel: environment.EVENHAND_LOG_LEVEL,
  /** Every setting as an administrator may see it. */
  shown: shownSettings(Object.fromEntries(SETTINGS.map((name) => [name, environment[name]])), OPEN),
}));

/** Everything the server is told from outside. */
export type Config = Readonly<z.output<typeof Config>>;

/** Reads the environment once, at start. Throws one error that names every setting that is wrong; values are never repeated in it. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  // An empty setting is one that was not made.
  const made = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = Config.safeParse(made);
  if (result.success) return Object.freeze(result.data);
  const lines = result.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
  throw new Error(`Cannot start; these settings are wrong:\n${lines.join('\n')}`);
}
