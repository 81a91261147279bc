import { expect } from 'chai';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { findBrowser } from '../../../local/browser.ts';
import { EXPECTED_FINDINGS } from '../../../local/practice-web/expected.ts';
import { practiceWeb } from './visit.ts';

describe('the practice web in a browser', () => {
  const visitor = practiceWeb();
  let browser: Browser;
  let page: Page;

  before(async () => {
    const found = findBrowser(process.env);
    if (found === null) throw new Error('these tests need a browser');
    const names = Object.entries(visitor.web.hosts).map(([host, port]) => `MAP ${host}:80 127.0.0.1:${port}`);
    browser = await puppeteer.launch({
      executablePath: found.path,
      args: [
        ...found.flags,
        `--host-resolver-rules=${names.join(', ')}`,
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    });
  });
  after(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page.close());

  it('grows a profile as one scrolls, up to its end', async () => {
    await page.goto('http://social.practice.test/@mpena_runs');
    const atFirst = await page.$$eval('#posts > article', (articles) => articles.length);
    await page.waitForFunction(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return document.getElementById('more') === null;
    });
    const atLast = await page.$$eval('#posts > article', (articles) => articles.length);
    expect([atFirst < 9, atLast]).to.deep.equal([true, 9]);
  });

  it('never ends an endless page', async () => {
    await page.goto('http://trouble.practice.test/endless');
    await page.waitForFunction(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return document.querySelectorAll('.item').length > 100;
    });
  });

  it('hides a story behind a banner until it is answered', async () => {
    await page.goto('http://trouble.practice.test/consent');
    const shown = (): Promise<string> => page.$eval('body', (body) => body.innerText);
    expect(await shown()).not.to.contain('The ferry to Port Denning');
    await page.click('#accept');
    expect(await shown())
      .to.contain('The ferry to Port Denning')
      .and.not.to.contain('cookies');
  });

  it('shows every quotation a finding needs as text that can be read', async () => {
    const unread: string[] = [];
    for (const { url, quote } of EXPECTED_FINDINGS) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      const text = await page.$eval('body', (body) => body.innerText);
      if (!text.includes(quote)) unread.push(url);
    }
    expect(unread).to.deep.equal([]);
  });

  it('runs none of the payloads it shows', async () => {
    await page.goto('http://trouble.practice.test/xss');
    expect(await page.$eval('html', (html) => html.dataset['pwned'])).to.equal(undefined);
    expect(await page.title()).to.contain('<script>');
  });

  it('notices a browser that lets a page out', async () => {
    const outside = await browser.createBrowserContext();
    const escaping = await outside.newPage();
    await escaping.goto('http://trouble.practice.test/escape', { waitUntil: 'domcontentloaded' });
    // Nothing guards this browser, so the canary has to sing: else its silence would prove nothing elsewhere.
    // The last of its tries takes its own window there.
    await escaping.waitForFunction((port) => location.port === port, { polling: 100 }, String(visitor.web.canary.port));
    await outside.close();
    const reached = new Set(visitor.web.canary.requests.map(({ path }) => path.replace(/^\/+|[?#].*$/g, '')));
    expect([...reached]).to.include.members([
      'out-img-src',
      'out-fetch-post',
      'out-css-import',
      'out-to-decimal',
      'out-link-ping',
    ]);
    expect(reached.size).to.be.greaterThan(60);
    expect(visitor.web.canary.touches).to.include.members(['tcp', 'udp']);
  });
});
