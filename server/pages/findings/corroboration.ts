import { CORROBORATION_WORDS, type Corroboration } from '../../../core/criteria/authorship.ts';
import {
  corroborationCandidates,
  corroborationNote,
  corroborationOnRecord,
  type Claim,
} from '../../../core/finding/corroborate.ts';
import type { ApplicantId, CaptureId, FindingId } from '../../../core/ids.ts';
import type { Transaction } from '../../../sql/database.ts';
import { listOtherFindings } from '../../../sql/finding/corroboration.ts';
import { listResponses } from '../../../sql/finding/response.ts';
import type { CorroborationView } from './views.ts';

/** A finding, stored or as it would be, whose corroboration is looked up. */
export interface ToCorroborate extends Omit<Claim, 'url'> {
  /** `null` while it is not kept. */
  readonly id: FindingId | null;
  readonly applicantId: ApplicantId;
  readonly captureId: CaptureId;
  readonly corroboration: Corroboration;
}

/** What on record could corroborate a finding, and what is to be said about the level that was recorded. `url` is where its page was. */
export async function readCorroboration(
  transaction: Transaction,
  finding: ToCorroborate,
  url: string,
): Promise<CorroborationView> {
  const { id, applicantId, captureId, corroboration } = finding;
  const others = await listOtherFindings(transaction, applicantId, captureId, id);
  const responses =
    id === null ? [] : (await listResponses(transaction, applicantId)).filter(({ findingId }) => findingId === id);
  const candidates = corroborationCandidates({ ...finding, url }, others, responses);
  return {
    recorded: `${corroboration} ${CORROBORATION_WORDS[corroboration]}`,
    note: corroborationNote(corroboration, corroborationOnRecord(candidates)),
    candidates: candidates.map(({ level, counts, why, findingId }) => ({
      what: findingId === null ? 'The applicant’s response' : `Finding ${findingId.slice(0, 8)}`,
      href: findingId === null ? `/applicants/${applicantId}#responses` : `/findings/${findingId}`,
      level,
      counts,
      why,
    })),
  };
}
