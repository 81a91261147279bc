/** One machine, as far as finding programs depends on it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  /** null where there are no user ids (Windows). */
  readonly uid: number | null;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Linux only, nearest first: ['linuxmint', 'ubuntu', 'debian']. */
  readonly distribution: readonly string[];
  readonly isProgram: (file: string) => boolean;
  /** The names in a folder; none when it cannot be read. */
  readonly list: (folder: string) => string[];
}

/** A browser program and the flags it needs to start for the user who asks. */
export interface FoundBrowser {
  readonly path: string;
  readonly flags: readonly string[];
}

/** A folder that holds `initdb` and `postgres`, of a version that runs here. */
export interface FoundPostgres {
  readonly bin: string;
  readonly origin: 'bundled' | 'installed';
  readonly version: string;
}

export function nodeVersionProblem(version: string): string | null;
export function thisMachine(environment?: Readonly<Record<string, string | undefined>>): Machine;
export function findBrowser(machine: Machine): FoundBrowser | null;
export function findRedis(machine: Machine): string | null;
export function findPostgres(machine: Machine, projectRoot: string, major?: number | null): FoundPostgres | null;
export function bundledPostgresFolder(machine: Machine, projectRoot: string): string;
export function missingMessage(what: 'redis' | 'browser' | 'postgres', machine: Machine): string;
