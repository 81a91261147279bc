import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';

const run = promisify(execFile);

/** Fills the store in a process of its own, which tells what happened as JSON. */
const FILL = `
  import { randomBytes } from 'node:crypto';
  import { openStore } from './store/store.ts';
  const store = openStore({ dir: process.env.STORE_DIR, masterKey: Buffer.alloc(32, 7) });
  const { wrapped } = store.newDataKey();
  const small = await store.put(Buffer.from('small'), wrapped);
  const failure = await store.put(randomBytes(4_000_000), wrapped).then(() => null, (error) => error.code);
  const again = (await store.get(small.sha256, wrapped)).toString();
  console.log(JSON.stringify({ failure, again }));
`;

/** The shell lines that make a place too small for 4 MB: a tiny file system where we may mount one, a file size limit for everybody. */
const PLACES = [
  { name: 'on a full file system', needsMount: true, enter: 'mount -t tmpfs -o size=1m tmpfs "$STORE_DIR"' },
  { name: 'at a file size limit', needsMount: false, enter: 'ulimit -f 1000' },
];

/** Not everybody may: root may, except in most containers. */
const mayMount = spawnSync('sh', ['-c', 'unshare -m true']).status === 0;

describe('A full evidence store', () => {
  for (const { name, needsMount, enter } of PLACES) {
    if (needsMount && !mayMount) continue;

    it(`says so, keeps what it had and leaves no half file ${name}`, async () => {
      const dir = await mkdtemp(join(tmpdir(), 'evenhand-full-'));
      // The mount lives in a mount namespace of its own and goes away with the shell, whatever happens to the test.
      const script = `${enter} && node --import tsx --input-type=module -e "$FILL" && find "$STORE_DIR" -type f | wc -l`;
      const shell: readonly [string, ...string[]] = needsMount ? ['unshare', '-m', 'sh', '-c', script] : ['sh', '-c', script];
      try {
        const { stdout } = await run(shell[0], shell.slice(1), { env: { ...process.env, STORE_DIR: dir, FILL } });
        const [said, fileCount] = stdout.trim().split('\n');
        expect(JSON.parse(said!)).to.deep.equal({ failure: 'STORE_FULL', again: 'small' });
        expect(Number(fileCount)).to.equal(1);
        expect((await readdir(dir)).length).to.be.lessThan(3);
      } finally {
        await rm(dir, { recursive: true });
      }
    });
  }
});
