import type { CriterionId } from '../criteria/criteria.ts';
import { CRITERION_IDS } from '../criteria/criteria.ts';
import { PACKS, type PackId } from '../filter/packs/index.ts';
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
  /** As it stands in addresses. */
  readonly name: string;
  readonly title: string;
  /** One sentence that tells it from the others. */
  readonly about: string;
  readonly lookBackYears: number;
  readonly classPack: PackId;
  readonly criteria: readonly CriterionId[];
  readonly patienceMs: number;
  readonly deadlineMs: number;
  readonly steps: readonly StarterStep[];
}

const web = (id: string, title: string, query: string): StarterStep => ({
  id,
  title,
  technique: 'T-01',
  source: 'searxng',
  query,
  parameters: { engine: 'braveapi', language: 'en' },
  pages: 3,
  hits: 10,
});

const site = (
  id: string,
  title: string,
  technique: TechniqueId,
  source: 'mediawiki' | 'wordpress-rest' | 'feed',
  query: string,
): StarterStep => ({ id, title, technique, source, query, parameters: {}, pages: 2, hits: 10 });

const microblog = (id: string, title: string, technique: TechniqueId, query: string): StarterStep => ({
  id,
  title,
  technique,
  source: 'mastodon',
  query,
  parameters: {},
  pages: 1,
  hits: 10,
});

const STEPS: readonly StarterStep[] = [
  web('web-name-city', 'Web search for the name and the city', '"{name}" "{city}"'),
  web('web-name-employer', 'Web search for the name and the employer', '"{name}" "{employer}"'),
  web('web-name-school', 'Web search for the name and the school', '"{name}" "{school}"'),
  web('web-handle', 'Web search for the public handle', '"{handle}"'),
  site('news-name-city', 'News search for the name and the city', 'T-25', 'feed', '"{name}" "{city}"'),
  site('wiki-name', 'Wiki pages that mention the name', 'T-01', 'mediawiki', '"{name}"'),
  site('local-news-name', 'Local news that mentions the name', 'T-25', 'wordpress-rest', '{name}'),
  site('community-handle', 'Community site that mentions the handle', 'T-01', 'wordpress-rest', '{handle}'),
  microblog('microblog-declared', 'Microblog account the applicant declared', 'T-05', '{handle}'),
  microblog('microblog-name', 'Microblog accounts under the name', 'T-19', '{name}'),
];

/** Where asking for handles is barred, a step that lives on them would search only for those whose handle came out some other way. */
const stepsUnder = (pack: PackId) =>
  PACKS[pack].settings.handlesBarredBy === null ? STEPS : STEPS.filter(({ query }) => !query.includes('{handle}'));

/** The hate-group criterion follows a state statute, so it is there only where the statute applies. */
const criteriaUnder = (pack: PackId) => CRITERION_IDS.filter((id) => id !== 'CR-02' || pack === 'ca');

/** Seven years: the period of Cal. Penal Code 13681. No other state here sets one, so the agency changes it as its policy says. */
const LOOK_BACK_YEARS = 7;

const starter = (name: string, classPack: PackId, title: string, about: string): Starter => ({
  name,
  title,
  about,
  lookBackYears: LOOK_BACK_YEARS,
  classPack,
  criteria: criteriaUnder(classPack),
  patienceMs: 60_000,
  deadlineMs: 86_400_000,
  steps: stepsUnder(classPack),
});

/** The starters there are, the one for agencies anywhere first. */
export const STARTERS: readonly Starter[] = [
  starter(
    'federal-default',
    'federal',
    'Federal default',
    'Ten steps over a search engine, a wiki, news and community sites and a microblog, under the federal floor that holds in every state.',
  ),
  starter(
    'california',
    'ca',
    'California',
    'Seven steps that need no handle, because Lab. Code 980 bars asking for one, with the hate-group criterion and the seven years of Penal Code 13680–13681.',
  ),
  starter(
    'missouri',
    'mo',
    'Missouri',
    'The ten steps under the Human Rights Act (RSMo 213.055), with declared handles and with off-duty alcohol and tobacco not reportable (RSMo 290.145).',
  ),
  starter(
    'north-carolina',
    'nc',
    'North Carolina',
    'The ten steps under G.S. 143-422.2, with declared handles and with lawful products off duty not reportable (G.S. 95-28.2).',
  ),
  starter(
    'wyoming',
    'wy',
    'Wyoming',
    'The ten steps under the Fair Employment Practices Act (W.S. 27-9-105), with declared handles and with off-duty tobacco not reportable.',
  ),
];
