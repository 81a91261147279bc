import { spawnSync } from 'node:child_process';
import { expect } from 'chai';
import { VERBS } from '../../cli/verbs.ts';
import { evenhand } from './support/terminal.ts';

describe('evenhand', () => {
  it('lists its verbs when asked for help', async () => {
    for (const asking of ['help', '--help', '-h']) {
      const { code, out, err } = await evenhand([asking]);
      expect([code, err]).to.deep.equal([0, '']);
      for (const { name, summary } of VERBS) expect(out).to.include(name).and.to.include(summary);
    }
  });

  it('lists them with exit code 64 when it was told nothing, or a word it does not know', async () => {
    expect(await evenhand([])).to.deep.include({ code: 64, err: '' });
    const { code, out, err } = await evenhand(['frobnicate']);
    expect([code, out]).to.deep.equal([64, '']);
    expect(err).to.include('There is no verb "frobnicate".').and.to.include('migrate');
  });

  for (const { name, usage } of VERBS) {
    it(`explains ${name} without needing anything else`, async () => {
      const { code, out, err } = await evenhand([name, '--help']);
      expect([code, err]).to.deep.equal([0, '']);
      expect(out.trim()).to.equal(usage.trim());
      expect(out).to.include(name);
    });
  }

  for (const args of [['migrate'], ['round', 'status'], ['user', 'list'], ['export', '--out', '/nowhere']]) {
    it(`names the settings that ${args[0] ?? ''} misses`, async () => {
      const { code, err } = await evenhand(args);
      expect(code).to.equal(1);
      expect(err).to.match(/DATABASE_URL|EVENHAND_LEDGER/);
    });
  }

  for (const args of [
    ['migrate'],
    ['round', 'status'],
    ['user', 'list', '--as', 'a@evenhand.test'],
    ['export', '--out', '/nowhere'],
  ]) {
    it(`says in a line that the database ${args[0] ?? ''} needs is away`, async () => {
      const { code, err } = await evenhand(args, {
        DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
        EVENHAND_SECRET: 'a secret that is as long as it has to be',
        EVENHAND_LEDGER_KEY: Buffer.alloc(32).toString('base64'),
      });
      expect([code, err]).to.deep.equal([1, 'The database of DATABASE_URL cannot be used: connect ECONNREFUSED 127.0.0.1:1\n']);
    });
  }

  it('says which key cannot be read, and does not repeat it', async () => {
    const { code, err } = await evenhand(['export', '--out', '/nowhere'], {
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
      EVENHAND_SECRET: 'a secret that is as long as it has to be',
      EVENHAND_LEDGER_KEY: 'hunter2!',
    });
    expect(code).to.equal(1);
    expect(err).to.include('EVENHAND_LEDGER_KEY').and.not.to.include('hunter2');
  });

  for (const args of [['migrate'], ['round', 'status'], ['export'], ['verify', 'x'], ['doctor'], ['protocol', 'check']]) {
    it(`names the option that ${args[0] ?? ''} does not know`, async () => {
      const { code, err } = await evenhand([...args, '--nonsense']);
      expect(code).to.equal(1);
      expect(err).to.include('--nonsense').and.to.include('--help');
    });
  }

  it('ends its process with the exit code', function () {
    this.timeout(60_000);
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'frobnicate'], {
      encoding: 'utf8',
    });
    expect(status).to.equal(64);
    expect(stderr).to.include('There is no verb');
  });
});
