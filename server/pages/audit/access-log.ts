import { z } from 'zod';
import { Failure } from '../../../core/failure.ts';
import { readId, type AccountId } from '../../../core/ids.ts';
import { ACT_KINDS } from '../../../core/ledger/act.ts';
import { listActors, listActs, type ActCursor, type ActFilter, type RecordedAct } from '../../../sql/audit/ledger.ts';
import { show, type Desk, type Page } from '../../page.ts';
import { openForm, type Form } from '../form.ts';
import type { ActRow } from './views.ts';
import { actInWords } from './words.ts';

const PAGE = 100;
const PATH = '/access-log';

const empty = (text: string) => (text === '' ? null : text);
const day = z
  .string()
  .trim()
  .default('')
  .transform(empty)
  .pipe(z.iso.date({ error: 'must be a day such as 2026-03-31' }).nullable());
const Filter = z.object({
  kind: z.string().default('').transform(empty).pipe(z.enum(ACT_KINDS, 'choose a kind from the list').nullable()),
  actor: z
    .string()
    .default('')
    .transform((text, context): AccountId | null => {
      const id = readId<'account'>(text);
      if (id === null && text !== '') context.addIssue('choose a person from the list');
      return id;
    }),
  subject: z.string().trim().default('').transform(empty).pipe(z.string().max(64, 'must be at most 64 characters').nullable()),
  from: day,
  to: day,
});
const NOTHING: ActFilter = { kind: null, actor: null, subject: null, from: null, to: null };

/** Who did what, when, to which thing (U-14): every recorded act, from the latest backwards. */
export const accessLog: Page = {
  method: 'get',
  path: PATH,
  roles: ['auditor'],
  async handle(desk) {
    const read = Filter.safeParse(desk.query);
    const filter = read.success ? read.data : NOTHING;
    const { acts, actors } = await desk.transaction(async (transaction) => ({
      // A filter that cannot be read shows nothing, not everything.
      acts: read.success ? await listActs(transaction, filter, cursorIn(desk), PAGE + 1) : [],
      actors: await listActors(transaction),
    }));
    const form = openForm(desk.query, read.success ? null : failureOf(read.error));
    const shown = acts.slice(0, PAGE);
    const last = acts.length > PAGE ? shown.at(-1) : undefined;
    return show(
      'audit/access-log',
      {
        title: 'Access log',
        fields: filterFields(form, actors),
        summary: form.summary(),
        filtered: Object.values(filter).some((value) => value !== null),
        acts: shown.map(actRow),
        olderHref: last === undefined ? null : olderHref(filter, { at: last.at.toISOString(), id: last.id }),
      },
      read.success ? 200 : 422,
    );
  },
};

function failureOf({ issues }: z.ZodError): Failure {
  const fields = issues.map(({ path, message }) => ({ field: path.join('.'), problem: message }));
  return new Failure('BAD_INPUT', 'These acts cannot be looked for yet.', fields);
}

function filterFields(form: Form, actors: readonly { readonly id: AccountId; readonly name: string }[]) {
  return [
    form.choice('kind', 'What was done', [
      ['', 'Anything'],
      ...ACT_KINDS.map((kind): [string, string] => [kind, `${kind}: ${actInWords(kind)}`]),
    ]),
    form.choice('actor', 'By whom', [['', 'Anybody'], ...actors.map(({ id, name }): [string, string] => [id, name])]),
    form.line('subject', 'To what', { hint: 'The id of an applicant, a capture, a report or anything else.' }),
    form.day('from', 'From'),
    form.day('to', 'Up to and with'),
  ];
}

function cursorIn({ query }: Desk): ActCursor | null {
  const at = z.iso.datetime().safeParse(query['before']);
  const id = readId(query['id']);
  return at.success && id !== null ? { at: at.data, id } : null;
}

function olderHref(filter: ActFilter, cursor: ActCursor): string {
  const kept = Object.entries(filter).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return `${PATH}?${new URLSearchParams([...kept, ['before', cursor.at], ['id', cursor.id]]).toString()}`;
}

function actRow(act: RecordedAct): ActRow {
  return {
    at: act.at,
    who: whoDid(act),
    what: actInWords(act.kind),
    kind: act.kind,
    subject: act.subject,
    subjectHref: `${PATH}?${new URLSearchParams({ subject: act.subject }).toString()}`,
    index: act.index,
    entryHref: act.index === null ? null : `/ledger/entries/${act.index}`,
  };
}

/** Who did it and in which role; what happens at the door is done in none. */
function whoDid({ actor, actorName, role }: RecordedAct): string {
  if (actor === null) return 'the system';
  const name = actorName ?? actor;
  return role === 'system' ? name : `${name} (${role})`;
}
