import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openBrowser, type Browser, type BrowserSettings, type PageSettings } from '../../../workers/browser.ts';
import { NOWHERE } from '../../../workers/browser-flags.ts';
import { browserPath, IDENTITY } from './sites.ts';

const SETTINGS: BrowserSettings = {
  path: browserPath(),
  flags: ['--no-sandbox'],
  identity: IDENTITY,
  log: { info: () => undefined, warn: () => undefined },
};

const PAGE: PageSettings = {
  proxyUrl: NOWHERE,
  mayMoveTo: () => Promise.resolve(true),
  viewportWidthPx: 800,
  viewportHeightPx: 600,
  locale: 'en-US',
  timeZone: 'UTC',
};

/** Ids of the processes whose command line names a browser profile. */
async function processesOf(profile: string): Promise<number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  return ids.filter((_, index) => lines[index]?.includes(profile)).map(Number);
}

const profiles = async () => new Set((await readdir(tmpdir())).filter((name) => name.startsWith('evenhand-browser-')));
const newProfile = async (before: Set<string>) => {
  const added = [...(await profiles())].filter((name) => !before.has(name));
  if (added.length !== 1) throw new Error(`expected one new profile, found ${added.length}`);
  return `${tmpdir()}/${added[0] ?? ''}`;
};

