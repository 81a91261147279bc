import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packagesMatchLock } from '../../local/bootstrap/packages.mjs';
import { finishBundledPostgres } from '../../local/bundled-postgres.mjs';
import { PROJECT_ROOT } from '../../local/child.ts';
import { temporaryFolder } from './support/folder.ts';

describe('the bootstrap', function () {
  this.timeout(60_000); // servers start here, perhaps beside other work on a small machine

  let folder: ReturnType<typeof temporaryFolder>;
  let root: string;

  beforeEach(() => {
    folder = temporaryFolder();
    root = checkoutIn(folder.dir);
  });
  afterEach(() => folder.remove());

  it('says in one line that all is ready, in a folder with spaces in its name', async () => {
    await run(root);
    const { code, stdout } = await run(root);
    expect(code).to.equal(0);
    expect(stdout).to.match(/^\[ +\d+\.\d s\] Ready: Node\.js v\d+.*, PostgreSQL \d+\.\d+ \(\w+\), .*\n$/);
  });

  it('does not mind being run twice at once', async () => {
    const runs = await Promise.all([run(root), run(root), run(root)]);
    for (const { code, stdout } of runs) {
      expect(code).to.equal(0);
      expect(stdout).to.include('Ready:');
    }
    expect(existsSync(path.join(root, '.evenhand', 'bootstrap.lock'))).to.equal(false);
  });

  it('takes over from a run that was killed', async () => {
    mkdirSync(path.join(root, '.evenhand'));
    const longGone = { pid: process.pid, birth: 'another boot 1' }; // this number lives, but as another process
    writeFileSync(path.join(root, '.evenhand', 'bootstrap.lock'), JSON.stringify(longGone));
    expect((await run(root)).code).to.equal(0);
  });

  it('stops with one message when the browser that was set is not there, and installs none in its place', async () => {
    const { code, stdout, stderr } = await run(root, { EVENHAND_BROWSER: '/nowhere/chrome' });
    expect(code).to.equal(2);
    expect(stdout).to.equal('');
    expect(stderr.trim()).to.match(/^EVENHAND_BROWSER is set to \/nowhere\/chrome.*\n\nThen run the same command again\.$/);
  });

  it('shows the end of what a failing installation printed, and keeps all of it', async () => {
    rmSync(path.join(root, 'node_modules'));
    const npm = path.join(folder.dir, 'npm.js');
    writeFileSync(npm, 'for (let n = 1; n <= 100; n += 1) console.log(`npm says ${n} to ${process.argv[2]}`); process.exit(7);');
    const { code, stderr } = await run(root, { npm_execpath: npm });
    expect(code).to.equal(1);
    expect(stderr).to.include('Installing the Node.js packages failed (exit code 7)').and.to.include('npm says 100 to ci');
    expect(stderr).not.to.include('npm says 79 ');
    expect(readFileSync(path.join(root, '.evenhand', 'bootstrap.log'), 'utf8')).to.include('npm says 1 to ci');
  });

  it('installs what the lock file names when `npm ci` refuses to, and checks that it got just that', async () => {
    const packages = path.join(root, 'node_modules');
    rmSync(packages);
    const npm = path.join(folder.dir, 'npm.js');
    const install = `require('fs').symlinkSync(${JSON.stringify(path.join(PROJECT_ROOT, 'node_modules'))}, ${JSON.stringify(packages)})`;
    writeFileSync(
      npm,
      `if (process.argv[2] === 'ci') { console.error('npm error code EUSAGE'); process.exit(1); } else ${install};`,
    );
    expect((await run(root, { npm_execpath: npm })).stdout).to.include('Ready:');

    rmSync(packages);
    const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8').replaceAll('sha512-', 'sha512-tampered');
    writeFileSync(path.join(root, 'package-lock.json'), lock);
    const { code, stderr } = await run(root, { npm_execpath: npm });
    expect(code).to.equal(1);
    expect(stderr).to.include('npm did not install what package-lock.json names').and.to.include('express');
  });

  it('installs when a package is not the one the lock file names, and not before', () => {
    expect(packagesMatchLock(root)).to.equal(true);
    const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string }>;
    };
    lock.packages['node_modules/express']!.version = '0.0.1';
    writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify(lock));
    expect(packagesMatchLock(root)).to.equal(false);
  });

  it('finishes what a blocked install script left undone, once', () => {
    const native = path.join(folder.dir, 'native');
    mkdirSync(path.join(native, 'lib'), { recursive: true });
    mkdirSync(path.join(native, 'bin'));
    writeFileSync(path.join(native, 'lib', 'libpq.so.5.16'), 'library');
    writeFileSync(path.join(native, 'bin', 'initdb'), 'program', { mode: 0o644 });
    writeFileSync(
      path.join(native, 'pg-symlinks.json'),
      JSON.stringify([{ source: 'native/lib/libpq.so.5.16', target: 'native/lib/libpq.so.5' }]),
    );
    expect(finishBundledPostgres(native)).to.equal(2);
    expect(readFileSync(path.join(native, 'lib', 'libpq.so.5'), 'utf8')).to.equal('library');
    expect(finishBundledPostgres(native)).to.equal(0);
  });
});

/** A checkout in little: the bootstrap's own files, the lock file, and this project's packages. */
function checkoutIn(dir: string): string {
  const root = path.join(dir, 'my checkout');
  const isPlain = (file: string): boolean => !file.endsWith('.ts') && !file.includes('practice-web');
  cpSync(path.join(PROJECT_ROOT, 'local'), path.join(root, 'local'), { recursive: true, filter: isPlain });
  for (const file of ['package.json', 'package-lock.json']) cpSync(path.join(PROJECT_ROOT, file), path.join(root, file));
  symlinkSync(path.join(PROJECT_ROOT, 'node_modules'), path.join(root, 'node_modules'));
  return root;
}

function run(
  root: string,
  environment: Record<string, string> = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [path.join(root, 'local', 'bootstrap.mjs')], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
}
