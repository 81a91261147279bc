import type { AuditTest } from './audit-test.ts';
import { sameEffort, sameEffortByStep, sameRetries, sameTiming } from './effort.ts';
import type { ParityInput } from './parity-input.ts';
import { coverage, lawfulTechniques, noExtras, sameNotice, sameProtocol, sameSteps } from './uniformity.ts';

const TESTS = [
  coverage,
  sameProtocol,
  sameSteps,
  sameEffort,
  sameEffortByStep,
  sameTiming,
  noExtras,
  lawfulTechniques,
  sameNotice,
  sameRetries,
] as const;

/** The tests of equal treatment in one round (U-01 to U-07, U-19, U-20). What each measures is told in docs/auditing.md. */
export function parityTests(input: ParityInput): AuditTest[] {
  return TESTS.map((test) => test(input));
}
