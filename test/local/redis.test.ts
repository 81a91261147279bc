import { expect } from 'chai';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { sayToRedis } from '../../local/redis-words.ts';
import { startRedis, type LocalRedis } from '../../local/redis.ts';
import { answers, otherAddresses } from './support/addresses.ts';
import { temporaryFolder } from './support/folder.ts';
import { withRedis } from './support/with-redis.ts';

describe('the private Redis', () => {
  const folder = temporaryFolder();
  let redis: LocalRedis;

  before(async () => (redis = await start()));
  after(async () => {
    await redis.stop();
    folder.remove();
  });

  it('listens on 127.0.0.1 and nowhere else', async () => {
    const port = Number(new URL(redis.url).port);
    expect(await answers('127.0.0.1', port)).to.equal(true);
    for (const address of otherAddresses()) expect(await answers(address, port), address).to.equal(false);
  });

  it('obeys nobody without the password, which only the owner can read', async () => {
    const port = Number(new URL(redis.url).port);
    expect(await sayToRedis({ port, password: 'guess' }, 'SHUTDOWN')).to.match(/^-WRONGPASS/);
    expect(await withRedis(redis.url, (client) => client.ping())).to.equal('PONG');
    expect(statSync(path.join(folder.dir, 'redis', 'redis.conf')).mode & 0o777).to.equal(0o600);
  });

  it('keeps its data over a stop and a start, under a new password', async () => {
    await withRedis(redis.url, (client) => client.set('kept', 'naïve'));
    const before = new URL(redis.url);
    await redis.stop();
    await redis.stop();
    expect(await answers('127.0.0.1', Number(before.port))).to.equal(false);
    redis = await start();
    expect(new URL(redis.url).password).not.to.equal(before.password);
    expect(await withRedis(redis.url, (client) => client.get('kept'))).to.equal('naïve');
  });

  it('never drops a job to make room', async () => {
    expect(await withRedis(redis.url, (client) => client.config('GET', 'maxmemory-policy'))).to.deep.equal([
      'maxmemory-policy',
      'noeviction',
    ]);
  });

  it('leaves alone a stranger who listens where the last one did', async () => {
    await redis.stop();
    const heard: string[] = [];
    const stranger = await listenFor(heard);
    const { port } = stranger.address() as { port: number };
    const file = path.join(folder.dir, 'redis', 'redis.conf');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^port .*$/m, `port ${port}`));
    redis = await start();
    expect(heard.join('')).not.to.include('SHUTDOWN');
    expect(stranger.listening).to.equal(true);
    stranger.close();
  });

  function start(): Promise<LocalRedis> {
    return startRedis({ dir: folder.dir, log: () => undefined, fast: true });
  }
});

/** Answers everything as a Redis with another password would. */
function listenFor(heard: string[]): Promise<Server> {
  const server = createServer((socket) => {
    socket.setEncoding('utf8').on('data', (text: string) => {
      heard.push(text);
      socket.write('-WRONGPASS invalid username-password pair\r\n');
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
