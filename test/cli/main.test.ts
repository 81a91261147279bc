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

  for (const args of [
    ['migrate'],
    ['round', 'status'],
    ['user', 'list', '--as', 'a@evenhand.test'],
    ['export', '--out', '/nowhere'],
  ]) {
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

  describe('asked in a way that a verb does not understand', () => {
    /** What was typed, and what the answer has to say; a verb may be asked wrongly in more ways than the two that all share. */
    const MISUSES: readonly (readonly [typed: string, says: string])[] = [
      ['demo now', '"now" is one word too many.'],
      ['demo --out', "'--out <value>' argument missing"],
      ['migrate up', '"up" is one word too many.'],
      ['user', 'user add, user list or user release'],
      ['user remove a@evenhand.test', 'user add, user list or user release'],
      ['user list', '--as EMAIL'],
      ['user list everybody --as a@evenhand.test', '"everybody" is one word too many.'],
      ['user release --as a@evenhand.test', 'user release EMAIL'],
      ['user release a@evenhand.test', '--as EMAIL'],
      ['user add --name A', '--email'],
      ['user add --email a@evenhand.test --name A --role king', '--role must be one of'],
      ['user add --email a@evenhand.test --name A --role investigator --vetted-until soon', '--vetted-until must be a day'],
      ['user add --email a@evenhand.test --name A --role investigator', '--as EMAIL'],
      ['protocol', 'protocol check FILE.json'],
      ['protocol check', 'protocol check FILE.json'],
      ['protocol check a.json b.json', '"b.json" is one word too many.'],
      ['protocol usernames', 'give --condition'],
      ['round', 'round start REQUISITION'],
      ['round start', 'round start REQUISITION'],
      ['round stop R-1', 'round start REQUISITION'],
      ['round status R-1 R-2', '"R-2" is one word too many.'],
      ['filter', 'filter --jsonl'],
      ['filter --jsonl --pack atlantis', 'There is no pack "atlantis"'],
      ['filter words', '"words" is one word too many.'],
      ['export', '--out DIR'],
      ['export --out /nowhere --purpose curiosity', '--purpose is one of'],
      ['export --out /nowhere --package first', '--package takes the id of a capture'],
      ['verify', 'verify DIR'],
      ['doctor me', '"me" is one word too many.'],
      ...VERBS.map(({ name }): [string, string] => [`${name} --nonsense`, "'--nonsense'"]),
      ...VERBS.map(({ name }): [string, string] => [`${name} --json=perhaps`, "'--json' does not take an argument"]),
    ];

    for (const [typed, says] of MISUSES)
      it(`"${typed}" begins nothing, and is told what to do instead, with exit code 2`, async () => {
        const args = typed.split(' ');
        const { code, out, err } = await evenhand(args);
        expect([code, out]).to.deep.equal([2, '']);
        const [message = '', usage = ''] = err.split('\n\n');
        expect(message).to.include(says);
        expect(usage).to.match(new RegExp(`^Usage: npm run (evenhand -- )?${args[0] ?? ''}`));
        expect(err)
          .to.include(`${args[0] ?? ''} --help`)
          .and.not.to.match(/\n {4}at /);
      });
  });

  it('ends its process with the exit code', function () {
    this.timeout(60_000);
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'frobnicate'], {
      encoding: 'utf8',
    });
    expect(status).to.equal(64);
    expect(stderr).to.include('There is no verb');
  });
});
