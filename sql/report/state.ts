import { z } from 'zod';
import { standingTier, type Verdict } from '../../core/attribution/tier.ts';
import { AUTHORSHIPS, CORROBORATIONS, type Authorship, type Corroboration } from '../../core/criteria/authorship.ts';
import { CRITERION_IDS, type CriterionId } from '../../core/criteria/criteria.ts';
import { Failure } from '../../core/failure.ts';
import { filterVersion, PACKS } from '../../core/filter/index.ts';
import { RULINGS } from '../../core/finding/dispute.ts';
import { lookBackFrom } from '../../core/finding/draft.ts';
import { FINDING_STATUSES } from '../../core/finding/status.ts';
import type { AccountId, ApplicantId, CaptureId, FindingId, RequisitionId, RoundId, SearchId } from '../../core/ids.ts';
import { OUTCOMES } from '../../core/outcome/outcome.ts';
import { WORDS_STATES } from '../../core/recheck/recheck.ts';
import { Protocol } from '../../core/protocol/protocol.ts';
import type { FindingState, ReleaseState } from '../../core/release/gate.ts';
import { queriesBeside, type Transaction } from '../database.ts';

const sql = queriesBeside(
  import.meta.url,
  'find_case',
  'list_cells',
  'list_captures',
  'list_findings',
  'list_deviations',
  'list_staff',
);

const named = <Named extends string>() => z.uuid().transform((id) => id as Named);
const listed = <Word extends string>(words: readonly Word[]) => z.enum(words as readonly [Word, ...Word[]]);
const verdict = z.enum(['applicant', 'not_applicant', 'unsure']).nullable();
const account = named<AccountId>().nullable();
const screened = z.enum(['released', 'held']).nullable();

const Case = z.object({
  id: named<ApplicantId>(),
  requisitionId: named<RequisitionId>(),
  number: z.string(),
  status: z.enum(['active', 'withdrawn']),
  requisitionNumber: z.string(),
  requisitionTitle: z.string(),
  protocolTitle: z.string(),
  protocolVersion: z.int(),
  protocolSha256: z.string(),
  body: z.string().transform((body) => Protocol.parse(JSON.parse(body))),
  consented: z.boolean(),
  roundId: named<RoundId>().nullable(),
  today: z.iso.date(),
});
const CaseCell = z.object({ id: named<SearchId>(), stepNo: z.int(), outcome: z.enum(OUTCOMES).nullable() });
const CaseCapture = z.object({
  id: named<CaptureId>(),
  state: z.enum(['promised', 'complete', 'partial', 'failed']),
  suggested: z.enum(['T0', 'T1', 'T2', 'TX']).nullable(),
  manifestSha256: z.string().nullable(),
  firstVerdict: verdict,
  firstBy: account,
  secondVerdict: verdict,
  secondBy: account,
  settledVerdict: verdict,
  wantsSecond: z.boolean(),
});
const CaseFinding = z.object({
  id: named<FindingId>(),
  captureId: named<CaptureId>(),
  start: z.int(),
  end: z.int(),
  criterion: listed<CriterionId>(CRITERION_IDS),
  mitigating: z.boolean(),
  authorship: listed<Authorship>(AUTHORSHIPS),
  corroboration: listed<Corroboration>(CORROBORATIONS),
  conductDate: z.string().nullable(),
  draftedBy: named<AccountId>(),
  quotationHeld: z.boolean(),
  status: z.enum(FINDING_STATUSES).exclude(['withdrawn']),
  ruling: z.enum(RULINGS).nullable(),
  reading: z.enum(['agree', 'disagree']).nullable(),
  readBy: account,
  descriptionOutcome: screened,
  descriptionFilter: z.string().nullable(),
  descriptionText: z.string().nullable(),
  quotationOutcome: screened,
  quotationFilter: z.string().nullable(),
  quotationText: z.string().nullable(),
  recheckedOn: z.iso.date().nullable(),
  recheckedWords: z.enum(WORDS_STATES).nullable(),
});

/** Everything about one applicant that a report or a refusal is made of. `round` is the latest round the applicant was part of. */
export interface CaseFile {
  readonly applicant: z.infer<typeof Case>;
  readonly cells: readonly z.infer<typeof CaseCell>[];
  readonly captures: readonly z.infer<typeof CaseCapture>[];
  readonly findings: readonly z.infer<typeof CaseFinding>[];
  readonly state: ReleaseState;
}

