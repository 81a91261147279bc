import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Pace } from '../../../workers/egress/door.ts';
import { openRobots } from '../../../workers/egress/robots.ts';
import { readRobots } from '../../../workers/egress/robots-rules.ts';
import { saying, startSite, type LoopbackSite, type Serve } from './loopback-site.ts';
import { openTestDoor, page, refusalOf, USER_AGENT } from './support.ts';

const ORIGIN = 'https://site.example';

/** Rules, an address, whether it may be opened, and the line that decides. */
const RULES: readonly (readonly [what: string, lines: readonly string[], path: string, allowed: boolean, line: number | null])[] =
  [
    ['an empty file', [], '/a', true, null],
    ['everyone kept out', ['User-agent: *', 'Disallow: /'], '/a', false, 2],
    ['nobody kept out', ['User-agent: *', 'Disallow:'], '/a', true, null],
    ['another robot kept out', ['User-agent: other', 'Disallow: /'], '/a', true, null],
    ['our own group', ['User-agent: *', 'Allow: /', 'User-agent: evenhand', 'Disallow: /a'], '/a', false, 4],
    ['our own group in capitals with a version', ['User-agent: EVENHAND/9', 'Disallow: /a'], '/a', false, 2],
    ['our own group instead of everyone’s', ['User-agent: *', 'Disallow: /', 'User-agent: Evenhand', 'Allow: /'], '/a', true, 4],
    ['two groups of ours', ['User-agent: evenhand', 'Disallow: /a', '', 'User-agent: evenhand', 'Disallow: /b'], '/b', false, 5],
    ['a group for two', ['User-agent: x', 'User-agent: evenhand', 'Disallow: /a'], '/a', false, 3],
    ['the longer rule', ['User-agent: *', 'Disallow: /a', 'Allow: /a/open'], '/a/open/1', true, 3],
    ['the longer rule first', ['User-agent: *', 'Allow: /a/open', 'Disallow: /a'], '/a/shut', false, 3],
    ['a tie', ['User-agent: *', 'Disallow: /a', 'Allow: /a'], '/a', true, 3],
    ['a wildcard', ['User-agent: *', 'Disallow: /*/private'], '/x/private', false, 2],
    ['an end mark', ['User-agent: *', 'Disallow: /*.php$'], '/x.php', false, 2],
    ['an end mark and more after it', ['User-agent: *', 'Disallow: /*.php$'], '/x.php?y', true, null],
    ['a query', ['User-agent: *', 'Disallow: /*?'], '/x?y=1', false, 2],
    ['an encoded tilde in the rule', ['User-agent: *', 'Disallow: /%7Ejoe'], '/~joe', false, 2],
    ['an encoded tilde in the address', ['User-agent: *', 'Disallow: /~joe'], '/%7ejoe', false, 2],
    ['an encoded slash, which is not a slash', ['User-agent: *', 'Disallow: /a%2Fb'], '/a/b', true, null],
    ['letters in the rule', ['User-agent: *', 'Disallow: /é'], '/%C3%A9', false, 2],
    ['encoded letters in small digits', ['User-agent: *', 'Disallow: /%c3%a9'], '/é', false, 2],
    ['an encoded asterisk, which is no wildcard', ['User-agent: *', 'Disallow: /a%2Ab'], '/a*b', false, 2],
    ['an encoded asterisk against something else', ['User-agent: *', 'Disallow: /a%2Ab'], '/axb', true, null],
    ['a dollar in the middle', ['User-agent: *', 'Disallow: /a$b'], '/a$b', false, 2],
    ['a comment', ['User-agent: * # all', 'Disallow: /a # keep out'], '/a', false, 2],
    ['a byte-order mark', ['\uFEFFUser-agent: *', 'Disallow: /a'], '/a', false, 2],
    ['a field in capitals', ['USER-AGENT: *', 'DISALLOW: /a'], '/a', false, 2],
    ['a rule before any group', ['Disallow: /a'], '/a', true, null],
    ['a group named like a built-in', ['User-agent: __proto__', 'Disallow: /', 'User-agent: *', 'Disallow: /a'], '/a', false, 4],
    ['a rule too long to be one', ['User-agent: *', `Disallow: /a${'*a'.repeat(400_000)}`], '/b', true, null],
  ];

