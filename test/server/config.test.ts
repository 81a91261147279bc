import { expect } from 'chai';
import { readConfig, SETTINGS } from '../../server/config.ts';

const GOOD = {
  DATABASE_URL: 'postgres://somebody@127.0.0.1:5432/evenhand',
  EVENHAND_SECRET: 's'.repeat(32),
  EVENHAND_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  EVENHAND_STORE: '/var/lib/evenhand/evidence',
};

describe('The settings', () => {
  it('have defaults for everything that is not the installation’s own', () => {
    const config = readConfig(GOOD);
    expect(config).to.include({
      host: '127.0.0.1',
      port: 8470,
      portIsFixed: false,
      agency: 'Evenhand',
      seal: null,
      publicUrl: null,
      replay: null,
      logLevel: 'info',
    });
    expect(config.masterKey).to.have.length(32);
  });

  it('take an empty value for one that is not there', () => {
    expect(readConfig({ ...GOOD, EVENHAND_PORT: '', EVENHAND_AGENCY: '', EVENHAND_URL: '' })).to.include({
      port: 8470,
      agency: 'Evenhand',
    });
  });

  const wrong: readonly (readonly [name: string, value: string | undefined])[] = [
    ['DATABASE_URL', undefined],
    ['DATABASE_URL', 'mysql://x/y'],
    ['EVENHAND_SECRET', 'short'],
    ['EVENHAND_MASTER_KEY', 'AAAA'],
    ['EVENHAND_MASTER_KEY', 'not base64 at all, but long enough to be one'],
    ['EVENHAND_STORE', ''],
    ['EVENHAND_PORT', 'eighty'],
    ['EVENHAND_PORT', '70000'],
    ['EVENHAND_URL', 'ftp://desk.example'],
    ['EVENHAND_REPLAY_PORT', '70000'],
    ['EVENHAND_REPLAY_URL', 'ftp://replay.example'],
    ['EVENHAND_SEAL', '/nowhere/seal.png'],
    ['EVENHAND_DEVELOPMENT', 'yes'],
    ['EVENHAND_LOG_LEVEL', 'loud'],
  ];
  for (const [name, value] of wrong) {
    it(`stop the start, by name and without repeating the value, when ${name} is ${value ?? 'missing'}`, () => {
      let message = '';
      try {
        readConfig({ ...GOOD, [name]: value });
      } catch (error) {
        message = (error as Error).message;
      }
      expect(message).to.match(new RegExp(`^Cannot start.*\n  ${name} `));
      if (value !== undefined && value !== '') expect(message).not.to.include(value);
    });
  }

  it('are all named at once when several are wrong', () => {
    expect(() => readConfig({})).to.throw(/DATABASE_URL[^]+EVENHAND_SECRET[^]+EVENHAND_MASTER_KEY[^]+EVENHAND_STORE/);
  });

  it('refuse to show captured pages at the desk’s own origin', () => {
    const at = (url: string) =>
      readConfig({ ...GOOD, EVENHAND_URL: 'https://desk.example', EVENHAND_REPLAY_PORT: '8471', EVENHAND_REPLAY_URL: url });
    expect(() => at('https://desk.example/replay')).to.throw(/EVENHAND_REPLAY_URL must be another origin/);
    expect(at('https://replay.example').replay).to.deep.equal({ port: 8471, url: 'https://replay.example' });
  });

  it('can be listed', () => {
    expect(SETTINGS).to.include.members(['DATABASE_URL', 'EVENHAND_URL', 'EVENHAND_LOG_LEVEL']);
  });
});
