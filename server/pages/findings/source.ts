import { Failure } from '../../../core/failure.ts';
import { asHandMasks, type HandMask } from '../../../core/finding/hand-masks.ts';
import type { CaptureId, FindingId } from '../../../core/ids.ts';
import { findText, loadCapture, type Capture } from '../../../sql/capture/capture.ts';
import { listDisputes } from '../../../sql/finding/dispute.ts';
import type { Transaction } from '../../../sql/database.ts';
import { listPersonMasks, listReadings, loadFinding, type Finding } from '../../../sql/finding/finding.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import type { Desk } from '../../page.ts';
import { idIn } from '../address.ts';
import { readCapturedText } from '../captures/text.ts';
import { verdictOf } from '../captures/words.ts';
import { returnedRows } from './second-look.ts';
import type { ReturnedRow } from './views.ts';

/** The capture a finding is taken from, its text, and the finding itself when there is one already. */
export interface Source {
  readonly capture: Capture;
  readonly text: string;
  readonly finding: Finding | null;
  /** What people hid in it by hand. */
  readonly handMasks: readonly HandMask[];
  /** Who sent it back and why, where it was. */
  readonly returned: readonly ReturnedRow[];
}

/** Reads what a page about drafting stands on, and records that the captured text was seen. Throws `Failure` NOT_FOUND. */
export async function readSource(desk: Desk): Promise<Source> {
  const found = await desk.transaction(async (transaction) => {
    const finding =
      desk.params['finding'] === undefined ? null : await loadFinding(transaction, idIn<FindingId>(desk, 'finding'));
    const capture = await loadCapture(transaction, finding?.captureId ?? idIn<CaptureId>(desk, 'capture'));
    await recordAct(transaction, {
      kind: 'evidence.viewed',
      subject: capture.id,
      detail: { artefact: 'text', purpose: 'finding', applicant: capture.applicantId },
    });
    return {
      finding,
      capture,
      artefact: await findText(transaction, capture.id),
      handMasks: await handMasksOf(transaction, finding),
      returned: await whyReturned(transaction, finding),
    };
  });
  const { artefact, ...rest } = found;
  if (rest.finding === null) assertTheirs(rest.capture);
  const { text, problem } = await readCapturedText(desk, artefact);
  if (text === null) throw new Failure('NOT_FOUND', problem);
  return { ...rest, text };
}

/** A finding begins on a page that was judged to be the applicant’s. Throws `Failure` NOT_FOUND. */
export function assertTheirs(capture: Capture): void {
  if (verdictOf(capture) !== 'applicant')
    throw new Failure('NOT_FOUND', 'A finding can be drafted once the page is judged to be the applicant’s.');
}

async function handMasksOf(transaction: Transaction, finding: Finding | null): Promise<HandMask[]> {
  if (finding === null) return [];
  return asHandMasks({ texts: finding, masks: await listPersonMasks(transaction, finding.id, finding.edition) });
}

async function whyReturned(transaction: Transaction, finding: Finding | null): Promise<ReturnedRow[]> {
  if (finding?.status !== 'returned') return [];
  return returnedRows(finding, await listReadings(transaction, finding.id), await listDisputes(transaction, finding.id));
}
