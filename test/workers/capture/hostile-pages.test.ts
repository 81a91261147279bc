import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { isSealIntact } from '../../../core/capture/record.ts';
import type { PageSettings } from '../../../workers/browser.ts';
import { NOWHERE } from '../../../workers/browser-flags.ts';
import { openDesk, textOf, type Answer, type Desk } from './sites.ts';

/** What each hostile page must come to. `text` is what must have been read, if anything. */
interface Case {
  readonly name: string;
  readonly page: Answer;
  readonly state: 'complete' | 'partial' | 'failed';
  readonly reasons: readonly string[];
  readonly text?: string;
  /** These use up the time they are given, so they are given little. */
  readonly patienceMs?: number;
}

const html = (body: string) => `<!doctype html><title>hostile</title><p>before</p>${body}<p>after</p>`;
const script = (code: string) => html(`<script>${code}</script>`);

const CASES: readonly Case[] = [
  {
    name: 'alerts in a loop',
    page: script('while (true) alert("again")'),
    patienceMs: 1_500,
    state: 'partial',
    reasons: ['script_stopped'],
    text: 'before\nafter',
  },
  {
    name: 'asks before leaving',
    page: script('onbeforeunload = () => "stay"; confirm("sure?"); prompt("who?")'),
    state: 'complete',
    reasons: [],
    text: 'before\nafter',
  },
  {
    name: 'never gives its thread back while it loads',
    page: script('while (true);'),
    patienceMs: 1_500,
    state: 'partial',
    reasons: ['navigation_ran_out_of_time', 'script_stopped'],
    text: 'before\nafter',
  },
  {
    name: 'never gives its thread back once it is scrolled',
    page: html('<div style="height:5000px"></div><script>onscroll = () => { while (true); }</script>'),
    state: 'partial',
    reasons: ['scroll_not_done', 'script_stopped'],
    text: 'before\nafter',
  },
  {
    name: 'grows without end',
    page: script(
      'onscroll = () => document.body.insertAdjacentHTML("beforeend", "<p style=height:900px>more</p>"); document.body.insertAdjacentHTML("beforeend", "<p style=height:2000px>start</p>")',
    ),
    state: 'partial',
    reasons: ['growth_never_stopped', 'height_cap'],
    text: 'more\nmore',
  },
  {
    name: 'is higher than the protocol looks',
    page: html('<div style="height:90000px"></div>'),
    state: 'partial',
    reasons: ['height_cap'],
    text: 'before\nafter',
  },
  {
    name: 'has a hundred thousand elements',
    page: script('document.body.insertAdjacentHTML("beforeend", "<i>x </i>".repeat(100000))'),
    state: 'partial',
    reasons: ['height_cap'],
    text: 'before',
  },
  {
    name: 'nests elements deeper than any stack',
    page: script(
      'let at = document.body; for (let i = 0; i < 5000; i++) at = at.appendChild(document.createElement("b")); at.append("deep down")',
    ),
    state: 'complete',
    reasons: [],
    text: 'deep down',
  },
  {
    name: 'opens windows',
    page: script('for (let i = 0; i < 20; i++) window.open("/window" + i)'),
    state: 'complete',
    reasons: [],
    text: 'before\nafter',
  },
  {
    name: 'moves on without end',
    page: html('<meta http-equiv="refresh" content="0;url=/"><script>location.replace("/?" + Math.random())</script>'),
    state: 'partial',
    reasons: ['too_many_moves'],
    text: 'before',
  },
  {
    name: 'moves on to a private address',
    page: html('<meta http-equiv="refresh" content="0;url=http://169.254.169.254/latest/meta-data/">'),
    state: 'partial',
    reasons: ['redirect_not_admitted', 'private_address'],
    text: 'before\nafter',
  },
  {
    name: 'redirects to a file of ours',
    page: (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    state: 'failed',
    reasons: ['unreachable'],
  },
  {
    name: 'offers a download',
    page: (_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/zip', 'content-disposition': 'attachment; filename=a.zip' })
        .end('PK'),
    state: 'failed',
    reasons: ['download'],
  },
  { name: 'never answers', page: () => undefined, patienceMs: 1_500, state: 'failed', reasons: ['unreachable'] },
  {
    name: 'answers and then never ends',
    page: (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).write(html('')),
    patienceMs: 1_500,
    state: 'partial',
    reasons: ['navigation_ran_out_of_time'],
    text: 'before\nafter',
  },
  {
    name: 'breaks off in the middle',
    page: (request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' }).write(html(''));
      setImmediate(() => request.socket.destroy());
    },
    state: 'partial',
    reasons: ['document_incomplete'],
    text: 'before\nafter',
  },
  {
    name: 'answers with an error and nothing else',
    page: (_, response) => response.writeHead(503).end(),
    state: 'failed',
    reasons: ['empty_error_answer'],
  },
  {
    name: 'is 30 MB long',
    page: (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(html(`<!-- ${'word '.repeat(6_000_000)} -->`)),
    state: 'partial',
    reasons: ['document_too_large'],
    text: 'before',
  },
];

const NO_PAGE: PageSettings = {
  proxyUrl: NOWHERE,
  mayMoveTo: () => Promise.resolve(true),
  viewportWidthPx: 800,
  viewportHeightPx: 600,
  locale: 'en-US',
  timeZone: 'UTC',
};

/** The processes of a browser that draw its pages: those of its process group that say so. */
function renderersOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      const [stat, command] = [`/proc/${id}/stat`, `/proc/${id}/cmdline`].map((path) =>
        existsSync(path) ? readFileSync(path, 'utf8') : '',
      );
      // After the name in brackets: state, parent, process group.
      const group = stat?.replace(/^.*\) /s, '').split(' ')[2];
      return group === String(pid) && command?.includes('--type=renderer') === true;
    })
    .map(Number);
}

