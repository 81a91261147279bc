import { expect } from 'chai';
import { FEED_PARAMETERS } from '../../../core/protocol/sources/feed.ts';
import { saying } from '../egress/loopback-site.ts';
import { rss, xml } from './samples/feed.ts';
import { firstThen, parameter, QUERY } from './samples/sample.ts';
import { SourceSite } from './support.ts';

const plain = { parameters: { template: '/?s={searchTerms}&feed=rss2' } };

const atom = (entries: string, more = '') => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:os="http://a9.com/-/spec/opensearch/1.1/"><title>Search</title>${more}${entries}</feed>`;
const entry = (title: string) => `<entry><title type="html">${title}</title><link rel="self" href="/self"/><link href="/a/1"/>
<author><name>Somebody</name></author><published>2025-03-01T10:00:00Z</published><summary>Met Ana Quiñones</summary></entry>`;

describe('what feed makes of its answers', () => {
  const site = new SourceSite();
  before(() => site.start());
  after(() => site.close());

  it('puts the words where the site’s own description puts them', async () => {
    const { asked } = await site.run('feed', xml(rss([], 0)), {
      parameters: { template: '/find/{searchTerms}/?from={startIndex}&page={startPage?}&n={count?}' },
    });
    expect(decodeURIComponent(asked[0]?.pathname ?? '')).to.equal(`/find/${QUERY}/`);
    expect(asked[0]?.search).to.equal('?from=1&page=1&n=10');
  });

  for (const [template, why] of [
    ['/feed/', /searchTerms/],
    ['//evil.example/{searchTerms}', /path/],
    ['https://evil.example/{searchTerms}', /path/],
    ['/?s={searchTerms}#top', /path/],
    ['/?s={searchTerms}&lang={language}', /other braces/],
  ] as const) {
    it(`cannot be asked at ${template}`, () => {
      const { error } = FEED_PARAMETERS.safeParse({ template });
      expect(error?.issues[0]?.message).to.match(why);
    });
  }

  it('reads Atom: the page an entry is about, its author and its date', async () => {
    const { outcome, hits } = await site.run(
      'feed',
      xml(atom(entry('&lt;b&gt;Ana&lt;/b&gt; Quiñones &amp;amp; co'), '<os:totalResults>1</os:totalResults>')),
    );
    expect(outcome).to.equal('found');
    expect(hits[0]).to.include({
      url: 'http://site.example/a/1',
      title: 'Ana Quiñones & co',
      publishedAt: '2025-03-01T10:00:00.000Z',
    });
  });

  it('finds a name that stands only in the whole text of an entry, and quotes from there', async () => {
    const item = `<item><title>Council</title><guid>http://site.example/c</guid><description>Short</description>
      <content:encoded><![CDATA[<p>${'Lorem ipsum. '.repeat(60)}Then Ana Quiñones spoke.</p>]]></content:encoded></item>`;
    const { hits } = await site.run('feed', xml(rss([], 1, item)));
    expect(hits[0]?.url).to.equal('http://site.example/c');
    expect(hits[0]?.snippet).to.include('Ana Quiñones');
  });

  it('says that there may be older entries when the feed counts nothing and goes nowhere', async () => {
    const { outcome, reason } = await site.run('feed', xml(rss(['Ana Quiñones'], null)), plain);
    expect([outcome, reason]).to.deep.equal([
      'found',
      'The feed does not say how many entries there are, so there may be older ones.',
    ]);
  });

  it('takes a whole feed without entries for nothing, but not one that counts some', async () => {
    expect((await site.run('feed', xml(rss([], null)), plain)).outcome).to.equal('none');
    expect((await site.run('feed', xml(rss([], 3)), plain)).outcome).to.equal('indeterminate');
  });

  it('says partial when the feed counts more than it gives', async () => {
    const { outcome, reason } = await site.run('feed', xml(rss(['Ana Quiñones'], 9)), plain);
    expect([outcome, reason]).to.deep.equal(['partial', 'The source counted 9 but listed 1.']);
  });

  it('goes on where Atom says, on the same host only', async () => {
    const on = (href: string) => xml(atom(entry('Ana Quiñones'), `<link rel="next" href="${href}"/>`));
    const same = await site.run(
      'feed',
      firstThen((url) => parameter(url, 'p') === null, on('/?p=2'), xml(atom(''))),
      plain,
    );
    expect([same.outcome, same.asked.length, same.asked[1]?.search]).to.deep.equal(['found', 2, '?p=2']);
    const away = await site.run('feed', on('http://far.example/?p=2'), plain);
    expect([away.outcome, away.asked.length]).to.deep.equal(['indeterminate', 1]);
  });

  for (const [what, body] of [
    ['an entity of its own', '<!DOCTYPE rss [<!ENTITY who "Ana Quiñones">]><rss><channel><title>&who;</title></channel></rss>'],
    [
      'an entity that is a file',
      '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><title>&f;</title></channel></rss>',
    ],
    ['an entity nobody defined', rss(['Ana Quiñones &nbsp;'], 1)],
    ['a tag that was never closed', rss(['Ana Quiñones <br>'], 1)],
    ['an attribute without quotes', rss(['Ana Quiñones'], 1).replace('version="2.0"', 'version=2.0')],
    ['RSS without a channel', '<rss version="2.0"/>'],
    ['a prefix that means nothing', '<rss version="2.0"><channel><title>x</title><item><a:b/></item></channel></rss>'],
  ] as const) {
    it(`does not read ${what}`, async () => {
      expect((await site.run('feed', xml(body))).outcome).to.equal('indeterminate');
    });
  }

  it('is not kept busy by a document without end', async () => {
    const { outcome } = await site.run('feed', xml('<rss xmlns:a="1">'.repeat(100_000)));
    expect(outcome).to.equal('indeterminate');
  });

  it('is not blown up by entities that hold entities', async () => {
    const layers = Array.from({ length: 30 }, (_, index) => `<!ENTITY e${index + 1} "&e${index};&e${index};">`).join('');
    const { outcome } = await site.run('feed', xml(`<!DOCTYPE rss [<!ENTITY e0 "ha">${layers}]><rss>&e30;</rss>`));
    expect(outcome).to.equal('indeterminate');
  });

  it('reads a document in the character set it declares', async () => {
    const latin = Buffer.from(rss(['Ana Quiñones'], 1).replace('UTF-8', 'ISO-8859-1'), 'latin1');
    const declared = await site.run('feed', saying(latin, { 'content-type': 'application/rss+xml' }));
    expect([declared.outcome, declared.hits[0]?.title]).to.deep.equal(['found', 'Ana Quiñones']);
    const said = await site.run('feed', saying(latin, { 'content-type': 'application/rss+xml; charset=utf-8' }));
    expect(said.outcome).to.equal('indeterminate');
  });

  it('stays out of a search that robots.txt closes', async () => {
    site.robots = 'User-agent: *\nDisallow: /search';
    const { asked, outcome, hits } = await site.run('feed', xml(rss(['Ana Quiñones'], 1)));
    site.robots = null;
    expect([outcome, hits, asked.length]).to.deep.equal(['robots_disallowed', [], 0]);
  });
});
