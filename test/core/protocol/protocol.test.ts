import { expect } from 'chai';
import { Failure } from '../../../core/failure.ts';
import { nameProtocol, readProtocol } from '../../../core/protocol/protocol.ts';
import { FORBIDDEN_TECHNIQUES } from '../../../core/protocol/techniques.ts';
import { checkTemplate, planCell } from '../../../core/protocol/template.ts';
import { smallProtocol } from '../../support/builders.ts';

type Draft = Record<string, unknown>;
const STEP: Draft = { ...smallProtocol().steps[0], parameters: {} };
const HANDLES: Draft = {
  technique: 'T-05',
  source: 'mastodon',
  query: '{handle}',
  condition: 'the notice every applicant signs',
};
const withStep = (changes: Draft): Draft => ({ ...smallProtocol(), steps: [{ ...STEP, ...changes }] });

/** The fields a draft is refused for. */
function problems(draft: unknown): { field: string; problem: string }[] {
  try {
    readProtocol(draft);
    return [];
  } catch (error) {
    if (error instanceof Failure) return [...error.fields];
    throw error;
  }
}

describe('A protocol', () => {
  it('is read when everything in it is known', () => {
    expect(problems(smallProtocol())).to.deep.equal([]);
    expect(problems({ ...withStep(HANDLES), classPack: 'nj' })).to.deep.equal([]);
  });

  const REFUSED: readonly (readonly [what: string, draft: unknown, field: string, says: RegExp])[] = [
    ['an unknown source', withStep({ source: 'bing' }), 'steps[0].source', /no source "bing"/],
    ['an unknown identifier', withStep({ query: '{birthdate}' }), 'steps[0].query', /no identifier \{birthdate\}/],
    ['a query without an identifier', withStep({ query: 'millbrook police' }), 'steps[0].query', /at least one identifier/],
    ['an unmatched brace', withStep({ query: '{name} {' }), 'steps[0].query', /brace/],
    ['a protected term', withStep({ query: '{name} mosque' }), 'steps[0].query', /"mosque" is a protected term.*T-27/],
    ['an illness', withStep({ query: '{name} diabetes' }), 'steps[0].query', /T-27/],
    ['a technique nobody knows', withStep({ technique: 'T-99' }), 'steps[0].technique', /no technique "T-99"/],
    ['a technique its source cannot serve', withStep({ technique: 'T-24' }), 'steps[0].technique', /cannot serve T-24/],
    ['a conditional technique without its condition', withStep({ technique: 'T-17' }), 'steps[0].condition', /record counsel/],
    [
      'handles where the law bars asking for them',
      { ...withStep(HANDLES), classPack: 'ca' },
      'steps[0].technique',
      /California bars.*980/,
    ],
    ['a parameter the source does not know', withStep({ parameters: { cookie: 'x' } }), 'steps[0].parameters', /cookie/],
    [
      'several engines at once, which would hide who stayed silent',
      withStep({ source: 'searxng', parameters: { engine: 'paper,wikipedia' } }),
      'steps[0].parameters.engine',
      /one engine/,
    ],
    ...['google', 'bing news', 'duckduckgo', 'startpage', 'brave'].map(
      (engine) =>
        [
          `an engine that reads pages made for people (${engine})`,
          withStep({ source: 'searxng', parameters: { engine } }),
          'steps[0].parameters.engine',
          /interface of its own.*T-16/,
        ] as const,
    ),
    [
      'a key that would go to another host than its own',
      withStep({ source: 'brave', site: 'https://evil.example.test' }),
      'steps[0].site',
      /must be https:\/\/api\.search\.brave\.com/,
    ],
    [
      'a feed that is no search',
      withStep({ source: 'feed', parameters: { template: '/feed/' } }),
      'steps[0].parameters.template',
      /can never say that there is nothing/,
    ],
    ['a site with a path', withStep({ site: 'http://wiki.example.test/w' }), 'steps[0].site', /nothing after/],
    ['a site that is not the web', withStep({ site: 'ftp://wiki.example.test' }), 'steps[0].site', /http or https/],
    ['somebody’s sign-in in a site', withStep({ site: 'http://me:pw@wiki.example.test' }), 'steps[0].site', /nothing after/],
    ['a step without a control', withStep({ control: undefined }), 'steps[0].control', /./],
    ['an unknown field', withStep({ password: 'x' }), 'steps[0]', /password/],
    ['two steps of one name', { ...smallProtocol(), steps: [STEP, STEP] }, 'steps[1].id', /earlier step/],
    ['no steps', { ...smallProtocol(), steps: [] }, 'steps', /at least one step/],
    ['an unknown criterion', { ...smallProtocol(), criteria: ['CR-99'] }, 'criteria[0]', /./],
    ['a look-back of a lifetime', { ...smallProtocol(), lookBackYears: 40 }, 'lookBackYears', /./],
  ];
  for (const [what, draft, field, says] of REFUSED) {
    it(`is refused for ${what}, naming ${field}`, () => {
      const found = problems(draft);
      expect(found.map((each) => each.field)).to.include(field);
      expect(found.find((each) => each.field === field)?.problem).to.match(says);
    });
  }

  it('is refused for every forbidden technique, with the reason', () => {
    for (const [technique, why] of Object.entries(FORBIDDEN_TECHNIQUES)) {
      expect(problems(withStep({ technique })), technique).to.deep.include({
        field: 'steps[0].technique',
        problem: `${technique} is forbidden. ${why}`,
      });
    }
  });

  it('has the same name however its fields are ordered, and another name when anything differs', () => {
    const protocol = readProtocol(smallProtocol());
    const reordered = Object.fromEntries(Object.entries(smallProtocol()).reverse());
    expect(nameProtocol(readProtocol(reordered)).sha256).to.equal(nameProtocol(protocol).sha256);
    expect(nameProtocol(readProtocol(smallProtocol({ lookBackYears: 6 }))).sha256).to.not.equal(nameProtocol(protocol).sha256);
  });

  it('holds the defaults of its sources, so that a later default cannot change it', () => {
    expect(readProtocol(withStep({})).steps[0]?.parameters).to.deep.equal({
      apiPath: '/w/api.php',
      pagePath: '/wiki/',
      namespaces: [0, 2],
    });
  });
});

