import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pino, { type Logger } from 'pino';
import { describeError } from '../core/describe-error.ts';
import { packageSignerFrom } from '../core/capture/wacz/signing.ts';
import { signerFrom } from '../core/ledger/note.ts';
import { connectRole, openRole } from '../sql/connect.ts';
import { inTransaction } from '../sql/database.ts';
import { bookHost, leaveHostAlone, type HostPace } from '../sql/pace/pace.ts';
import { openStore } from '../store/store.ts';
import { certificatesIn } from '../store/timestamp/read-token.ts';
import { openBrowser } from './browser.ts';
import { captureHandler } from './capture/handler.ts';
import { keysIn, openSettings, readWorkerConfig, type WorkerConfig } from './config.ts';
import { startDispatch } from './dispatch.ts';
import { openDoor } from './egress/open.ts';
import type { Pace } from './egress/door.ts';
import { watchClock } from './egress/stamp-clock.ts';
import { openMail, type Mail } from './egress/mail.ts';
import { openTimestamps } from './egress/timestamp.ts';
import { JobRunner } from './job.ts';
import { startSequencer } from './ledger/sequencer.ts';
import { openQueues } from './queues.ts';
import { reportHandler } from './report/handler.ts';
import { blockHandler } from './round/block.ts';
import { startReminding } from './remind/remind.ts';
import { startScrubber } from './scrub/scrub.ts';
import { startSigns } from './signs-of-life.ts';
import { startStampingLate } from './stamp/stamp-late.ts';
import { recheckHandler } from './validate/recheck.ts';
import { VERSION } from './version.ts';

/** A running worker process. */
export interface Workers {
  /** Stops taking work, lets go of what is running (others take it over) and closes everything. */
  stop(): Promise<void>;
}

/** How often promises are looked for when nobody announces one, in milliseconds. */
const DISPATCH_EVERY_MS = 2_000;
const HOUR_MS = 3_600_000;
/** Between a few pieces of evidence that are read again and the next, so that captures come first. Milliseconds. */
const SCRUB_REST_MS = 250;

/** Starts everything one worker process does: dispatching, searching, capturing, rendering reports, sequencing the ledger, reading the evidence again, asking for missing time stamps, giving signs of life, reminding people. */
export async function startWorkers(config: WorkerConfig, log: Logger): Promise<Workers> {
  const { DATABASE_URL: databaseUrl, EVENHAND_SECRET: secret } = config;
  const worker = openRole(databaseUrl, secret, 'worker', {
    max: config.EVENHAND_BLOCKS + config.EVENHAND_CAPTURES + 6,
    onLost: (error) => log.warn({ reason: error.message }, 'a database connection was lost'),
  });
  const pace: Pace = {
    book: (host, intervalMs, perDayMax) =>
      inTransaction(worker, null, (transaction) => bookHost(transaction, host, paceOf(host, { intervalMs, perDayMax }, config))),
    leaveAlone: (host, forMs) => inTransaction(worker, null, (transaction) => leaveHostAlone(transaction, host, forMs)),
  };
  const identity = `Evenhand/${VERSION} (+${config.EVENHAND_URL}; ${config.EVENHAND_CONTACT})`;
  const door = openDoor({
    userAgent: identity,
    hosts: config.EVENHAND_EGRESS_HOSTS,
    keys: keysIn(config),
    pace,
    log,
  });
  const browser = await openBrowser({
    path: config.EVENHAND_BROWSER,
    flags: config.EVENHAND_BROWSER_FLAGS,
    identity,
    log,
  });
  const store = openStore({ dir: config.EVENHAND_STORE, masterKey: config.EVENHAND_MASTER_KEY });
  const { timestamps, stampClock } = watchClock(
    openTimestamps({
      authorities: config.EVENHAND_TIMESTAMP_AUTHORITIES,
      roots: readTimestampRoots(config),
      log,
    }),
  );
  const queues = openQueues(config.REDIS_URL, log);
  const runner = new JobRunner(
    worker,
    {
      block: blockHandler({ worker, door, backoffMs: config.EVENHAND_BACKOFF_MS, log }),
      capture: captureHandler({
        worker,
        door,
        browser,
        store,
        signer: packageSignerFrom(config.EVENHAND_LEDGER_KEY),
        timestamps,
      }),
      report: reportHandler({ worker, agency: config.EVENHAND_AGENCY, printPdf: (html) => browser.renderPdf(html) }),
      recheck: recheckHandler({ worker, door, browser, store }),
    },
    { leaseMs: config.EVENHAND_LEASE_MS, backoffMs: config.EVENHAND_BACKOFF_MS },
    log,
  );
  queues.take('block', config.EVENHAND_BLOCKS, (job) => runner.run(job));
  queues.take('capture', config.EVENHAND_CAPTURES, (job) => runner.run(job));
  queues.take('report', 1, (job) => runner.run(job));
  queues.take('recheck', 1, (job) => runner.run(job));
  const dispatcher = startDispatch(
    worker,
    () => connectRole(databaseUrl, secret, 'worker'),
    queues,
    { againAfterMs: config.EVENHAND_LEASE_MS, everyMs: DISPATCH_EVERY_MS },
    log,
  );
  const sequencer = startSequencer(worker, signerFrom(config.EVENHAND_ORIGIN, config.EVENHAND_LEDGER_KEY), log);
  const scrub = { everyMs: config.EVENHAND_SCRUB_HOURS * HOUR_MS, restMs: SCRUB_REST_MS };
  const scrubber = startScrubber(worker, store, scrub, log);
  const stamping = startStampingLate(worker, store, timestamps, log);
  const mail = mailOf(config);
  const reminding = mail === null ? null : startReminding(worker, mail, config.EVENHAND_URL, log);
  const settings = openSettings(config);
  const signs = startSigns(worker, { storeDir: config.EVENHAND_STORE, stampClock, settings }, log);
  log.info({ captures: config.EVENHAND_CAPTURES, blocks: config.EVENHAND_BLOCKS }, 'workers are ready');
  return {
    async stop() {
      await dispatcher.stop();
      runner.stop();
      await queues.close();
      await Promise.all([sequencer.stop(), scrubber.stop(), stamping.stop(), signs.stop(), reminding?.stop()]);
      mail?.close();
      await Promise.all([browser.close(), door.close()]);
      await worker.pool.end();
    },
  };
}

