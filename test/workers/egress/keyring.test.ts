import { expect } from 'chai';
import { openKeyring } from '../../../workers/egress/keyring.ts';
import { saying, startSite } from './loopback-site.ts';
import { openTestDoor } from './support.ts';

describe('the keys behind the door', () => {
  const keyring = openKeyring({ brave: 'secret' }, ['www.courtlistener.com']);

  it('are sent to the host they were given for, over TLS', () => {
    expect(keyring.headersFor('brave', 'https://api.search.brave.com/res?q=1')).to.deep.equal({
      ok: true,
      headers: { 'x-subscription-token': 'secret' },
    });
    expect(keyring.headersFor(undefined, 'https://anywhere.example/')).to.deep.equal({ ok: true, headers: {} });
  });

  for (const url of [
    'http://api.search.brave.com/',
    'https://search.brave.com/',
    'https://api.search.brave.com.evil.example/',
    'https://evil.example/api.search.brave.com',
    'https://api.search.brave.com./',
  ]) {
    it(`are kept back from ${url}`, () => {
      expect(keyring.headersFor('brave', url)).to.include({ ok: false, refusal: 'key_kept_back' });
    });
  }

  it('may go in the clear only to a host of the operator’s own', () => {
    const own = openKeyring({ courtlistener: 'secret' }, ['www.courtlistener.com']);
    expect(own.headersFor('courtlistener', 'http://www.courtlistener.com/api')).to.deep.equal({
      ok: true,
      headers: { authorization: 'Token secret' },
    });
  });

  it('are missed by the name of their setting', () => {
    expect(keyring.headersFor('courtlistener', 'https://www.courtlistener.com/')).to.deep.equal({
      ok: false,
      refusal: 'key_missing',
      detail: 'EVENHAND_KEY_COURTLISTENER is not set',
    });
  });

  it('do not follow a redirect off their host, nor get into the log', async () => {
    const site = await startSite((request, response) => {
      if (request.url === '/away') response.writeHead(302, { location: 'http://other.example/' }).end();
      else saying('{}')(request, response);
    });
    const logged: unknown[] = [];
    const door = openTestDoor({
      hosts: { 'api.search.brave.com': site.place, 'other.example': site.place },
      keys: { brave: 'secret' },
      log: { warn: (...words) => void logged.push(words) },
    });
    const ask = (url: string) => door.ask({ url, accept: 'application/json', purpose: 'api', intervalMs: 0, key: 'brave' });
    await ask('http://api.search.brave.com/away');
    await ask('http://other.example/');
    await door.close();
    await site.close();
    expect(site.asked.map(({ headers }) => headers['x-subscription-token'])).to.deep.equal(['secret']);
    expect(JSON.stringify(logged)).to.include('key_kept_back').and.not.to.include('secret');
  });
});