describe('the rules of a robots.txt', () => {
  for (const [what, lines, path, allowed, line] of RULES) {
    for (const ending of ['\n', '\r\n', '\r']) {
      it(`${allowed ? 'let us open' : 'keep us out of'} ${path} with ${what} (line ends ${JSON.stringify(ending)})`, () => {
        const rules = readRobots(`${ORIGIN}/robots.txt`, lines.join(ending), USER_AGENT);
        expect(rules.decide(new URL(path, ORIGIN).href)).to.deep.equal({ allowed, line });
      });
    }
  }

  for (const [text, ms] of [
    ['User-agent: *\nCrawl-delay: 7', 7_000],
    ['User-agent: evenhand\nDisallow: /x\n\nUser-agent: *\nCrawl-delay: 7', 7_000],
    ['User-agent: evenhand\nCrawl-delay: 2.5\n\nUser-agent: *\nCrawl-delay: 7', 2_500],
    ['User-agent: *\nCrawl-delay: soon', null],
    ['User-agent: *\nCrawl-delay: -3', null],
    ['User-agent: *\nCrawl-delay: 1e99', 86_400_000],
  ] as const) {
    it(`ask for ${ms ?? 'no'} ms between pages with ${JSON.stringify(text)}`, () => {
      expect(readRobots(`${ORIGIN}/robots.txt`, text, USER_AGENT).crawlDelayMs).to.equal(ms);
    });
  }

  it('say nothing about another origin, and so let us in nowhere', () => {
    const rules = readRobots(`${ORIGIN}/robots.txt`, '', USER_AGENT);
    for (const url of ['https://other.example/', 'http://site.example/', 'https://site.example:444/']) {
      expect(rules.decide(url).allowed, url).to.equal(false);
    }
  });

  it('keep every page shut when everything is shut, however the page is written', () => {
    const rules = readRobots(`${ORIGIN}/robots.txt`, 'User-agent: *\nDisallow: /', USER_AGENT);
    const path = fc.string({
      unit: fc.constantFrom('/', '~', '%7e', '%2A', '*', '$', '?', '#', '.', 'é', '😀', '%', '%zz', ' '),
    });
    fc.assert(
      fc.property(path, (rest) => {
        expect(rules.decide(new URL(`${ORIGIN}/${rest}`).href).allowed).to.equal(false);
      }),
    );
  });
});

/** How a site answers for its robots.txt, and what that means for /page. */
const ANSWERS: readonly (readonly [what: string, serve: Serve, meaning: string])[] = [
  ['rules that do not mention the page', saying('User-agent: *\nDisallow: /other', { 'content-type': 'text/plain' }), 'admitted'],
  ['rules with no content type', (_, response) => response.end('User-agent: *\nDisallow: /page'), 'robots_disallowed'],
  ['rules that shut the page', saying('User-agent: *\nDisallow: /page', { 'content-type': 'text/plain' }), 'robots_disallowed'],
  ['compressed rules', saying(gzipSync('User-agent: *\nDisallow: /page'), { 'content-encoding': 'gzip' }), 'robots_disallowed'],
  ['404', saying('', {}, 404), 'admitted'],
  ['410', saying('', {}, 410), 'admitted'],
  ['401', saying('', {}, 401), 'admitted'],
  ['403', saying('', {}, 403), 'admitted'],
  ['429', saying('', {}, 429), 'robots_unreachable'],
  ['500', saying('', {}, 500), 'robots_unreachable'],
  ['503', saying('', {}, 503), 'robots_unreachable'],
  ['a web page', saying('<!doctype html><p>Welcome', { 'content-type': 'text/html' }), 'robots_unreachable'],
  [
    'rules that say they are a web page',
    saying('User-agent: *\nDisallow: /page', { 'content-type': 'text/html' }),
    'robots_disallowed',
  ],
  ['words that say they are a web page', saying('Welcome', { 'content-type': 'text/html' }), 'robots_unreachable'],
  ['a commented web page', saying('<!-- hi --><p>Welcome', { 'content-type': 'text/plain' }), 'robots_unreachable'],
  ['a web page that says it is text', saying('\n<html><form>Sign in', { 'content-type': 'text/plain' }), 'robots_unreachable'],
  ['a login page somewhere else', redirecting({ '/robots.txt': '/login' }, '<html>Sign in', 'text/html'), 'robots_unreachable'],
  [
    'rules somewhere else',
    redirecting({ '/robots.txt': '/rules.txt' }, 'User-agent: *\nDisallow: /page', 'text/plain'),
    'robots_disallowed',
  ],
  ['a redirect to itself', redirecting({ '/robots.txt': '/robots.txt' }, '', 'text/plain'), 'robots_unreachable'],
  [
    'a redirect into our own network',
    redirecting({ '/robots.txt': 'http://169.254.169.254/' }, '', 'text/plain'),
    'robots_unreachable',
  ],
  [
    'half of what it promised',
    (_, response) => response.writeHead(200, { 'content-length': '99' }).write('User-agent: *', () => response.destroy()),
    'robots_unreachable',
  ],
  ['a reset', (request) => request.socket.destroy(), 'robots_unreachable'],
  ['nothing in time', () => undefined, 'robots_unreachable'],
  [
    'rules longer than are read',
    saying(`User-agent: *\nDisallow: /page\n${'# more\n'.repeat(200_000)}`, { 'content-type': 'text/plain' }),
    'robots_disallowed',
  ],
];

