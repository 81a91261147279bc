import { CONTROL_NAME } from '../../local/practice-web/index.ts';

const CONTROL = { positive: CONTROL_NAME };
const TERMS = 'The operator of this site allows automated reading of its public pages; counsel approved the host list.';

/** The demo's protocol as an investigator would upload it: ten steps over five sources, one of which is down on purpose. */
export const DEMO_PROTOCOL = {
  title: 'Patrol officer, standard search',
  lookBackYears: 7,
  classPack: 'federal',
  patienceMs: 4_000,
  deadlineMs: 12_000,
  criteria: [
    ...['CR-01', 'CR-02', 'CR-03', 'CR-04', 'CR-05', 'CR-06', 'CR-07', 'CR-08', 'CR-09', 'CR-10', 'CR-11'],
    ...['CR-12', 'CR-13', 'CR-14', 'CR-15', 'CR-16', 'CR-17', 'CR-18', 'CR-19', 'CR-20'],
  ],
  capture: { settleMs: 400, scrollMs: 3_000, heightPxMax: 8_000 },
  steps: [
    search('search-name', 'Full name in a general search', '"{name}"'),
    search('search-name-city', 'Full name and city in a general search', '"{name}" {city}'),
    search('search-name-employer', 'Full name and employer in a general search', '"{name}" {employer}'),
    search('search-handle', 'Declared handle in a general search', '{handle}'),
    {
      id: 'wiki-name',
      title: 'Full name on the Millbrook wiki',
      technique: 'T-02',
      source: 'mediawiki',
      site: 'http://wiki.practice.test',
      query: '"{name}"',
      parameters: {},
      control: CONTROL,
    },
    wordpress('news-name', 'Full name in the local paper', 'T-25', 'http://news.practice.test', '/wp-json/wp/v2/'),
    wordpress('blog-name', 'Full name on the Millbrook blog', 'T-17', 'http://blog.practice.test', '/wp-json/wp/v2/'),
    microblog(
      'microblog-name',
      'Full name on the local microblog',
      'T-19',
      '{name}',
      "The instance's rules allow reading public posts through its API.",
    ),
    microblog(
      'microblog-handle',
      'Declared handle on the local microblog',
      'T-05',
      '{handle}',
      'Notice 2026-1, section 3: declared handles may be looked at.',
    ),
    wordpress(
      'county-gazette',
      'Full name in the county gazette',
      'T-25',
      'http://trouble.practice.test',
      '/rest/503/wp-json/wp/v2/',
    ),
  ],
};

function search(id: string, title: string, query: string) {
  const parameters = { engine: 'practiceweb', language: 'en' };
  return {
    id,
    title,
    technique: 'T-01',
    source: 'searxng',
    site: 'http://search.practice.test',
    query,
    parameters,
    hits: 20,
    control: CONTROL,
  };
}

function wordpress(id: string, title: string, technique: 'T-17' | 'T-25', site: string, apiPath: string) {
  const condition = technique === 'T-17' ? { condition: TERMS } : {};
  return {
    id,
    title,
    technique,
    ...condition,
    source: 'wordpress-rest',
    site,
    query: '"{name}"',
    parameters: { apiPath },
    control: CONTROL,
  };
}

function microblog(id: string, title: string, technique: 'T-05' | 'T-19', query: string, condition: string) {
  const site = 'http://social.practice.test';
  return {
    id,
    title,
    technique,
    condition,
    source: 'mastodon',
    site,
    query,
    parameters: { statuses: 20 },
    hits: 20,
    control: CONTROL,
  };
}
