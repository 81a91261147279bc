import { sha256 } from '../../core/canonical.ts';
import { filterVersion, screen } from '../../core/filter/index.ts';
import { FINDING_FIELDS, type FieldMask, type FindingField } from '../../core/finding/masks.ts';
import type { ApplicantId, FindingId, RequisitionId } from '../../core/ids.ts';
import { queriesBeside, type Transaction } from '../database.ts';
import { loadPack, loadSubject } from './finding.ts';

const sql = queriesBeside(import.meta.url, 'insert_screening', 'insert_masks');

/** Screens both texts of an edition and keeps what the filter decided, with the exact filter, the exact pack and the hash of what it read (RQ-101). */
export async function screenEdition(
  transaction: Transaction,
  {
    id,
    requisitionId,
    applicantId,
    edition,
  }: { id: FindingId; requisitionId: RequisitionId; applicantId: ApplicantId; edition: number },
  texts: Readonly<Record<FindingField, string>>,
  masks: readonly FieldMask[],
): Promise<void> {
  const subject = await loadSubject(transaction, applicantId);
  const pack = await loadPack(transaction, applicantId);
  for (const field of FINDING_FIELDS) {
    const text = texts[field];
    const screening = screen(
      text,
      subject,
      masks.filter((mask) => mask.field === field),
      pack,
    );
    const { rows } = await transaction.client.query<{ id: string }>(sql.insert_screening, [
      requisitionId,
      id,
      edition,
      field,
      filterVersion(pack),
      sha256(text),
      screening.outcome,
      screening.panelText,
      screening.holdReason,
    ]);
    await transaction.client.query(sql.insert_masks, [requisitionId, rows[0]?.id, JSON.stringify(screening.masks)]);
  }
}
