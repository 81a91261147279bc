import { SOURCES, type SourceId } from '../../core/protocol/sources.ts';
import type { Step } from '../../core/protocol/protocol.ts';

/** One way to ask a real server, with what each query comes to given what it really holds. */
export interface RealSearches {
  /** Name of the file under `test/fixtures/recorded/`. */
  readonly name: string;
  readonly software: string;
  readonly port: number;
  readonly source: SourceId;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly expected: readonly (readonly [query: string, outcome: string, hits: number])[];
}

const NOBODY = 'Jorunn Vestergaard-Oyelaran';
const MEDIAWIKI = 'MediaWiki 1.39.17';
const WORDPRESS = 'WordPress 6.1.9';

/** The servers of this folder, asked as a protocol would ask them. */
export const REAL_SEARCHES: readonly RealSearches[] = [
  {
    name: 'mediawiki',
    software: MEDIAWIKI,
    port: 21010,
    source: 'mediawiki',
    parameters: { apiPath: '/api.php', pagePath: '/index.php/' },
    expected: [
      ['Quillfeather', 'found', 20],
      ['"Avery Quillfeather"', 'found', 3],
      [NOBODY, 'none', 0],
    ],
  },
  {
    name: 'mediawiki-wrong-path',
    software: MEDIAWIKI,
    port: 21010,
    source: 'mediawiki',
    parameters: { apiPath: '/w/api.php' },
    expected: [['Quillfeather', 'indeterminate', 0]],
  },
  {
    name: 'mediawiki-usernames',
    software: MEDIAWIKI,
    port: 21010,
    source: 'username-presence',
    parameters: {
      check: '/index.php/User:{account}',
      shownText: 'This page was last edited on',
      missingText: 'There is currently no text in this page',
    },
    expected: [
      ['Avery.Quillfeather', 'found', 1],
      ['Nobody.Atall', 'none', 0],
    ],
  },
  {
    name: 'mediawiki-pages',
    software: MEDIAWIKI,
    port: 21010,
    source: 'page',
    parameters: {
      path: '/index.php/{title}',
      shownText: 'This page was last edited on',
      missingStatus: 404,
      missingText: 'There is currently no text in this page',
    },
    expected: [
      ['"Millbrook Clock Society"', 'found', 1],
      [NOBODY, 'none', 0],
    ],
  },
  {
    name: 'wordpress',
    software: WORDPRESS,
    port: 21012,
    source: 'wordpress-rest',
    parameters: {},
    expected: [
      // Two pages: the second is read as the first one says.
      ['Quillfeather', 'found', 15],
      [NOBODY, 'none', 0],
    ],
  },
  {
    name: 'wordpress-search-feed',
    software: WORDPRESS,
    port: 21012,
    source: 'feed',
    parameters: {},
    expected: [
      ['Quillfeather', 'found', 10],
      [NOBODY, 'none', 0],
    ],
  },
  {
    name: 'searx',
    software: 'searx 1.1.0',
    port: 21014,
    source: 'searxng',
    parameters: { engine: 'practicewiki' },
    expected: [
      // This engine gives bare titles; those without the name are left out.
      ['Quillfeather', 'found', 1],
      [NOBODY, 'none', 0],
    ],
  },
];

/** The step that asks a real server; two pages of ten hits, so that the second page is on record too. */
export const stepOf = ({ source, parameters }: RealSearches, site = 'http://site.example'): Step => ({
  id: 'real',
  title: 'A real server',
  technique: 'T-01',
  source,
  site,
  query: '{name}',
  parameters: { ...SOURCES[source].parameters.parse(parameters) },
  pages: 2,
  hits: 20,
  control: { positive: 'Quillfeather' },
});
