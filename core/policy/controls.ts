import type { RefusalCode } from '../release/gate.ts';

/** The controls that police social-media policies ask for in a background investigation; they descend from the IACP model policy of 2010. */
export const CONTROL_IDS = ['BI-1', 'BI-2', 'BI-3', 'BI-4', 'BI-5', 'BI-6', 'BI-7'] as const;
export type ControlId = (typeof CONTROL_IDS)[number];

/** One control, and what in the product makes sure of it. */
export interface Control {
  /** What the policy asks for. */
  readonly title: string;
  /** What the product does about it, in every agency and for every applicant. */
  readonly enforced: string;
  /** The reasons with which the release gate refuses what would break it. */
  readonly gates: readonly RefusalCode[];
  /** The constraints with which the database refuses it, whatever a page or a worker does. */
  readonly constraints: readonly string[];
}

/** Every control with its gates. There is no setting, no role and no profile that takes one out. */
export const CONTROLS: Readonly<Record<ControlId, Control>> = {
  'BI-1': {
    title: 'Internet content is part of every background investigation',
    enforced:
      'No report is released before every planned search of the applicant has ended in an outcome; finding nothing is an outcome.',
    gates: ['ROUND_MISSING', 'ROUND_UNFINISHED'],
    constraints: [],
  },
  'BI-2': {
    title: 'Whoever searches does not decide on the hiring',
    enforced: 'One person has one part in a requisition, and who drafted or approved its protocol is not on its panel.',
    gates: [],
    constraints: ['requisition_member_pkey', 'panel_conflict', 'approver_on_no_panel'],
  },
  'BI-3': {
    title: 'Information about protected classes is removed before decision makers see anything',
    enforced:
      'Every text passes the filter and a second reader, or, where drafter and reader disagree, a supervisor who is neither; and the finished report is searched again for what should not be in it.',
    gates: [
      'NOT_SCREENED',
      'DESCRIPTION_HELD',
      'QUOTATION_HELD',
      'FILTER_STALE',
      'NOT_SECOND_READ',
      'FINDING_DISPUTED',
      'SECOND_READER_IS_DRAFTER',
    ],
    constraints: ['needs_second_reading', 'other_reader', 'needs_ruling', 'third_person_rules'],
  },
  'BI-4': {
    title: 'Whoever searches holds a sensitive position',
    enforced: 'A round is started, and a report asked for, only by people whose vetting and training are current on that day.',
    gates: ['CREDENTIAL_STALE'],
    constraints: ['searcher_current'],
  },
  'BI-5': {
    title: 'No technique breaks existing law',
    enforced:
      'A protocol is read only if each step names a technique that is allowed, with its condition on record where it needs one.',
    gates: [],
    constraints: ['requisition_protocol_approved', 'round_protocol'],
  },
  'BI-6': {
    title: 'Techniques are applied alike to everyone',
    enforced:
      'A requisition keeps one approved protocol that never changes, and each round plans every step for every applicant.',
    gates: ['CRITERION_NOT_ON_PROTOCOL', 'OUTSIDE_LOOK_BACK', 'DEVIATION_UNDECIDED'],
    constraints: ['protocol_immutable', 'requisition_protocol_bound', 'round_protocol'],
  },
  'BI-7': {
    title: 'Every effort is made to validate what is considered',
    enforced: 'A finding is released only from a page that two people attributed, with its corroboration recorded.',
    gates: ['CAPTURE_UNJUDGED', 'ATTRIBUTION_DISPUTED', 'FINDING_NOT_ATTRIBUTED', 'CORROBORATION_MISSING', 'NOT_OWN_WORDS'],
    constraints: ['two_people', 'first_comes_first'],
  },
};
