import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { KEY_IDS, KEYS } from '../../core/protocol/keys.ts';
import { keysIn, readWorkerConfig } from '../../workers/config.ts';

const SETTINGS = {
  DATABASE_URL: 'postgres://localhost/evenhand',
  REDIS_URL: 'redis://localhost',
  EVENHAND_SECRET: 'a secret of at least thirty-two letters',
  EVENHAND_MASTER_KEY: randomBytes(32).toString('base64'),
  EVENHAND_LEDGER_KEY: randomBytes(32).toString('base64'),
  EVENHAND_STORE: '/var/lib/evenhand',
  EVENHAND_BROWSER: '/usr/bin/chromium',
};

describe('The settings of a worker', () => {
  it('hold the keys of sources, each under the name its source says', () => {
    for (const id of KEY_IDS) {
      expect(keysIn(readWorkerConfig({ ...SETTINGS, [KEYS[id].setting]: ' a-key ' }))).to.deep.equal({ [id]: 'a-key' });
    }
  });

  it('take an empty key for none', () => {
    const empty = Object.fromEntries(KEY_IDS.map((id) => [KEYS[id].setting, '']));
    expect(keysIn(readWorkerConfig({ ...SETTINGS, ...empty }))).to.deep.equal({});
    expect(keysIn(readWorkerConfig(SETTINGS))).to.deep.equal({});
  });

  it('say how often a day a stranger’s host may be asked, and not that it may be asked without end', () => {
    const perDay = (value: string) => readWorkerConfig({ ...SETTINGS, EVENHAND_HOST_REQUESTS_PER_DAY: value });
    expect(readWorkerConfig(SETTINGS).EVENHAND_HOST_REQUESTS_PER_DAY).to.equal(5_000);
    expect(perDay('200').EVENHAND_HOST_REQUESTS_PER_DAY).to.equal(200);
    for (const wrong of ['0', '-1', 'none', 'Infinity']) expect(() => perDay(wrong)).to.throw(/EVENHAND_HOST_REQUESTS_PER_DAY/);
  });

  it('refuse a key that would not fit into a header, without repeating it', () => {
    const broken = 'secret\r\nhost: evil.example';
    expect(() => readWorkerConfig({ ...SETTINGS, EVENHAND_KEY_BRAVE: broken }))
      .to.throw(/EVENHAND_KEY_BRAVE/)
      .with.property('message')
      .that.does.not.include('secret\r');
  });
});
