import { PROTECTED_CLASSES, type ProtectedClass } from '../classes.ts';

/** What the network can say of a word: nothing to hide, one class of the applicant's own, or the group that speech is aimed at. */
export const LABELS: readonly (ProtectedClass | 'nothing' | 'target')[] = [
  'nothing',
  ...PROTECTED_CLASSES.filter((name) => name !== 'PC-NAME'),
  'target',
];
