import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { processBirth, takeLock } from '../../local/lock.mjs';
import { temporaryFolder } from './support/folder.ts';

describe('a lock on a folder', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let file: string;

  beforeEach(() => {
    folder = temporaryFolder();
    file = path.join(folder.dir, 'the.lock');
  });
  afterEach(() => folder.remove());

  it('has one owner at a time, and names it to the others', () => {
    const first = takeLock(file);
    expect(first.taken).to.equal(true);
    expect(takeLock(file)).to.deep.equal({ taken: false, heldBy: process.pid });
    if (first.taken) first.release();
    expect(takeLock(file).taken).to.equal(true);
  });

  const ended = spawnSync(process.execPath, ['--version']).pid;
  const stale = [
    { name: 'a process that ended', content: JSON.stringify({ pid: ended, birth: 'some boot 12' }) },
    { name: 'a process that ended and whose birth nobody could tell', content: JSON.stringify({ pid: ended, birth: null }) },
    { name: 'an earlier process with our number', content: JSON.stringify({ pid: process.pid, birth: 'some boot 12' }) },
    { name: 'a process group', content: JSON.stringify({ pid: -1, birth: null }) },
    { name: 'nobody, in half a line', content: '{"pid": 1' },
    { name: 'nobody, in words', content: '"none"' },
  ];
  for (const { name, content } of stale) {
    it(`is taken over from ${name}`, () => {
      writeFileSync(file, content);
      expect(takeLock(file).taken).to.equal(true);
      expect(readdirSync(folder.dir)).to.deep.equal(['the.lock']);
    });
  }

  it('is left to somebody who has only just made the file and not yet signed it', () => {
    writeFileSync(file, '');
    expect(takeLock(file).taken).to.equal(false);
    utimesSync(file, new Date(0), new Date(0));
    expect(takeLock(file).taken).to.equal(true);
  });

  it('tells processes with the same number apart by their birth', () => {
    expect(processBirth(process.pid)).to.be.a('string');
    expect(processBirth(process.pid)).to.equal(processBirth(process.pid)).and.not.to.equal(processBirth(process.ppid));
    expect(processBirth(ended)).to.equal(null);
  });
});
