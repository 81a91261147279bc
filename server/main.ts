import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import type { Logger } from 'pino';
import { openRole } from '../sql/connect.ts';
import { openProgressFeed } from '../sql/progress/listen.ts';
import { openStore } from '../store/store.ts';
import { createApp } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { openLog } from './log.ts';
import { designPage } from './pages/design/show.ts';
import { pages as deskPages } from './pages/index.ts';
import { openReplay } from './replay/listener.ts';
import type { Parts } from './parts.ts';

/** A server that is running. */
export interface RunningServer {
  /** Where it listens. */
  readonly url: string;
  /** Takes no more requests, waits for those under way, and closes everything it opened. Calling twice is harmless. */
  readonly stop: () => Promise<void>;
}

const PORTS_TRIED_MAX = 30;
/** Long enough for the longest page; a stream of progress is ended before. */
const LAST_REQUESTS_MS = 10_000;
const IDLE_LOOK_MS = 50;
/** A database that does not answer within this is treated as one that is away. */
const PATIENCE_MS = 15_000;

/** Starts the server. Throws when it cannot listen; a database that is away is no reason not to start. */
export async function startServer(config: Config, log: Logger = openLog(config.logLevel)): Promise<RunningServer> {
  const pools = openPools(config, log);
  const progress = openProgressFeed(config.databaseUrl, config.secret, (error) =>
    log.warn({ err: error }, 'progress is not heard'),
  );
  const store = openStore({ dir: config.storeDir, masterKey: config.masterKey });
  const { agency, seal, secret, publicUrl } = config;
  const replay = config.replay === null ? null : await openReplay({ host: config.host, ...config.replay });
  const pages = config.development ? [...deskPages, designPage] : deskPages;
  const { shown: settings } = config;
  const app = createApp({ pools, evidence: store, replay, log, agency, settings, seal, secret, publicUrl, progress, pages });
  const closeAll = async () => {
    await Promise.all([progress.close(), replay?.close()]);
    await Promise.all(Object.values(pools).map(({ pool }) => pool.end()));
  };
  try {
    const server = await listen(app, config);
    const { port } = server.address() as AddressInfo;
    const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
    let stopped: Promise<void> | undefined;
    return { url, stop: () => (stopped ??= endRequests(server).then(closeAll)) };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

function openPools({ databaseUrl, secret }: Config, log: Logger): Parts['pools'] {
  const open = (role: keyof Parts['pools']) =>
    openRole(databaseUrl, secret, role, {
      patienceMs: PATIENCE_MS,
      onLost: (error) => log.warn({ role, err: error }, 'a database connection was lost'),
    });
  return {
    investigator: open('investigator'),
    supervisor: open('supervisor'),
    panelist: open('panelist'),
    auditor: open('auditor'),
    admin: open('admin'),
    auth: open('auth'),
  };
}

type App = ReturnType<typeof createApp>;

/** Listens on the port asked for; without one, on the first free port from the default on. */
async function listen(app: App, { host, port, portIsFixed }: Config): Promise<Server> {
  for (let tried = 0; ; tried += 1) {
    try {
      const server = app.listen(port + tried, host);
      await once(server, 'listening');
      return server;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || portIsFixed || tried === PORTS_TRIED_MAX) throw error;
    }
  }
}

async function endRequests(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // Browsers keep connections open for a next request, which is not going to be answered here.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_LOOK_MS);
  const patience = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS_MS);
  await closed;
  clearTimeout(patience);
  clearInterval(idle);
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel);
  const { url, stop } = await startServer(config, log);
  log.info({ url }, 'listening');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      void stop();
    });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
