import { expect } from 'chai';
import fc from 'fast-check';
import type { Step } from '../../../core/protocol/protocol.ts';
import type { SourceId } from '../../../core/protocol/sources.ts';
import { belongs } from '../../../workers/sources/belonging.ts';
import { SOURCE_CONNECTORS } from '../../../workers/sources/index.ts';
import { plainText } from '../../../workers/sources/plain-text.ts';
import { saying, startSite, type LoopbackSite, type Serve } from '../egress/loopback-site.ts';
import { openTestDoor } from '../egress/support.ts';
import { account, accounts, status } from './samples/mastodon.ts';
import { QUERY, send } from './samples/sample.ts';
import { searxResult } from './samples/searxng.ts';
import { SAMPLES } from './samples.ts';

let site: LoopbackSite;

async function run(id: SourceId, serve: Serve, changes: Partial<Step> = {}) {
  site.serve(serve);
  const door = openTestDoor({ hosts: { 'site.example': site.place } });
  const from = site.asked.length;
  const result = await SOURCE_CONNECTORS[id].run(QUERY, { ...SAMPLES[id].step, ...changes }, door);
  await door.close();
  return { ...result, asked: site.asked.slice(from).map(({ url }) => new URL(url, 'http://site.example')) };
}
const json = (body: unknown, headers = {}) => saying(JSON.stringify(body), headers);

