import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { parse } from 'yaml';
import { z } from 'zod';
import { PROJECT_ROOT } from '../../local/child.ts';
import { explain } from '../../core/filter/screen.ts';
import { codeVersion } from '../../core/filter/version.ts';
import { readTexts } from '../../training/texts.ts';

const Answers = z.object({ version: z.string(), answers: z.array(z.string()) });
const Compose = z.object({ services: z.record(z.string(), z.object({ command: z.array(z.string()).optional() })) });

/** One text of so many: the network reads each of them twice. */
const EVERY = 307;

describe('the program as plain JavaScript', function () {
  this.timeout(180_000);
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

  it('explains texts of every file as the sources do', () => {
    const subject = { names: ['Chidi Okafor'], handles: ['@chidi_okf'] };
    const texts = readTexts()
      .filter((_, at) => at % EVERY === 0)
      .map(({ text }) => text);
    const program = `
      import { readFileSync } from 'node:fs';
      const { codeVersion, explain } = await import('${folder}/core/filter/index.js');
      const { texts, subject } = JSON.parse(readFileSync(0, 'utf8'));
      console.log(JSON.stringify({ version: codeVersion(), answers: texts.map((text) => JSON.stringify(explain(text, subject))) }));`;
    const { status, stdout, stderr } = run(program, JSON.stringify({ texts, subject }));
    expect(status, stderr).to.equal(0);
    const built = Answers.parse(JSON.parse(stdout));
    expect(built.version).to.equal(codeVersion());
    expect(built.answers).to.have.lengthOf(texts.length);
    texts.forEach((text, at) => {
      expect(built.answers[at], text).to.equal(JSON.stringify(explain(text, subject)));
    });
  });

  it('does not ask a network that another build came with', () => {
    const file = path.join(folder, 'core/filter/model/weights.bin');
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 5) ^ 1, bytes.length - 5);
    writeFileSync(file, bytes);
    const program = `const { screen } = await import('${folder}/core/filter/index.js'); screen('I was here.', { names: [], handles: [] });`;
    const { status, stderr } = run(program);
    expect(status).to.equal(1);
    expect(stderr).to.include('weights.bin is not of this build. Build again: node local/build.mjs');
  });

  it('does not screen by rules that another build compiled', () => {
    const file = path.join(folder, 'core/filter/ahead/filter.ahead');
    const bytes = readFileSync(file);
    const middle = bytes.length >> 1;
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    writeFileSync(file, bytes);
    const { status, stderr } = run(`await import('${folder}/core/filter/index.js');`);
    expect(status).to.equal(1);
    expect(stderr).to.include('filter.ahead is not of this build. Build again: node local/build.mjs');
  });

  function run(program: string, input = '') {
    return spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  }
});
