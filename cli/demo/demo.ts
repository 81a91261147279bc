import { setTimeout as wait } from 'node:timers/promises';
import pino from 'pino';
import { addFirstUser } from '../user.ts';
import { describeError } from '../../core/describe-error.ts';
import type { RequisitionId, RoundId } from '../../core/ids.ts';
import { readConfig } from '../../server/config.ts';
import { startServer } from '../../server/main.ts';
import { openRole } from '../../sql/connect.ts';
import { inTransaction, type RolePool } from '../../sql/database.ts';
import { migrate } from '../../sql/migrate.ts';
import { readWorkerConfig } from '../../workers/config.ts';
import { startWorkers } from '../../workers/main.ts';
import { PROJECT_ROOT } from '../../local/child.ts';
import { startPracticeWeb } from '../../local/practice-web/index.ts';
import { startStack } from '../../local/stack.ts';
import { join } from 'node:path';
import { openRequisition, replacePassword, REQUISITION, seatEverybody, signIn, takeInApplicants, type Seats } from './agency.ts';
import { confirmPages, decideOnOne, draftFindings, judgePages, readFindings, requestReports } from './desk-work.ts';
import { farewellTo } from './farewell.ts';
import { keepSignIns, PARTS, type SignIns } from './people.ts';
import { openProgress, type Progress } from './progress.ts';
import { takeSeat } from './seat.ts';
import { findRequisition, listReports, readProgress, readRecheckProgress } from './state.ts';
import { summarise, type Summary } from './summary.ts';

export interface DemoOptions {
  /** Where the private servers keep their data; `.evenhand` in the checkout when undefined. */
  readonly dir: string | undefined;
  /** Where to leave reports, matrix, ledger and summary; nowhere when null. */
  readonly out: string | null;
  /** Whether it is to be looked at afterwards, or stopped at once. */
  readonly staysUp: boolean;
  readonly signal: AbortSignal;
  /** Where progress is shown. */
  readonly terminal: NodeJS.WritableStream;
}

export interface Demo {
  readonly summary: Summary;
  /** Addresses and sign-ins, for people. */
  readonly farewell: string;
  /** Stops everything that was started. */
  stop(): Promise<void>;
}

const AGENCY = 'Millbrook Police Department';

/**
 * Runs the product's main job from an empty folder, or continues it: everything is up and done when this resolves. Throws what
 * `signal` was aborted with after stopping what it started.
 */
export async function runDemo({
  dir = join(PROJECT_ROOT, '.evenhand'),
  out,
  staysUp,
  signal,
  terminal,
}: DemoOptions): Promise<Demo> {
  const start = performance.now();
  const progress = openProgress(terminal);
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    progress.say('Starting PostgreSQL, Redis and the practice web');
    const stack = await startStack({ dir });
    stops.push(() => stack.stop());
    const web = await startPracticeWeb();
    stops.push(() => web.close());
    const environment = environmentOf(stack.environment, web.hosts);
    const { databaseUrl, secret } = connectionOf(stack.environment);
    const applied = await migrate(databaseUrl, secret);
    if (applied.length > 0) progress.say(`Database made: ${applied.length} migrations`);

    progress.say('Starting the server and the workers');
    const server = await startServer(readConfig(environment));
    stops.push(() => server.stop());
    const log = pino(
      { base: null, serializers: { err: describeError } },
      pino.destination({ dest: join(dir, 'workers.log'), sync: true }),
    );
    const workers = await startWorkers(readWorkerConfig(environment), log);
    stops.push(() => workers.stop());
    const worker = openRole(databaseUrl, secret, 'worker', { max: 2 });
    stops.push(() => worker.pool.end());

    const signIns = keepSignIns(dir);
    const seats = await seatAll(server.url, { databaseUrl, secret }, signIns);
    await doTheJob(worker, seats, progress, signal);

    const summary = await progress.piece('Exporting and verifying the ledger', () =>
      summarise(worker, {
        out,
        auditor: seats.auditor,
        environment: stack.environment,
        seconds: () => (performance.now() - start) / 1000,
      }),
    );
    return { summary, farewell: farewellTo(staysUp ? server.url : null, AGENCY, signIns, summary, out), stop };
  } catch (error) {
    await stop();
    signal.throwIfAborted();
    throw error;
  }
}

/** Settings of the server and the workers in the demo: loopback names for the practice web, and no reason to wait for our own hosts. */
function environmentOf(stack: Readonly<Record<string, string>>, hosts: Readonly<Record<string, number>>): Record<string, string> {
  return {
    ...stack,
    EVENHAND_AGENCY: AGENCY,
    EVENHAND_LOG_LEVEL: 'silent',
    EVENHAND_EGRESS_HOSTS: Object.entries(hosts)
      .map(([name, port]) => `${name}=127.0.0.1:${port}`)
      .join(','),
    EVENHAND_OWN_HOSTS_INTERVAL_MS: '20',
    EVENHAND_BACKOFF_MS: '500',
    // Any free port: the page of a capture says which.
    EVENHAND_REPLAY_PORT: '0',
    ...chosenBefore('EVENHAND_PORT', 'EVENHAND_REPLAY_PORT', 'EVENHAND_TIMESTAMP_AUTHORITIES', 'EVENHAND_TIMESTAMP_ROOTS'),
  };
}

