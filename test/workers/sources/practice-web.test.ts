import { expect } from 'chai';
import { CONTROL_NAME, startPracticeWeb, type PracticeWeb } from '../../../local/practice-web/index.ts';
import { nobodysName } from '../../../core/round/block.ts';
import type { Step } from '../../../core/protocol/protocol.ts';
import { SOURCES, type SourceId } from '../../../core/protocol/sources.ts';
import type { Door } from '../../../workers/egress/door.ts';
import { SOURCE_CONNECTORS } from '../../../workers/sources/index.ts';
import { openTestDoor } from '../egress/support.ts';

/** The account of the name that every source is known to hold. */
const CONTROL_HANDLE = 'averyquillfeather';

const PLACES: readonly (readonly [source: SourceId, host: string, parameters: object, known?: string])[] = [
  ['searxng', 'search', { engine: 'practiceweb' }],
  ['mediawiki', 'wiki', {}],
  ['wordpress-rest', 'news', {}],
  ['wordpress-rest', 'blog', {}],
  ['mastodon', 'social', {}],
  ['feed', 'news', {}],
  ['feed', 'blog', {}],
  [
    'page',
    'wiki',
    {
      path: '/wiki/{title}',
      shownText: 'This page was last edited on',
      missingStatus: 404,
      missingText: 'There is currently no text in this page.',
    },
  ],
  ['page', 'wiki', { path: '/wiki/Millbrook_clock_tower', shownText: 'This page was last edited on' }],
  [
    'username-presence',
    'social',
    { check: '/@{account}', shownText: 'class="bio"', missingText: 'The page you are looking for isn’t here.' },
    CONTROL_HANDLE,
  ],
];

describe('the sources on the practice web', () => {
  let web: PracticeWeb;
  let door: Door;
  before(async () => {
    web = await startPracticeWeb();
    door = openTestDoor({
      hosts: Object.fromEntries(Object.entries(web.hosts).map(([name, port]) => [name, `127.0.0.1:${port}`])),
      limits: { answerMs: 1_000 },
    });
  });
  after(async () => {
    await door.close();
    await web.close();
  });

  const search = (source: SourceId, host: string, parameters: object, query: string, changes: Partial<Step> = {}) =>
    SOURCE_CONNECTORS[source].run(
      query,
      {
        id: 'a-step',
        title: 'A step',
        technique: 'T-01',
        source,
        site: `http://${host}.practice.test`,
        query: '"{name}"',
        parameters: { ...SOURCES[source].parameters.parse(parameters) },
        pages: 5,
        hits: 50,
        control: { positive: CONTROL_NAME },
        ...changes,
      },
      door,
    );

  for (const [source, host, parameters, known = `"${CONTROL_NAME}"`] of PLACES) {
    it(`pass both controls: ${source} on ${host}`, async () => {
      const present = await search(source, host, parameters, known);
      expect([present.outcome, present.hits.length > 0], present.reason ?? '').to.deep.equal(['found', true]);
      const nobody = await search(source, host, parameters, `"${nobodysName('seed')}"`);
      expect([nobody.outcome, nobody.hits, nobody.reason]).to.deep.equal(['none', [], null]);
    });

    it(`list addresses that answer: ${source} on ${host}`, async () => {
      const { hits } = await search(source, host, parameters, known);
      for (const { url } of hits) {
        const answer = await door.ask({ url, accept: 'text/html', purpose: 'page', intervalMs: 0 });
        expect(answer.kind === 'answered' && answer.status, url).to.equal(200);
      }
    });
  }

  it('take a soft 404 and a login for what they are', async () => {
    const rule = { shownText: 'Member since', missingStatus: 404, missingText: 'No such member' };
    const soft = await search('page', 'trouble', { path: '/soft404/{slug}', ...rule }, '"Nobody Here"');
    const members = await search('page', 'forum', { path: '/u/{slug}', ...rule }, '"Nobody Here"');
    expect([soft.outcome, members.outcome]).to.deep.equal(['indeterminate', 'login_required']);
  });

  it('keep out where robots.txt asks for it', async () => {
    const rule = { shownText: 'Member since', missingStatus: 404, missingText: 'No such member' };
    const { outcome } = await search('page', 'forum', { path: '/members/{slug}', ...rule }, '"Nobody Here"');
    expect(outcome).to.equal('robots_disallowed');
  });

  it('say unavailable, and not none, when the named engine is down', async () => {
    expect((await search('searxng', 'search', { engine: 'practicedown' }, '"Nobody Here"')).outcome).to.equal('unavailable');
  });

  it('notice an engine that does not exist by who answered instead', async () => {
    expect((await search('searxng', 'search', { engine: 'misspelt' }, `"${CONTROL_NAME}"`)).outcome).to.equal('indeterminate');
  });

  for (const [mode, outcome] of [
    ['ok', 'found'],
    ['401', 'login_required'],
    ['403', 'blocked'],
    ['429', 'rate_limited'],
    ['429-date', 'rate_limited'],
    ['451', 'blocked'],
    ['503', 'unavailable'],
    ['garbage', 'indeterminate'],
    ['half', 'indeterminate'],
    ['html', 'indeterminate'],
    ['login', 'login_required'],
    ['error200', 'unavailable'],
    ['empty', 'indeterminate'],
    ['slow', 'unavailable'],
    ['partway', 'partial'],
  ] as const) {
    it(`say ${outcome} to a news site in trouble (${mode})`, async () => {
      const parameters = { apiPath: `/rest/${mode}/wp-json/wp/v2/` };
      const { outcome: said, reason } = await search('wordpress-rest', 'trouble', parameters, 'the', {
        hits: 20,
        pages: 2,
      });
      expect(said, reason ?? '').to.equal(outcome);
    });
  }
});
