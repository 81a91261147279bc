import { Failure } from '../failure.ts';

/** The things that are checked, in the order in which they are reported. */
export type CheckName = 'key' | 'checkpoint' | 'entries' | 'size' | 'tiles' | 'root' | 'reports' | 'evidence';

/** What one check found: one row when all is well, one for each thing that is wrong. `where` is the file, or `entry <index>` from 0. */
export interface Check {
  readonly check: CheckName;
  readonly ok: boolean;
  readonly detail: string;
  readonly where: string;
}

/** A row that says what was found to be right. */
export function passed(check: CheckName, where: string, detail: string): Check {
  return { check, ok: true, detail, where };
}

/** A row that says what is wrong. */
export function failed(check: CheckName, where: string, detail: string): Check {
  return { check, ok: false, detail, where };
}

/** What is wrong, one row each; or the one row that says nothing is. */
export function problemsOr(problems: readonly Check[], allWell: Check): Check[] {
  return problems.length > 0 ? [...problems] : [allWell];
}

/** Runs something that reads exported files; damage becomes a message, and anything unexpected stays an error. */
export function orDamage<T>(
  read: () => T,
): { readonly value: T; readonly damage: null } | { readonly value: null; readonly damage: string } {
  try {
    return { value: read(), damage: null };
  } catch (error) {
    if (error instanceof Failure) return { value: null, damage: error.message };
    throw error;
  }
}
