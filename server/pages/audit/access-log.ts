import { z } from 'zod';
import { canonicalJson } from '../../../core/canonical.ts';
import { Failure } from '../../../core/failure.ts';
import { readId } from '../../../core/ids.ts';
import { listActors, listActs, walkActs, type ActCursor, type ActFilter, type RecordedAct } from '../../../sql/audit/ledger.ts';
import type { Transaction } from '../../../sql/database.ts';
import { show, type Desk, type Page, type Reply } from '../../page.ts';
import { openForm } from '../form.ts';
import { filterFields, filterOf, readWanted, writtenOut, type WantedActs } from './access-log-filter.ts';
import { csvLine } from './csv.ts';
import { recordedExport } from './recorded-export.ts';
import type { ActRow } from './views.ts';
import { actInWords } from './words.ts';

const PAGE = 100;
const PATH = '/access-log';

/** Who did what, when, to which thing (U-14): every recorded act, from the latest backwards. */
export const accessLog: Page = {
  method: 'get',
  path: PATH,
  roles: ['auditor'],
  handle: (desk) => showLog(desk, readWanted(desk)),
};

/** The same acts as a file. Taking them along is recorded, with the filter and the hash of what was taken. */
export const accessLogCsv: Page = {
  method: 'get',
  path: `${PATH}.csv`,
  roles: ['auditor'],
  async handle(desk) {
    const wanted = readWanted(desk);
    if (wanted instanceof Failure) return showLog(desk, wanted);
    const detail = { ...writtenOut(wanted), what: 'access-log', form: 'csv' };
    const file = { subject: 'access-log', detail, mediaType: 'text/csv', downloadAs: 'access-log.csv' };
    return recordedExport(desk, file, (transaction) => actsCsv(transaction, filterOf(wanted)));
  },
};

async function showLog(desk: Desk, read: WantedActs | Failure): Promise<Reply> {
  const wanted = read instanceof Failure ? null : read;
  const { acts, actors } = await desk.transaction(async (transaction) => ({
    // A filter that cannot be read shows nothing, not everything.
    acts: wanted === null ? [] : await listActs(transaction, filterOf(wanted), cursorIn(desk), PAGE + 1),
    actors: await listActors(transaction),
  }));
  const form = openForm(desk.query, read instanceof Failure ? read : null);
  const shown = acts.slice(0, PAGE);
  const last = acts.length > PAGE ? shown.at(-1) : undefined;
  const kept = wanted === null ? {} : writtenOut(wanted);
  return show(
    'audit/access-log',
    {
      title: 'Access log',
      fields: filterFields(form, actors),
      summary: form.summary(),
      filtered: Object.keys(kept).length > 0,
      acts: shown.map(actRow),
      csvHref: shown.length === 0 ? null : hrefOf(`${PATH}.csv`, kept),
      olderHref: last === undefined ? null : hrefOf(PATH, { ...kept, before: last.at.toISOString(), id: last.id }),
    },
    wanted === null ? 422 : 200,
  );
}

const hrefOf = (path: string, query: Readonly<Record<string, string>>) => {
  const text = new URLSearchParams(query).toString();
  return text === '' ? path : `${path}?${text}`;
};

function cursorIn({ query }: Desk): ActCursor | null {
  const at = z.iso.datetime().safeParse(query['before']);
  const id = readId(query['id']);
  return at.success && id !== null ? { at: at.data, id } : null;
}

function actRow(act: RecordedAct): ActRow {
  return {
    at: act.at,
    who: whoDid(act),
    what: actInWords(act.kind),
    kind: act.kind,
    facts: factsInWords(act),
    subject: act.subject,
    subjectHref: hrefOf(PATH, { subject: act.subject }),
    index: act.index,
    entryHref: act.index === null ? null : `/ledger/entries/${act.index}`,
  };
}

/** Who did it, in which role, and whether by a program; what happens at the door is done in no role. */
function whoDid({ actor, actorName, role, detail }: RecordedAct): string {
  if (actor === null) return 'the system';
  const name = actorName ?? actor;
  if (role === 'system') return name;
  return 'token' in detail ? `${name} (${role}, through an API token)` : `${name} (${role})`;
}

/** The facts that people can read: no ids and hashes, which the entry itself has. */
const factsInWords = ({ detail }: RecordedAct): string =>
  Object.entries(detail)
    .filter(([, value]) => value !== null && String(value).length < 32)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${String(value)}`)
    .join(', ');

/** The acts as CSV, from the latest backwards, some at a time: there may be a million. */
async function* actsCsv(transaction: Transaction, filter: ActFilter): AsyncGenerator<string, { readonly acts: number }> {
  let count = 0;
  yield csvLine(['at', 'actor', 'name', 'role', 'kind', 'subject', 'entry', 'detail']);
  for await (const acts of walkActs(transaction, filter)) {
    count += acts.length;
    yield acts.map(actLine).join('');
  }
  return { acts: count };
}

const actLine = ({ at, actor, actorName, role, kind, subject, index, detail }: RecordedAct) =>
  csvLine([
    at.toISOString(),
    actor ?? 'system',
    actorName ?? '',
    role,
    kind,
    subject,
    index === null ? '' : String(index),
    canonicalJson(detail),
  ]);
