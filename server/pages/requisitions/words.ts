import type { ApplicantLine } from '../../../sql/applicant/applicant.ts';
import type { Member, Requisition } from '../../../sql/requisition/requisition.ts';
import type { ApplicantRow, RequisitionRow } from './views.ts';

/** What people read for a part in a requisition. */
export const PART_WORDS: Record<Member['part'], string> = {
  investigator: 'Investigator',
  supervisor: 'Supervisor',
  panelist: 'Panel',
};

/** What people read for the state of the latest report. */
export const REPORT_WORDS: Record<'rendering' | 'blocked' | 'released', string> = {
  rendering: 'Being written',
  blocked: 'Kept back',
  released: 'Released',
};

/** A requisition as a row. */
export function requisitionRow(requisition: Requisition): RequisitionRow {
  return {
    href: `/requisitions/${requisition.id}`,
    number: requisition.number,
    title: requisition.title,
    open: requisition.status === 'open',
    searchUntil: requisition.searchUntil,
    protocol: `${requisition.protocolTitle}, version ${requisition.protocolVersion}`,
    protocolHref: `/protocols/${requisition.protocolId}`,
    applicants: requisition.applicants,
    withoutConsent: requisition.withoutConsent,
    rounds: requisition.rounds,
    running: requisition.running > 0,
  };
}

/** An applicant as a row: consent and progress. */
export function applicantRow(line: ApplicantLine): ApplicantRow {
  const consentMissing = line.status === 'active' && line.noticeVersion === null;
  return {
    href: `/applicants/${line.id}`,
    number: line.number,
    withdrawn: line.status === 'withdrawn',
    consent: line.noticeVersion === null ? 'None in force' : `${line.noticeVersion}, ${line.consentedOn ?? ''}`,
    consentMissing,
    identifiers: line.identifiers,
    searches: line.cells === 0 ? 'Not in a round yet' : `${line.cellsEnded} of ${line.cells} ended`,
    toJudge: line.toJudge,
    findings: line.findings,
    report: line.report === null ? 'None yet' : REPORT_WORDS[line.report],
  };
}

/** How long something has waited, in the one unit that matters. */
export function ageInWords(since: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 60_000));
  if (minutes < 60) return minutes < 2 ? 'just now' : `for ${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `for ${hours} ${hours === 1 ? 'hour' : 'hours'}`;
  return `for ${Math.floor(hours / 24)} days`;
}
