/** Installs Redis and a browser where this can be done without asking anyone; elsewhere says what to type. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser, findRedis, missingMessage } from '../find.mjs';
import { CannotPrepare } from './run.mjs';

const FONTS = ['fonts-dejavu-core', 'fonts-noto-color-emoji'];
const APT_ENVIRONMENT = { DEBIAN_FRONTEND: 'noninteractive' };

// Debian starts a server as soon as it is installed. We need the program, not a second Redis on the standard port, so starting is
// forbidden for as long as apt runs, and the service is not left to start with the machine.
const INSTALL_WITHOUT_STARTING = `
set -e
if [ ! -e /usr/sbin/policy-rc.d ]; then
  trap 'rm -f /usr/sbin/policy-rc.d' EXIT
  trap 'exit 130' INT TERM HUP
  printf '#!/bin/sh\\nexit 101\\n' > /usr/sbin/policy-rc.d
  chmod 755 /usr/sbin/policy-rc.d
fi
apt-get install -y --no-install-recommends "$@"
if [ -d /run/systemd/system ]; then
  case " $* " in *" redis-server "*) systemctl disable --quiet redis-server || true ;; esac
fi
`;

/** Installs what is missing, or stops with one message that names everything to install and how. */
export async function installPrograms(context) {
  const { machine } = context;
  const packages = aptPackages(machine);
  const asRoot = packages.length > 0 ? rootPrefix(machine) : null;
  if (asRoot !== null) await installWithApt(context, asRoot, packages);
  if (findBrowser(machine) === null && canDownloadChrome(machine)) await downloadChrome(context, rootPrefix(machine));
  stopIfMissing(machine);
}

function aptPackages(machine) {
  const packages = [];
  if (findRedis(machine) === null) packages.push('redis-server');
  // Tests of time stamps make an authority of their own with it. Most machines have it; a bare container may not.
  if (!machine.isProgram('/usr/bin/openssl')) packages.push('openssl');
  // Ubuntu's chromium package only points to a snap, which cannot work in a container; there Chrome is downloaded instead.
  const hasChromium = !machine.distribution.includes('ubuntu');
  if (hasChromium && wantsBrowser(machine)) packages.push('chromium', 'chromium-sandbox', ...FONTS);
  return packages;
}

/** What to put before a command so that it runs as root: nothing, sudo, or null when we cannot. Only where there is apt. */
function rootPrefix(machine) {
  if (machine.platform !== 'linux' || !machine.isProgram('/usr/bin/apt-get')) return null;
  if (machine.uid === 0) return [];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '-n'] : null;
}

async function installWithApt({ run }, asRoot, packages) {
  const asRootRun = (label, ...command) => {
    const [program, ...args] = [
      ...asRoot,
      'env',
      ...Object.entries(APT_ENVIRONMENT).map(([key, value]) => `${key}=${value}`),
      ...command,
    ];
    return run(label, program, args);
  };
  await asRootRun('Asking apt what is available', 'apt-get', 'update');
  await asRootRun(`Installing ${packages.join(', ')}`, 'sh', '-c', INSTALL_WITHOUT_STARTING, 'sh', ...packages);
}

/** A setting that names a browser is the operator's decision; then nothing is installed in its place. */
function wantsBrowser(machine) {
  return findBrowser(machine) === null && !machine.environment.EVENHAND_BROWSER;
}

function canDownloadChrome(machine) {
  const built = machine.platform !== 'linux' || machine.arch === 'x64';
  return built && ['linux', 'darwin', 'win32'].includes(machine.platform) && wantsBrowser(machine);
}

async function downloadChrome({ root, machine, run }, asRoot) {
  const folder = path.join(root, 'node_modules', 'puppeteer');
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  await run('Downloading Chrome (about 150 MB)', process.execPath, [
    path.join(folder, bin.puppeteer),
    'browsers',
    'install',
    'chrome',
  ]);
  const browser = findBrowser(machine);
  const needs = browser === null ? null : path.join(path.dirname(browser.path), 'deb.deps');
  if (asRoot === null || needs === null || !existsSync(needs)) return;
  const libraries = readFileSync(needs, 'utf8').split('\n').filter(Boolean);
  await installWithApt({ run }, asRoot, FONTS);
  const [program, ...args] = [
    ...asRoot,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    'satisfy',
    '-y',
    '--no-install-recommends',
    ...libraries,
  ];
  await run('Installing the libraries Chrome needs', program, args);
}

function stopIfMissing(machine) {
  const missing = [
    ...(findRedis(machine) === null ? [missingMessage('redis', machine)] : []),
    ...(findBrowser(machine) === null ? [missingMessage('browser', machine)] : []),
  ];
  if (missing.length > 0) throw new CannotPrepare(`${missing.join('\n\n')}\n\nThen run the same command again.`, { exitCode: 2 });
}
