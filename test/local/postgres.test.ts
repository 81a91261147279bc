import { expect } from 'chai';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { CannotStart } from '../../local/cannot-start.ts';
import { startPostgres, type LocalPostgres } from '../../local/postgres.ts';
import { answers, otherAddresses } from './support/addresses.ts';
import { temporaryFolder } from './support/folder.ts';

describe('the private PostgreSQL', function () {
  this.timeout(60_000); // servers start here, perhaps beside other work on a small machine

  const folder = temporaryFolder();
  const log: string[] = [];
  let postgres: LocalPostgres;

  before(async () => (postgres = await start()));
  after(async () => {
    await postgres.stop();
    folder.remove();
  });

  it('gives a superuser a UTF-8 database, ordered the same on every machine', async () => {
    const { rows } = await query(`
      select current_database(), usesuper, pg_encoding_to_char(encoding) as encoding, lower('É') as lower, datcollate
      from pg_user, pg_database where usename = current_user and datname = current_database()`);
    expect(rows[0]).to.include({ current_database: 'evenhand', usesuper: true, encoding: 'UTF8' });
    expect(rows[0]?.['datcollate']).to.be.oneOf(['C.UTF-8', 'C']);
  });

  it('listens on 127.0.0.1 and nowhere else', async () => {
    const port = Number(new URL(postgres.url).port);
    expect(await answers('127.0.0.1', port)).to.equal(true);
    for (const address of otherAddresses()) expect(await answers(address, port), address).to.equal(false);
    const { rows } = await query('show unix_socket_directories');
    expect(rows[0]).to.deep.equal({ unix_socket_directories: '' });
  });

  it('lets nobody in without the password, which only the owner can read', async () => {
    const url = new URL(postgres.url);
    url.password = 'guess';
    const client = new pg.Client({ connectionString: url.href });
    const refusal: unknown = await client.connect().catch((error: unknown) => error);
    expect(refusal).to.be.instanceOf(pg.DatabaseError).and.to.include({ code: '28P01' });
    expect(statSync(path.join(folder.dir, 'postgres-password')).mode & 0o777).to.equal(0o600);
    const { rows } = await query('show password_encryption');
    expect(rows[0]).to.deep.equal({ password_encryption: 'scram-sha-256' });
  });

  it('keeps its data over a stop and a start, at a new port, with clients still connected', async () => {
    await query('create table kept (word text)');
    await query("insert into kept values ('naïve')");
    const idle = new pg.Client({ connectionString: postgres.url });
    idle.on('error', () => undefined); // it is cut off on purpose
    await idle.connect();
    const before = postgres.url;
    await postgres.stop();
    await postgres.stop();
    expect(await answers('127.0.0.1', Number(new URL(before).port))).to.equal(false);
    expect(existsSync(path.join(folder.dir, 'postgres', 'postmaster.pid'))).to.equal(false);
    postgres = await start();
    expect(postgres.url).not.to.equal(before);
    expect((await query('select word from kept')).rows).to.deep.equal([{ word: 'naïve' }]);
    await idle.end().catch(() => undefined);
  });

  it('is not confused by the number of a process that is not PostgreSQL', async () => {
    await postgres.stop();
    const pidFile = path.join(folder.dir, 'postgres', 'postmaster.pid');
    writeFileSync(pidFile, `${process.pid}\n${path.join(folder.dir, 'postgres')}\n`, { mode: 0o600 });
    postgres = await start();
    expect((await query('select 1 as one')).rows).to.deep.equal([{ one: 1 }]);
  });

  it('says so when its password file is lost, and leaves the data alone', async () => {
    await postgres.stop();
    const file = path.join(folder.dir, 'postgres-password');
    const password = readFileSync(file, 'utf8');
    rmSync(file);
    const problem: unknown = await start().catch((error: unknown) => error);
    writeFileSync(file, password, { mode: 0o600 });
    postgres = await start();
    expect(problem).to.be.instanceOf(CannotStart).and.to.have.property('message').that.includes('postgres-password is missing');
  });

  it('says so when the data was made by a PostgreSQL that is not here', async () => {
    const other = temporaryFolder();
    mkdirSync(path.join(other.dir, 'postgres'));
    writeFileSync(path.join(other.dir, 'postgres', 'PG_VERSION'), '9\n');
    writeFileSync(path.join(other.dir, 'postgres-password'), 'x');
    const problem: unknown = await startPostgres({ dir: other.dir, log: () => undefined }).catch((error: unknown) => error);
    other.remove();
    expect(problem)
      .to.be.instanceOf(CannotStart)
      .and.to.have.property('message')
      .that.matches(/made by PostgreSQL 9.*Upgrades/);
  });

  it('finds itself a place it can reach when the folder lies where only root can go', async () => {
    const closed = temporaryFolder(); // made for its owner alone, like a home folder
    const log: string[] = [];
    const options = { dir: path.join(closed.dir, 'stack'), log: (line: string) => log.push(line), fast: true };
    const first = await startPostgres(options);
    const { rows } = await query('show data_directory', first.url);
    const home = path.dirname(String(rows[0]?.['data_directory']));
    await first.stop();
    const second = await startPostgres(options);
    expect((await query('show data_directory', second.url)).rows).to.deep.equal(rows);
    await second.stop();
    closed.remove();
    // Only root has to go elsewhere, and it says where.
    const isElsewhere = process.getuid?.() === 0;
    expect(log.some((line) => line.includes(`so the database is in ${home}`))).to.equal(isElsewhere);
    expect(path.basename(home).startsWith('evenhand-')).to.equal(isElsewhere);
    if (isElsewhere) rmSync(home, { recursive: true });
  });

  it('shows the end of its log when it cannot start', async () => {
    const other = temporaryFolder();
    const broken = await startPostgres({ dir: other.dir, log: () => undefined, fast: true });
    await broken.stop();
    writeFileSync(path.join(other.dir, 'postgres', 'postgresql.conf'), 'no_such_setting = 1\n', { flag: 'a' });
    const problem: unknown = await startPostgres({ dir: other.dir, log: () => undefined, fast: true }).catch(
      (error: unknown) => error,
    );
    other.remove();
    expect(problem).to.be.instanceOf(CannotStart).and.to.have.property('message').that.includes('no_such_setting');
  });

  function start(): Promise<LocalPostgres> {
    return startPostgres({ dir: folder.dir, log: (line) => log.push(line), fast: true });
  }

  async function query(text: string, url = postgres.url): Promise<pg.QueryResult<Record<string, unknown>>> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return await client.query(text);
    } finally {
      await client.end();
    }
  }
});
