import { expect } from 'chai';
import fc from 'fast-check';
import { differences } from '../../../core/protocol/differences.ts';
import { nameProtocol, type Protocol, type Step } from '../../../core/protocol/protocol.ts';
import { smallProtocol } from '../../support/builders.ts';

const BEFORE = smallProtocol();
const WIKI = BEFORE.steps[0]!;
const NEWS: Step = {
  ...WIKI,
  id: 'news',
  title: 'Name in the paper',
  technique: 'T-25',
  source: 'wordpress-rest',
  site: 'https://news.example.test',
  query: '"{name}"',
  parameters: { apiPath: '/wp-json/wp/v2/' },
  pages: 1,
};
const { control, ...WIKI_REST } = WIKI;
const step = (changes: Partial<Step>): Partial<Protocol> => ({ steps: [{ ...WIKI, ...changes }] });
const capture = (changes: Partial<Protocol['capture']>): Partial<Protocol> => ({ capture: { ...BEFORE.capture, ...changes } });

describe('The differences between two versions of a protocol', () => {
  const CASES: readonly (readonly [what: string, changes: Partial<Protocol>, says: readonly string[]])[] = [
    ['nothing', {}, []],
    ['the title', { title: 'Another' }, ['The title was “Small protocol” and is “Another”.']],
    ['the look-back', { lookBackYears: 1 }, ['The look-back was 7 years and is 1 year.']],
    ['the pack', { classPack: 'ca' }, ['The pack of protected classes was Federal floor and is California.']],
    ['the patience', { patienceMs: 4_500 }, ['The patience with a source that asks to wait was 60 seconds and is 4.5 seconds.']],
    ['a criterion added', { criteria: ['CR-03', 'CR-04', 'CR-06'] }, ['CR-06 Harassment of a person may be reported now.']],
    ['a criterion removed', { criteria: ['CR-03'] }, ['CR-04 Reckless conduct may no longer be reported.']],
    ['the order of criteria', { criteria: ['CR-04', 'CR-03'] }, ['The criteria are listed in another order: CR-04, CR-03.']],
    ['the window', capture({ viewportWidthPx: 800 }), ['The width of the window was 1280 CSS pixels and is 800 CSS pixels.']],
    ['the language', capture({ locale: 'de-DE' }), ['The language of the browser was en-US and is de-DE.']],
    ['the wait', capture({ settleMs: 1_000 }), ['The wait for a page to settle was 1.5 seconds and is 1 second.']],
    [
      'the rules of release',
      { release: { quotations: 'never', corroboration: 'required' } },
      [
        'What is quoted in a report was “the words as the filter left them” and is “nothing: the description stands alone”.',
        'What a report may hold was “what nothing corroborates too, marked as not sufficient alone” and is “only what something corroborates (C1 or C2)”.',
      ],
    ],
    [
      'a step added',
      { steps: [WIKI, NEWS] },
      [
        'Step “Name in the paper” (news) is new: it asks News site or blog (WordPress) at news.example.test for “"{name}"” by T-25 (News about the applicant), reads at most 1 result page and keeps at most 10 hits.',
      ],
    ],
    ['a step removed', { steps: [] }, ['Step “Name in the town wiki” (wiki-name) is gone.']],
    ['the order of steps', { steps: [NEWS, WIKI] }, ['The steps come in another order: news, wiki-name.']],
    [
      'what a step asks and reads',
      step({ query: '{name} {city}', pages: 5, hits: 20 }),
      [
        'Step “Name in the town wiki” (wiki-name): what is asked was “{name}” and is “{name} {city}”.',
        'Step “Name in the town wiki” (wiki-name): the most result pages read was 3 and is 5.',
        'Step “Name in the town wiki” (wiki-name): the most hits kept was 10 and is 20.',
      ],
    ],
    [
      'the technique and its condition',
      step({ technique: 'T-17', condition: 'counsel, 1 March' }),
      [
        'Step “Name in the town wiki” (wiki-name): its technique was T-01 (Templated search on name, handle, city or employer) and is T-17 (Automated reading of logged-out public pages).',
        'Step “Name in the town wiki” (wiki-name): its recorded condition was none and is “counsel, 1 March”.',
      ],
    ],
    [
      'the settings and the control of a step',
      step({ parameters: { apiPath: '/api.php', pagePath: '/wiki/', namespaces: [0] }, control: { positive: 'Clock tower' } }),
      [
        'Step “Name in the town wiki” (wiki-name): the setting apiPath was “/w/api.php” and is “/api.php”.',
        'Step “Name in the town wiki” (wiki-name): the setting namespaces was [0,2] and is [0].',
        'Step “Name in the town wiki” (wiki-name): its positive control was “Main Page” and is “Clock tower”.',
      ],
    ],
  ];
  for (const [what, changes, says] of CASES) {
    it(`say in words: ${what}`, () => {
      const before = what === 'the order of steps' ? smallProtocol({ steps: [WIKI, NEWS] }) : BEFORE;
      expect(differences(before, smallProtocol(changes))).to.deep.equal(says);
    });
  }

  it('are none exactly when both versions have the same name', () => {
    const steps = fc.uniqueArray(
      fc.record({
        ...Object.fromEntries(Object.entries(WIKI_REST).map(([name, value]) => [name, fc.constant(value)])),
        id: fc.constantFrom('a-step', 'b-step', 'c-step'),
        title: fc.constantFrom('One title', 'Another title'),
        query: fc.constantFrom('{name}', '{name} {city}'),
        condition: fc.option(fc.constantFrom('because', 'approved'), { nil: undefined }),
        parameters: fc.constantFrom({}, { namespaces: [0] }, { namespaces: [0, 2], apiPath: '/api.php' }),
        control: fc.constantFrom(control, { positive: 'Clock tower' }),
      }) as fc.Arbitrary<Step>,
      { selector: ({ id }) => id, maxLength: 3 },
    );
    const protocols = fc.record({
      ...Object.fromEntries(Object.entries(BEFORE).map(([name, value]) => [name, fc.constant(value)])),
      lookBackYears: fc.constantFrom(5, 7),
      criteria: fc.shuffledSubarray(['CR-03', 'CR-04'] as const, { minLength: 1 }),
      release: fc.record({
        quotations: fc.constantFrom('filtered', 'never'),
        corroboration: fc.constantFrom('marked', 'required'),
      }),
      steps,
    }) as fc.Arbitrary<Protocol>;
    const named = (protocol: Protocol) => nameProtocol(JSON.parse(JSON.stringify(protocol)) as Protocol).sha256;
    fc.assert(
      fc.property(protocols, protocols, (before, after) => {
        expect(differences(before, after).length === 0).to.equal(named(before) === named(after));
      }),
      { numRuns: 500 },
    );
  });
});
