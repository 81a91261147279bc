import { z } from 'zod';
import { canonicalJson } from '../canonical.ts';
import { Failure } from '../failure.ts';
import { readId } from '../ids.ts';
import type { AccountId } from '../ids.ts';
import { ACT_KINDS } from './acts.ts';
import type { ActKind } from './acts.ts';
import { ENTRY_BYTES_MAX } from './tiles.ts';

export { ACT_KINDS, ACT_WORDS } from './acts.ts';
export type { ActKind } from './acts.ts';

/** In which role somebody acted. `system` is the machinery itself: workers, the sequencer, the sign-in door. */
export const ACT_ROLES = ['investigator', 'supervisor', 'panelist', 'auditor', 'administrator', 'system'] as const;

export type ActRole = (typeof ACT_ROLES)[number];

/** Facts about an act: ids, hashes, counts and codes. Never a name, an address, a query or a sentence. */
type ActDetail = Readonly<Record<string, string | number | boolean | null>>;

/** One entry of the ledger: who did what to which thing, and when. It holds no personal data, because it can never be erased. */
export interface Act {
  /** ISO 8601 in UTC with milliseconds, as text, so that the hashed bytes are the stored bytes. */
  readonly at: string;
  readonly actor: AccountId | 'system';
  readonly role: ActRole;
  readonly kind: ActKind;
  /** The id of the thing acted upon: a UUID, or a short id such as a criterion or a source. */
  readonly subject: string;
  readonly detail: ActDetail;
}

const TEXT_LENGTH_MAX = 200;
const SUBJECT_LENGTH_MAX = 64;
const DETAILS_MAX = 40;

const ActForm = z.strictObject({
  at: z.iso.datetime({ precision: 3 }),
  actor: z.string().transform((text, context): AccountId | 'system' => {
    const actor = text === 'system' ? text : readId<'account'>(text);
    if (actor !== null) return actor;
    context.addIssue('an actor is an account id or "system"');
    return z.NEVER;
  }),
  role: z.enum(ACT_ROLES),
  kind: z.enum(ACT_KINDS as readonly [ActKind, ...ActKind[]]),
  subject: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

/**
 * The canonical JSON (RFC 8785) of an act: exactly what is stored, hashed and served. Refuses (`BAD_INPUT`) an act that is malformed or
 * that could carry personal data.
 */
export function actText(act: Act): string {
  const form = ActForm.safeParse(act);
  if (!form.success) throw new Failure('BAD_INPUT', `this is not an act: ${z.prettifyError(form.error)}`);
  assertImpersonal(act);
  const text = canonicalJson(act);
  if (Buffer.byteLength(text) > ENTRY_BYTES_MAX) throw new Failure('BAD_INPUT', 'the act is too long for the ledger');
  return text;
}

/** Reads an act back. Throws `EVIDENCE_DAMAGED` for anything `actText` could not have written. */
export function readAct(text: string): Act {
  const damaged = (why: string): Failure => new Failure('EVIDENCE_DAMAGED', why);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw damaged('the entry is not JSON');
  }
  const form = ActForm.safeParse(value);
  if (!form.success) throw damaged('the entry is not an act');
  if (canonicalJson(value) !== text) throw damaged('the entry is not in canonical form');
  try {
    assertImpersonal(form.data);
  } catch (error) {
    throw error instanceof Failure ? damaged(error.message) : error;
  }
  return form.data;
}

/**
 * Refuses (`BAD_INPUT`) what could be personal data in the subject or the detail: e-mail addresses, URLs and host names, telephone and
 * social security numbers, anything with spaces or beyond plain ASCII, anything over 200 characters. Names the field, not its content.
 */
export function assertImpersonal({ subject, detail }: Pick<Act, 'subject' | 'detail'>): void {
  const problems: { field: string; problem: string }[] = [];
  const names = Object.keys(detail);
  if (subject.length > SUBJECT_LENGTH_MAX)
    problems.push({ field: 'subject', problem: `longer than ${SUBJECT_LENGTH_MAX} characters` });
  if (names.length > DETAILS_MAX) problems.push({ field: 'detail', problem: `more than ${DETAILS_MAX} facts` });
  for (const name of names) {
    if (!/^[a-z][A-Za-z0-9]{0,39}$/.test(name))
      problems.push({ field: 'detail', problem: 'a fact is named in plain camel case' });
  }
  for (const [field, value] of [['subject', subject] as const, ...Object.entries(detail)]) {
    const problem = typeof value === 'string' ? personalAspect(value) : typeof value === 'number' ? uncountable(value) : null;
    if (problem !== null) problems.push({ field, problem });
  }
  if (problems.length === 0) return;
  const list = problems.map(({ field, problem }) => `${field} (${problem})`).join(', ');
  throw new Failure('BAD_INPUT', `the ledger holds ids, hashes, counts and codes only: ${list}`, problems);
}

// Rows are tried in order, so that the first problem named is the plainest.
const ASPECTS: readonly (readonly [problem: string, pattern: RegExp])[] = [
  ['empty', /^$/],
  [`longer than ${TEXT_LENGTH_MAX} characters`, new RegExp(`^.{${TEXT_LENGTH_MAX + 1},}$`, 'su')],
  ['holds a space', /\s/u],
  ['looks like an e-mail address or a handle', /@|%40/i],
  ['looks like a web address', /:\/\/|^(?:https?|ftp|mailto|tel|data):|^www\./i],
  [
    'looks like a host name',
    /(?:^|[^A-Za-z0-9-])[A-Za-z0-9-]+\.(?:com|org|net|edu|gov|mil|info|biz|io|co|uk|us|tv|app|dev|blog|social|online|xyz)(?![A-Za-z0-9_-])/i,
  ],
  ['looks like a telephone or social security number', /^(?=(?:\D*\d){9,15}\D*$)\+?[\d().-]+$/],
  ['holds characters that ids and codes do not have', /[^A-Za-z0-9_.:+=-]/],
];

function personalAspect(text: string): string | null {
  return ASPECTS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function uncountable(value: number): string | null {
  return Number.isFinite(value) ? null : 'not a number that can be written down';
}
