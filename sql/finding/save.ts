import { Failure, type FieldProblem } from '../../core/failure.ts';
import { filterVersion } from '../../core/filter/index.ts';
import type { FindingDraft } from '../../core/finding/draft.ts';
import {
  carryMasks,
  FINDING_FIELDS,
  maskWords,
  withoutRepeats,
  type FieldMask,
  type FindingField,
} from '../../core/finding/masks.ts';
import type { FindingStatus } from '../../core/finding/status.ts';
import type { ApplicantId, CaptureId, FindingId, RequisitionId } from '../../core/ids.ts';
import { queriesBeside, violatedConstraint, type Transaction } from '../database.ts';
import { recordAct } from '../ledger/act.ts';
import { askPageAgain } from '../recheck/recheck.ts';
import { takeTurn } from '../turn.ts';
import { insertPersonMasks, recordEditedMasks, type EditedMasks } from './person-masks.ts';
import { screenEdition } from './screen-edition.ts';
import { listPersonMasks, listScreenings, loadFinding, loadPack, type Finding } from './finding.ts';

const sql = queriesBeside(import.meta.url, 'insert_finding', 'find_same_draft', 'change_finding', 'move_finding');

/** Which state of a finding somebody had open: its edition, and when it last changed. */
export interface Opened {
  readonly edition: number;
  readonly changedAt: Date;
}

/** Where a new finding belongs. */
export interface FindingPlace {
  readonly requisitionId: RequisitionId;
  readonly applicantId: ApplicantId;
  readonly captureId: CaptureId;
}

const columns = (draft: FindingDraft) => [
  draft.criterion,
  draft.start,
  draft.end,
  draft.quotation,
  draft.description,
  draft.authorship,
  draft.conductDate,
  draft.mitigating,
  draft.corroboration,
  draft.corroborationNote,
  draft.quotationHeld,
];

/** Drafts a finding and screens both its texts. Sending the same draft twice gives the same finding. Throws `Failure` STALE_FORM. */
export async function draftFinding(
  transaction: Transaction,
  place: FindingPlace,
  draft: FindingDraft,
  masks: readonly FieldMask[] = [],
): Promise<FindingId> {
  const { client, actor } = transaction;
  await takeTurn(transaction, `finding on ${place.captureId}`);
  const same = await client.query<{ id: FindingId }>(sql.find_same_draft, [
    place.captureId,
    draft.criterion,
    draft.start,
    draft.end,
    draft.description,
  ]);
  if (same.rows[0] !== undefined) return same.rows[0].id;
  const values = [place.requisitionId, place.applicantId, place.captureId, ...columns(draft), actor];
  const { rows } = await client.query<{ id: FindingId }>(sql.insert_finding, values).catch((error: unknown) => {
    throw violatedConstraint(error) === 'verdict_taken_back'
      ? new Failure('STALE_FORM', 'The verdict on this page was taken back since you opened it. Judge whose page it is first.')
      : error;
  });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('the finding was not inserted');
  const first = { ...place, id, edition: 1 };
  await insertPersonMasks(transaction, first, masks);
  await screenEdition(transaction, first, draft, masks);
  await recordAct(transaction, {
    kind: 'finding.drafted',
    subject: id,
    detail: { capture: place.captureId, criterion: draft.criterion, edition: 1 },
  });
  await recordEditedMasks(transaction, first, { texts: draft, masks: [] }, { texts: draft, masks }, '');
  return id;
}

/**
 * Saves a new edition of one's own finding: screened again, the masks people added as they were edited, or else carried over, and to be
 * read again. Throws `Failure`: STALE_FORM when it changed since it was opened, NOT_ALLOWED when it is somebody else's, lies with the second
 * reader or a supervisor or was withdrawn, BAD_INPUT when it shows words again that were hidden by hand, and does not say why.
 */
export async function changeFinding(
  transaction: Transaction,
  id: FindingId,
  opened: Opened,
  draft: FindingDraft,
  edited: EditedMasks | null = null,
): Promise<void> {
  const before = await loadFinding(transaction, id);
  assertSame(before, opened);
  if (before.draftedById !== transaction.actor)
    throw new Failure('NOT_ALLOWED', `Only ${before.draftedBy}, who drafted this finding, can change it.`);
  if (before.status === 'submitted')
    throw new Failure('NOT_ALLOWED', 'This finding lies with the second reader and cannot be changed now.');
  if (before.status === 'disputed')
    throw new Failure('NOT_ALLOWED', 'This finding lies with a supervisor and cannot be changed now.');
  if (before.status === 'withdrawn') throw new Failure('NOT_ALLOWED', 'This finding was withdrawn and cannot be changed.');
  const known = await listPersonMasks(transaction, id, before.edition);
  const masks = edited?.masks ?? carryMasks(before, draft, known);
  const edition = await saveEdition(transaction, before, draft, 'draft', masks);
  await recordAct(transaction, {
    kind: 'finding.changed',
    subject: id,
    detail: { edition, criterion: draft.criterion, masksCarried: masks.length },
  });
  const shownBecause = edited?.shownBecause ?? '';
  await recordEditedMasks(
    transaction,
    { ...before, edition },
    { texts: before, masks: known },
    { texts: draft, masks },
    shownBecause,
  );
}

/**
 * Hides words wherever they stand in one text of a finding, as a new edition in the same status. The second reader uses it too: it can
 * only hide more. Throws `Failure`: BAD_INPUT when the words are not there, STALE_FORM, NOT_ALLOWED once confirmed or withdrawn, or while it
 * lies with a supervisor.
 */
