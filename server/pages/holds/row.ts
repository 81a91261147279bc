import type { Hold } from '../../../sql/hold/hold.ts';
import type { HoldRow } from './views.ts';

/** A hold as people read it. */
export function holdRow(hold: Hold): HoldRow {
  return {
    href: `/holds/${hold.id}`,
    requisition: `${hold.requisitionNumber} ${hold.requisitionTitle}`,
    requisitionHref: `/requisitions/${hold.requisitionId}`,
    keeps: keptBy(hold),
    reason: hold.reason,
    putBy: hold.putBy,
    putAt: hold.putAt,
    stands: hold.liftedAt === null,
    liftedBy: hold.liftedBy,
    liftedAt: hold.liftedAt,
    liftReason: hold.liftReason,
  };
}

function keptBy({ applicantId, applicantNumber }: Hold): string {
  if (applicantId === null) return 'All records of the requisition';
  return applicantNumber === null ? 'The records of one applicant' : `The records of applicant ${applicantNumber}`;
}
