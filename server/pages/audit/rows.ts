import { z } from 'zod';
import { seconds } from '../../../core/audit/audit-test.ts';
import { CLASS_WORDS, PROTECTED_CLASSES } from '../../../core/filter/index.ts';
import { Failure } from '../../../core/failure.ts';
import type { AccountId, RoundId } from '../../../core/ids.ts';
import { OUTCOMES } from '../../../core/outcome/outcome.ts';
import {
  listCountedMasks,
  listCountedReadings,
  type CountedReading,
  listCountedSearches,
  listCountedVerdicts,
  type Stretch,
} from '../../../sql/audit/rows.ts';
import { VERDICTS } from '../../../sql/capture/capture.ts';
import type { Transaction } from '../../../sql/database.ts';
import { loadRound } from '../../../sql/round/round.ts';
import { momentInWords } from '../../time-in-words.ts';
import { show, type Desk, type Page } from '../../page.ts';
import { idIn } from '../address.ts';
import { VERDICT_WORDS } from '../captures/words.ts';
import { FIELD_WORDS, RULING_WORDS } from '../findings/words.ts';
import { endOf, rowsHref, type RowList } from './parity-words.ts';
import type { CountedRow } from './views.ts';

const PAGE = 200;

/** The rows of one list that a filter leaves, in words, with what the filter says. */
interface Found {
  readonly narrowed: readonly string[];
  readonly rows: readonly (CountedRow & { readonly id: string })[];
}

/** What narrows a list: ids and codes, so that addresses hold nothing else. */
type FilterCodes = Readonly<Record<string, string | number | null>>;

/** The rows behind one kind of figure. */
interface Rows<Filter extends FilterCodes> {
  readonly list: RowList;
  readonly title: string;
  readonly columns: readonly string[];
  readonly filter: z.ZodType<Filter>;
  load(transaction: Transaction, round: RoundId, filter: Filter, stretch: Stretch): Promise<Found>;
}

const account = z
  .uuid()
  .transform((id) => id as AccountId)
  .nullable()
  .default(null);
const wanted = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);
const logHref = (subject: string) => `/access-log?${new URLSearchParams({ subject }).toString()}`;
const said = (...words: readonly (string | null)[]) => words.filter((word) => word !== null);

const searches: Rows<{ step: number | null; outcome: Parameters<typeof endOf>[0] | null }> = {
  list: 'searches',
  title: 'Searches',
  columns: ['Applicant', 'Step', 'Outcome', 'Attempts', 'Result pages', 'Began', 'Time'],
  filter: z.object({
    step: wanted(z.coerce.number().int().min(1).max(1000)),
    outcome: wanted(z.enum([...OUTCOMES, 'not_ended'])),
  }),
  async load(transaction, round, filter, stretch) {
    const found = await listCountedSearches(transaction, round, filter, stretch);
    return {
      narrowed: said(
        filter.step === null ? null : `step ${filter.step}`,
        filter.outcome === null ? null : `outcome “${endOf(filter.outcome).word}”`,
      ),
      rows: found.map((search) => ({
        id: search.id,
        href: `/audit/cells/${search.id}`,
        cells: [
          search.applicant,
          String(search.stepNo),
          endOf(search.outcome ?? 'not_ended').word,
          ...[search.attempts, search.pagesRead].map(String),
          search.startedAt === null ? '–' : momentInWords(search.startedAt),
          search.durationMs === null ? '–' : seconds(search.durationMs),
        ],
      })),
    };
  },
};

const masks: Rows<{ class: (typeof PROTECTED_CLASSES)[number] | null; by: AccountId | null }> = {
  list: 'masks',
  title: 'Masks that people added',
  columns: ['Applicant', 'Finding', 'Edition', 'In', 'What it hides', 'Whose', 'Added by', 'Added'],
  filter: z.object({ class: wanted(z.enum(PROTECTED_CLASSES)), by: account }),
  async load(transaction, round, filter, stretch) {
    const found = await listCountedMasks(transaction, round, filter, stretch);
    return {
      narrowed: said(filter.class === null ? null : CLASS_WORDS[filter.class], filter.by === null ? null : 'one person'),
      rows: found.map((mask) => ({
        id: mask.id,
        href: null,
        cells: [
          mask.applicant,
          mask.finding,
          String(mask.edition),
          FIELD_WORDS[mask.field],
          CLASS_WORDS[mask.class],
          mask.role,
          mask.addedBy,
          momentInWords(mask.addedAt),
        ],
      })),
    };
  },
};

