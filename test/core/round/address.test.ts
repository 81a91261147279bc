import { expect } from 'chai';
import fc from 'fast-check';
import { addressKey } from '../../../core/round/address.ts';

/** Ways to write one address, and why they are one. */
const ONE_PAGE: readonly (readonly [why: string, one: string, other: string])[] = [
  ['scheme and host in capitals', 'HTTP://News.Example.org/a', 'http://news.example.org/a'],
  ['http and https', 'http://news.example.org/a', 'https://news.example.org/a'],
  ['the default port', 'https://news.example.org:443/a', 'http://news.example.org:80/a'],
  ['www', 'https://www.example.org/a', 'https://example.org/a'],
  ['a full stop after the host', 'https://example.org./a', 'https://example.org/a'],
  ['a place on the page', 'https://example.org/a#comments', 'https://example.org/a'],
  ['a slash at the end', 'https://example.org/a/', 'https://example.org/a'],
  ['no path', 'https://example.org', 'https://example.org/?'],
  ['dots in the path', 'https://example.org/x/../a', 'https://example.org/a'],
  ['letters escaped without need', 'https://example.org/%61bc%7Ed', 'https://example.org/abc~d'],
  ['escapes in small letters', 'https://example.org/caf%c3%a9', 'https://example.org/caf%C3%A9'],
  ['letters that have to be escaped', 'https://example.org/café', 'https://example.org/caf%C3%A9'],
  ['a host in another script', 'https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
  ['the order of parameters', 'https://example.org/a?x=1&y=2', 'https://example.org/a?y=2&x=1'],
  ['where the link was clicked', 'https://example.org/a?utm_source=feed&UTM_Medium=x&fbclid=1', 'https://example.org/a'],
  ['a session', 'https://example.org/a;jsessionid=77AF?PHPSESSID=9', 'https://example.org/a'],
  ['a session behind dots', 'https://example.org/x/..;jsessionid=77AF', 'https://example.org/'],
  ['a wiki on a small screen', 'https://en.m.wikipedia.org/wiki/Owl', 'https://en.wikipedia.org/wiki/Owl'],
  ['a forum on a small screen', 'https://old.reddit.com/r/owls/', 'https://www.reddit.com/r/owls'],
];

const TWO_PAGES: readonly (readonly [why: string, one: string, other: string])[] = [
  ['another parameter', 'https://example.org/a?id=1', 'https://example.org/a?id=2'],
  ['a parameter twice', 'https://example.org/a?id=1', 'https://example.org/a?id=1&id=1'],
  ['capitals in the path', 'https://example.org/a', 'https://example.org/A'],
  ['another port', 'https://example.org/a', 'https://example.org:8443/a'],
  ['another host of the site', 'https://blog.example.org/a', 'https://example.org/a'],
  ['a host for small screens nobody vouches for', 'https://m.example.org/a', 'https://example.org/a'],
  ['a site called www', 'https://www.org/a', 'https://org/a'],
  ['an escaped slash', 'https://example.org/a%2Fb', 'https://example.org/a/b'],
  ['a page drawn by a script', 'https://example.org/#/users/7', 'https://example.org/#/users/8'],
  ['an older way to name one', 'https://example.org/#!/users/7', 'https://example.org/'],
];

describe('The key of an address', () => {
  for (const [why, one, other] of ONE_PAGE)
    it(`is one for two that differ in ${why}`, () => expect(addressKey(one)).to.equal(addressKey(other)));
  for (const [why, one, other] of TWO_PAGES)
    it(`differs for ${why}`, () => expect(addressKey(one)).not.to.equal(addressKey(other)));
  for (const none of [
    '',
    'owl',
    'ftp://example.org/',
    'mailto:a@example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://a:b@example.org/',
  ])
    it(`does not exist for ${none === '' ? 'nothing' : none}`, () => expect(addressKey(none)).to.equal(null));

  it('is its own key, whatever the address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), hurting), (address) => {
        const key = addressKey(address);
        if (key !== null) expect(addressKey(key)).to.equal(key);
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not change by anything that only says how a page was reached', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true }),
        fc.constantFrom('utm_id', 'gclid', 'mc_cid'),
        fc.string(),
        (address, name, value) => {
          const reached = new URL(address);
          reached.searchParams.append(name, value);
          reached.hash = 'top';
          expect(addressKey(reached.href)).to.equal(addressKey(address));
        },
      ),
    );
  });

  it('keeps apart two paths that differ in more than their escapes', () => {
    const path = fc
      .array(fc.constantFrom('a', 'B', '7', '%2F', '%C3%A9', 'x;y', 'a.b'), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('/'));
    fc.assert(
      fc.property(path, path, (one, other) => {
        expect(addressKey(`https://example.org/${one}`) === addressKey(`https://example.org/${other}`)).to.equal(one === other);
      }),
    );
  });
});

/** Addresses out of pieces that have broken such rules before. */
const hurting = fc
  .tuple(
    fc.constantFrom('http', 'HTTPS'),
    fc.constantFrom(
      'www.www.example.org',
      'www1.m.reddit.com',
      'm.m.wikipedia.org',
      'de.m.wikipedia.org.',
      'bücher.example',
      '[::1]',
      '127.1',
    ),
    fc.constantFrom('', ':80', ':443', ':8080'),
    fc.array(
      fc.constantFrom('%', '%2', '%25', '%2561', '%2e%2e', '//', ';jsessionid=1', ';JSESSIONID=;a', '\\', ' ', 'é', '..'),
      { maxLength: 5 },
    ),
    fc.array(fc.constantFrom('?', '&', 'a=1', 'utm_x', '+', '%20', '=', '#', '#!/x', '#/%61'), { maxLength: 5 }),
  )
  .map(([scheme, host, port, path, rest]) => `${scheme}://${host}${port}/${path.join('')}${rest.join('')}`);
