import { expect } from 'chai';
import { EXPECTED_FINDINGS } from '../../../local/practice-web/expected.ts';
import { startPracticeWeb, type PracticeWeb } from '../../../local/practice-web/index.ts';
import { openBrowser, type Browser } from '../../../workers/browser.ts';
import { capturePage } from '../../../workers/capture/capture.ts';
import type { Door } from '../../../workers/egress/door.ts';
import { openDoor } from '../../../workers/egress/open.ts';
import { memoryPace } from '../../../workers/egress/pace.ts';
import { browserPath, IDENTITY, QUICK, textOf } from './sites.ts';
import { TAKEN } from '../../support/taken.ts';

describe('The practice web, captured', function () {
  this.timeout(60_000);
  let web: PracticeWeb;
  let door: Door;
  let browser: Browser;
  before(async () => {
    web = await startPracticeWeb();
    const log = { info: () => undefined, warn: () => undefined };
    const hosts = Object.fromEntries(Object.entries(web.hosts).map(([host, port]) => [host, `127.0.0.1:${port}`]));
    door = openDoor({ userAgent: IDENTITY, hosts, pace: memoryPace(), log, limits: { pageIntervalMs: 0 } });
    browser = await openBrowser({ path: browserPath(), flags: ['--no-sandbox'], identity: IDENTITY, log });
  });
  after(async () => {
    await browser.close();
    await door.close();
    await web.close();
  });

  const capture = (url: string) => capturePage({ url, settings: { ...QUICK, scrollMs: 3_000 }, browser, door, ...TAKEN });

  const trouble: readonly (readonly [path: string, state: string, quality: string])[] = [
    ['/429', 'complete', 'error_page'],
    ['/soft404/anything', 'complete', 'soft_404'],
    ['/endless', 'partial', 'ok'],
    ['/consent', 'complete', 'ok'],
    ['/to-private', 'failed', 'blank'],
    ['/truncated', 'partial', 'ok'],
    ['/xss', 'complete', 'ok'],
    ['/redirect-loop', 'failed', 'blank'],
  ];
  for (const [path, state, quality] of trouble) {
    it(`takes ${path} as ${state} and ${quality}`, async () => {
      expect(await capture(`http://trouble.practice.test${path}`)).to.include({ state, quality });
    });
  }

  it('reaches nothing it must not from the page that tries everything', async () => {
    const { record } = await capture('http://trouble.practice.test/escape');
    expect(record.refusedCount).to.be.greaterThan(10);
    expect(web.canary.requests).to.deep.equal([]);
  });

  it('takes a page behind the forum’s login for the login wall it is', async () => {
    expect(await capture('http://forum.practice.test/thread/1')).to.include({ state: 'complete', quality: 'login_wall' });
  });

  // One quotation from each site: a finding is a span of exactly this text, so the text must hold it to the character.
  const bySite = new Map(EXPECTED_FINDINGS.map((finding) => [new URL(finding.url).host, finding]));
  for (const [site, { url, quote }] of bySite) {
    it(`holds on ${site} exactly the words that a finding quotes`, async () => {
      expect(textOf(await capture(url))).to.include(quote);
    });
  }
});
