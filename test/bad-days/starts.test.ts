import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { Failure } from '../../core/failure.ts';
import { WorkerConfig } from '../../workers/config.ts';
import { buildAgency, buildRequisition, emailOf, TEST_PASSWORD } from '../support/builders.ts';
import { freshDatabase } from '../support/database.ts';
import { DeskClient } from '../support/desk-client.ts';
import { eventually } from '../support/eventually.ts';
import { readyForRound } from './support/round.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BARE = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };

describe('A worker with wrong settings', function () {
  this.timeout(60_000);

  it('does not start, names each of them, and repeats no value', () => {
    const wrong = {
      DATABASE_URL: 'mysql://hunter2@127.0.0.1/x',
      REDIS_URL: 'hunter2',
      EVENHAND_SECRET: 'hunter2',
      EVENHAND_MASTER_KEY: 'hunter2',
      EVENHAND_EGRESS_HOSTS: 'hunter2',
      EVENHAND_CAPTURES: 'many',
      EVENHAND_LEASE_MS: '-1',
      EVENHAND_LOG_LEVEL: 'loud',
    };
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'workers/main.ts'], {
      cwd: ROOT,
      env: { ...BARE, ...wrong },
      encoding: 'utf8',
    });
    expect(status).to.equal(1);
    const needed = ['EVENHAND_LEDGER_KEY', 'EVENHAND_STORE', 'EVENHAND_BROWSER'];
    for (const setting of [...Object.keys(wrong), ...needed]) {
      expect(Object.keys(WorkerConfig.shape)).to.include(setting);
      expect(stderr).to.include(setting);
    }
    for (const secret of ['DATABASE_URL', 'REDIS_URL', 'EVENHAND_SECRET', 'EVENHAND_MASTER_KEY'] as const)
      expect(stderr.split(/\n(?=✖)/).find((line) => line.includes(secret))).not.to.include('hunter2');
    expect(stderr).not.to.match(/^\s+at /m);
  });
});

describe('A round started twice at the same moment', () => {
  it('starts once', async () => {
    const ready = await readyForRound();
    try {
      const tries = await Promise.allSettled([
        ready.start('investigator'),
        ready.start('second'),
        ready.start('investigator'),
        ready.start('second'),
      ]);
      const started = tries.filter(({ status }) => status === 'fulfilled');
      expect(started).to.have.length(1);
      for (const one of tries) {
        if (one.status === 'fulfilled') continue;
        expect(one.reason).to.be.instanceOf(Failure);
        expect((one.reason as Failure).code).to.equal('ALREADY_DONE');
      }
      const count = async (table: string) =>
        (await ready.database.owner.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n;
      expect(await count('evidence.round')).to.equal(1);
      expect(await count('evidence.block')).to.equal(2);
      expect(await count("ledger.act where kind = 'round.started'")).to.equal(1);
    } finally {
      await ready.close();
    }
  });
});

describe('A server that is killed while somebody sends a form', function () {
  this.timeout(60_000);

  it('has kept nothing of it, and takes the same form from the same person when it is back', async () => {
    const database = await freshDatabase();
    const agency = await buildAgency(database);
    const requisition = await buildRequisition(database, agency);
    const dir = mkdtempSync(join(tmpdir(), 'evenhand-killed-'));
    const environment = {
      DATABASE_URL: database.url,
      EVENHAND_SECRET: database.secret,
      EVENHAND_MASTER_KEY: randomBytes(32).toString('base64'),
      EVENHAND_STORE: dir,
      EVENHAND_LOG_LEVEL: 'info',
    };
    const held = await database.owner.connect();
    let server = await startServer({ ...environment, EVENHAND_PORT: '0' });
    try {
      const desk = new DeskClient(server.url);
      await desk.post('/sign-in', { email: emailOf('investigator'), password: TEST_PASSWORD });
      const path = `/requisitions/${requisition}/applicants/new`;
      await desk.get(path);
      const form = {
        action: 'save',
        number: 'A-2001',
        'identifiers[0].kind': 'name',
        'identifiers[0].value': 'Jordan Example',
        'identifiers[0].provenance': 'declared',
      };
      const added = async () =>
        (
          await database.owner.query<{ applicants: number; acts: number }>(
            `select (select count(*) from intake.applicant)::int as applicants,
               (select count(*) from ledger.act where kind = 'applicant.added')::int as acts`,
          )
        ).rows[0];

      // The ledger is held, so the applicant is in and its act is not when the server goes.
      await held.query('begin; lock table ledger.act in access exclusive mode');
      const sent = desk.post(path, form).then(
        () => 'answered',
        () => 'broken',
      );
      await eventually(async () => {
        const { rows } = await database.owner.query<{ n: number }>(
          "select count(*)::int as n from pg_locks where not granted and relation = 'ledger.act'::regclass",
        );
        return rows[0]?.n === 1;
      });
      await server.kill();
      expect(await sent).to.equal('broken');
      await held.query('rollback');
      await eventually(async () => {
        const { rows } = await database.owner.query<{ n: number }>(
          "select count(*)::int as n from pg_stat_activity where usename = 'evenhand_investigator' and datname = current_database()",
        );
        return rows[0]?.n === 0;
      });
      expect(await added()).to.deep.equal({ applicants: 0, acts: 0 });

      server = await startServer({ ...environment, EVENHAND_PORT: new URL(server.url).port });
      expect(await desk.post(path, form)).to.deep.include({ status: 303, location: `/requisitions/${requisition}` });
      expect(await added()).to.deep.equal({ applicants: 1, acts: 1 });
    } finally {
      held.release(true);
      await server.kill();
      await database.drop();
      rmSync(dir, { recursive: true });
    }
  });
});

interface ServerProcess {
  readonly url: string;
  /** SIGKILL: nothing is said, nothing is tidied. */
  kill(): Promise<void>;
}

async function startServer(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: ROOT,
    env: { ...BARE, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (line) => {
      const found = /"url":"([^"]+)"/.exec(String(line))?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${String(code)}`)));
  });
  return {
    url,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
