import type { Outcome } from '../../core/outcome/outcome.ts';
import type { DoorAnswer } from '../egress/door.ts';

/** What a kind of answer means: the outcome it ends a search with, and why, in words a person can check. */
type Verdict = readonly [
  outcome: Exclude<Outcome, 'found' | 'none' | 'not_applicable' | 'no_consent' | 'voided'>,
  because: string,
];

/** By what came back. `found` and `none` are not in it: they need an answer that was read to the end. */
export type VerdictTable = Readonly<Record<string, Verdict>>;

/** What every source has in common; a source adds rows of its own and changes those that mean something else there. */
export const USUAL_VERDICTS = {
  'refused robots_disallowed': ['robots_disallowed', 'robots.txt asks automated visitors to stay out.'],
  'refused robots_unreachable': ['unavailable', 'robots.txt could not be read, so we stayed out.'],
  'refused key_missing': ['unavailable', 'This source needs a key of the agency, and none is set on the workers.'],
  'refused key_kept_back': [
    'unavailable',
    'The site of the step is not the host that the key of this source is for, so nothing was asked.',
  ],
  'refused resting': ['rate_limited', 'The host asked to be left alone for longer than we wait.'],
  'refused too_slow': ['unavailable', 'No answer came in time.'],
  'refused unreachable': ['unavailable', 'The host could not be reached.'],
  'refused too_large': ['indeterminate', 'The answer was too large to be read.'],
  'refused too_many_redirects': ['indeterminate', 'The answer was one redirect after another.'],
  'refused broken_answer': ['indeterminate', 'The answer broke off or could not be decoded.'],
  'refused bad_address': ['unavailable', 'The address of the step cannot be asked.'],
  'refused private_address': ['unavailable', 'The address of the step is inside a private network and not on the list of hosts.'],
  'refused port_not_allowed': ['unavailable', 'The port of the step is not a web port and not on the list of hosts.'],
  'refused method_not_allowed': ['unavailable', 'The request would have done more than read.'],
  'redirect to a login': ['login_required', 'The source sent us to a login page.'],
  'redirect to another host': ['blocked', 'The source sent us to another host; the query was not taken there.'],
  'another page of the site': ['indeterminate', 'The site sent us to another of its pages, which may not know what was asked.'],
  'login page': ['login_required', 'The answer is a login page.'],
  'web page': ['indeterminate', 'The answer is a web page, not data.'],
  'empty body': ['indeterminate', 'The answer is empty.'],
  'not UTF-8': ['indeterminate', 'The answer is not written in the character set it has to be in.'],
  'not JSON': ['indeterminate', 'The answer is not whole JSON.'],
  'another shape': ['indeterminate', 'The answer does not have the shape this source answers in.'],
  'status 401': ['login_required', 'The source wanted somebody to sign in (401).'],
  'status 403': ['blocked', 'The source refused the request (403).'],
  'status 407': ['login_required', 'Something on the way wanted somebody to sign in (407).'],
  'status 408': ['unavailable', 'The source gave up waiting (408).'],
  'status 425': ['unavailable', 'The source was not ready (425).'],
  'status 429': ['rate_limited', 'The source asked us to slow down (429).'],
  'status 451': ['blocked', 'The source refused for legal reasons (451).'],
  'status 2xx': ['indeterminate', 'The source answered with a success that holds no results.'],
  'status 3xx': ['indeterminate', 'The source answered with a redirect that leads nowhere.'],
  'status 4xx': ['indeterminate', 'The source did not understand the request.'],
  'status 5xx': ['unavailable', 'The source failed.'],
  'status without a meaning': ['indeterminate', 'The source answered with a status that nobody has defined.'],
} as const satisfies VerdictTable;

/** Rows every table has; a source may ask for these without looking whether they are there. */
type UsualKind = keyof typeof USUAL_VERDICTS;

/** Data, or the row of the verdict table that says why there is none. */
export type ReadAnswer = { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly kind: string };

