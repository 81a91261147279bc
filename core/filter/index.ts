export { CLASS_WORDS, PROTECTED_CLASSES, type ProtectedClass } from './classes.ts';
export type { FilterSubject, Mask, PersonMask, Screening } from './screening.ts';
export { doubtsAbout, explain, screen, screenByRules } from './screen.ts';
export { findResidue } from './residue.ts';
export { FEDERAL, PACK_IDS, PACKS, type Law, type Pack } from './packs/index.ts';
export { codeVersion, filterVersion } from './version.ts';
