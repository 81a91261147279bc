/** One kind of record: what belongs to it, how long it is kept, and which rule says so at least. */
export interface RetentionClass {
  readonly name: string;
  readonly holds: string;
  /** What Evenhand does today. */
  readonly kept: string;
  /** The floor an agency's own schedule starts from; the longest of federal, state and local rules applies. */
  readonly floor: string;
}

/**
 * The retention classes, as every administrator reads them. Evenhand destroys no record by itself; what an agency destroys by its schedule,
 * a hold refuses. The clock of a record starts at the later of its making and the decision about its applicant (29 CFR 1602.31), so an open
 * requisition keeps the records of all its applicants.
 */
export const RETENTION_CLASSES: readonly RetentionClass[] = [
  {
    name: 'Applicant records',
    holds: 'Identifiers, consents, searches, hits, captures, attributions, findings, what the filter hid, responses',
    kept: 'Until somebody with the rights of the database’s owner destroys them. No page, role or worker can.',
    floor: 'Two years from the decision (29 CFR 1602.31); four in California (Gov. Code 12946); longer while a charge is open',
  },
  {
    name: 'Reports and decisions',
    holds: 'Released reports in their final form, the panel’s decisions with their reasons',
    kept: 'As applicant records, and never changed.',
    floor: 'As applicant records',
  },
  {
    name: 'Protocols, requisitions, deviations',
    holds: 'What was searched by which rule, who had which part, every departure and every hold',
    kept: 'As applicant records. An approved protocol never changes.',
    floor: 'As long as the longest kept record they explain',
  },
  {
    name: 'Ledger',
    holds: 'Ids, hashes, counts and codes of every act; no personal data',
    kept: 'For ever. Nobody can remove an entry.',
    floor: 'At least a year (CJIS AU-11), and as long as the records it proves',
  },
  {
    name: 'Accounts',
    holds: 'Names, addresses, roles, dates of vetting and training',
    kept: 'For ever, as they say who acted. Sessions end after twelve hours and are deleted.',
    floor: 'As long as the acts they did',
  },
];
