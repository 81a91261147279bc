import { expect } from 'chai';
import { startPracticeWeb, type PracticeWeb } from '../../../local/practice-web/index.ts';
import { HEADER_WAYS, WAYS_OUT } from '../../../local/practice-web/sites/trouble/ways-out/page.ts';
import { traceOf } from '../../../local/practice-web/sites/trouble/ways-out/way.ts';
import { openBrowser, type Browser } from '../../../workers/browser.ts';
import { capturePage, type CaptureResult } from '../../../workers/capture/capture.ts';
import type { Door, ProxiedRequest } from '../../../workers/egress/door.ts';
import { browserPath, IDENTITY, QUICK, textOf } from '../capture/sites.ts';
import { TAKEN } from '../../support/taken.ts';
import { openTestDoor } from './support.ts';

const HOST = 'trouble.practice.test';
const NAMES = [...WAYS_OUT.map(({ name }) => name), ...HEADER_WAYS];

/** Ways for which the browser asks nobody anything, and why. */
const ASKS_NOBODY: ReadonlyMap<string, string> = new Map([
  ['iframe-file', 'a page of the web may not show files'],
  ['iframe-view-source', 'only a person may'],
  ['link-preconnect', 'predictions are switched off'],
  ['link-dns-prefetch', 'predictions are switched off'],
  ['link-prerender', 'predictions are switched off'],
  ['link-manifest', 'nobody installs anything'],
  ['link-icon', 'a browser without a window shows no icon'],
  ['speculation-prefetch', 'predictions are switched off'],
  ['speculation-prerender', 'predictions are switched off'],
  ['web-transport', 'QUIC is switched off'],
  ['web-rtc-stun', 'only a proxy would do, and it takes no UDP'],
  ['web-rtc-turn', 'only a proxy would do, and it takes no UDP'],
  ['worker-of-another-site', 'a worker has to be of the same site'],
  ['service-worker', 'service workers are passed by'],
  ['window-open', 'nobody clicked'],
  ['window-open-blob', 'nobody clicked'],
  ['link-click', 'nobody clicked'],
  ['link-ping', 'pings are switched off'],
  ['notification-icon', 'notifications are switched off'],
  ['move-file', 'a page of the web may not show files'],
  ['move-data', 'a window may not be moved to data'],
  ['move-view-source', 'only a person may'],
]);

/** The refusal that is recorded where it is not `private_address`. */
const REFUSED_OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['svg-use', 'blocked: origin'],
  ['xml-stylesheet', 'blocked: origin'],
  ['to-with-a-user', 'blocked: origin'],
  ['fetch-post', 'method_not_allowed'],
  ['fetch-preflight', 'method_not_allowed'],
  ['beacon', 'method_not_allowed'],
  ['form-post', 'method_not_allowed'],
  ['move-form-post', 'method_not_allowed'],
  ['report-uri-header', 'method_not_allowed'],
  ['fetch-file', 'bad_address'],
  ['iframe-ftp', 'bad_address'],
  ['move-ftp', 'bad_address'],
  ['move-mail', 'bad_address'],
  ['to-localhost-with-a-dot', 'bad_address'],
  ['websocket', 'port_not_allowed'],
  ['worker-websocket', 'port_not_allowed'],
  ['to-tunnel-to-another-port', 'port_not_allowed'],
  ['to-port-8080', 'port_not_allowed'],
  ['to-port-of-ssh', 'port_not_allowed'],
  ['to-port-of-mail', 'port_not_allowed'],
  ['to-own-site-other-port', 'port_not_allowed'],
  ['to-tls-to-the-canary', 'port_not_allowed'],
]);

describe('A captured page that tries every way out', function () {
  this.timeout(120_000);
  let web: PracticeWeb;
  let door: Door;
  let browser: Browser;
  let result: CaptureResult;
  let atTheDoor: readonly ProxiedRequest[];
  const lookedUp: string[] = [];

  before(async () => {
    web = await startPracticeWeb();
    door = openTestDoor({
      hosts: Object.fromEntries(Object.entries(web.hosts).map(([host, port]) => [host, `127.0.0.1:${port}`])),
      // Every name that is looked up turns out to be this machine.
      resolve: (host) => Promise.resolve((lookedUp.push(host), ['127.0.0.1'])),
    });
    const log = { info: () => undefined, warn: () => undefined };
    // A page that came over TLS may try more; the site is taken for one.
    const flags = ['--no-sandbox', `--unsafely-treat-insecure-origin-as-secure=http://${HOST}`];
    browser = await openBrowser({ path: browserPath(), flags, identity: IDENTITY, log });
    const recordPage = async () => {
      const recording = await door.recordPage();
      return { ...recording, stop: () => ((atTheDoor = recording.requests()), recording.stop()) };
    };
    const settings = { ...QUICK, navigationTimeoutMs: 10_000, settleMs: 12_000, scrollMs: 3_000 };
    result = await capturePage({ url: `http://${HOST}/escape`, settings, browser, door: { ...door, recordPage }, ...TAKEN });
  });
  after(async () => {
    await browser.close();
    await door.close();
    await web.close();
  });

  /** The refusals in the record of whatever named this way. */
  const refusalsOf = (name: string) => {
    const trace = new RegExp(`${traceOf(name)}(?![a-z-])`);
    return [...new Set(result.record.refused.filter(({ url }) => trace.test(url)).map(({ reason }) => reason))];
  };

  it('has tried them all, and more than forty', () => {
    expect(textOf(result)).to.include('all tries: done');
    expect(new Set(NAMES).size).to.equal(NAMES.length).and.to.be.greaterThan(40);
  });

  it('reaches the canary by none: no request, no connection, no packet', () => {
    expect(web.canary.requests).to.deep.equal([]);
    expect(web.canary.touches).to.deep.equal([]);
  });

  it('is let out to its own site only, to read', () => {
    const passed = atTheDoor.filter(({ outcome }) => outcome === 'passed');
    expect([...new Set(passed.map(({ method, url }) => `${method} ${new URL(url).host}`))]).to.deep.equal([`GET ${HOST}`]);
    expect(web.requests.filter(({ method, credentials }) => method !== 'GET' || credentials)).to.deep.equal([]);
  });

  it('has nothing of it refused without its being in the record', () => {
    const { refused, refusedCount } = result.record;
    expect(refused).to.have.length(refusedCount);
    for (const { method, url, outcome } of atTheDoor)
      if (outcome !== 'passed') expect(refused).to.deep.include({ method, url, reason: outcome });
  });

  it('has names looked up by the door only, and only where something was asked of them', () => {
    for (const host of lookedUp) expect(atTheDoor.map(({ url }) => new URL(url).hostname)).to.include(host);
    expect(lookedUp).not.to.be.empty.and.not.to.include(`${traceOf('link-dns-prefetch')}.canary.example`);
  });

  for (const name of NAMES) {
    const nobody = ASKS_NOBODY.get(name);
    if (nobody !== undefined)
      it(`asks nobody anything by ${name}: ${nobody}`, () => {
        expect(refusalsOf(name)).to.deep.equal([]);
      });
    else {
      const refusal = REFUSED_OTHERWISE.get(name) ?? 'private_address';
      it(`has ${name} refused, and recorded as ${refusal}`, () => {
        expect(refusalsOf(name)).to.include(refusal);
      });
    }
  }
});
