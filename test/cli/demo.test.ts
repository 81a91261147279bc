import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('evenhand demo', function () {
  this.timeout(120_000);
  const dir = mkdtempSync(join(tmpdir(), 'evenhand demo '));
  after(() => rmSync(dir, { recursive: true, force: true }));

  /** Starts the demo and resolves once it says `words`, with everything it has said. */
  async function startUntil(words: string): Promise<{ child: ChildProcess; said: () => string }> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'demo', '--once', '--dir', dir], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    const heard = new Promise<void>((resolve, reject) => {
      child.stderr.on('data', (chunk: Buffer) => {
        said += String(chunk);
        if (said.includes(words)) resolve();
      });
      child.once('exit', (code) => reject(new Error(`the demo ended with ${code}: ${said}`)));
    });
    await heard;
    return { child, said: () => said };
  }

  async function interrupt(child: ChildProcess): Promise<number | null> {
    const ended = once(child, 'exit') as Promise<[number | null]>;
    child.kill('SIGINT');
    return (await ended)[0];
  }

  it('stops everything it started on Ctrl-C, and a second run continues where it was', async () => {
    const first = await startUntil('The round: searches and captures …');
    expect(await interrupt(first.child)).to.equal(130);
    expect(first.said())
      .to.include('Supervisor and investigator: protocol, requisition, applicants')
      .and.include('continues where this run was');
    expect(existsSync(join(dir, 'postgres', 'postmaster.pid')), 'PostgreSQL was left running').to.equal(false);

    const second = await startUntil('The round: searches and captures …');
    expect(await interrupt(second.child)).to.equal(130);
    expect(second.said()).to.not.include('protocol, requisition, applicants');
  });
});
