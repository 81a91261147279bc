import { expect } from 'chai';
import fc from 'fast-check';
import { openAddresses, whyNotPublic } from '../../../workers/egress/addresses.ts';
import { startSite, type LoopbackSite } from './loopback-site.ts';
import { api, openTestDoor, page, refusalOf } from './support.ts';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'public.example': ['93.184.215.14'],
  'loopback.example': ['127.0.0.1'],
  'mixed.example': ['93.184.215.14', '10.0.0.8'],
  'metadata.example': ['169.254.169.254'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'empty.example': [],
  'scoped.example': ['fe80::1%eth0'],
};
const resolve = (host: string) =>
  NAMES[host] === undefined ? Promise.reject(new Error('ENOTFOUND')) : Promise.resolve(NAMES[host]);

/** Ways to reach a machine that is none of ours to read, with what each is refused as. */
const FORBIDDEN: readonly (readonly [way: string, url: string, refusal: string])[] = [
  ['loopback', 'http://127.0.0.1/', 'private_address'],
  ['another loopback', 'http://127.8.9.10/', 'private_address'],
  ['loopback as one decimal number', 'http://2130706433/', 'private_address'],
  ['loopback as one hexadecimal number', 'http://0x7f000001/', 'private_address'],
  ['loopback in octal parts', 'http://0177.0.0.01/', 'private_address'],
  ['loopback in mixed parts', 'http://0x7f.1/', 'private_address'],
  ['loopback with parts left out', 'http://127.1/', 'private_address'],
  ['loopback in full-width digits', 'http://１２７.０.０.１/', 'private_address'],
  ['loopback percent-encoded', 'http://%31%32%37.0.0.1/', 'private_address'],
  ['this host', 'http://0.0.0.0/', 'private_address'],
  ['this host as one zero', 'http://0/', 'private_address'],
  ['ten net', 'http://10.1.2.3/', 'private_address'],
  ['172.16 net', 'http://172.31.255.254/', 'private_address'],
  ['192.168 net', 'http://192.168.1.1/', 'private_address'],
  ['carrier-grade NAT', 'http://100.64.0.1/', 'private_address'],
  ['link-local', 'http://169.254.1.1/', 'private_address'],
  ['the metadata service', 'http://169.254.169.254/latest/meta-data/', 'private_address'],
  ['the metadata service as a number', 'http://2852039166/', 'private_address'],
  ['a metadata service on a public-looking address', 'http://168.63.129.16/', 'private_address'],
  ['multicast', 'http://224.0.0.1/', 'private_address'],
  ['broadcast', 'http://255.255.255.255/', 'private_address'],
  ['reserved', 'http://240.0.0.1/', 'private_address'],
  ['benchmarking', 'http://198.18.0.1/', 'private_address'],
  ['documentation', 'http://192.0.2.1/', 'private_address'],
  ['IPv6 loopback', 'http://[::1]/', 'private_address'],
  ['IPv6 unspecified', 'http://[::]/', 'private_address'],
  ['IPv4-mapped loopback', 'http://[::ffff:127.0.0.1]/', 'private_address'],
  ['IPv4-mapped in hexadecimal', 'http://[::ffff:7f00:1]/', 'private_address'],
  ['IPv4-mapped public address', 'http://[::ffff:93.184.215.14]/', 'private_address'],
  ['IPv4-compatible', 'http://[::127.0.0.1]/', 'private_address'],
  ['IPv4-translated', 'http://[::ffff:0:7f00:1]/', 'private_address'],
  ['NAT64', 'http://[64:ff9b::7f00:1]/', 'private_address'],
  ['local NAT64', 'http://[64:ff9b:1::7f00:1]/', 'private_address'],
  ['6to4 of loopback', 'http://[2002:7f00:1::]/', 'private_address'],
  ['Teredo', 'http://[2001::1]/', 'private_address'],
  ['unique-local', 'http://[fd00:ec2::254]/', 'private_address'],
  ['IPv6 link-local', 'http://[fe80::1]/', 'private_address'],
  ['IPv6 site-local', 'http://[fec0::1]/', 'private_address'],
  ['IPv6 multicast', 'http://[ff02::1]/', 'private_address'],
  ['IPv6 documentation', 'http://[2001:db8::1]/', 'private_address'],
  ['localhost', 'http://localhost/', 'private_address'],
  ['a name under localhost', 'http://admin.localhost/', 'private_address'],
  ['a name without a dot', 'http://router/', 'private_address'],
  ['an internal name', 'http://metadata.google.internal/', 'private_address'],
  ['a printer', 'http://printer.local/', 'private_address'],
  ['localhost with a dot at the end', 'http://localhost./', 'bad_address'],
  ['a name with a dot at the end', 'http://public.example./', 'bad_address'],
  ['a name that means loopback', 'http://loopback.example/', 'private_address'],
  ['a name that means the metadata service', 'http://metadata.example/', 'private_address'],
  ['a name that means a mapped address', 'http://mapped.example/', 'private_address'],
  ['a name that means a scoped address', 'http://scoped.example/', 'private_address'],
  ['a name with one private address among public ones', 'http://mixed.example/', 'private_address'],
  ['a name without addresses', 'http://empty.example/', 'unreachable'],
  ['a name nobody has', 'http://nobody.example/', 'unreachable'],
  ['a user name that looks like the host', 'http://public.example@127.0.0.1/', 'bad_address'],
  ['a password', 'http://:secret@public.example/', 'bad_address'],
  ['a backslash trick', 'http://127.0.0.1\\@public.example/', 'private_address'],
  ['loopback on another port', 'http://127.0.0.1:6379/', 'private_address'],
  ['a public address on another port', 'http://93.184.215.14:8080/', 'port_not_allowed'],
  ['the SSH port', 'http://public.example:22/', 'port_not_allowed'],
  ['a database port', 'http://public.example:5432/', 'port_not_allowed'],
  ['another port of a listed host', 'http://listed.example:22/', 'port_not_allowed'],
  ['a file', 'file:///etc/passwd', 'bad_address'],
  ['FTP', 'ftp://public.example/', 'bad_address'],
  ['gopher', 'gopher://public.example/', 'bad_address'],
  ['data', 'data:text/html,hello', 'bad_address'],
  ['no address', 'not an address', 'bad_address'],
  ['nothing', '', 'bad_address'],
];