/** Reads an applicant's case and the state the release gate decides on. Throws `Failure` NOT_FOUND. */
export async function loadCase({ client, actor }: Transaction, id: ApplicantId): Promise<CaseFile> {
  const found = await client.query(sql.find_case, [id]);
  if (found.rows.length === 0) throw new Failure('NOT_FOUND', 'There is no such applicant.');
  const applicant = Case.parse(found.rows[0]);
  const cells = z.array(CaseCell).parse((await client.query(sql.list_cells, [id, applicant.roundId])).rows);
  const captures = z.array(CaseCapture).parse((await client.query(sql.list_captures, [id])).rows);
  const findings = z.array(CaseFinding).parse((await client.query(sql.list_findings, [id])).rows);
  const deviations = await client.query<{ id: string }>(sql.list_deviations, [applicant.requisitionId]);
  const staff = await client.query<{ id: AccountId; current: boolean }>(sql.list_staff, [staffOf(captures, findings, actor)]);

  const state: ReleaseState = {
    today: applicant.today,
    filterVersion: filterVersion(PACKS[applicant.body.classPack]),
    consentInForce: applicant.consented && applicant.status === 'active',
    protocol: {
      criteria: applicant.body.criteria,
      lookBackFrom: lookBackFrom(applicant.today, applicant.body.lookBackYears),
      corroborationRequired: applicant.body.release.corroboration === 'required',
    },
    cells: cells.map((cell) => ({ searchId: cell.id, outcome: cell.outcome })),
    captures: captures.map(captureState),
    secondVerdictsOwed: captures.filter((capture) => isHidden(capture) && capture.wantsSecond).map(({ id: capture }) => capture),
    findings: findings.map(findingState),
    // Answering disputes is not part of the desk yet, so none can be open.
    openDisputes: [],
    undecidedDeviations: deviations.rows.map((deviation) => deviation.id),
    // The wall shows investigators whether a colleague is current, not until when; today is as far as that can be known.
    staff: staff.rows.map((person) => ({ accountId: person.id, currentUntil: person.current ? applicant.today : null })),
  };
  return { applicant, cells, captures, findings, state };
}

/** Judged by one person, and hidden from whoever asks, who could still give the second verdict. */
const isHidden = ({ firstBy, firstVerdict }: z.infer<typeof CaseCapture>) => firstBy !== null && firstVerdict === null;

function captureState(capture: z.infer<typeof CaseCapture>): ReleaseState['captures'][number] {
  // A page that is still to be captured, or that nothing was suggested for, may turn out to be a lead: it has to be looked at.
  const suggested = capture.suggested ?? (capture.state === 'failed' ? 'T0' : 'T1');
  const judgement = (by: AccountId | null, said: Verdict | null) => (by === null || said === null ? null : { by, verdict: said });
  const standing = standingTier({
    first: judgement(capture.firstBy, capture.firstVerdict),
    second: judgement(capture.secondBy, capture.secondVerdict),
    settled: capture.settledVerdict,
  });
  return { captureId: capture.id, suggested, standing: isHidden(capture) ? 'hidden' : standing };
}

function findingState(finding: z.infer<typeof CaseFinding>): FindingState {
  const screening = (outcome: 'released' | 'held' | null, filterVersion: string | null) =>
    outcome === null || filterVersion === null ? null : { outcome, filterVersion };
  return {
    findingId: finding.id,
    captureId: finding.captureId,
    criterion: finding.criterion,
    mitigating: finding.mitigating,
    authorship: finding.authorship,
    corroboration: finding.corroboration,
    conductDate: finding.conductDate,
    draftedBy: finding.draftedBy,
    secondReading:
      finding.readBy === null
        ? null
        : { by: finding.readBy, confirmed: finding.reading === 'agree' && finding.status === 'confirmed' },
    dispute: disputeOf(finding),
    description: screening(finding.descriptionOutcome, finding.descriptionFilter),
    quotation: screening(finding.quotationOutcome, finding.quotationFilter),
    quotationHeld: finding.quotationHeld,
    recheck:
      finding.recheckedOn === null || finding.recheckedWords === null
        ? null
        : { on: finding.recheckedOn, words: finding.recheckedWords },
  };
}

/** A ruling counts while the finding is where it put it. */
function disputeOf({ status, ruling }: z.infer<typeof CaseFinding>): FindingState['dispute'] {
  if (status === 'disputed') return 'open';
  return ruling === 'stands' && status !== 'confirmed' ? null : ruling;
}

/** Whose work a report rests on: who drafted and read its findings, who judged their pages, and who asks for it. */
function staffOf(captures: CaseFile['captures'], findings: CaseFile['findings'], actor: AccountId | null): AccountId[] {
  const used = new Set(findings.map(({ captureId }) => captureId));
  const judges = captures.filter(({ id }) => used.has(id)).flatMap(({ firstBy, secondBy }) => [firstBy, secondBy]);
  const people = [actor, ...judges, ...findings.flatMap(({ draftedBy, readBy }) => [draftedBy, readBy])];
  return [...new Set(people.filter((person) => person !== null))];
}
