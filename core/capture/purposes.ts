/** Why evidence is taken out of the installation. Every time it is, one of these goes into the ledger. */
export const EXPORT_PURPOSES = {
  case_file: 'For the case file',
  hearing: 'For a court or a hearing',
  dispute: 'For the applicant, who disputes it',
  audit: 'For an auditor',
  records_request: 'For a records request',
} as const;

export type ExportPurpose = keyof typeof EXPORT_PURPOSES;

/** Every purpose, in the order in which they are offered. */
export const EXPORT_PURPOSE_CODES = Object.keys(EXPORT_PURPOSES) as [ExportPurpose, ...ExportPurpose[]];

/** Why captured evidence is looked at. Every view in the ledger has one. */
export const VIEW_PURPOSES = {
  attribution: 'To judge whose page it is',
  finding: 'To draft or to check a finding',
  dispute: 'Because the applicant disputes it',
  audit: 'For an auditor',
} as const;

export type ViewPurpose = keyof typeof VIEW_PURPOSES;

/** Every purpose of looking, in the order in which they are offered. */
export const VIEW_PURPOSE_CODES = Object.keys(VIEW_PURPOSES) as [ViewPurpose, ...ViewPurpose[]];
