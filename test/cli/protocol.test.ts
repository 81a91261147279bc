import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { sha256 } from '../../core/canonical.ts';
import { FORBIDDEN_TECHNIQUES } from '../../core/protocol/techniques.ts';
import { smallProtocol } from '../support/builders.ts';
import { evenhand } from './support/terminal.ts';

type Draft = Record<string, unknown> & { steps: Record<string, unknown>[] };

/** A draft that can be used, as loose as people may write it. */
const good = () => structuredClone(smallProtocol()) as unknown as Draft;
const withStep = (changes: Record<string, unknown>): Draft => ({ ...good(), steps: [{ ...good().steps[0], ...changes }] });

const REFUSED: readonly [what: string, draft: unknown, field: string, why: RegExp][] = [
  ['a source that does not exist', withStep({ source: 'facebook' }), 'steps[0].source', /there is no source "facebook"/],
  ['a technique that does not exist', withStep({ technique: 'T-99' }), 'steps[0].technique', /there is no technique/],
  ['a technique the source cannot serve', withStep({ technique: 'T-25' }), 'steps[0].technique', /cannot serve T-25/],
  ['a condition that is not recorded', withStep({ technique: 'T-17' }), 'steps[0].condition', /counsel's approval/],
  ['an identifier that does not exist', withStep({ query: '{religion}' }), 'steps[0].query', /no identifier \{religion\}/],
  ['a query that asks about nobody', withStep({ query: 'Springfield' }), 'steps[0].query', /at least one identifier/],
  ['a protected term', withStep({ query: '{name} church' }), 'steps[0].query', /"church" is a protected term/],
  [
    'a term that is protected beside a name',
    withStep({ query: '{name} black' }),
    'steps[0].query',
    /"black" is a protected term/,
  ],
  ['an open brace', withStep({ query: '{name} {' }), 'steps[0].query', /unmatched brace/],
  ['a parameter the source does not know', withStep({ parameters: { depth: 9 } }), 'steps[0].parameters', /depth/],
  ['a parameter of the wrong kind', withStep({ parameters: { apiPath: 'api' } }), 'steps[0].parameters.apiPath', /api\.php/],
  ['a site with a path', withStep({ site: 'http://wiki.example.test/w/' }), 'steps[0].site', /only scheme, host and port/],
  ['a site that is no address', withStep({ site: 'wiki' }), 'steps[0].site', /http or https/],
  ['a step without a control', withStep({ control: undefined }), 'steps[0].control', /./],
  ['a field nobody knows', withStep({ password: 'hunter2' }), 'steps[0]', /password/],
  ['two steps of one name', { ...good(), steps: [...good().steps, ...good().steps] }, 'steps[1].id', /used by an earlier step/],
  ['no step', { ...good(), steps: [] }, 'steps', /at least one step/],
  ['no criterion', { ...good(), criteria: [] }, 'criteria', /at least one criterion/],
  ['a criterion that does not exist', { ...good(), criteria: ['CR-99'] }, 'criteria[0]', /./],
  ['a look-back without end', { ...good(), lookBackYears: 99 }, 'lookBackYears', /./],
  ['a class pack that does not exist', { ...good(), classPack: 'none' }, 'classPack', /./],
];

describe('evenhand protocol check', () => {
  const dir = mkdtempSync(join(tmpdir(), 'evenhand-protocol-'));
  after(() => rmSync(dir, { recursive: true }));

  const check = (text: string, ...more: string[]) => {
    const file = join(dir, 'protocol.json');
    writeFileSync(file, text);
    return evenhand(['protocol', 'check', file, ...more]);
  };

  it('prints the name of a protocol that can be used, and the very text it is taken over', async () => {
    const { code, out } = await check(JSON.stringify(good()));
    expect(code).to.equal(0);
    expect(out).to.match(/^Small protocol: 1 steps?, SHA-256 [0-9a-f]{64}\n$/);
    const { out: printed } = await check(JSON.stringify(good()), '--print');
    const json = JSON.parse((await check(JSON.stringify(good()), '--json')).out) as { sha256: string; steps: number };
    expect(json).to.deep.equal({ sha256: sha256(printed.trimEnd()), steps: 1 });
  });

  it('gives the same name however the file is laid out', async () => {
    const { steps, ...rest } = good();
    const one = await check(JSON.stringify({ ...rest, steps }, null, 4), '--json');
    const other = await check(JSON.stringify({ steps, ...rest }), '--json');
    expect(one.out).to.equal(other.out);
  });

  for (const [what, draft, field, why] of REFUSED) {
    it(`refuses ${what} and names the field`, async () => {
      const { code, out, err } = await check(JSON.stringify(draft));
      expect([code, out]).to.deep.equal([1, '']);
      const line = err.split('\n').find((one) => one.startsWith(`  ${field}: `));
      expect(line, err).to.match(why);
    });
  }

  for (const [id, reason] of Object.entries(FORBIDDEN_TECHNIQUES)) {
    it(`has no way to ask for ${id}`, async () => {
      const { code, err } = await check(JSON.stringify(withStep({ technique: id })));
      expect(code).to.equal(1);
      expect(err).to.include(`${id} is forbidden. ${reason}`);
    });
  }

  it('lets places, sites and conduct be asked for beside a name', async () => {
    for (const words of ['news', 'Millbrook', 'site:gazette.example.test', 'assault', 'award', '"driving record"'])
      expect((await check(JSON.stringify(withStep({ query: `{name} ${words}` })))).err, words).to.equal('');
  });

  it('names every wrong field at once', async () => {
    const { err } = await check(JSON.stringify(withStep({ technique: 'T-08', query: '{mother}', parameters: { depth: 9 } })));
    for (const field of ['technique', 'query', 'parameters']) expect(err).to.include(`steps[0].${field}`);
  });

  it('says which file is not JSON, and which is not there', async () => {
    expect((await check('{"title":')).err).to.include('protocol.json is not JSON');
    const { code, err } = await evenhand(['protocol', 'check', join(dir, 'absent.json')]);
    expect(code).to.equal(1);
    expect(err).to.include('absent.json').and.not.to.include('    at ');
  });

  it('says what to check when it is told nothing', async () => {
    expect((await evenhand(['protocol'])).err).to.include('protocol check FILE.json');
  });
});

describe('evenhand protocol usernames', () => {
  const CONDITION = ['--condition', 'Handles declared in the statement; one list for all'];

  it('makes steps of the list that comes with Evenhand', async () => {
    const { code, out, err } = await evenhand(['protocol', 'usernames', ...CONDITION, '--site', 'github', '--site', 'Lichess']);
    expect([code, err]).to.deep.equal([0, '2 steps; 0 sites left out\n']);
    expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).to.deep.equal(['username-github', 'username-lichess']);
  });

  it('asks for the condition that T-06 needs', async () => {
    const { code, err } = await evenhand(['protocol', 'usernames']);
    expect(code).to.equal(2);
    expect(err).to.match(/--condition/);
  });
});
