import { expect } from 'chai';
import { createGunzip } from 'node:zlib';
import { PAYLOADS } from '../../../local/practice-web/sites/trouble/hostile-pages.ts';
import { REST_MODES } from '../../../local/practice-web/sites/trouble/rest-modes.ts';
import { practiceWeb, visibleText } from './visit.ts';

const TROUBLE = 'http://trouble.practice.test';
const POSTS = '/wp-json/wp/v2/posts?search=quillfeather';

describe('the practice trouble site', () => {
  const visitor = practiceWeb();

  it('limits in seconds and by date', async () => {
    const bySeconds = await visitor.get(`${TROUBLE}/429`);
    const byDate = await visitor.get(`${TROUBLE}/429-date`);
    expect([bySeconds.status, bySeconds.headers['retry-after']]).to.deep.equal([429, '2']);
    expect(byDate.status).to.equal(429);
    expect(Date.parse(String(byDate.headers['retry-after']))).to.be.greaterThan(Date.now() - 2_000);
  });

  const statuses: readonly (readonly [path: string, status: number, location?: string])[] = [
    ['/503', 503],
    ['/451', 451],
    ['/soft404/any/thing', 200],
    ['/nowhere', 404],
    ['/to-private', 302, 'http://169.254.169.254/latest/'],
    ['/to-loopback', 302, 'http://127.0.0.1:1/'],
    ['/to-file', 302, 'file:///etc/passwd'],
    ['/to-login', 302, '/login'],
    ['/redirect-loop', 302, '/redirect-loop?turn=back'],
    ['/redirect-loop?turn=back', 302, '/redirect-loop'],
    ['/blank', 200],
    ['/rtl', 200],
    ['/consent', 200],
    ['/escape', 200],
    ['/endless', 200],
    ['/slow?ms=1', 200],
  ];
  for (const [path, status, location] of statuses) {
    it(`answers ${path} with ${status}${location === undefined ? '' : ` to ${location}`}`, async () => {
      const answer = await visitor.get(TROUBLE + path);
      expect([answer.status, answer.headers.location]).to.deep.equal([status, location]);
    });
  }

  it('breaks off in the middle of a page it promised whole', async () => {
    const answer = await visitor.get(`${TROUBLE}/truncated`);
    expect(answer.cutShort).to.equal(true);
    expect(answer.text).to.contain('will never');
    expect(answer.bytes.length).to.be.lessThan(Number(answer.headers['content-length']));
  });

  it('sends 30 MB', async () => {
    const answer = await visitor.get(`${TROUBLE}/30mb`);
    expect(answer.bytes).to.have.length(30 * 1024 * 1024);
  });

  it('packs 200 MB into a fifth of one', async () => {
    const answer = await visitor.get(`${TROUBLE}/gzip-bomb`);
    expect(answer.headers['content-encoding']).to.equal('gzip');
    expect(answer.bytes.length).to.be.lessThan(2_000_000);
    let unpacked = 0;
    for await (const chunk of createGunzip().end(answer.bytes)) unpacked += (chunk as Buffer).length;
    expect(unpacked).to.equal(200 * 1024 * 1024);
  });

  it('sends bytes that are no text', async () => {
    const { bytes } = await visitor.get(`${TROUBLE}/garbage`);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).to.throw();
  });

  it('shows script payloads as text', async () => {
    const { text } = await visitor.get(`${TROUBLE}/xss`);
    expect(text).not.to.contain(PAYLOADS.text);
    expect(visibleText(text)).to.contain(PAYLOADS.template);
  });

  const modes: readonly (readonly [mode: string, status: number, body: RegExp])[] = [
    ['ok', 200, /tower-clock-strikes-again/u],
    ['401', 401, /rest_401/u],
    ['403', 403, /rest_403/u],
    ['429', 429, /Slow down/u],
    ['429-date', 429, /Slow down/u],
    ['451', 451, /rest_451/u],
    ['503', 503, /rest_503/u],
    ['half', 200, /"Half a$/u],
    ['html', 200, /^<!doctype html>/u],
    ['login', 302, /login/u],
    ['error200', 200, /critical error/u],
    ['empty', 200, /^\[\]$/u],
    ['partway', 200, /tower-clock/u],
  ];
  it('has no REST mode that is not tested here', () => {
    expect(modes.map(([mode]) => mode).concat('garbage', 'slow')).to.have.members([...REST_MODES]);
  });

  for (const [mode, status, body] of modes) {
    it(`answers the REST mode ${mode} with ${status}`, async () => {
      const answer = await visitor.get(`${TROUBLE}/rest/${mode}${POSTS}`);
      expect(answer.status).to.equal(status);
      expect(answer.text).to.match(body);
    });
  }

  it('answers its REST address without a mode properly', async () => {
    const answer = await visitor.get(`${TROUBLE}${POSTS}`);
    expect([answer.status, answer.headers['x-wp-total']]).to.deep.equal([200, '2']);
  });

  it('fails from the second page on in mode partway', async () => {
    expect((await visitor.get(`${TROUBLE}/rest/partway/wp-json/wp/v2/posts?page=2`)).status).to.equal(503);
  });

  it('sends no JSON in mode garbage, whatever it says', async () => {
    const answer = await visitor.get(`${TROUBLE}/rest/garbage${POSTS}`);
    expect(answer.headers['content-type']).to.match(/^application\/json/u);
    expect(() => JSON.parse(answer.text) as unknown).to.throw();
  });

  it('is slow for as long as it is told', async () => {
    expect((await visitor.get(`${TROUBLE}/rest/slow${POSTS}&ms=1`)).status).to.equal(200);
  });
});

describe('the practice trouble site when its first request is limited', () => {
  const visitor = practiceWeb({ troubleFirst429: true });

  it('says 429 once and then answers', async () => {
    const first = await visitor.get(`${TROUBLE}/rest/ok${POSTS}`);
    const second = await visitor.get(`${TROUBLE}/rest/ok${POSTS}`);
    expect([first.status, first.headers['retry-after'], second.status]).to.deep.equal([429, '1', 200]);
  });
});
