export { CLASS_WORDS, PROTECTED_CLASSES, type ProtectedClass } from './classes.ts';
export type { FilterSubject, Mask, PersonMask, Screening } from './screening.ts';
export { screen } from './screen.ts';
export { findResidue } from './residue.ts';
export { FILTER_VERSION } from './version.ts';
