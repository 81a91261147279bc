import { z } from 'zod';
import { drawSample, hashOfJudged, SAMPLE_SIZE_MAX } from '../../core/audit/sample.ts';
import { Failure } from '../../core/failure.ts';
import type { CaptureId, RequisitionId, RoundId, SampleId } from '../../core/ids.ts';
import { VERDICTS } from '../capture/capture.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';

const sql = queriesBeside(import.meta.url, 'find_round', 'list_judged', 'insert_sample', 'insert_sampled');

const Round = z.object({ requisitionId: z.uuid().transform((id) => id as RequisitionId) });
const Judged = z.object({
  id: z.uuid().transform((id) => id as CaptureId),
  attributionId: z.uuid(),
  verdict: z.enum(VERDICTS),
});

/**
 * Draws a sample of the judged pages of a round and records size, seed and the hash of what it was drawn from, before anything of it can be
 * shown. Throws `Failure`: NOT_FOUND, BAD_INPUT (no page has been judged, or the size is out of bounds), ALREADY_DONE (an own sample
 * of this round goes on).
 */
export async function drawSampleOf(
  transaction: Transaction,
  round: RoundId,
  { size, seed }: { readonly size: number; readonly seed: string },
): Promise<SampleId> {
  const { client, actor } = transaction;
  const found: unknown = (await client.query(sql.find_round, [round])).rows[0];
  if (found === undefined) throw new Failure('NOT_FOUND', 'There is no such round.');
  const { requisitionId } = Round.parse(found);
  const judged = z.array(Judged).parse((await client.query(sql.list_judged, [round])).rows);
  assertDrawable(size, judged.length);

  const drawn = drawSample(judged, size, seed);
  const judgedSha256 = hashOfJudged(judged);
  const values = [requisitionId, round, drawn.length, seed, judged.length, judgedSha256, actor];
  const { rows } = await client.query<{ id: SampleId }>(sql.insert_sample, values).catch((error: unknown) => {
    throw violatedConstraint(error) === 'one_open_sample' ? goesOn() : error;
  });
  const [{ id } = { id: '' as SampleId }] = rows;
  const pages = [drawn.map((page) => page.id), drawn.map(({ attributionId }) => attributionId)];
  await client.query(sql.insert_sampled, [requisitionId, id, ...pages]);
  await recordAct(transaction, {
    kind: 'sample.drawn',
    subject: id,
    detail: { round, size: drawn.length, seed, judged: judged.length, judgedSha256 },
  });
  return id;
}

function assertDrawable(size: number, judged: number): void {
  const problem =
    judged === 0
      ? 'no page of this round has been judged yet'
      : size > Math.min(judged, SAMPLE_SIZE_MAX)
        ? `must be at most ${Math.min(judged, SAMPLE_SIZE_MAX)}: ${judged} pages of this round have been judged`
        : null;
  if (problem !== null) throw new Failure('BAD_INPUT', 'The sample cannot be drawn yet.', [{ field: 'size', problem }]);
}

const goesOn = () => new Failure('ALREADY_DONE', 'You are judging a sample of this round already. Finish or end it first.');