/** Roots are named whenever an authority is: a stamp that nobody can check is none. Throws when they cannot be read. */
function readTimestampRoots({
  EVENHAND_TIMESTAMP_AUTHORITIES: authorities,
  EVENHAND_TIMESTAMP_ROOTS: file,
}: WorkerConfig): string[] {
  if (authorities.length === 0) return [];
  const roots = file === undefined ? [] : certificatesIn(readFileSync(file, 'utf8'));
  if (roots.length === 0)
    throw new Error(
      'The workers cannot start: EVENHAND_TIMESTAMP_ROOTS must name a file with the root certificates (PEM) of the time stamp authorities.',
    );
  return roots;
}

/** Where reminders are handed over; null where the agency sends none. A server that is named needs somebody to write as. */
function mailOf({ EVENHAND_SMTP_URL: url, EVENHAND_MAIL_FROM: from }: WorkerConfig): Mail | null {
  if (url === undefined) return null;
  if (from === undefined) throw new Error('The workers cannot start: EVENHAND_MAIL_FROM must be set with EVENHAND_SMTP_URL.');
  return openMail(url, from);
}

/** Strangers' hosts get the pace their source asks for, and never more a day than the agency allows; the operator's own, named in the hosts table, may be asked faster and without end. */
function paceOf(
  host: string,
  { intervalMs, perDayMax }: HostPace,
  { EVENHAND_EGRESS_HOSTS: own, EVENHAND_OWN_HOSTS_INTERVAL_MS: ownMs, EVENHAND_HOST_REQUESTS_PER_DAY: agencyMax }: WorkerConfig,
): HostPace {
  if (!(host in own)) return { intervalMs, perDayMax: Math.min(agencyMax, perDayMax ?? agencyMax) };
  return { intervalMs: ownMs === undefined ? intervalMs : Math.min(intervalMs, ownMs), perDayMax: null };
}

async function main(): Promise<void> {
  const config = readWorkerConfig(process.env);
  const log = pino({
    level: config.EVENHAND_LOG_LEVEL,
    base: null,
    serializers: { err: describeError },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
  const workers = await startWorkers(config, log);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info('stopping');
      void workers.stop().then(() => process.exit(0));
    });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
}
