import { PROTECTED_CLASSES, type ProtectedClass } from '../classes.ts';

/** The labels of classes; each stands one further on in `LABELS`, behind `nothing`. */
export const CLASS_LABELS: readonly ProtectedClass[] = PROTECTED_CLASSES.filter((name) => name !== 'PC-NAME');

/**
 * What the network can say of a piece of text: nothing to hide, one class of the applicant's own, the group that speech is aimed at, or another
 * person's name. The weights know them by their order.
 */
export const LABELS: readonly (ProtectedClass | 'nothing' | 'target' | 'another person')[] = [
  'nothing',
  ...CLASS_LABELS,
  'target',
  'another person',
];

export const TARGET = LABELS.indexOf('target');

/** A name of somebody else. */
export const ANOTHER = LABELS.indexOf('another person');
