import { expect } from 'chai';
import { STARTERS } from '../../../core/protocol/starters.ts';
import { stepsFromUsernameList } from '../../../core/protocol/username-list.ts';
import { USERNAME_SITES } from '../../../core/protocol/username-sites.ts';
import { buildAgency, buildProtocol, smallProtocol, type Agency } from '../../support/builders.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { openServer, type TestServer } from '../../support/desk.ts';
import type { DeskClient, Fields } from '../../support/desk-client.ts';

/** A draft as somebody would type it: one step to a wiki. */
const TYPED: Fields = {
  action: 'save',
  opened: '',
  title: 'Police officer, sworn',
  lookBackYears: '7',
  classPack: 'federal',
  patienceSeconds: '60',
  criteria: ['CR-03', 'CR-04'],
  'steps[0].id': 'wiki-name',
  'steps[0].title': 'Name in the town wiki',
  'steps[0].source': 'mediawiki',
  'steps[0].site': 'https://wiki.example.test',
  'steps[0].technique': 'T-01',
  'steps[0].condition': '',
  'steps[0].query': '{name}',
  'steps[0].control.positive': 'Main Page',
  'steps[0].pages': '2',
  'steps[0].hits': '',
  'steps[0].parameters.apiPath': '/w/api.php',
  'steps[0].parameters.pagePath': '/wiki/',
  'steps[0].parameters.namespaces': '0,2',
};

