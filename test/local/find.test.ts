import { expect } from 'chai';
import { findBrowser, findRedis, missingMessage, nodeVersionProblem, thisMachine, type Machine } from '../../local/find.mjs';

describe('the look at this machine', () => {
  const versions = [
    { version: 'v20.19.0', ok: true },
    { version: 'v20.20.2', ok: true },
    { version: '22.0.0', ok: true },
    { version: 'v20.18.3', ok: false },
    { version: 'v18.20.8', ok: false },
    { version: 'v9.99.0', ok: false },
  ];
  for (const { version, ok } of versions) {
    it(`${ok ? 'accepts' : 'refuses'} Node.js ${version}`, () => {
      const problem = nodeVersionProblem(version);
      if (ok) expect(problem).to.equal(null);
      else expect(problem).to.include('needs Node.js 20.19 or newer').and.to.include(version);
    });
  }

  const machines: readonly {
    readonly name: string;
    readonly like: Partial<Machine>;
    readonly redis: string;
    readonly browser: string;
  }[] = [
    {
      name: 'Debian',
      like: { distribution: ['debian'] },
      redis: 'apt-get install',
      browser: 'chromium chromium-sandbox fonts-dejavu-core',
    },
    {
      name: 'Linux Mint',
      like: { distribution: ['linuxmint', 'ubuntu', 'debian'] },
      redis: 'apt-get install',
      browser: 'apt-get install',
    },
    { name: 'Fedora', like: { distribution: ['fedora'] }, redis: 'dnf install valkey', browser: 'dnf install chromium' },
    {
      name: 'macOS',
      like: { platform: 'darwin' },
      redis: 'brew install redis',
      browser: 'npx puppeteer browsers install chrome',
    },
    { name: 'Windows', like: { platform: 'win32' }, redis: 'WSL 2', browser: 'npx puppeteer browsers install chrome' },
    {
      name: 'a system it has never heard of',
      like: { platform: 'freebsd' },
      redis: 'so that redis-server',
      browser: 'set EVENHAND_BROWSER',
    },
    {
      name: 'a Linux it has never heard of',
      like: { distribution: ['plan9'] },
      redis: 'so that redis-server',
      browser: 'set EVENHAND_BROWSER',
    },
  ];
  for (const { name, like, redis, browser } of machines) {
    it(`tells someone on ${name} what to install`, () => {
      const machine = emptyMachine(like);
      expect(findBrowser(machine)).to.equal(null);
      expect(findRedis(machine)).to.equal(null);
      expect(missingMessage('redis', machine))
        .to.match(/^Redis .* is missing/)
        .and.to.include(redis);
      expect(missingMessage('browser', machine))
        .to.match(/^Chromium .* is missing/)
        .and.to.include(browser);
      expect(missingMessage('postgres', machine)).to.match(/^A PostgreSQL .* is missing/);
    });
  }

  it('takes the browser that was set, and no other when that one is not there', () => {
    const both = ['/opt/mine/chrome', '/usr/bin/chromium'];
    expect(findBrowser(machineWith(both, { EVENHAND_BROWSER: '/opt/mine/chrome' }))?.path).to.equal('/opt/mine/chrome');
    const wrong = machineWith(both, { EVENHAND_BROWSER: '/opt/wrong' });
    expect(findBrowser(wrong)).to.equal(null);
    expect(missingMessage('browser', wrong)).to.include('EVENHAND_BROWSER is set to /opt/wrong');
  });

  it('takes the sandbox away from root alone', () => {
    expect(findBrowser({ ...machineWith(['/usr/bin/chromium']), uid: 0 })?.flags).to.deep.equal(['--no-sandbox']);
    expect(findBrowser({ ...machineWith(['/usr/bin/chromium']), uid: 1000 })?.flags).to.deep.equal([]);
  });

  it('prefers anything to a snap, and does not fall for Ubuntu’s notice in the shape of a browser', () => {
    const snapOnPath = machineWith(['/snap/bin/chromium', '/opt/google/chrome/chrome'], { PATH: '/snap/bin:/usr/bin' });
    expect(findBrowser(snapOnPath)?.path).to.equal('/opt/google/chrome/chrome');
    expect(findBrowser(machineWith(['/usr/bin/chromium-browser']))).to.equal(null);
    expect(findBrowser(machineWith(['/snap/bin/chromium']))?.path).to.equal('/snap/bin/chromium');
  });

  it('takes the newest browser that Puppeteer downloaded, by number and not by letter', () => {
    const cache = '/home/ines/.cache/puppeteer/chrome';
    const builds = ['linux-99.0.1', 'linux-131.0.2', 'linux-131.0.10'];
    const machine = { ...machineWith(builds.map((build) => `${cache}/${build}/chrome-linux64/chrome`)), list: () => builds };
    expect(findBrowser(machine)?.path).to.equal(`${cache}/linux-131.0.10/chrome-linux64/chrome`);
  });

  it('takes a Valkey where there is no Redis', () => {
    expect(findRedis(machineWith(['/opt/homebrew/bin/valkey-server'], {}, 'darwin'))).to.equal('/opt/homebrew/bin/valkey-server');
    expect(findRedis(machineWith(['/srv/bin/valkey-server'], { PATH: '/usr/bin:/srv/bin' }))).to.equal('/srv/bin/valkey-server');
  });
});

function machineWith(
  programs: readonly string[],
  environment: Record<string, string> = { PATH: '/usr/bin' },
  platform: NodeJS.Platform = 'linux',
): Machine {
  return emptyMachine({ platform, environment, isProgram: (file) => programs.includes(file) });
}

function emptyMachine(like: Partial<Machine>): Machine {
  const bare = {
    platform: 'linux' as const,
    home: '/home/ines',
    uid: 1000,
    environment: {},
    distribution: [],
    isProgram: () => false,
    list: () => [],
  };
  return { ...thisMachine(), ...bare, ...like };
}
