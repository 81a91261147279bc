import { auditTest, type AuditTest } from './audit-test.ts';

/** Something that was sealed by a hash when it was made: a released report, or a captured page by its manifest. */
export interface Sealed {
  readonly what: 'report' | 'capture';
  /** The applicant number, and the version of a report. */
  readonly name: string;
  readonly id: string;
  /** Whether what is kept still gives the hashes that are kept beside it. Captures are hashed again when somebody reads them. */
  readonly intact: boolean;
  /** Whether the hashes are those that the ledger has from when it was made. */
  readonly recorded: boolean;
}

/** Whether what was released and captured is still what the ledger says it was (U-15). Of captures only those to look at are listed. */
export function integrityTest(sealed: readonly Sealed[]): AuditTest {
  const broken = ({ intact, recorded }: Sealed) => !(intact && recorded);
  const reports = sealed.filter(({ what }) => what === 'report');
  const captures = sealed.filter(({ what }) => what === 'capture');
  return auditTest({
    id: 'U-15',
    question: 'Are released reports and captured pages what they were when they were made?',
    measure: `${sealed.filter(broken).length} of ${reports.length} released reports and ${captures.length} captured pages do not fit the ledger.`,
    columns: ['What', 'Applicant', 'Id', 'Gives its hashes', 'Hashes are in the ledger'],
    rows: [...reports, ...captures.filter(broken)].map((one) => ({
      flagged: broken(one),
      cells: [one.what, one.name, one.id, one.intact ? 'yes' : 'no', one.recorded ? 'yes' : 'no'],
    })),
  });
}
