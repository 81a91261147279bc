import { expect } from 'chai';
import fc from 'fast-check';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { PRACTICE_HOSTS, startPracticeWeb } from '../../../local/practice-web/index.ts';
import { practiceWeb } from './visit.ts';

describe('the practice web', () => {
  const visitor = practiceWeb();

  it('gives every site a port of its own', () => {
    expect(Object.keys(visitor.web.hosts)).to.deep.equal([...PRACTICE_HOSTS]);
    expect(new Set(Object.values(visitor.web.hosts)).size).to.equal(PRACTICE_HOSTS.length);
  });

  it('listens on loopback only', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === 'IPv4' && !address.internal);
    if (outside === undefined) return;
    const refused = await new Promise((resolve) => {
      const socket = connect(visitor.web.hosts['wiki.practice.test'], outside.address);
      socket.on('connect', () => resolve(false)).on('error', () => resolve(true));
    });
    expect(refused).to.equal(true);
  });

  it('answers a request for another site’s name with 421', async () => {
    const answer = await visitor.get('http://wiki.practice.test/', { host: 'news.practice.test' });
    expect(answer.status).to.equal(421);
  });

  it('notes what it was asked, whether it was told secrets, and what it answered', async () => {
    await visitor.get('http://wiki.practice.test/wiki/Route_66?x=1', { 'user-agent': 'practice/1', cookie: 'a=b' });
    const last = visitor.web.requests.at(-1);
    expect({ ...last, at: '' }).to.deep.equal({
      at: '',
      host: 'wiki.practice.test',
      method: 'GET',
      path: '/wiki/Route_66?x=1',
      userAgent: 'practice/1',
      credentials: true,
      status: 404,
    });
  });

  it('prints no link with a port and none out of the practice web', async () => {
    for (const url of [
      'http://social.practice.test/@rileycastellane',
      'http://blog.practice.test/',
      'http://wiki.practice.test/wiki/Route_9',
    ]) {
      const { text } = await visitor.get(url);
      for (const [, link = ''] of text.matchAll(/(?:href|src)="([^"]+)"/gu)) {
        if (link.startsWith('data:')) continue;
        const { hostname, port } = new URL(link, url);
        expect([hostname.endsWith('.practice.test') || hostname === 'api.w.org', port], link).to.deep.equal([true, '']);
      }
    }
  });

  it('answers whatever is typed into a search, never with a failure of its own', async () => {
    const typed = fc.string({
      unit: fc.constantFrom('"', '“', '%', '&', '+', 'ø', 'İ', '\u0301', '😀', '<', "'", ' ', 'a', ':', '|', '\\', '('),
    });
    const addresses = [
      'http://search.practice.test/search?format=json&q=',
      'http://wiki.practice.test/w/api.php?format=json&action=query&list=search&srwhat=text&srsearch=',
      'http://news.practice.test/wp-json/wp/v2/posts?search=',
      'http://social.practice.test/api/v2/search?q=',
      'http://social.practice.test/tags/',
      'http://wiki.practice.test/wiki/',
    ];
    const property = fc.asyncProperty(typed, fc.constantFrom(...addresses), async (text, address) => {
      expect((await visitor.get(address + encodeURIComponent(text))).status).to.be.lessThan(500);
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it('closes at once, even while an answer is under way', async () => {
    const other = await startPracticeWeb();
    const socket = connect(other.hosts['trouble.practice.test'], '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET /slow HTTP/1.1\r\nHost: trouble.practice.test\r\n\r\n');
    await new Promise((resolve) => socket.once('data', resolve));
    const ended = new Promise((resolve) => socket.once('close', resolve));
    await other.close();
    await ended;
  });
});
