import { demoVerb } from './demo/verb.ts';
import { doctorVerb } from './doctor.ts';
import { exportVerb } from './export.ts';
import { filterVerb } from './filter.ts';
import { migrateVerb } from './migrate.ts';
import { protocolVerb } from './protocol.ts';
import { roundVerb } from './round.ts';
import { userVerb } from './user.ts';
import type { Verb } from './verb.ts';
import { verifyVerb } from './verify.ts';

/** Every word of the command line, in the order in which `--help` lists them. */
export const VERBS: readonly Verb[] = [
  demoVerb,
  migrateVerb,
  userVerb,
  protocolVerb,
  roundVerb,
  filterVerb,
  exportVerb,
  verifyVerb,
  doctorVerb,
];