describe('what each source makes of its answers', () => {
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());

  describe('searxng', () => {
    const reply = (more: object) => json({ query: QUERY, results: [], unresponsive_engines: [], ...more });

    it('asks one engine by name, for JSON, without filters', async () => {
      const { asked } = await run('searxng', reply({}));
      expect(Object.fromEntries(asked[0]!.searchParams)).to.deep.equal({
        q: QUERY,
        format: 'json',
        engines: 'paper',
        language: 'en',
        pageno: '1',
        safesearch: '0',
      });
    });

    for (const [what, body, outcome] of [
      ['an engine that timed out', { unresponsive_engines: [['paper', 'timeout']] }, 'unavailable'],
      [
        'a suspended engine, in any language',
        { unresponsive_engines: [['paper', 'Ausgesetzt: zu viele Anfragen']] },
        'unavailable',
      ],
      ['an older host that names a flag too', { unresponsive_engines: [['paper', 'timeout', true]] }, 'unavailable'],
      ['a count without results', { number_of_results: 7 }, 'indeterminate'],
      [
        'another engine, because the named one does not exist',
        { results: [{ ...searxResult('Ana Quiñones', 'a'), engine: 'wikipedia', engines: ['wikipedia'] }] },
        'indeterminate',
      ],
      [
        'two engines merged',
        { results: [{ ...searxResult('Ana Quiñones', 'a'), engines: ['paper', 'wikipedia'] }] },
        'indeterminate',
      ],
      [
        'a result of nobody’s',
        { results: [{ ...searxResult('Ana Quiñones', 'a'), engine: null, engines: [] }] },
        'indeterminate',
      ],
      ['an answer to another query', { query: 'Somebody Else' }, 'indeterminate'],
      ['no list of silent engines', { unresponsive_engines: undefined }, 'indeterminate'],
      ['a result without an address', { results: [{ ...searxResult('Ana Quiñones', 'a'), url: null }] }, 'indeterminate'],
      ['a result that runs', { results: [{ ...searxResult('Ana Quiñones', 'a'), url: 'javascript:alert(1)' }] }, 'indeterminate'],
      [
        'a result with a password',
        { results: [{ ...searxResult('Ana Quiñones', 'a'), url: 'http://a:b@paper.example/' }] },
        'indeterminate',
      ],
    ] as const) {
      it(`says ${outcome} to ${what}`, async () => {
        const result = await run('searxng', reply(body));
        expect([result.outcome, result.hits]).to.deep.equal([outcome, []]);
        expect(result.reason).to.be.a('string');
      });
    }

    it('says partial when the engine gave results and an error at once', async () => {
      const { outcome, hits } = await run('searxng', (request, response) => {
        const first = request.url?.includes('pageno=1') === true;
        send(response, {
          query: QUERY,
          results: first ? [searxResult('Ana Quiñones', 'a')] : [],
          unresponsive_engines: first ? [['paper', 'parsing error']] : [],
        });
      });
      expect([outcome, hits.length]).to.deep.equal(['partial', 1]);
    });

    it('reads on to the empty page, and does not read a page twice when an engine repeats it for ever', async () => {
      const ends = await run('searxng', (request, response) => {
        const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('pageno'));
        send(response, {
          query: QUERY,
          results: page < 3 ? [searxResult('Ana Quiñones', `page-${page}`)] : [],
          unresponsive_engines: [],
        });
      });
      expect([ends.outcome, ends.reason, ends.hits.map(({ rank }) => rank), ends.asked.length]).to.deep.equal([
        'found',
        null,
        [1, 2],
        3,
      ]);
      const repeats = await run('searxng', reply({ results: [searxResult('Ana Quiñones', 'a')] }), { pages: 20 });
      expect([repeats.outcome, repeats.hits.length, repeats.asked.length]).to.deep.equal(['found', 1, 2]);
    });

    it('leaves out what is about something else, and says how many', async () => {
      const results = [searxResult('Weather', 'w'), searxResult('Ana Quinones', 'a')];
      const { outcome, reason, hits } = await run('searxng', (request, response) =>
        send(response, {
          query: QUERY,
          results: request.url?.includes('pageno=1') === true ? results : [],
          unresponsive_engines: [],
        }),
      );
      expect([outcome, reason, hits.map(({ title }) => title)]).to.deep.equal([
        'found',
        '1 hit left out: nothing of the query is in it.',
        ['Ana Quinones'],
      ]);
    });
  });

  describe('mediawiki', () => {
    const page = (title: string, ns = 0) => ({ ns, title, snippet: '' });
    const reply = (titles: readonly string[], totalhits: number, more: object = {}, info: object = {}) =>
      json({
        batchcomplete: true,
        query: { searchinfo: { totalhits, ...info }, search: titles.map((title) => page(title)) },
        ...more,
      });

    it('asks for text, in the namespaces of the step, politely', async () => {
      const { asked } = await run('mediawiki', reply([], 0));
      expect(Object.fromEntries(asked[0]!.searchParams)).to.include({
        srwhat: 'text',
        srnamespace: '0|2',
        maxlag: '5',
        srsearch: QUERY,
        formatversion: '2',
      });
    });

    for (const [code, outcome] of [
      ['maxlag', 'unavailable'],
      ['readonly', 'unavailable'],
      ['ratelimited', 'rate_limited'],
      ['readapidenied', 'login_required'],
      ['permissiondenied', 'blocked'],
      ['blocked', 'blocked'],
      ['search-text-disabled', 'indeterminate'],
      ['toString', 'indeterminate'],
    ] as const) {
      it(`says ${outcome} to the error ${code}, which comes with status 200`, async () => {
        const result = await run('mediawiki', json({ error: { code, info: 'Waiting.' } }, { 'retry-after': '5' }));
        expect([result.outcome, result.retryAfterMs]).to.deep.equal([outcome, 5_000]);
        expect(result.reason).to.match(/It said: Waiting\.$/);
      });
    }

    it('does not take zero from a wiki that warned, or that searched for something else', async () => {
      const warned = await run(
        'mediawiki',
        reply([], 0, { warnings: { search: { warnings: 'Unrecognized value for "srnamespace": 2' } } }),
      );
      const rewritten = await run('mediawiki', reply([], 0, {}, { rewrittenquery: 'Ana Quinonez' }));
      const counted = await run('mediawiki', reply([], 4));
      expect([warned.outcome, rewritten.outcome, counted.outcome]).to.deep.equal([
        'indeterminate',
        'indeterminate',
        'indeterminate',
      ]);
    });

    it('follows the wiki’s own mark to the next page, and says partial when it counted more than it gave', async () => {
      const all = await run('mediawiki', (request, response) => {
        const second = request.url?.includes('sroffset=1') === true;
        reply(
          [second ? 'Ana Quiñones' : 'Quiñones family'],
          2,
          second ? {} : { continue: { sroffset: 1, continue: '-||' } },
        )(request, response);
      });
      expect([all.outcome, all.reason, all.hits.length]).to.deep.equal(['found', null, 2]);
      const short = await run('mediawiki', reply(['Ana Quiñones'], 9));
      expect([short.outcome, short.reason]).to.deep.equal(['partial', 'The source counted 9 but listed 1.']);
    });

    it('builds the address of a page the way the wiki does, and takes snippets as text', async () => {
      const answer = {
        query: {
          searchinfo: { totalhits: 1 },
          search: [
            {
              ns: 2,
              title: 'User:Ana Quiñones/Notes?',
              snippet: 'met <span class="searchmatch">Ana</span> &amp; &quot;co&quot;',
            },
          ],
        },
      };
      const { hits } = await run('mediawiki', json(answer), { parameters: { pagePath: '/index.php?title=' } });
      expect(hits[0]).to.include({
        url: 'http://site.example/index.php?title=User:Ana_Qui%C3%B1ones/Notes%3F',
        snippet: 'met Ana & "co"',
        subjectKey: 'User:Ana Quiñones',
      });
    });
  });

  describe('wordpress-rest', () => {
    const post = (name: string, more = {}) => ({
      link: `http://site.example/${name}/`,
      title: { rendered: `Ana Qui&ntilde;ones &#8211; ${name}` },
      content: { rendered: '<p>Ana Quiñones said</p>' },
      date_gmt: '2025-03-01T10:00:00',
      ...more,
    });
    const totals = (total: number, pages: number) => ({ 'x-wp-total': String(total), 'x-wp-totalpages': String(pages) });

    it('takes the error past the last page for the end, but not on the first page', async () => {
      const past = saying(
        JSON.stringify({ code: 'rest_post_invalid_page_number', message: '…', data: { status: 400 } }),
        {},
        400,
      );
      const end = await run('wordpress-rest', (request, response) => {
        if (request.url?.includes('page=1&') === true) send(response, [post('a')]);
        else past(request, response);
      });
      expect([end.outcome, end.hits.length, end.asked.length]).to.deep.equal(['found', 1, 2]);
      expect((await run('wordpress-rest', past)).outcome).to.equal('indeterminate');
    });

    for (const [what, body, headers, outcome] of [
      ['an empty list without a total', [], {}, 'indeterminate'],
      ['an empty list with another total', [], totals(4, 1), 'indeterminate'],
      ['an empty list with a total that is no number', [], { 'x-wp-total': 'none' }, 'indeterminate'],
      ['fewer posts than the total', [post('a')], totals(4, 1), 'partial'],
    ] as const) {
      it(`says ${outcome} to ${what}`, async () => {
        expect((await run('wordpress-rest', json(body, headers))).outcome).to.equal(outcome);
      });
    }

    it('finds a name that stands only in the middle of a text, and quotes from there', async () => {
      const content = { rendered: `<p>${'Lorem ipsum. '.repeat(100)}Then Ana Quiñones spoke. ${'Dolor sit. '.repeat(100)}</p>` };
      const { hits } = await run('wordpress-rest', json([post('a', { title: { rendered: 'Council' }, content })], totals(1, 1)));
      expect(hits[0]?.snippet)
        .to.include('Ana Quiñones')
        .and.to.match(/^… .* …$/);
      expect(hits[0]).to.include({ publishedAt: '2025-03-01T10:00:00Z' });
    });

    it('reads titles as text', async () => {
      const { hits } = await run(
        'wordpress-rest',
        json([post('a', { title: { rendered: 'Ana &amp; <em>Quiñones</em> &#8211; &lt;b&gt;' } })], totals(1, 1)),
      );
      expect(hits[0]?.title).to.equal('Ana & Quiñones – <b>');
    });
  });

  describe('mastodon', () => {
    /** An instance with these accounts, whose statuses are answered by account id. */
    const instance =
      (list: readonly object[], statuses: Readonly<Record<string, Serve>>): Serve =>
      (request, response) => {
        const id = /accounts\/(\w+)\/statuses/.exec(request.url ?? '')?.[1];
        if (id === undefined) send(response, accounts(list));
        else (statuses[id] ?? json([]))(request, response);
      };
    const ana = (id: string, more = {}) => account('Ana Quiñones', id, more);
    const posts = (id: string, count: number, more = {}) =>
      json(Array.from({ length: count }, (_, index) => status(`${id}${index}`, id, more)));

    it('asks in plain words, because a search box of Mastodon knows no quotes', async () => {
      const { asked } = await run('mastodon', json(accounts([])));
      expect(Object.fromEntries(asked[0]!.searchParams)).to.deep.equal({ q: 'Ana Quiñones', type: 'accounts', limit: '10' });
    });

    it('lists accounts first, then their posts in turn, newest first', async () => {
      const { outcome, hits } = await run('mastodon', instance([ana('1'), ana('2')], { 1: posts('1', 3), 2: posts('2', 1) }));
      expect(outcome).to.equal('found');
      expect(hits.map(({ url }) => url.replace('http://site.example/', ''))).to.deep.equal([
        '@user1',
        '@user2',
        '@user1/10',
        '@user2/20',
        '@user1/11',
        '@user1/12',
      ]);
      expect(hits.map(({ rank }) => rank)).to.deep.equal([1, 2, 3, 4, 5, 6]);
      expect(hits[0]).to.include({ subjectKey: '@user1@site.example', title: 'Ana Quiñones (@user1@site.example)' });
    });

    for (const [flag, value] of [
      ['noindex', true],
      ['discoverable', false],
      ['indexable', false],
    ] as const) {
      it(`leaves the posts of an account alone whose owner said ${flag}: ${value}`, async () => {
        const { outcome, reason, hits, asked } = await run(
          'mastodon',
          instance([ana('1', { [flag]: value })], { 1: posts('1', 3) }),
        );
        expect([outcome, hits.length, asked.length]).to.deep.equal(['found', 1, 1]);
        expect(reason).to.equal('1 account asks not to be indexed: the posts were left alone.');
      });
    }

    it('marks a boost, and leads to a page that can be opened', async () => {
      const reblog = status('77', '9', { url: 'http://far.example/@other/77', account: { id: '9', acct: 'other@far.example' } });
      const boost = status('10', '1', { url: 'http://site.example/users/user1/statuses/10/activity', content: '', reblog });
      const { hits } = await run('mastodon', instance([ana('1')], { 1: json([boost]) }));
      expect(hits[1]).to.include({
        url: 'http://far.example/@other/77',
        title: 'Boost of @other@far.example: Post 77',
        subjectKey: '@user1@site.example',
        publishedAt: '2025-03-01T10:00:00.000Z',
      });
    });

    it('reads picture descriptions and content warnings, and nothing that is not for everybody', async () => {
      const list = [
        status('10', '1', { spoiler_text: 'Careful', media_attachments: [{ description: 'A boat' }, { description: null }] }),
        status('11', '1', { visibility: 'private' }),
        status('12', '1', { visibility: 'direct' }),
        status('13', '1', { visibility: 'unlisted' }),
      ];
      const { hits } = await run('mastodon', instance([ana('1')], { 1: json(list) }));
      expect(hits.slice(1).map(({ snippet }) => snippet)).to.deep.equal(['Careful Post 10 [image: A boat]', 'Post 13']);
    });

    it('says partial when an account is shown to members only, and keeps the rest', async () => {
      const { outcome, reason, hits } = await run(
        'mastodon',
        instance([ana('1'), ana('2')], { 1: saying('{}', {}, 401), 2: posts('2', 1) }),
      );
      expect([outcome, hits.length]).to.deep.equal(['partial', 3]);
      expect(reason).to.match(
        /^The posts of 1 account of 2 could not all be read: The instance shows this to signed-in members only/,
      );
    });

    it('follows the link to older posts up to the step’s limit, and says that there are more', async () => {
      const older: Serve = (request, response) => {
        const at = Number(new URL(request.url ?? '', 'http://x').searchParams.get('max_id') ?? 100);
        const link = `<http://site.example/api/v1/accounts/1/statuses?limit=2&max_id=${at - 1}>; rel="next", <http://site.example/x?min_id=1>; rel="prev"`;
        send(response, [status(String(at), '1')], { link });
      };
      const { outcome, reason, hits, asked } = await run('mastodon', instance([ana('1')], { 1: older }), { pages: 2 });
      expect([outcome, hits.length, asked.length]).to.deep.equal(['found', 3, 3]);
      expect(reason).to.match(/newest posts first/);
    });

    it('does not follow a link to another host', async () => {
      const away: Serve = (_, response) =>
        send(response, [status('10', '1')], { link: '<http://far.example/api?max_id=1>; rel="next"' });
      expect((await run('mastodon', instance([ana('1')], { 1: away }))).outcome).to.equal('partial');
    });

    it('does not take another account’s posts for the one it asked for', async () => {
      const { outcome, hits } = await run('mastodon', instance([ana('1')], { 1: posts('2', 2) }));
      expect([outcome, hits.length]).to.deep.equal(['partial', 1]);
    });

    it('reads no posts at all when the step says zero', async () => {
      const { outcome, reason, asked } = await run('mastodon', instance([ana('1')], { 1: posts('1', 3) }), {
        parameters: { statuses: 0 },
      });
      expect([outcome, reason, asked.length]).to.deep.equal(['found', null, 1]);
    });
  });
});

