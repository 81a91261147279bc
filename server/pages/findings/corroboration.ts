import { z } from 'zod';
import {
  AUTHORSHIPS,
  CORROBORATION_WORDS,
  CORROBORATIONS,
  type Authorship,
  type Corroboration,
} from '../../../core/criteria/authorship.ts';
import { CRITERION_IDS, type CriterionId } from '../../../core/criteria/criteria.ts';
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
import type { Desk } from '../../page.ts';
import type { CorroborationView, PanelCorroboration } from './views.ts';

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

const chosen = <Word extends string>(words: readonly Word[]) =>
  z
    .enum(words as readonly [Word, ...Word[]])
    .nullable()
    .catch(null);
const Typing = z.object({
  criterion: chosen<CriterionId>(CRITERION_IDS),
  authorship: chosen<Authorship>(AUTHORSHIPS),
  corroboration: chosen<Corroboration>(CORROBORATIONS),
  conductDate: z.iso.date().nullable().catch(null),
});

/** What the report would say of corroboration by what has been typed so far, and what is on record, once enough is typed to look it up. */
export async function readTypedCorroboration(
  transaction: Transaction,
  typed: Desk['typed'],
  place: Pick<ToCorroborate, 'id' | 'applicantId' | 'captureId' | 'quotation'>,
  url: string,
): Promise<PanelCorroboration> {
  const { criterion, authorship, corroboration, conductDate } = Typing.parse(typed);
  return {
    panelText: corroboration === null ? null : CORROBORATION_WORDS[corroboration],
    onRecord:
      criterion === null || authorship === null || corroboration === null
        ? null
        : await readCorroboration(transaction, { ...place, criterion, authorship, corroboration, conductDate }, url),
  };
}
