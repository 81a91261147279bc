import { z } from 'zod';
import { AUTHORSHIPS, type Authorship } from '../../core/criteria/authorship.ts';
import { CRITERION_IDS, type CriterionId } from '../../core/criteria/criteria.ts';
import type { OtherFinding } from '../../core/finding/corroborate.ts';
import type { ApplicantId, CaptureId, FindingId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(import.meta.url, 'list_others');

const listed = <Word extends string>(words: readonly Word[]) => z.enum(words as readonly [Word, ...Word[]]);
const Other = z.object({
  findingId: z.uuid(),
  url: z.string(),
  criterion: listed<CriterionId>(CRITERION_IDS),
  conductDate: z.string().nullable(),
  quotation: z.string(),
  authorship: listed<Authorship>(AUTHORSHIPS),
  attributed: z.boolean(),
  kin: z.boolean(),
});

/** The applicant's other findings, with what decides whether they can corroborate one on this capture. Withdrawn ones are none. */
export async function listOtherFindings(
  { client }: Transaction,
  applicant: ApplicantId,
  capture: CaptureId,
  except: FindingId | null,
): Promise<OtherFinding[]> {
  const { rows } = await client.query(sql.list_others, [applicant, capture, except]);
  return z.array(Other).parse(rows);
}