describe('Drafting a protocol', () => {
  let database: TestDatabase;
  let agency: Agency;
  let server: TestServer;
  let desk: DeskClient;

  before(async () => {
    database = await freshDatabase();
    agency = await buildAgency(database);
    server = await openServer(database);
    desk = await server.signIn('investigator');
  });
  after(async () => {
    await server.close();
    await database.drop();
  });

  const draft = async (changes: Fields = {}) => {
    const answer = await desk.post('/protocols/new', { ...TYPED, ...changes });
    expect(answer.status, answer.text).to.equal(303);
    return answer.location ?? '';
  };
  const stored = async (path: string) => {
    const { rows } = await database.owner.query<{ status: string; version: number; title: string; body: string; sha256: string }>(
      'select status, version, title, body, sha256 from intake.protocol where id = $1',
      [path.split('/').at(-1)],
    );
    return rows[0]!;
  };

  it('begins from a starter whose sites are still to be filled in', async () => {
    const page = await desk.get('/protocols/new');
    expect(page.text).to.include('Step 10').and.to.include('yours to fill in');
    const refused = await desk.post('/protocols/new', { ...TYPED, 'steps[0].site': '', 'steps[0].control.positive': '' });
    expect(refused.status).to.equal(422);
    expect(refused.text).to.include('href="#f-steps-0-site"').and.to.include('href="#f-steps-0-control-positive"');
  });

  it('offers every starter by its name, with a sentence about each', async () => {
    const list = (await desk.get('/protocols')).text.replaceAll('&#x3D;', '=');
    for (const { name, title, about } of STARTERS) {
      expect(list).to.include(`/protocols/new?from=${name}`).and.to.include(title).and.to.include(about);
      const form = (await desk.get(`/protocols/new?from=${name}`)).text;
      expect(form)
        .to.include(about)
        .and.to.match(new RegExp(`<option value="${STARTERS.find((one) => one.name === name)?.classPack ?? ''}" selected>`));
    }
  });

  it('keeps the rules of release, and says in the history what each version changed', async () => {
    const first = await draft({ title: 'With a history' });
    const second = await draft({ title: 'With a history', lookBackYears: '5', 'release.quotations': 'never' });
    const page = (await desk.get(second)).text;
    expect(page)
      .to.include('It quotes nothing: the description stands alone.')
      .and.to.include('The look-back was 7 years and is 5 years.')
      .and.to.include('What is quoted in a report was')
      .and.to.include('The first version of this title.')
      .and.to.include(`<a href="${first}">Version 1</a>`);
    expect(JSON.parse((await stored(second)).body)).to.have.deep.property('release', {
      quotations: 'never',
      corroboration: 'marked',
    });
  });

  it('keeps what was typed, with defaults written out, as the first version', async () => {
    const row = await stored(await draft({ title: 'First of its kind' }));
    expect(row).to.include({ status: 'draft', version: 1, title: 'First of its kind' });
    const body = JSON.parse(row.body) as { steps: { hits: number; parameters: object }[]; patienceMs: number };
    expect(body.patienceMs).to.equal(60_000);
    expect(body.steps[0]).to.deep.include({
      hits: 10,
      parameters: { apiPath: '/w/api.php', pagePath: '/wiki/', namespaces: [0, 2] },
    });
  });

  it('makes one draft of one form that is sent twice', async () => {
    expect(await draft({ title: 'Sent twice' })).to.equal(await draft({ title: 'Sent twice' }));
  });

  it('makes one draft of a form that is sent twice at the same moment', async () => {
    const paths = await Promise.all([1, 2, 3].map(() => draft({ title: 'Sent at once' })));
    expect(new Set(paths).size).to.equal(1);
  });

  it('can begin from nothing', async () => {
    const page = await desk.get('/protocols/new?from=nothing');
    expect(page.text).to.include('Step 1').and.not.to.include('Step 2');
  });

  it('is read by supervisors and auditors too, who cannot draft', async () => {
    const approved = await buildProtocol(database, agency, { protocol: smallProtocol({ title: 'Read by all' }) });
    const submitted = await buildProtocol(database, agency, {
      protocol: smallProtocol({ title: 'To decide' }),
      status: 'submitted',
    });
    for (const seat of ['supervisor', 'auditor'] as const) {
      const other = await server.signIn(seat);
      expect((await other.get('/protocols')).text)
        .to.include('Read by all')
        .and.not.to.include('/protocols/new');
      expect((await other.get(`/protocols/${approved}`)).text)
        .to.include('Name in the town wiki')
        .and.not.to.include('New version');
      expect((await other.get('/protocols/new')).status).to.equal(404);
      expect((await other.get(`/protocols/${submitted}`)).text.includes(`/protocols/${submitted}/decision`)).to.equal(
        seat === 'supervisor',
      );
    }
    const panelist = await server.signIn('panelist');
    expect((await panelist.get(`/protocols/${approved}`)).status).to.equal(404);
  });

  it('makes a used title the next version', async () => {
    await draft({ title: 'Used title' });
    expect((await stored(await draft({ title: 'Used title', lookBackYears: '5' }))).version).to.equal(2);
  });

  const wrong: readonly (readonly [field: string, value: string, says: string])[] = [
    ['steps[0].query', '{nickname}', 'there is no identifier {nickname}'],
    ['steps[0].query', '{name} pregnant', 'protected term'],
    ['steps[0].query', 'no identifier', 'at least one identifier'],
    ['steps[0].technique', 'T-08', 'forbidden'],
    ['steps[0].technique', 'T-05', 'cannot serve'],
    ['steps[0].site', 'https://wiki.example.test/path', 'only scheme, host and port'],
    ['steps[0].pages', 'many', 'whole number'],
    ['steps[0].parameters.apiPath', 'elsewhere', 'api.php'],
    ['lookBackYears', '', 'must be a whole number'],
    ['lookBackYears', '40', 'must be at most 10'],
    ['title', '', 'at least 3'],
  ];
  for (const [field, value, says] of wrong) {
    it(`shows ${field} "${value}" again as typed, with the field and the reason`, async () => {
      const answer = await desk.post('/protocols/new', { ...TYPED, [field]: value });
      expect(answer.status).to.equal(422);
      const id = `f-${field.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}`;
      const problem = new RegExp(`id="${id}-problem">.*?</p>`, 's').exec(answer.text)?.[0] ?? '';
      expect(problem.toLowerCase(), answer.text.slice(0, 3000)).to.include(says.toLowerCase());
      expect(answer.text).to.include('Name in the town wiki');
      if (value !== '' && !field.endsWith('technique')) expect(answer.text).to.include(value);
    });
  }

  it('adds and removes steps without keeping anything, and loses nothing that was typed', async () => {
    const more = await desk.post('/protocols/new', { ...TYPED, title: 'Not kept', action: 'add-step' });
    expect(more.status).to.equal(200);
    expect(more.text).to.include('Step 2').and.to.include('value="https://wiki.example.test"');
    const fewer = await desk.post('/protocols/new', {
      ...TYPED,
      title: 'Not kept',
      'steps[1].id': 'second-step',
      'steps[1].title': 'The second step',
      action: 'remove-0',
    });
    expect(fewer.text).to.include('The second step').and.not.to.include('Name in the town wiki');
    const { rowCount } = await database.owner.query("select from intake.protocol where title = 'Not kept'");
    expect(rowCount).to.equal(0);
  });

  it('shows the settings of a newly chosen source', async () => {
    const answer = await desk.post('/protocols/new', { ...TYPED, 'steps[0].source': 'searxng', action: 'refresh' });
    expect(answer.text).to.include('name="steps[0].parameters.engine"').and.not.to.include('name="steps[0].parameters.apiPath"');
  });

  it('can be changed until it is handed in, and not by a form opened before somebody else’s change', async () => {
    const path = await draft({ title: 'To be changed' });
    const { sha256: opened } = await stored(path);
    const change = await desk.post(`${path}/edit`, { ...TYPED, title: 'To be changed', opened, lookBackYears: '5' });
    expect(change.location).to.equal(path);
    const stale = await desk.post(`${path}/edit`, { ...TYPED, title: 'To be changed', opened, lookBackYears: '3' });
    expect(stale.status).to.equal(409);
    expect(stale.text).to.include('changed or handed in').and.to.include('value="3"');
    const { sha256: now } = await stored(path);
    expect((await desk.post(`${path}/submit`, { opened: now })).status).to.equal(303);
    expect((await stored(path)).status).to.equal('submitted');
    expect((await desk.get(`${path}/edit`)).status).to.equal(403);
    expect((await desk.post(`${path}/submit`, { opened: now })).status).to.equal(409);
  });

  it('cannot hand in another version than the one that was read', async () => {
    const path = await draft({ title: 'Read and changed' });
    expect((await desk.post(`${path}/submit`, { opened: 'f'.repeat(64) })).status).to.equal(409);
    expect((await stored(path)).status).to.equal('draft');
  });

  it('cannot change what a colleague drafted', async () => {
    const path = await draft({ title: 'A colleague’s' });
    const { sha256: opened } = await stored(path);
    const second = await server.signIn('second');
    expect((await second.get(path)).text).to.not.include('Change the draft');
    expect((await second.get(`${path}/edit`)).status).to.equal(403);
    expect((await second.post(`${path}/edit`, { ...TYPED, opened, lookBackYears: '2' })).status).to.equal(409);
    expect((await second.post(`${path}/submit`, { opened })).status).to.equal(409);
  });

  it('offers an approved version as a copy only', async () => {
    const approved = await buildProtocol(database, agency, { protocol: smallProtocol({ title: 'Approved one' }) });
    const page = await desk.get(`/protocols/${approved}`);
    expect(page.text).to.include('New version from this one').and.not.to.include('Change the draft');
    expect((await desk.get(`/protocols/new?copy=${approved}`)).text)
      .to.include('A copy of Approved one')
      .and.to.include('http://wiki.example.test');
  });

  it('takes a protocol as JSON, pasted or as a file, and gives a wrong one back', async () => {
    const json = JSON.stringify(smallProtocol({ title: 'From JSON' }));
    expect((await desk.post('/protocols/paste', { json })).status).to.equal(303);
    const file = { field: 'file', name: 'p.json', bytes: JSON.stringify(smallProtocol({ title: 'From a file' })) };
    expect((await desk.upload('/protocols/paste', { json: '' }, file)).status).to.equal(303);
    const broken = await desk.post('/protocols/paste', { json: '{"title": <b>' });
    expect(broken.status).to.equal(422);
    expect(broken.text).to.include('not JSON').and.to.include('{&quot;title&quot;: &lt;b&gt;');
    const unknown = await desk.post('/protocols/paste', { json: JSON.stringify({ ...smallProtocol(), secret: 1 }) });
    expect(unknown.text).to.include('secret');
  });

  it('says every step in words, with where the name goes', async () => {
    const page = await desk.get(await draft({ title: 'In words' }));
    expect(page.text)
      .to.include('Asks Wiki (MediaWiki) at wiki.example.test for the full name.')
      .and.to.include('The name is sent to the wiki');
  });

  it('says the settings of a step, as the form names them, with the licence of a list that a rule comes from', async () => {
    const wiki = await desk.get(await draft({ title: 'Settings in words' }));
    expect(wiki.text).to.include('<dt>Pages searched</dt><dd>Articles and user pages</dd>');
    const { steps } = stepsFromUsernameList(USERNAME_SITES, { names: ['GitHub'], condition: 'Declared handles, one list' });
    const json = JSON.stringify(smallProtocol({ title: 'Usernames', steps: [...steps] }));
    const usernames = await desk.get((await desk.post('/protocols/paste', { json })).location ?? '');
    expect(usernames.text)
      .to.include('<dt>Path</dt><dd>/users/{account}</dd>')
      .and.to.include('<dt>From which list</dt><dd>Written for Evenhand');
  });

  it('leaves typed markup inert', async () => {
    const page = await desk.get(
      await draft({ title: '<script>alert(1)</script>', 'steps[0].title': '"><img src=x onerror=alert(1)>' }),
    );
    expect(page.text).to.not.include('<script>alert').and.not.include('<img src=x');
  });

  it('records a draft and its submission', async () => {
    const path = await draft({ title: 'On record' });
    await desk.post(`${path}/submit`, { opened: (await stored(path)).sha256 });
    const { rows } = await database.owner.query<{ kind: string }>(
      'select kind from ledger.act where subject = $1 order by at, kind',
      [path.split('/').at(-1)],
    );
    expect(rows.map(({ kind }) => kind)).to.deep.equal(['protocol.drafted', 'protocol.submitted']);
  });
});