/** Looks again until it is so; the test's own time limit is the only clock. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('The browser', function () {
  this.timeout(60_000);
  // A place of our own for profiles, so that another browser on this machine is not taken for ours.
  const usualTmpdir = process.env['TMPDIR'];
  let ownTmpdir: string;
  before(async () => {
    ownTmpdir = await mkdtemp(join(tmpdir(), 'evenhand-test-'));
    process.env['TMPDIR'] = ownTmpdir;
  });
  after(async () => {
    if (usualTmpdir === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usualTmpdir;
    await rm(ownTmpdir, { recursive: true });
  });

  it('is replaced after as many pages as it may open, and its old self is gone', async () => {
    const browser = await openBrowser({ ...SETTINGS, pagesMax: 2 });
    const pids: (number | undefined)[] = [];
    for (let page = 0; page < 4; page += 1) {
      await browser.withPage(PAGE, (opened) => Promise.resolve(pids.push(opened.page.browser().process()?.pid)));
    }
    await browser.close();
    expect(pids[0]).to.equal(pids[1]);
    expect(pids[2]).to.equal(pids[3]);
    expect(pids[0]).not.to.equal(pids[2]);
    expect(() => process.kill(pids[0]!, 0)).to.throw('ESRCH');
  });

  it('opens no pages of its own beside the one that is captured', async () => {
    const browser = await openBrowser(SETTINGS);
    const addresses = await browser.withPage(PAGE, async ({ page }) => {
      await page.setContent('<title>captured</title>');
      const session = await page.browser().target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
      return targetInfos.map(({ url }) => url);
    });
    await browser.close();
    expect(new Set(addresses)).to.deep.equal(new Set(['about:blank']));
  });

  it('is not replaced under a page that is still open', async () => {
    const browser = await openBrowser({ ...SETTINGS, pagesMax: 1 });
    const title = await browser.withPage(PAGE, async (first) => {
      await browser.withPage(PAGE, (second) => second.page.goto('about:blank'));
      await first.page.setContent('<title>still here</title>');
      return first.page.title();
    });
    await browser.close();
    expect(title).to.equal('still here');
  });

  it('is started anew when it died', async () => {
    const browser = await openBrowser(SETTINGS);
    const died = browser.withPage(PAGE, async (opened) => {
      process.kill(-opened.page.browser().process()!.pid!, 'SIGKILL');
      await opened.page.goto('about:blank');
    });
    expect(await died.catch((error: unknown) => error)).to.be.an('error');
    expect(await browser.withPage(PAGE, (opened) => opened.page.evaluate(() => 1 + 1))).to.equal(2);
    await browser.close();
  });

  it('closes with every process it started and leaves no profile', async () => {
    const before = await profiles();
    const browser = await openBrowser(SETTINGS);
    const profile = await newProfile(before);
    expect((await processesOf(profile)).length).to.be.greaterThan(0);
    await browser.close();
    await until(async () => (await processesOf(profile)).length === 0);
    expect([...(await profiles())].filter((name) => !before.has(name))).to.deep.equal([]);
  });

  it('does not outlive a worker that is killed', async () => {
    const before = await profiles();
    const code = `import { openBrowser } from './workers/browser.ts';
      await openBrowser({ path: ${JSON.stringify(SETTINGS.path)}, flags: ['--no-sandbox'], identity: 'x', log: console });
      console.log('open'); setInterval(() => {}, 1000);`;
    const worker = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => worker.stdout.once('data', resolve));
    const profile = await newProfile(before);
    expect((await processesOf(profile)).length).to.be.greaterThan(0);
    worker.kill('SIGKILL');
    await until(async () => (await processesOf(profile)).length === 0);
  });

  it('knows nothing of our environment, where passwords are', async () => {
    process.env['EVENHAND_PROBE'] = 'a-secret-of-ours';
    const before = await profiles();
    const browser = await openBrowser(SETTINGS);
    delete process.env['EVENHAND_PROBE'];
    const ids = await processesOf(await newProfile(before));
    const environments = await Promise.all(ids.map((id) => readFile(`/proc/${id}/environ`, 'utf8').catch(() => '')));
    await browser.close();
    expect(environments.join('\n')).to.include('PATH=').and.not.include('a-secret-of-ours');
  });

  it('closes the windows a page opens beside itself', async () => {
    const browser = await openBrowser(SETTINGS);
    await browser.withPage(PAGE, async ({ page }) => {
      await page.setContent('<button onclick="window.open(\'about:blank\')">open</button>');
      const opened = new Promise((resolve) => page.browserContext().once('targetcreated', resolve));
      // A real press of the mouse, which browsers let open windows.
      await page.click('button');
      await opened;
      await until(async () => (await page.browserContext().pages()).length === 1);
      expect(await page.evaluate(() => document.querySelector('button')?.textContent)).to.equal('open');
    });
    await browser.close();
  });
});

describe('A printed report', function () {
  this.timeout(60_000);
  let browser: Browser;
  let listener: Server;
  let connections = 0;
  before(async () => {
    browser = await openBrowser(SETTINGS);
    listener = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  });
  after(async () => {
    await browser.close();
    listener.close();
  });

  const read = async (pdf: Uint8Array) => {
    const document = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 }).promise;
    const page = await document.getPage(1);
    const { items } = await page.getTextContent();
    const [, , width, height] = page.view as [number, number, number, number];
    return {
      text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
      size: `${Math.round(width)}x${Math.round(height)}`,
      info: (await document.getMetadata()).info as Record<string, unknown>,
      marked: await document.getMarkInfo(),
      outline: ((await document.getOutline()) as { title: string }[] | null)?.map(({ title }) => title),
    };
  };

  it('is tagged, has the headings as outline and the title as title', async () => {
    const pdf = await read(
      await browser.renderPdf(
        '<!doctype html><html lang="en"><title>Report EH-7</title><h1>Findings</h1><p>None.<h2>Sources</h2>',
      ),
    );
    expect(pdf.text).to.include('Findings').and.include('None.');
    expect(pdf.info['Title']).to.equal('Report EH-7');
    expect(pdf.marked).to.include({ Marked: true });
    expect(pdf.outline).to.deep.equal(['Findings']);
  });

  it('comes on Letter unless A4 is asked for', async () => {
    expect((await read(await browser.renderPdf('<p>x'))).size).to.equal('612x792');
    expect((await read(await browser.renderPdf('<p>x', 'A4'))).size).to.match(/^59[56]x84[12]$/);
  });

  it('runs no script and fetches nothing', async () => {
    const at = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
    const pdf = await read(
      await browser.renderPdf(`<link rel="stylesheet" href="${at}/a.css"><p>as written</p><img src="${at}/a.png"><iframe src="${at}/b"></iframe>
        <script src="${at}/a.js"></script><script>document.body.textContent = 'rewritten'</script><meta http-equiv="refresh" content="0;url=${at}/c">
        <img src=x onerror="document.body.textContent='rewritten'">`),
    );
    expect(pdf.text).to.include('as written').and.not.include('rewritten');
    expect(connections).to.equal(0);
  });
});
