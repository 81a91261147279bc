import type { Step } from '../../core/protocol/protocol.ts';
import { policyOf } from '../../core/protocol/sources.ts';
import type { Door, DoorAnswer } from '../egress/door.ts';
import { belongs } from './belonging.ts';
import type { Hit, PlannedRequest, SearchPage, SearchResult, Source, SourceOutcome } from './source.ts';
import type { VerdictTable } from './verdicts.ts';

/** One thing as a source listed it. `about` is everything that was said of it, to tell whether it belongs to the query. */
export interface Listed extends Omit<Hit, 'rank'> {
  readonly about: readonly string[];
}

/** What one page of an answer says. */
export type Reading =
  | {
      readonly ok: true;
      readonly listed: readonly Listed[];
      /** Where the source goes on, or null when it positively ends here. */
      readonly next: PlannedRequest | null;
      /** How many there are in all, where the source says. */
      readonly total: number | null;
      /** Something the source said beside its results that a person should know. */
      readonly note: string | null;
      /** The source says it did not look everywhere, so neither "none" nor "all" can be concluded. */
      readonly incomplete: boolean;
    }
  | NotRead;

/** An answer that is no results page: its row in the verdict table, and what the source itself said, if anything. */
export interface NotRead {
  readonly ok: false;
  readonly kind: string;
  readonly said: string | null;
}

export const notRead = (kind: string, said: string | null = null): NotRead => ({ ok: false, kind, said });

/** A page read without anything special about it. */
export const readPage = (
  listed: readonly Listed[],
  next: PlannedRequest | null,
  total: number | null,
): Reading & { readonly ok: true } => ({
  ok: true,
  listed,
  next,
  total,
  note: null,
  incomplete: false,
});

/** What a page that could not be read means, by the source's table. A kind without a row is a mistake in the source. */
export function meaning(
  { kind, said }: NotRead,
  table: VerdictTable,
): { readonly outcome: SourceOutcome; readonly reason: string } {
  const verdict = table[kind];
  if (verdict === undefined) throw new Error(`no verdict for "${kind}"`);
  return { outcome: verdict[0], reason: said === null ? verdict[1] : `${verdict[1]} It said: ${said.slice(0, 200)}` };
}

/** Asks one source one thing through the door, as its policy says. */
export function askSource(
  door: Pick<Door, 'ask'>,
  { id, asksToWaitMs }: Pick<Source, 'id' | 'asksToWaitMs'>,
  { url, accept }: PlannedRequest,
): Promise<DoorAnswer> {
  const { governedBy, intervalMs, requestsPerDayMax, key } = policyOf(id);
  return door.ask({
    url,
    accept,
    purpose: governedBy === 'terms' ? 'api' : 'lookup',
    intervalMs,
    perDayMax: requestsPerDayMax,
    ...(key === null ? {} : { key }),
    ...(asksToWaitMs === undefined ? {} : { asksToWaitMs }),
  });
}

/** Reads a source page by page, to its end or to the step's limits, and concludes. `read` sees each answer with its page number, from 1. */
export async function searchByPages(
  source: Pick<Source, 'id' | 'plan' | 'verdicts' | 'asksToWaitMs'>,
  query: string,
  step: Step,
  door: Pick<Door, 'ask'>,
  read: (answer: DoorAnswer, page: number) => Reading,
): Promise<SearchResult> {
  const gathered = gather(query);
  const pages: SearchPage[] = [];
  let request: PlannedRequest | null = source.plan(query, step);
  while (request !== null && pages.length < step.pages && gathered.kept.length < step.hits) {
    const answer = await askSource(door, source, request);
    const reading = read(answer, pages.length + 1);
    if (!reading.ok) {
      const failure = meaning(reading, source.verdicts);
      pages.push({ answer, ...failure, hits: 0 });
      return conclude(gathered, step, pages, { request: null, failure });
    }
    const news = gathered.add(reading);
    pages.push({
      answer,
      outcome: reading.listed.length > 0 ? 'found' : 'none',
      reason: reading.note,
      hits: reading.listed.length,
    });
    // A page with nothing new on it is the end for sources that repeat their last page for ever.
    request = news ? reading.next : null;
  }
  return conclude(gathered, step, pages, { request, failure: null });
}