describe('A query template', () => {
  const known = [
    { kind: 'name', value: 'Ana Ruiz', provenance: 'declared' },
    { kind: 'alias', value: 'Ana Soto', provenance: 'agency' },
    { kind: 'city', value: 'Millbrook', provenance: 'declared' },
    { kind: 'handle', value: 'aruiz', provenance: 'declared' },
  ] as const;

  it('asks under every name on file, for everyone', () => {
    const cell = planCell('"{name}" {city}', known);
    expect(cell).to.deep.include({ applicable: true, queries: ['"Ana Ruiz" Millbrook', '"Ana Soto" Millbrook'] });
    expect(cell.because).to.include('declared by the applicant').and.include('given by the agency');
  });

  it('does not apply without its identifier, and says which is missing', () => {
    expect(planCell('{name} {employer}', known)).to.deep.equal({
      applicable: false,
      because: 'No employer is on file for this applicant.',
    });
  });

  it('never puts a value into its reason', () => {
    expect(planCell('{handle}', known).because).to.not.include('aruiz');
  });

  it('is refused with terms that the filter would hide', () => {
    for (const term of ['pregnant', 'Republican', 'veteran', 'gay', 'immigrant'])
      expect(checkTemplate(`{name} ${term}`), term).to.not.deep.equal([]);
    for (const term of ['dispatch center', 'arrest warrant officer training', 'race condition'])
      expect(checkTemplate(`{name} ${term}`).join(), term).to.not.include('race condition');
  });
});
