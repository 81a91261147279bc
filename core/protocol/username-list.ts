import { z } from 'zod';
import { Failure } from '../failure.ts';
import type { Step } from './protocol.ts';
import { USERNAME_PARAMETERS } from './sources/username-presence.ts';
import { differ, isAnswering } from './two-sided.ts';

/**
 * A list of sites in the format of WhatsMyName: for each site what is asked, and what it answers when the account is there (`e_…`) and
 * when it is not (`m_…`). The operator supplies the file; its licence lines go into every step made from it.
 */
const UsernameList = z.object({ license: z.array(z.string()).min(1), sites: z.array(z.unknown()).min(1) });

const Site = z.object({
  name: z.string().trim().min(1),
  uri_check: z.string(),
  uri_pretty: z.string().optional(),
  e_code: z.int(),
  e_string: z.string(),
  m_code: z.int(),
  m_string: z.string(),
  known: z.array(z.string()),
  cat: z.string().default(''),
  headers: z.unknown().optional(),
  post_body: z.string().optional(),
  strip_bad_char: z.string().optional(),
  protection: z.array(z.string()).optional(),
  valid: z.boolean().optional(),
});
type Site = z.infer<typeof Site>;

/** A site of the list that no step was made for, and why, in words. */
export interface LeftOut {
  readonly name: string;
  readonly because: string;
}

export interface UsernameSteps {
  readonly steps: readonly Step[];
  readonly leftOut: readonly LeftOut[];
}

/** What the operator decides about an import. */
export interface ImportChoice {
  /** Names of the sites wanted; all of them when empty. */
  readonly names: readonly string[];
  /** The recorded condition of T-06, the same for every step. */
  readonly condition: string;
}

/**
 * Makes one protocol step of every usable site. A site is left out, with its reason, when its rule is one-sided, when asking it would do
 * more than read, or when the list says that it is guarded against visits like ours (T-16). Throws `Failure` BAD_INPUT for another format.
 */
export function stepsFromUsernameList(file: unknown, { names, condition }: ImportChoice): UsernameSteps {
  const list = UsernameList.safeParse(file);
  if (!list.success)
    throw new Failure(
      'BAD_INPUT',
      'This is not a list in the format of WhatsMyName: it needs "license" and "sites", each a list.',
    );
  const notice = list.data.license.join(' ').trim().slice(0, 1_000);
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const steps: Step[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, entry] of list.data.sites.entries()) {
    const site = Site.safeParse(entry);
    const name = site.success ? site.data.name : `site ${index + 1} of the list`;
    if (wanted.size > 0 && !wanted.has(name.toLowerCase())) continue;
    const because = site.success ? whyLeftOut(site.data) : 'it is not written in the format';
    if (because !== null || !site.success) leftOut.push({ name, because: because ?? '' });
    else steps.push(stepFor(site.data, notice, condition, new Set(steps.map(({ id }) => id))));
  }
  return { steps, leftOut };
}

/** Categories in which an account itself tells what a hiring agency may not ask for (T-27): love and sex, health, politics. */
const PRIVATE = /nsfw|dating|health|political/i;

/** Shorter words ("about", "Joined") stand on start pages, walls and consent pages too. */
const SHOWN_TEXT_MIN = 8;

/** Why a site is not asked, or null when it may be. The first reason that applies. */
function whyLeftOut(site: Site): string | null {
  if (site.valid === false) return 'the list says that its rule no longer works';
  if ((site.protection ?? []).length > 0) return 'the list says that it is guarded against automated visits';
  if (site.post_body !== undefined) return 'asking it would send a form';
  if (site.headers !== undefined) return 'asking it would need headers of another program';
  if (site.strip_bad_char !== undefined) return 'it would be asked for another name than the applicant’s';
  if (PRIVATE.test(site.cat)) return `an account there would tell what may not be asked (${site.cat})`;
  return whyNotAsked(site) ?? whyNotJudged(site);
}

function whyNotAsked({ uri_check: check, known }: Site): string | null {
  const address = check.replaceAll('{account}', 'account');
  if (!check.includes('{account}') || !URL.canParse(address)) return 'its address has no place for the username';
  if (new URL(check.replaceAll('{account}', 'another')).host !== new URL(address).host)
    return 'the username would be part of the host name';
  if (!check.startsWith('https://')) return 'the username would travel in the clear';
  return known.some(isControl) ? null : 'it names no account that is known to be there';
}

function whyNotJudged(site: Site): string | null {
  if (site.e_string.trim().length < 3 || site.m_string.trim().length < 3) return 'its rule has one side only';
  if (site.e_string.trim().length < SHOWN_TEXT_MIN) return 'its words for an account are too common to prove one';
  if (!isAnswering(site.e_code) || !isAnswering(site.m_code)) return 'it takes a refusal or a redirect for an answer';
  if (!differ(ruleOf(site))) return 'the two sides of its rule cannot be told apart';
  return USERNAME_PARAMETERS.safeParse(parametersOf(site, '')).success ? null : 'its rule does not fit into a step';
}

const isControl = (account: string) => account.trim().length >= 3;

const ruleOf = (site: Site) => ({
  shownStatus: site.e_code,
  shownText: site.e_string,
  missingStatus: site.m_code,
  missingText: site.m_string,
});

function parametersOf(site: Site, notice: string) {
  const { origin } = new URL(site.uri_check.replaceAll('{account}', 'account'));
  return {
    check: site.uri_check.slice(origin.length),
    ...(site.uri_pretty === undefined ? {} : { profile: site.uri_pretty }),
    ...ruleOf(site),
    ...(notice === '' ? {} : { notice }),
  };
}

function stepFor(site: Site, notice: string, condition: string, taken: ReadonlySet<string>): Step {
  return {
    id: freeId(site.name, taken),
    title: `Username on ${site.name}`.slice(0, 200),
    technique: 'T-06',
    condition,
    source: 'username-presence',
    site: new URL(site.uri_check.replaceAll('{account}', 'account')).origin,
    query: '{handle}',
    parameters: USERNAME_PARAMETERS.parse(parametersOf(site, notice)),
    pages: 1,
    hits: 1,
    control: { positive: site.known.find(isControl) ?? '' },
  };
}

function freeId(name: string, taken: ReadonlySet<string>): string {
  const id = `username-${name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`.slice(0, 36);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