/** Settings that whoever starts the demo may make. */
const chosenBefore = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name] ?? '']])));

function connectionOf(environment: Readonly<Record<string, string>>): { databaseUrl: string; secret: string } {
  const { DATABASE_URL: databaseUrl, EVENHAND_SECRET: secret } = environment;
  if (databaseUrl === undefined || secret === undefined) throw new Error('the stack did not say where its database is');
  return { databaseUrl, secret };
}

async function seatAll(
  baseUrl: string,
  { databaseUrl, secret }: { databaseUrl: string; secret: string },
  signIns: SignIns,
): Promise<Seats> {
  const administrator = takeSeat(baseUrl);
  if (!(await signIn(administrator, signIns.administrator))) {
    const admin = openRole(databaseUrl, secret, 'admin', { max: 1 });
    try {
      const oneTime = await addFirstUser(admin, { email: signIns.administrator.email, name: PARTS.administrator.name });
      await replacePassword(administrator, signIns.administrator.email, oneTime, signIns.administrator.password);
    } finally {
      await admin.pool.end();
    }
  }
  return seatEverybody(baseUrl, administrator, signIns);
}

/** From an approved protocol to released reports, each stage skipped where an earlier run has done it. */
async function doTheJob(worker: RolePool, seats: Seats, progress: Progress, signal: AbortSignal): Promise<void> {
  const read = () => inTransaction(worker, null, (transaction) => findRequisition(transaction, REQUISITION.number));
  let found = await read();
  if (found === null || found.applicants === 0) {
    progress.say('Supervisor and investigator: protocol, requisition, applicants');
    const path = found === null ? await openRequisition(seats) : `/requisitions/${found.id}`;
    await takeInApplicants(seats, path);
    found = await read();
  }
  if (found === null) throw new Error('the requisition was not opened');
  signal.throwIfAborted();

  const round = found.round ?? (await startTheRound(seats, found.id));
  await watchRound(worker, round, progress, signal);
  const place = { requisition: found.id, round };
  await progress.piece('Investigator: whose pages are these', (tell) => judgePages(worker, seats.investigator, round, tell));
  signal.throwIfAborted();
  await progress.piece('Second reader: whose pages are these', (tell) => confirmPages(worker, seats.second, round, tell));
  await progress.piece('Investigator: findings', (tell) => draftFindings(worker, seats.investigator, place, tell));
  await watchRechecks(worker, round, progress, signal);
  await progress.piece('Second reader: findings', (tell) => readFindings(worker, seats.second, found.id, tell));
  signal.throwIfAborted();
  await progress.piece('Investigator: reports asked for', (tell) => requestReports(worker, seats.investigator, found.id, tell));
  await watchReports(worker, found.id, progress, signal);
  await decideOnOne(seats);
}

async function startTheRound({ investigator }: Seats, requisition: RequisitionId): Promise<RoundId> {
  const plan = await investigator.open(`/requisitions/${requisition}/rounds/new`);
  const round = await investigator.send(plan, '/rounds/new');
  const id = /\/rounds\/([0-9a-f-]{36})/.exec(round.at)?.[1];
  if (id === undefined) throw new Error('the round was not started');
  return id as RoundId;
}

async function watchRound(worker: RolePool, round: RoundId, progress: Progress, signal: AbortSignal): Promise<void> {
  await progress.piece('The round: searches and captures', async (tell) => {
    for (;;) {
      const { status, cells, observed, captures, captured } = await inTransaction(worker, null, (transaction) =>
        readProgress(transaction, round),
      );
      tell(observed + captured, cells + captures);
      if (status === 'finished') return;
      await wait(250, undefined, { signal });
    }
  });
}

async function watchRechecks(worker: RolePool, round: RoundId, progress: Progress, signal: AbortSignal): Promise<void> {
  await progress.piece('Workers: the live pages of findings asked again', async (tell) => {
    for (;;) {
      const { asked, answered } = await inTransaction(worker, null, (transaction) => readRecheckProgress(transaction, round));
      tell(answered, asked);
      if (answered === asked) return;
      await wait(250, undefined, { signal });
    }
  });
}

async function watchReports(
  worker: RolePool,
  requisition: RequisitionId,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  await progress.piece('Workers: reports rendered and checked for residue', async (tell) => {
    for (;;) {
      const reports = await inTransaction(worker, null, (transaction) => listReports(transaction, requisition));
      const ended = reports.filter(({ status }) => status === 'released' || status === 'blocked');
      tell(ended.length, reports.length);
      if (ended.length === reports.length) return;
      await wait(250, undefined, { signal });
    }
  });
  const blocked = await inTransaction(worker, null, (transaction) => listReports(transaction, requisition)).then((reports) =>
    reports.filter(({ status }) => status === 'blocked'),
  );
  for (const { applicant, blocked_by: residue } of blocked)
    progress.say(`The report on ${applicant} is blocked: ${JSON.stringify(residue)}`);
}
