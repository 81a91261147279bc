import { expect } from 'chai';
import { shownSettings } from '../../../core/settings/shown.ts';
import { openSettings, readWorkerConfig } from '../../../workers/config.ts';
import { readConfig } from '../../../server/config.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');
const ENVIRONMENT = {
  DATABASE_URL: 'postgres://somebody:hush-database@127.0.0.1:5432/evenhand',
  REDIS_URL: 'redis://:hush-redis@127.0.0.1:6379/0',
  EVENHAND_SECRET: 'hush-secret'.repeat(4),
  EVENHAND_MASTER_KEY: KEY,
  EVENHAND_LEDGER_KEY: KEY,
  EVENHAND_STORE: '/var/lib/evenhand/store',
  EVENHAND_BROWSER: '/usr/bin/chromium',
  EVENHAND_KEY_BRAVE: 'hush-brave',
  EVENHAND_EGRESS_HOSTS: 'wiki.practice.test=127.0.0.1:8081',
};

describe('Settings as an administrator sees them', () => {
  it('are their values, or only that they are set', () => {
    const made = { A: 3, B: ['x', 'y'], C: 'secret', D: undefined, E: '' };
    expect(shownSettings(made, ['A', 'B', 'D', 'E'])).to.deep.equal({ A: '3', B: 'x, y', C: 'set', D: 'not set', E: 'not set' });
  });

  it('hold no secret of a worker or of the server', () => {
    const shown = { ...openSettings(readWorkerConfig(ENVIRONMENT)), ...readConfig(ENVIRONMENT).shown };
    expect(shown).to.include({
      EVENHAND_SECRET: 'set',
      EVENHAND_KEY_BRAVE: 'set',
      EVENHAND_KEY_COURTLISTENER: 'not set',
      EVENHAND_CAPTURES: '2',
    });
    expect(shown).to.include({ EVENHAND_EGRESS_HOSTS: 'wiki.practice.test', EVENHAND_STORE: '/var/lib/evenhand/store' });
    expect(JSON.stringify(shown)).not.to.match(/hush|BwcH/);
  });
});
