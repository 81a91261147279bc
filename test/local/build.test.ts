import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { parse } from 'yaml';
import { z } from 'zod';
import { PROJECT_ROOT } from '../../local/child.ts';

const Compose = z.object({ services: z.record(z.string(), z.object({ command: z.array(z.string()).optional() })) });

describe('the program as plain JavaScript', () => {
  let folder: string;

  before(() => {
    // Inside the project, where its packages are found.
    folder = mkdtempSync(path.join(PROJECT_ROOT, 'dist-'));
    const { status, stderr } = spawnSync(process.execPath, ['local/build.mjs', folder], { cwd: PROJECT_ROOT, encoding: 'utf8' });
    expect(status, stderr).to.equal(0);
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('has every program that the image starts', () => {
    const compose = readFileSync(path.join(PROJECT_ROOT, 'docker-compose.yml'), 'utf8');
    const commands = Object.values(Compose.parse(parse(compose, { merge: true })).services).flatMap(
      ({ command }) => command ?? [],
    );
    const started =
      /^CMD \[(.*)\]$/m.exec(readFileSync(path.join(PROJECT_ROOT, 'Dockerfile'), 'utf8'))?.[1]?.split(/[", ]+/) ?? [];
    const programs = [...commands, ...started].filter((word) => word.startsWith('dist/'));
    expect(programs).to.have.members(['dist/cli/main.js', 'dist/workers/main.js', 'dist/server/main.js']);
    for (const program of programs) expect(existsSync(path.join(folder, program.slice('dist/'.length))), program).to.equal(true);
  });

  it('runs, with its SQL, its templates and its data', () => {
    const program = path.join(folder, 'cli/main.js');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [program, 'filter', '--explain', 'I pray at the mosque.', '--name', 'A B'],
      {
        encoding: 'utf8',
      },
    );
    expect(status, stderr).to.equal(0);
    expect(stdout).to.include('▇▇▇');
  });
});