export async function hideWords(
  transaction: Transaction,
  id: FindingId,
  opened: Opened,
  {
    field,
    words,
    ...mask
  }: { readonly field: FindingField; readonly words: string } & Pick<FieldMask, 'class' | 'role' | 'reason'>,
): Promise<void> {
  const finding = await loadFinding(transaction, id);
  assertSame(finding, opened);
  if (finding.status === 'confirmed' || finding.status === 'withdrawn')
    throw new Failure('NOT_ALLOWED', 'This finding is settled. Change it first; the new edition is then read again.');
  if (finding.status === 'disputed')
    throw new Failure(
      'NOT_ALLOWED',
      'This finding lies with a supervisor. Words can be hidden in it once the supervisor has ruled.',
    );
  const added = maskWords(finding[field], words, mask).map((found): FieldMask => ({ ...found, field }));
  if (added.length === 0) {
    throw new Failure('BAD_INPUT', `These words are not in the ${field}.`, [
      { field: 'words', problem: `are not in the ${field}; copy them exactly as they stand there` },
    ]);
  }
  const masks = withoutRepeats([...(await listPersonMasks(transaction, id, finding.edition)), ...added]);
  const edition = await saveEdition(transaction, finding, finding, finding.status === 'submitted' ? 'submitted' : 'draft', masks);
  await recordAct(transaction, {
    kind: 'mask.added',
    subject: id,
    detail: { edition, field, class: mask.class, role: mask.role, places: added.length },
  });
}

/** Hands one's own draft to a second reader. Throws `Failure` BAD_INPUT naming the field that the filter holds, STALE_FORM, NOT_ALLOWED. */
export async function submitFinding(transaction: Transaction, id: FindingId, opened: Opened): Promise<void> {
  const finding = await loadFinding(transaction, id);
  assertSame(finding, opened);
  if (finding.draftedById !== transaction.actor || finding.status !== 'draft')
    throw new Failure('NOT_ALLOWED', 'Only a draft of your own can be handed to a second reader.');
  const problems = await screeningProblems(transaction, finding);
  if (problems.length > 0) throw new Failure('BAD_INPUT', 'This finding cannot be handed to a second reader yet.', problems);
  await moveFinding(transaction, finding, 'submitted');
  await askPageAgain(transaction, finding.applicantId, id);
  await recordAct(transaction, { kind: 'finding.submitted', subject: id, detail: { edition: finding.edition } });
}

/** Takes a finding back for good. It stays on record and never reaches a report. Throws `Failure` STALE_FORM, ALREADY_DONE. */
export async function withdrawFinding(transaction: Transaction, id: FindingId, opened: Opened): Promise<void> {
  const finding = await loadFinding(transaction, id);
  if (finding.status === 'withdrawn') throw new Failure('ALREADY_DONE', 'This finding was withdrawn already.');
  assertSame(finding, opened);
  await moveFinding(transaction, finding, 'withdrawn');
  await recordAct(transaction, {
    kind: 'finding.changed',
    subject: id,
    detail: { edition: finding.edition, status: 'withdrawn' },
  });
}

async function screeningProblems(transaction: Transaction, finding: Finding): Promise<FieldProblem[]> {
  const screenings = await listScreenings(transaction, finding.id, finding.edition);
  const version = filterVersion(await loadPack(transaction, finding.applicantId));
  return FINDING_FIELDS.flatMap((field) => {
    const screening = screenings.find((one) => one.field === field);
    if (screening?.filterVersion !== version)
      return [{ field, problem: 'was screened by another version of the filter; save the finding again' }];
    if (screening.outcome === 'released' || (field === 'quotation' && finding.quotationHeld)) return [];
    const way = field === 'quotation' ? 'quote less, or hold the quotation back' : 'reword it in neutral terms';
    return [{ field, problem: `is held by the filter (${screening.holdReason ?? 'no reason given'}); ${way}` }];
  });
}

async function saveEdition(
  transaction: Transaction,
  before: Finding,
  draft: FindingDraft,
  status: FindingStatus,
  masks: readonly FieldMask[],
): Promise<number> {
  const { rows } = await transaction.client.query<{ edition: number }>(sql.change_finding, [
    before.id,
    before.edition,
    before.changedAt,
    ...columns(draft),
    status,
  ]);
  const edition = rows[0]?.edition;
  if (edition === undefined) throw stale();
  await insertPersonMasks(transaction, { ...before, edition }, masks);
  await screenEdition(transaction, { ...before, edition }, draft, masks);
  return edition;
}

async function moveFinding({ client }: Transaction, { id, edition, changedAt }: Finding, status: FindingStatus): Promise<void> {
  const { rowCount } = await client.query(sql.move_finding, [id, edition, changedAt, status]);
  if (rowCount !== 1) throw stale();
}

/** Throws `Failure` STALE_FORM unless a finding is as somebody had it open. */
export function assertSame({ edition, changedAt }: Finding, opened: Opened): void {
  if (edition !== opened.edition || changedAt.getTime() !== opened.changedAt.getTime()) throw stale();
}

/** What somebody is told who had an earlier state of a finding open. */
export const stale = () =>
  new Failure(
    'STALE_FORM',
    'This finding was changed since you opened it. What you typed is still here; compare it with how the finding stands now.',
  );
