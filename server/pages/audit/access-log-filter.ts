import { z } from 'zod';
import { Failure } from '../../../core/failure.ts';
import { readId, type AccountId } from '../../../core/ids.ts';
import { ACT_KINDS, ACT_ROLES } from '../../../core/ledger/act.ts';
import type { ActFilter } from '../../../sql/audit/ledger.ts';
import type { Desk } from '../../page.ts';
import type { Field, Form } from '../form.ts';
import { actInWords } from './words.ts';

const empty = (text: string) => (text === '' ? null : text);
const typed = z.string().trim().default('').transform(empty);
const day = typed.pipe(z.iso.date({ error: 'must be a day such as 2026-03-31' }).nullable());

/** What acts are about: the first word of their kinds, with what people read for it. */
const ABOUT = Object.fromEntries(
  [...new Set(ACT_KINDS.map((kind) => kind.split('.')[0] ?? ''))].map((noun) => [noun, noun.replaceAll('_', ' ')]),
);

const Filter = z.object({
  about: typed.pipe(z.enum(Object.keys(ABOUT), 'choose from the list').nullable()),
  kind: typed.pipe(z.enum(ACT_KINDS, 'choose a kind from the list').nullable()),
  actor: z
    .string()
    .default('')
    .transform((text, context): AccountId | null => {
      const id = readId<'account'>(text);
      if (id === null && text !== '') context.addIssue('choose a person from the list');
      return id;
    }),
  role: typed.pipe(z.enum(ACT_ROLES, 'choose a role from the list').nullable()),
  // No names: what is typed here stands in the address of the page.
  subject: typed.pipe(
    z
      .string()
      .max(64, 'must be at most 64 characters')
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id, as this log, a page or a file shows it; never a name')
      .nullable(),
  ),
  from: day,
  to: day,
});
/** What of the log is wanted: ids, codes and days. */
export type WantedActs = z.infer<typeof Filter>;

/** Reads the filter out of the address. What cannot be read is a failure that names each field. */
export function readWanted({ query }: Desk): WantedActs | Failure {
  const read = Filter.safeParse(query);
  if (read.success) return read.data;
  const fields = read.error.issues.map(({ path, message }) => ({ field: path.join('.'), problem: message }));
  return new Failure('BAD_INPUT', 'These acts cannot be looked for yet.', fields);
}

/** Which acts that is. A kind says more than what it is about. */
export function filterOf({ about, kind, ...rest }: WantedActs): ActFilter {
  const kinds = kind !== null ? [kind] : about === null ? null : ACT_KINDS.filter((one) => one.startsWith(`${about}.`));
  return { ...rest, kinds };
}

/** The filter as it is written into addresses and into the ledger: only what restricts. */
export const writtenOut = (wanted: WantedActs): Record<string, string> =>
  Object.fromEntries(Object.entries(wanted).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));

/** The form that narrows the log. */
export function filterFields(form: Form, actors: readonly { readonly id: AccountId; readonly name: string }[]): Field[] {
  const role = (one: string): [string, string] => [one, one === 'system' ? 'none: the system, or at the door' : one];
  return [
    form.choice('about', 'About', [['', 'Anything'], ...Object.entries(ABOUT)]),
    form.choice('actor', 'By whom', [['', 'Anybody'], ...actors.map(({ id, name }): [string, string] => [id, name])]),
    form.choice('role', 'In which role', [['', 'Any'], ...ACT_ROLES.map(role)]),
    form.day('from', 'From'),
    form.day('to', 'Up to and with'),
    form.line('subject', 'To what', { hint: 'The id of an applicant, a capture, a report or anything else.' }),
    form.choice('kind', 'What exactly was done', [
      ['', 'Anything'],
      ...ACT_KINDS.map((kind): [string, string] => [kind, `${kind}: ${actInWords(kind)}`]),
    ]),
  ];
}