describe('whether a hit belongs to a query', () => {
  for (const [query, text, yes] of [
    ['"Ana Quiñones"', 'ANA QUINONES wins', true],
    ['Ana Quiñones', 'Quin\u0303ones family', true],
    ['"Seán O’Dwyer"', "o'dwyer's bar", true],
    ['Bjørn Łoś', 'BJORN', true],
    ['Straße', 'STRASSE', true],
    ['Anne-Marie Kerr', 'Anne Marie', true],
    ['Li Na', 'the alignment of nails', false],
    ['Li Na', 'Coach Li speaks', true],
    ['王伟', '记者王伟报道', true],
    ['"Ana Quiñones"', 'Popular today: weather', false],
    ['"Ana Quiñones" -weather', 'weather', false],
    ['ana@agency.example', 'write to ana@agency.example', true],
    ['ana@agency.example', 'https://agency.example/news', false],
    ['Ana Quiñones', 'https://x.example/people/Ana_Qui%C3%B1ones', true],
    ['Ana Quiñones', '100% nonsense %zz', false],
    ['site:x.example Ana', 'x.example', false],
    ['""', 'anything', true],
  ] as const) {
    it(`is ${yes ? 'seen' : 'denied'} for ${query} in "${text}"`, () => {
      expect(belongs(query, [text])).to.equal(yes);
    });
  }

  it('never denies a text that holds the whole query', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'É', 'ß', 'İ', 'ﬁ', '王', "'", '-', ' ', '😀', '%', '\u0301') });
    fc.assert(
      fc.property(letters, letters, (query, other) => belongs(query, [`${other} ${query} ${other}`]) || /^-|\s-/.test(query)),
    );
  });
});

describe('HTML as text', () => {
  for (const [html, text] of [
    ['<p>One</p><p>Two</p>', 'One Two'],
    ['a<b>b</b>c', 'abc'],
    ['x &lt;b&gt; &amp;amp; &#39;&#x27;&#128512;', "x <b> &amp; ''😀"],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<script>alert(1)</script>after', 'after'],
    ['<style>p{}</style><!-- no -->yes', 'yes'],
    ['<script>never closed', ''],
    ['&nosuch; &#0; &#xD800; &#x110000;', '&nosuch; � � �'],
  ] as const) {
    it(`is "${text}" for ${html}`, () => {
      expect(plainText(html)).to.equal(text);
    });
  }

  it('ends for any text, quickly, without tags that were there', () => {
    const pieces = fc.string({ unit: fc.constantFrom('<', '>', '<p', '</script', '<!--', '-->', '&#', ';', 'x', '"', ' ') });
    fc.assert(fc.property(pieces, (html) => !/<p[^>]*>/.test(plainText(html))));
  });
});
