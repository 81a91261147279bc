import { expect } from 'chai';
import { APPLICANTS, CONTROL_NAME } from '../../../local/practice-web/index.ts';
import type { Person } from './person.ts';

const CONTROL = { positive: CONTROL_NAME };

/** What the investigator pastes: a wiki, a microblog by declared handle, and a paper that is down. */
export const PROTOCOL = {
  title: 'Patrol officer, short search',
  lookBackYears: 7,
  classPack: 'federal',
  criteria: ['CR-01', 'CR-03', 'CR-04', 'CR-20'],
  patienceMs: 200,
  capture: { settleMs: 200, scrollMs: 300, heightPxMax: 3_000, navigationTimeoutMs: 15_000 },
  steps: [
    {
      id: 'wiki-name',
      title: 'Full name on the Millbrook wiki',
      technique: 'T-02',
      source: 'mediawiki',
      site: 'http://wiki.practice.test',
      query: '"{name}"',
      hits: 2,
      control: CONTROL,
    },
    {
      id: 'microblog-handle',
      title: 'Declared handle on the local microblog',
      technique: 'T-05',
      condition: 'Notice 2026-1, section 3: declared handles may be looked at.',
      source: 'mastodon',
      site: 'http://social.practice.test',
      query: '{handle}',
      hits: 2,
      control: CONTROL,
    },
    {
      id: 'gazette',
      title: 'Full name in the county gazette',
      technique: 'T-25',
      source: 'wordpress-rest',
      site: 'http://trouble.practice.test',
      query: '"{name}"',
      parameters: { apiPath: '/rest/503/wp-json/wp/v2/' },
      control: CONTROL,
    },
  ],
};

/** The opening they are vetted for. */
export const REQUISITION = { number: 'R-2026-07', title: 'Police officer, autumn intake' };
/** The one with something to report, who is added by the form; the others come as a list. */
export const HALDANE = applicant('A-1002');
/** The others: one found on the microblog, and one with a namesake on the wiki. */
export const LISTED = [applicant('A-1004'), applicant('A-1008')];
/** On the page of his own account; the first word names a faith. */
export const QUOTED = 'Muslims do not want to live here, they want to take here. Send the lot of them back.';
/** What a requisition is called where only one line is left for it. */
export const TITLE = `${REQUISITION.number} ${REQUISITION.title}`;

function applicant(number: string) {
  const found = APPLICANTS.find((one) => one.number === number);
  if (found === undefined) throw new Error(`the practice web has no ${number}`);
  const valueOf = (kind: string) => found.identifiers.find((one) => one.kind === kind)?.value ?? '';
  return {
    number,
    name: valueOf('name'),
    city: valueOf('city'),
    employer: valueOf('employer'),
    handle: valueOf('handle'),
    noticeVersion: found.noticeVersion,
    consentedOn: found.consentedOn,
  };
}

/** Whose page it is can be told from its address: the declared handle is in it, or it is somebody else's. */
export async function judge(person: Person): Promise<void> {
  const [, number, address] = /Captured for applicant (\S+)\. (\S+)/.exec(await person.text()) ?? [];
  const { handle } = [HALDANE, ...LISTED].find((one) => one.number === number) ?? { handle: '' };
  const own = handle !== '' && address?.toLowerCase().replaceAll('_', '').includes(handle.replaceAll('_', '')) === true;
  await person.pick(own ? /^This is the applicant’s page/ : 'This is about somebody else');
  await person.fill(
    'Because',
    own ? 'The declared handle, the city and the employer are on it.' : 'Only mentions the same name.',
  );
  await person.press('Record the verdict');
}

/** Fails when anything that names an applicant is in the page, even where nobody would see it. */
export async function readsNoNames(person: Person): Promise<void> {
  expectNoNames(await person.html(), person.at);
}

/** Fails when any part of a name, or a handle, is in a text. */
export function expectNoNames(text: string, where: string): void {
  for (const { name, handle } of [HALDANE, ...LISTED])
    for (const word of [...name.split(' '), handle]) expect(text.toLowerCase(), where).not.to.include(word.toLowerCase());
}