function redirecting(where: Readonly<Record<string, string>>, body: string, type: string): Serve {
  return (request, response) => {
    const location = where[request.url ?? ''];
    if (location === undefined) response.writeHead(200, { 'content-type': type }).end(body);
    else response.writeHead(301, { location }).end();
  };
}

describe('a page', () => {
  let site: LoopbackSite;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());
  const door = (more = {}) => openTestDoor({ hosts: { 'site.example': site.place }, limits: { answerMs: 500 }, ...more });

  for (const [what, serve, meaning] of ANSWERS) {
    it(`is ${meaning} when robots.txt is ${what}`, async () => {
      site.serve(serve);
      const admission = await door().admitPage('http://site.example/page');
      expect(admission.admitted ? 'admitted' : admission.refusal).to.equal(meaning);
      expect(admission.robots?.allowed).to.equal(meaning === 'admitted');
    });
  }

  it('is not opened by asking for it either', async () => {
    site.serve(saying('User-agent: *\nDisallow: /page', { 'content-type': 'text/plain' }));
    const before = site.asked.length;
    expect(refusalOf(await door().ask(page('http://site.example/page')))).to.equal('robots_disallowed');
    expect(site.asked.slice(before).map(({ url }) => url)).to.deep.equal(['/robots.txt']);
  });

  it('is not reached by a redirect from one that may be opened', async () => {
    site.serve((request, response) => {
      if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /shut');
      else response.writeHead(302, { location: '/shut' }).end();
    });
    const before = site.asked.length;
    expect(refusalOf(await door().ask(page('http://site.example/open')))).to.equal('robots_disallowed');
    expect(site.asked.slice(before).map(({ url }) => url)).to.deep.equal(['/robots.txt', '/open']);
  });

  it('keeps what decided: address, status, hash and line', async () => {
    site.serve(saying('User-agent: *\nDisallow: /page', { 'content-type': 'text/plain' }));
    const { robots } = await door().admitPage('http://site.example/page');
    expect(robots).to.deep.include({ url: 'http://site.example/robots.txt', status: 200, line: 2 });
    expect(robots?.bodySha256).to.match(/^[0-9a-f]{64}$/);
  });

  it('of a site asks for the rules once for many pages at once', async () => {
    site.serve(saying('User-agent: *\nDisallow: /x', { 'content-type': 'text/plain' }));
    const before = site.asked.length;
    const one = door();
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => one.admitPage(`http://site.example/${name}`)));
    expect(site.asked.length - before).to.equal(1);
  });

  it('waits for the delay its site asks for, when that is longer than ours', async () => {
    const booked: number[] = [];
    const pace: Pace = {
      book: (_, ms) => Promise.resolve(void booked.push(ms)).then(() => 0),
      leaveAlone: () => Promise.resolve(),
    };
    site.serve(saying('User-agent: *\nCrawl-delay: 9', { 'content-type': 'text/plain' }));
    await door({ pace }).admitPage('http://site.example/page');
    expect(booked).to.deep.equal([0, 9_000]);
  });
});

describe('what robots.txt said', () => {
  const answered = (status: number) => ({
    kind: 'answered' as const,
    url: '',
    finalUrl: '',
    redirects: [],
    startedAt: new Date(),
    finishedAt: new Date(),
    status,
    headers: {},
    body: new Uint8Array(),
    bodySha256: '',
    remoteAddress: '',
    retryAfterMs: null,
  });

  it('is asked for again when the asking itself failed', async () => {
    let asked = 0;
    const robots = openRobots(USER_AGENT, () =>
      ++asked === 1 ? Promise.reject(new Error('our own database was away')) : Promise.resolve(answered(200)),
    );
    const first = await Promise.allSettled([robots.judge(`${ORIGIN}/a`), robots.judge(`${ORIGIN}/b`)]);
    expect(first.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    expect((await robots.judge(`${ORIGIN}/a`)).decision.allowed).to.equal(true);
    expect(asked).to.equal(2);
  });

  it('is kept for a day, and a failure for five minutes', async () => {
    let clock = 0;
    let asked = 0;
    let status = 503;
    const robots = openRobots(
      USER_AGENT,
      () => Promise.resolve((asked++, answered(status))),
      () => clock,
    );
    const allowedAt = async (ms: number) => {
      clock = ms;
      return (await robots.judge(`${ORIGIN}/page`)).decision.allowed;
    };
    expect(await allowedAt(0)).to.equal(false);
    status = 200;
    expect([await allowedAt(4 * 60_000), asked]).to.deep.equal([false, 1]);
    expect([await allowedAt(5 * 60_000), asked]).to.deep.equal([true, 2]);
    expect([await allowedAt(23 * 3_600_000), asked]).to.deep.equal([true, 2]);
    expect([await allowedAt(25 * 3_600_000), asked]).to.deep.equal([true, 3]);
  });
});