type VerdictFilter = Parameters<typeof listCountedVerdicts>[2];
const verdicts: Rows<VerdictFilter> = {
  list: 'verdicts',
  title: 'Pages that two people judged',
  columns: ['Applicant', 'Suggested', 'First verdict', 'By', 'Second verdict', 'By', 'Second given'],
  filter: z.object({ one: wanted(z.enum(VERDICTS)), other: wanted(z.enum(VERDICTS)), by: account }),
  async load(transaction, round, filter, stretch) {
    const found = await listCountedVerdicts(transaction, round, filter, stretch);
    return {
      narrowed: said(
        filter.one === null ? null : `first “${VERDICT_WORDS[filter.one].word}”`,
        filter.other === null ? null : `second “${VERDICT_WORDS[filter.other].word}”`,
        filter.by === null ? null : 'one second reader',
      ),
      rows: found.map((page) => ({
        id: page.id,
        href: logHref(page.id),
        cells: [
          page.applicant,
          page.suggestedTier ?? '–',
          VERDICT_WORDS[page.one].word,
          page.oneBy,
          VERDICT_WORDS[page.other].word,
          page.otherBy,
          momentInWords(page.decidedAt),
        ],
      })),
    };
  },
};

/** Where the drafter stood by what was returned: whether a supervisor ruled, and how. */
function afterwards({ disputed, ruling, ruledBy }: CountedReading): string {
  if (!disputed) return '–';
  return ruling === null
    ? 'The drafter stands by it; no supervisor has ruled'
    : `The drafter stood by it; ${ruledBy ?? '–'} ruled that ${RULING_WORDS[ruling].word}`;
}

type ReadingFilter = Parameters<typeof listCountedReadings>[2];
const readings: Rows<ReadingFilter> = {
  list: 'readings',
  title: 'Second readings of findings',
  columns: ['Applicant', 'Finding', 'Edition', 'Drafted by', 'Read by', 'Answer', 'Read', 'What became of it'],
  filter: z.object({ by: account, verdict: wanted(z.enum(['agree', 'disagree'])) }),
  async load(transaction, round, filter, stretch) {
    const found = await listCountedReadings(transaction, round, filter, stretch);
    const answer = { agree: 'Agreed', disagree: 'Returned' };
    return {
      narrowed: said(filter.by === null ? null : 'one reader', filter.verdict === null ? null : answer[filter.verdict]),
      rows: found.map((reading) => ({
        id: reading.id,
        href: null,
        cells: [
          reading.applicant,
          reading.finding,
          String(reading.edition),
          reading.draftedBy,
          reading.readBy,
          answer[reading.verdict],
          momentInWords(reading.readAt),
          afterwards(reading),
        ],
      })),
    };
  },
};

/** The lists that the figures of a round lead to; each row leads on to the search, or to everything recorded about the page. */
export const countedRows: readonly Page[] = [pageOf(searches), pageOf(masks), pageOf(verdicts), pageOf(readings)];

function pageOf<Filter extends FilterCodes>(rowsOf: Rows<Filter>): Page {
  const { list, title, columns } = rowsOf;
  return {
    method: 'get',
    path: `/audit/rounds/:round/${list}`,
    roles: ['auditor'],
    async handle(desk: Desk) {
      const id = idIn<RoundId>(desk, 'round');
      const filter = rowsOf.filter.safeParse(desk.query);
      const after = z.uuid().optional().safeParse(desk.query['after']);
      if (!filter.success || !after.success) throw new Failure('NOT_FOUND', 'There are no such rows.');
      const stretch = { after: after.data ?? null, limit: PAGE + 1 };
      const { round, found } = await desk.transaction(async (transaction) => ({
        round: await loadRound(transaction, id),
        found: await rowsOf.load(transaction, id, filter.data, stretch),
      }));
      const rows = found.rows.slice(0, PAGE);
      const last = found.rows.length > PAGE ? rows.at(-1) : undefined;
      return show('audit/rows', {
        title: `${title} in the round of ${round.requisitionNumber}`,
        parityHref: `/audit/rounds/${id}/parity`,
        narrowed: found.narrowed.join(', '),
        allHref: found.narrowed.length === 0 ? null : `/audit/rounds/${id}/${list}`,
        columns,
        rows,
        whole: last === undefined && stretch.after === null,
        onHref: last === undefined ? null : rowsHref(id, list, { ...keptOf(filter.data), after: last.id }),
      });
    },
  };
}

const keptOf = (filter: FilterCodes): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])));
