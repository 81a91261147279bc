import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { CannotStart } from '../../local/cannot-start.ts';
import { PROJECT_ROOT } from '../../local/child.ts';
import { freePort } from '../../local/ports.ts';
import { startStack, type Stack } from '../../local/stack.ts';
import { answers } from './support/addresses.ts';
import { temporaryFolder } from './support/folder.ts';
import { withRedis } from './support/with-redis.ts';

describe('the stack for one machine', function () {
  this.timeout(60_000); // servers start here, perhaps beside other work on a small machine

  let folder: ReturnType<typeof temporaryFolder>;
  const toEnd: (Stack | ChildProcess)[] = [];

  beforeEach(() => (folder = temporaryFolder()));
  afterEach(async () => {
    for (const each of toEnd.splice(0)) {
      if ('stop' in each) await each.stop();
      else each.kill('SIGKILL');
    }
    folder.remove();
  });

  it('gives server and workers every setting they need, the same secrets at every start', async () => {
    const first = await start();
    expect(first.environment).to.include.all.keys(
      'DATABASE_URL',
      'REDIS_URL',
      'EVENHAND_SECRET',
      'EVENHAND_MASTER_KEY',
      'EVENHAND_LEDGER_KEY',
      'EVENHAND_BROWSER',
    );
    expect(first.environment['EVENHAND_STORE']).to.equal(path.join(folder.dir, 'store'));
    await first.stop();
    const second = await start();
    for (const key of ['EVENHAND_SECRET', 'EVENHAND_MASTER_KEY', 'EVENHAND_LEDGER_KEY'])
      expect(second.environment[key]).to.equal(first.environment[key]);
  });

  it('refuses a second owner of the folder and says who has it, until the first is done', async () => {
    const first = await start();
    const problem: unknown = await start().catch((error: unknown) => error);
    expect(problem)
      .to.be.instanceOf(CannotStart)
      .and.to.have.property('message')
      .that.includes(`already running from ${folder.dir} (process ${process.pid})`);
    expect(await one(first)).to.equal(1);
    await first.stop();
    await start();
  });

  it('runs beside another one in another folder', async () => {
    const other = temporaryFolder();
    const stacks = await Promise.all([start(), start(other.dir)]);
    const ports = stacks.flatMap(({ environment }) =>
      ['DATABASE_URL', 'REDIS_URL'].map((key) => new URL(environment[key]!).port),
    );
    expect(new Set(ports).size).to.equal(4);
    await stacks[1].stop();
    other.remove();
  });

  it('comes back with all its data after its owner was killed without warning', async () => {
    const { owner, environment } = await startElsewhere();
    await query(environment['DATABASE_URL']!, 'create table kept as select 42 as answer');
    await withRedis(environment['REDIS_URL']!, (client) => client.set('kept', 'yes'));
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    const ports = [environment['DATABASE_URL']!, environment['REDIS_URL']!].map((url) => Number(new URL(url).port));
    expect(await Promise.all(ports.map((port) => answers('127.0.0.1', port)))).to.deep.equal([true, true]);

    const log: string[] = [];
    const stack = await start(folder.dir, log);
    expect(log.join('\n')).to.include('Stopping the PostgreSQL (process').and.to.include('Stopping the Redis on port');
    expect(await Promise.all(ports.map((port) => answers('127.0.0.1', port)))).to.deep.equal([false, false]);
    expect(await query(stack.environment['DATABASE_URL']!, 'select answer from kept')).to.deep.equal([{ answer: 42 }]);
    expect(await withRedis(stack.environment['REDIS_URL']!, (client) => client.get('kept'))).to.equal('yes');
  });

  it('comes back after the database itself was killed together with its owner', async () => {
    const { owner, environment } = await startElsewhere();
    await query(environment['DATABASE_URL']!, 'create table kept as select 42 as answer');
    const postmaster = Number.parseInt(readFileSync(path.join(folder.dir, 'postgres', 'postmaster.pid'), 'utf8'), 10);
    owner.kill('SIGKILL');
    process.kill(postmaster, 'SIGKILL');
    await once(owner, 'exit');
    const stack = await start();
    expect(await query(stack.environment['DATABASE_URL']!, 'select answer from kept')).to.deep.equal([{ answer: 42 }]);
  });

  it('leaves no server behind when its owner ends without stopping it', async () => {
    const { owner, environment } = await startElsewhere();
    owner.stdin?.end(); // the owner's cue to call process.exit
    await once(owner, 'exit');
    await expectNobodyAt(Number(new URL(environment['DATABASE_URL']!).port));
    await expectNobodyAt(Number(new URL(environment['REDIS_URL']!).port));
  });

  it('starts neither and frees the folder when one of the two cannot start', async () => {
    const blocked = path.join(folder.dir, 'redis');
    writeFileSync(blocked, 'a file where a folder should be');
    const problem: unknown = await start().catch((error: unknown) => error);
    expect(problem).to.be.instanceOf(Error).and.to.include({ code: 'EEXIST' });
    expect(existsSync(path.join(folder.dir, 'postgres', 'postmaster.pid'))).to.equal(false);
    rmSync(blocked);
    expect(await one(await start())).to.equal(1);
  });

  it('is never given the same port twice', async () => {
    const ports = await Promise.all(Array.from({ length: 50 }, () => freePort()));
    expect(new Set(ports).size).to.equal(50);
  });

  async function start(dir = folder.dir, log: string[] = []): Promise<Stack> {
    const stack = await startStack({ dir, fast: true, log: (line) => log.push(line) });
    toEnd.push(stack);
    return stack;
  }

  /** The same stack in a process of its own, which can be killed. */
  async function startElsewhere(): Promise<{ owner: ChildProcess; environment: Record<string, string> }> {
    const script = fileURLToPath(new URL('./support/hold-stack.ts', import.meta.url));
    const owner = spawn(process.execPath, ['--import', 'tsx', script, folder.dir], {
      cwd: PROJECT_ROOT,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    toEnd.push(owner);
    const [line] = (await once(createInterface(owner.stdout), 'line')) as [string];
    return { owner, environment: JSON.parse(line) as Record<string, string> };
  }
});

async function one(stack: Stack): Promise<unknown> {
  const rows = await query(stack.environment['DATABASE_URL']!, 'select 1 as one');
  return rows[0]?.['one'];
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Waits for the port to fall silent; mocha's timeout is the limit. */
async function expectNobodyAt(port: number): Promise<void> {
  while (await answers('127.0.0.1', port)) await new Promise((resolve) => setImmediate(resolve));
}
