import type { CaptureId } from '../../../core/ids.ts';
import {
  findNeighbours,
  findText,
  listArtefacts,
  listAttributions,
  listSearchesOf,
  listSignals,
  loadCapture,
} from '../../../sql/capture/capture.ts';
import { listKin } from '../../../sql/capture/kin.ts';
import { listOwnReasons } from '../../../sql/capture/own-reasons.ts';
import { findOwnVerdict } from '../../../sql/capture/take-back.ts';
import { listFindings } from '../../../sql/finding/finding.ts';
import { recordAct } from '../../../sql/ledger/act.ts';
import { listRechecks } from '../../../sql/recheck/recheck.ts';
import { findLateStamp } from '../../../sql/stamp/stamp.ts';
import { listSettlements } from '../../../sql/supervision/settlement.ts';
import type { Desk } from '../../page.ts';
import { readCapturedText } from './text.ts';
import type { Trail } from './trail.ts';
import { isDisputed } from './words.ts';

/** Everything that the page of a capture is made of. */
export type Found = Awaited<ReturnType<typeof readCapture>>;

/** Reads a capture with its text and all that is known of it, and records that it was seen (RQ-034). Throws `Failure` NOT_FOUND. */
export async function readCapture(desk: Desk, id: CaptureId, trail: Trail) {
  const { textArtefact, ...found } = await desk.transaction(async (transaction) => {
    const capture = await loadCapture(transaction, id);
    await recordAct(transaction, {
      kind: 'evidence.viewed',
      subject: id,
      detail: { artefact: 'text', purpose: 'attribution', applicant: capture.applicantId },
    });
    return {
      capture,
      ownReasons: await listOwnReasons(transaction, capture.requisitionId),
      artefacts: await listArtefacts(transaction, id),
      textArtefact: await findText(transaction, id),
      signals: await listSignals(transaction, id),
      attributions: await listAttributions(transaction, id),
      settled: isDisputed(capture) ? await listSettlements(transaction, id) : [],
      searches: await listSearchesOf(transaction, id),
      findings: await listFindings(transaction, { capture: id }),
      kin: await listKin(transaction, id),
      rechecks: await listRechecks(transaction, id),
      own: await findOwnVerdict(transaction, capture.roundId, id),
      lateStamp: await findLateStamp(transaction, id),
      neighbours: await findNeighbours(transaction, capture.roundId, id, trail),
    };
  });
  return { ...found, captured: await readCapturedText(desk, textArtefact) };
}
