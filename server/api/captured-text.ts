import { Failure } from '../../core/failure.ts';
import type { CaptureId } from '../../core/ids.ts';
import { findText, loadCapture, type Capture } from '../../sql/capture/capture.ts';
import type { Transaction } from '../../sql/database.ts';
import { recordAct } from '../../sql/ledger/act.ts';
import { readCapturedText } from '../pages/captures/text.ts';
import type { Ask } from './route.ts';

/** A capture with the visible text that findings quote. */
export interface ReadCapture {
  readonly capture: Capture;
  readonly text: string;
}

/** Reads a capture's text for a finding; the view is recorded (RQ-034). Throws `Failure` NOT_FOUND, also when there is no text to be read. */
export async function openCapturedText(
  { transaction, evidence }: Pick<Ask<unknown, unknown>, 'transaction' | 'evidence'>,
  id: CaptureId,
): Promise<ReadCapture> {
  const { capture, artefact } = await transaction(async (open) => {
    const capture = await loadCapture(open, id);
    await recordView(open, capture, 'text', 'finding');
    return { capture, artefact: await findText(open, id) };
  });
  const { text, problem } = await readCapturedText({ evidence }, artefact);
  if (text === null) throw new Failure('NOT_FOUND', problem);
  return { capture, text };
}

/** Records that somebody looked at evidence, and why. */
export function recordView(
  transaction: Transaction,
  { id, applicantId }: Pick<Capture, 'id' | 'applicantId'>,
  artefact: 'text' | 'signals',
  purpose: 'attribution' | 'finding',
): Promise<void> {
  return recordAct(transaction, { kind: 'evidence.viewed', subject: id, detail: { artefact, purpose, applicant: applicantId } });
}