describe('A hostile page', function () {
  this.timeout(60_000);
  let desk: Desk;
  before(async () => (desk = await openDesk()));
  after(() => desk.close());

  for (const { name, page, state, reasons, text, patienceMs } of CASES) {
    it(`that ${name} ends ${state}`, async () => {
      desk.show({ '/': page });
      const result = await desk.capture('/', patienceMs === undefined ? {} : { navigationTimeoutMs: patienceMs });
      expect(result.reasons).to.include.members([...reasons]);
      expect(result.state).to.equal(state);
      expect(result.finalUrl ?? 'none').to.match(/^(none|http:\/\/site\.test\/.*)$/);
      if (text !== undefined) expect(textOf(result)).to.include(text);
      else expect(result.artefacts.map(({ kind }) => kind)).not.to.include('text');
      expect(isSealIntact(result.record)).to.equal(true);
      expect(desk.requests.filter((request) => request.includes('window'))).to.deep.equal([]);
    });
  }

  it('that brings its tab down ends failed, and says so', async () => {
    const pid = await desk.browser.withPage(NO_PAGE, ({ page }) => Promise.resolve(page.browser().process()!.pid!));
    desk.show({
      '/': html('<img src="/crash">'),
      '/crash': () => {
        for (const renderer of renderersOf(pid)) process.kill(renderer, 'SIGKILL');
      },
    });
    const result = await desk.capture();
    expect(result).to.include({ state: 'failed', quality: 'blank' });
    expect(result.reasons).to.deep.equal(['page_crashed']);
    desk.show({ '/': html('') });
    expect(await desk.capture()).to.include({ state: 'complete' });
  });

  it('does not get blamed when the whole browser dies', async () => {
    const pid = await desk.browser.withPage(NO_PAGE, ({ page }) => Promise.resolve(page.browser().process()!.pid!));
    desk.show({ '/': () => process.kill(-pid, 'SIGKILL') });
    const error: unknown = await desk.capture().catch((reason: unknown) => reason);
    expect(error).to.be.an('error').with.property('message', 'the browser ended in the middle of a capture');
  });
});