/** Reads an answer as JSON. Anything but a whole answer with status 200 from the host that was asked is a kind of failure. */
export function readJson(answer: DoorAnswer, table: VerdictTable): ReadAnswer {
  const kind = whyNotData(answer, table);
  return kind === null && answer.kind === 'answered' ? parse(answer.body) : { ok: false, kind: kind ?? 'empty body' };
}

/** The JSON of an error answer, whatever its status; null when it is none. Some sources say what is wrong only there. */
export function errorBody(answer: DoorAnswer): unknown {
  const read = answer.kind === 'answered' ? parse(answer.body) : null;
  return read?.ok === true ? read.json : null;
}

function whyNotData(answer: DoorAnswer, table: VerdictTable): string | null {
  const kind = whyNoAnswer(answer, table);
  return kind === null && answer.kind === 'answered' ? pageKind(answer.body, answer.headers['content-type']) : kind;
}

/** Why an answer says nothing, whatever is in it: the door's refusal, a redirect, a status other than 200. Null when it may be read. */
export function whyNoAnswer(answer: DoorAnswer, table: VerdictTable): string | null {
  if (answer.kind === 'refused') return `refused ${answer.refusal}`;
  const { status, headers, url, finalUrl } = answer;
  if (status >= 300 && status < 400) return redirectKind(url, headers['location']);
  if (status !== 200) return statusKind(status, table);
  if (finalUrl === url || samePage(url, finalUrl)) return null;
  return leadsToLogin(url, finalUrl) ? 'redirect to a login' : 'another page of the site';
}

/** Sites tidy addresses (capitals, a slash at the end). Any other change leads to another page, which may not know what was asked. */
export function samePage(asked: string, answered: string): boolean {
  const [from, to] = [new URL(asked), new URL(answered)];
  const path = ({ pathname }: URL) => pathname.replace(/\/$/, '').toLowerCase();
  return path(from) === path(to) && [...from.searchParams].every(([name, value]) => to.searchParams.getAll(name).includes(value));
}

/** The row for a status that is no answer. */
export function statusKind(status: number, table: VerdictTable): string {
  if (`status ${status}` in table) return `status ${status}`;
  const kind = `status ${Math.floor(status / 100)}xx`;
  return kind in table ? kind : 'status without a meaning';
}

/** The row for a redirect that was not followed. */
export function redirectKind(url: string, location: string | undefined): UsualKind {
  if (location === undefined || !URL.canParse(location, url)) return 'status 3xx';
  if (leadsToLogin(url, new URL(location, url).href)) return 'redirect to a login';
  return new URL(location, url).hostname === new URL(url).hostname ? 'status 3xx' : 'redirect to another host';
}

const LOGIN_PATH = /(^|[/._-])(log-?in|sign-?in|log-?on|sso|auth|authenticate|oauth2?|saml2?)([/._-]|$)/i;

/** A redirect between two paths of an API is none; one to a path that is not asked for and speaks of logging in is. */
export function leadsToLogin(from: string, to: string): boolean {
  const path = new URL(to).pathname;
  return path !== new URL(from).pathname && LOGIN_PATH.test(path);
}

function pageKind(body: Uint8Array, contentType: string | undefined): UsualKind | null {
  const start = new TextDecoder().decode(body.subarray(0, 200_000));
  if (!/\bhtml\b/i.test(contentType ?? '') && !/^\s*</.test(start)) return null;
  return /<input[^>]+type\s*=\s*["']?password/i.test(start) ? 'login page' : 'web page';
}

function parse(body: Uint8Array): ReadAnswer {
  if (body.length === 0) return { ok: false, kind: 'empty body' };
  try {
    // RFC 8259: JSON is UTF-8, whatever a header says.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    return text.trim() === '' ? { ok: false, kind: 'empty body' } : { ok: true, json: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, kind: error instanceof SyntaxError ? 'not JSON' : 'not UTF-8' };
  }
}
