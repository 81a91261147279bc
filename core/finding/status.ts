/** Where a finding stands. Only another person's reading or, after a dispute, a supervisor's ruling confirms or returns it. */
export const FINDING_STATUSES = ['draft', 'submitted', 'confirmed', 'returned', 'disputed', 'withdrawn'] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];

/** In which states its drafter may change a finding: not while it lies with somebody else, and not once it is withdrawn. */
export const CHANGEABLE: readonly FindingStatus[] = ['draft', 'confirmed', 'returned'];

/** In which states words can still be hidden in it: not once it is settled, and not while it lies with a supervisor. */
export const MASKABLE: readonly FindingStatus[] = ['draft', 'submitted', 'returned'];
