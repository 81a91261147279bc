import type { CriterionId } from '../criteria/criteria.ts';
import { CRITERION_IDS } from '../criteria/criteria.ts';
import type { SourceId } from './sources.ts';
import type { TechniqueId } from './techniques.ts';

/** One step of a starter: everything but what only the agency can know, which is left empty and refused until it is filled in. */
interface StarterStep {
  readonly id: string;
  readonly title: string;
  readonly technique: TechniqueId;
  readonly source: SourceId;
  readonly query: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly pages: number;
  readonly hits: number;
}

/** A first draft to begin from. Sites, positive controls and the conditions of conditional techniques are the agency's to fill in. */
export interface Starter {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly lookBackYears: number;
  readonly classPack: 'federal';
  readonly criteria: readonly CriterionId[];
  readonly patienceMs: number;
  readonly steps: readonly StarterStep[];
}

const web = (id: string, title: string, query: string, technique: TechniqueId = 'T-01', engine = 'duckduckgo'): StarterStep => ({
  id,
  title,
  technique,
  source: 'searxng',
  query,
  parameters: { engine, language: 'en' },
  pages: 3,
  hits: 10,
});

/** The starters there are, by the name used in addresses. */
export const STARTERS: readonly Starter[] = [
  {
    name: 'federal-default',
    title: 'Federal default',
    about:
      'Ten steps over a search engine, a wiki, two news or community sites and a microblog. Every site, every positive control and every recorded condition is yours to fill in.',
    lookBackYears: 7,
    classPack: 'federal',
    // The hate-group criterion follows a state statute, so an agency adds it where the statute applies.
    criteria: CRITERION_IDS.filter((id) => id !== 'CR-02'),
    patienceMs: 60_000,
    steps: [
      web('web-name-city', 'Web search for the name and the city', '"{name}" "{city}"'),
      web('web-name-employer', 'Web search for the name and the employer', '"{name}" "{employer}"'),
      web('web-name-school', 'Web search for the name and the school', '"{name}" "{school}"'),
      web('web-handle', 'Web search for the public handle', '"{handle}"'),
      web('news-name-city', 'News search for the name and the city', '"{name}" "{city}"', 'T-25', 'bing news'),
      {
        id: 'wiki-name',
        title: 'Wiki pages that mention the name',
        technique: 'T-01',
        source: 'mediawiki',
        query: '"{name}"',
        parameters: {},
        pages: 2,
        hits: 10,
      },
      {
        id: 'local-news-name',
        title: 'Local news that mentions the name',
        technique: 'T-25',
        source: 'wordpress-rest',
        query: '{name}',
        parameters: {},
        pages: 2,
        hits: 10,
      },
      {
        id: 'community-handle',
        title: 'Community site that mentions the handle',
        technique: 'T-01',
        source: 'wordpress-rest',
        query: '{handle}',
        parameters: {},
        pages: 2,
        hits: 10,
      },
      {
        id: 'microblog-declared',
        title: 'Microblog account the applicant declared',
        technique: 'T-05',
        source: 'mastodon',
        query: '{handle}',
        parameters: {},
        pages: 1,
        hits: 10,
      },
      {
        id: 'microblog-name',
        title: 'Microblog accounts under the name',
        technique: 'T-19',
        source: 'mastodon',
        query: '{name}',
        parameters: {},
        pages: 1,
        hits: 10,
      },
    ],
  },
];
