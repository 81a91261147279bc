import { z } from 'zod';
import { VERDICTS } from '../capture/capture.ts';
import { PROTECTED_CLASSES } from '../../core/filter/index.ts';
import type { AccountId, RoundId } from '../../core/ids.ts';
import { OUTCOMES } from '../../core/outcome/outcome.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(
  import.meta.url,
  'list_step_figures',
  'list_mask_figures',
  'list_mask_readers',
  'list_verdict_tallies',
  'list_reading_tallies',
);

const account = z.uuid().transform((id) => id as AccountId);
const ms = z.number();

const StepFigures = z.object({
  stepNo: z.int(),
  title: z.string(),
  source: z.string(),
  /** How many applicants were asked about. */
  asked: z.int(),
  /** The least, a quarter, the middle, three quarters and the most of the times of its searches, in milliseconds; `null` when none ended. */
  times: z.tuple([ms, ms, ms, ms, ms]).nullable(),
  /** Attempts beyond the first, in all and the most for one applicant. */
  retries: z.int(),
  retriesMost: z.int(),
  /** How many searches ended how. */
  outcomes: z.partialRecord(z.enum([...OUTCOMES, 'not_ended']), z.int()),
});
/** What was done in one step for all applicants of a round. */
export type StepFigures = z.infer<typeof StepFigures>;

const MaskFigures = z.object({ class: z.enum(PROTECTED_CLASSES), byFilter: z.int(), byPeople: z.int() });
/** How often a class was hidden by the filter, and how often by a person whom that was not enough; in findings as they stand now. */
export type MaskFigures = z.infer<typeof MaskFigures>;

const MaskReader = z.object({ id: account, name: z.string(), masks: z.int(), findings: z.int(), shownAgain: z.int() });
/** Who hid more than the filter did, in how many findings, and how many stretches that people had hidden they showed again. */
export type MaskReader = z.infer<typeof MaskReader>;

const VerdictTally = z.object({
  one: z.enum(VERDICTS),
  other: z.enum(VERDICTS),
  readerId: account,
  reader: z.string(),
  count: z.int(),
});
/** How often a second reader, not knowing the first verdict, said this of pages of which the first one said that. */
export type VerdictTally = z.infer<typeof VerdictTally>;

const ReadingTally = z.object({ readerId: account, reader: z.string(), agreed: z.int(), read: z.int() });
/** How many second readings of findings somebody gave, and to how many of them they agreed. */
export type ReadingTally = z.infer<typeof ReadingTally>;

/** Everything the dashboard of one round is drawn from. */
export interface Dashboard {
  readonly steps: readonly StepFigures[];
  readonly masks: readonly MaskFigures[];
  readonly maskReaders: readonly MaskReader[];
  readonly verdicts: readonly VerdictTally[];
  readonly readings: readonly ReadingTally[];
}

/** The figures of a round, each counted by the database; of a round that does not exist there are none. */
export async function loadDashboard({ client }: Transaction, round: RoundId): Promise<Dashboard> {
  const rowsOf = async (query: keyof typeof sql) => (await client.query<Record<string, unknown>>(sql[query], [round])).rows;
  return {
    steps: z.array(StepFigures).parse(await rowsOf('list_step_figures')),
    masks: z.array(MaskFigures).parse(await rowsOf('list_mask_figures')),
    maskReaders: z.array(MaskReader).parse(await rowsOf('list_mask_readers')),
    verdicts: z.array(VerdictTally).parse(await rowsOf('list_verdict_tallies')),
    readings: z.array(ReadingTally).parse(await rowsOf('list_reading_tallies')),
  };
}