describe('the addresses the door may open', () => {
  const addresses = openAddresses({ 'listed.example': '127.0.0.1:21010' }, resolve);

  for (const [way, url, refusal] of FORBIDDEN) {
    it(`never include ${way} (${url})`, async () => {
      const found = await addresses.find(url);
      expect(found.ok ? `reached ${found.target.address}` : found.refusal).to.equal(refusal);
    });
  }

  it('include a public name, pinned to the address it has', async () => {
    expect(await addresses.find('https://public.example/a?b')).to.deep.equal({
      ok: true,
      target: { address: '93.184.215.14', port: 443 },
    });
  });

  it('include a listed name on the usual ports and on its own', async () => {
    for (const url of [
      'http://listed.example/',
      'http://LISTED.example:80/x',
      'https://listed.example/',
      'http://listed.example:21010/',
    ]) {
      expect(await addresses.find(url), url).to.deep.equal({ ok: true, target: { address: '127.0.0.1', port: 21010 } });
    }
  });

  it('do not take a longer or shorter name for a listed one', async () => {
    for (const url of ['http://a.listed.example/', 'http://listed.example.evil.example/', 'http://xlisted.example/']) {
      expect((await addresses.find(url)).ok, url).to.equal(false);
    }
  });

  it('refuse a hosts table that cannot be read, naming the entry', () => {
    for (const place of ['', '10.0.0.5', 'localhost:80', '10.0.0.5:0', '10.0.0.5:99999', 'fd00::5:80']) {
      expect(() => openAddresses({ wiki: place }), place).to.throw('hosts["wiki"]');
    }
    expect(() => openAddresses({ wiki: '[fd00::5]:80' })).not.to.throw();
  });

  it('are never private, whatever four bytes are asked for', () => {
    fc.assert(
      fc.property(fc.tuple(fc.constantFrom(10, 127, 0, 255), fc.nat(255), fc.nat(255), fc.nat(255)), (bytes) => {
        expect(whyNotPublic(bytes.join('.')), bytes.join('.')).not.to.equal(null);
      }),
    );
  });

  it('never include an IPv6 form that carries an IPv4 address', () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((part) => part.toString(16));
    fc.assert(
      fc.property(fc.constantFrom('::ffff:', '::', '64:ff9b::', '64:ff9b:1::', '2002:'), group, group, (prefix, high, low) => {
        const address = prefix === '2002:' ? `2002:${high}:${low}::1` : `${prefix}${high}:${low}`;
        expect(whyNotPublic(address), address).not.to.equal(null);
      }),
    );
  });
});

describe('a redirect', () => {
  let site: LoopbackSite;
  let other: LoopbackSite;
  before(async () => {
    site = await startSite();
    other = await startSite();
  });
  after(async () => {
    await site.close();
    await other.close();
  });

  const door = () => openTestDoor({ hosts: { 'start.example': site.place, 'far.example': other.place }, resolve });
  const redirectTo = (location: string) => {
    site.serve((request, response) =>
      request.url === '/robots.txt'
        ? response.writeHead(404).end()
        : response.writeHead(302, { location: Buffer.from(location).toString('latin1') }).end(),
    );
  };

  for (const [way, url, refusal] of FORBIDDEN.filter(([, url]) => URL.canParse(url))) {
    it(`does not lead a page to ${way}`, async () => {
      redirectTo(url);
      expect(refusalOf(await door().ask(page('http://start.example/')))).to.equal(refusal);
    });
  }

  it('does not carry an API query to another host, and says where it would have led', async () => {
    redirectTo('http://far.example/search?q=name');
    const answer = await door().ask(api('http://start.example/?q=name'));
    expect(answer.kind === 'answered' && [answer.status, answer.finalUrl, answer.headers['location']]).to.deep.equal([
      302,
      'http://start.example/?q=name',
      'http://far.example/search?q=name',
    ]);
    expect(other.asked).to.deep.equal([]);
  });

  it('ends a page that goes on for ever after five hops', async () => {
    const before = site.asked.length;
    redirectTo('http://start.example/again');
    expect(refusalOf(await door().ask(page('http://start.example/')))).to.equal('too_many_redirects');
    expect(site.asked.slice(before).filter(({ url }) => url !== '/robots.txt')).to.have.length(6);
  });

  it('is kept with the answer, every hop of it', async () => {
    site.serve((request, response) => {
      if (request.url === '/a') response.writeHead(301, { location: '/b' }).end();
      else response.end('here');
    });
    const answer = await door().ask(api('http://start.example/a'));
    expect(answer.redirects).to.deep.equal([{ url: 'http://start.example/a', status: 301 }]);
    expect(answer.kind === 'answered' && answer.finalUrl).to.equal('http://start.example/b');
  });
});