interface Gathered {
  readonly kept: Listed[];
  listed: number;
  strangers: number;
  unusable: number;
  total: number | null;
  incomplete: boolean;
  readonly notes: Set<string>;
  /** Sorts a page in; false when there was nothing new on it. */
  add(reading: Reading & { ok: true }): boolean;
}

function gather(query: string): Gathered {
  const seen = new Set<string>();
  return {
    kept: [],
    listed: 0,
    strangers: 0,
    unusable: 0,
    total: null,
    incomplete: false,
    notes: new Set(),
    add({ listed, total, note, incomplete }) {
      const fresh = listed.filter(({ url }) => !seen.has(url) && seen.add(url));
      for (const one of fresh) {
        if (!isWebAddress(one.url)) this.unusable += 1;
        else if (!belongs(query, [one.title, one.snippet, one.url, ...one.about])) this.strangers += 1;
        else this.kept.push(one);
      }
      this.listed += fresh.length;
      this.total ??= total;
      this.incomplete ||= incomplete;
      if (note !== null) this.notes.add(note);
      return fresh.length > 0;
    },
  };
}

/** What is kept of a listed thing, at its place in the list; the address as a browser would write it. */
export const asHit = ({ url, title, snippet, publishedAt, subjectKey }: Listed, index: number): Hit => ({
  url: new URL(url).href,
  title,
  snippet,
  rank: index + 1,
  publishedAt,
  subjectKey,
});

/** Something a browser can be sent to: nothing that runs and nothing that carries a password. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}

interface Ending {
  readonly request: PlannedRequest | null;
  readonly failure: { readonly outcome: SourceOutcome; readonly reason: string } | null;
}

function conclude(gathered: Gathered, step: Step, pages: readonly SearchPage[], ending: Ending): SearchResult {
  const hits = gathered.kept.slice(0, step.hits).map(asHit);
  const { outcome, reason } = verdictOf(gathered, step, pages.length, ending);
  const wait = pages.at(-1)?.answer.retryAfterMs ?? null;
  return { outcome, reason, hits, pages, retryAfterMs: outcome === 'found' || outcome === 'none' ? null : wait };
}

function verdictOf(
  gathered: Gathered,
  step: Step,
  pages: number,
  { request, failure }: Ending,
): Pick<SearchResult, 'outcome' | 'reason'> {
  const { kept, listed, total } = gathered;
  const notes = [...gathered.notes, ...droppedNotes(gathered)];
  if (failure !== null && kept.length === 0) return failure;
  if (failure !== null)
    return { outcome: 'partial', reason: sentences(`Page ${pages} could not be read: ${failure.reason}`, ...notes) };
  if (kept.length === 0 && listed > 0)
    return { outcome: 'indeterminate', reason: sentences('Everything listed was about something else.', ...notes) };
  if (kept.length === 0) {
    // A source that warned, or did not look everywhere, has not said zero.
    if (notes.length > 0 || gathered.incomplete)
      return { outcome: 'indeterminate', reason: sentences('Nothing was listed.', ...notes) };
    return { outcome: 'none', reason: null };
  }
  const capped = capNote(gathered, step, pages, request !== null);
  if (gathered.incomplete) return { outcome: 'partial', reason: sentences(...notes, capped) };
  if (capped === null && total !== null && listed < total) {
    return { outcome: 'partial', reason: sentences(`The source counted ${total} but listed ${listed}.`, ...notes) };
  }
  return { outcome: 'found', reason: sentences(...notes, capped) };
}

function droppedNotes({ strangers, unusable }: Gathered): string[] {
  return [
    ...(strangers > 0
      ? [`${count(strangers, 'hit')} left out: nothing of the query is in ${strangers === 1 ? 'it' : 'them'}.`]
      : []),
    ...(unusable > 0 ? [`${count(unusable, 'hit')} left out: no address that can be opened.`] : []),
  ];
}

function capNote({ kept, total }: Gathered, step: Step, pages: number, goesOn: boolean): string | null {
  const of = total === null ? '' : ` of ${total}`;
  if (kept.length > step.hits || (kept.length === step.hits && goesOn))
    return `Only the first ${step.hits}${of} were kept, as the protocol says.`;
  return goesOn ? `Only the first ${count(pages, 'page')} were read, as the protocol says.` : null;
}

/** "1 hit", "3 hits". */
export const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;

/** Joins what there is to say; null when there is nothing. */
export const sentences = (...said: readonly (string | null)[]) => said.filter((sentence) => sentence !== null).join(' ') || null;
