import { Failure, type FieldProblem } from '../failure.ts';
import type { Pack } from '../filter/packs/index.ts';
import { isTechnique, techniqueProblems } from '../protocol/technique-gate.ts';
import type { TechniqueId } from '../protocol/techniques.ts';

/** What kind of departure from a protocol: a search that is not on it (T-28), or anything else done differently. */
export const DEVIATION_KINDS = ['other', 'extra_search'] as const;
export type DeviationKind = (typeof DEVIATION_KINDS)[number];

/**
 * Whom an approved extra search is for. `cohort`: it is offered to everybody in the requisition. `logged`: it is for the one it was asked
 * for, and stands in the register as unequal treatment (U-06).
 */
export const REACHES = ['cohort', 'logged'] as const;
export type Reach = (typeof REACHES)[number];

/** What people choose among and read. */
export const DEVIATION_WORDS: Record<DeviationKind, string> = {
  other: 'Something done differently',
  extra_search: 'An extra search that the protocol does not have',
};
export const REACH_WORDS: Record<Reach, string> = {
  cohort: 'for everybody in the requisition',
  logged: 'for this applicant only, logged as unequal treatment',
};

/** A departure as it is asked for, as typed: empty where nothing was. */
export interface TypedDeviation {
  readonly kind: DeviationKind;
  readonly technique: string;
  readonly condition: string;
  readonly reason: string;
}

/** A departure that may be asked for. An extra search names its technique, and its condition where it needs one. */
export interface CheckedDeviation {
  readonly kind: DeviationKind;
  readonly technique: TechniqueId | null;
  readonly condition: string | null;
  readonly reason: string;
}

const CONDITION_LENGTH_MAX = 200;

/**
 * Checks what is asked for by the law of the requisition's protocol. An extra search passes the same technique gate as a step (BI-5).
 * Throws `Failure` BAD_INPUT naming each field and how to mend it.
 */
export function checkDeviation(typed: TypedDeviation, pack: Pack): CheckedDeviation {
  const { kind, reason } = typed;
  const technique = typed.technique.trim();
  if (kind === 'other') {
    if (technique !== '')
      throw refused([{ field: 'technique', problem: 'is for an extra search; choose that as the kind, or no technique' }]);
    return { kind, technique: null, condition: null, reason };
  }
  const condition = typed.condition.trim() === '' ? null : typed.condition.trim();
  const problems: FieldProblem[] = techniqueProblems(technique, condition, pack).map(([field, problem]) => ({
    field,
    problem: technique === '' ? 'choose by which technique it would be done' : problem,
  }));
  if ((condition?.length ?? 0) > CONDITION_LENGTH_MAX)
    problems.push({ field: 'condition', problem: `must be at most ${CONDITION_LENGTH_MAX} characters` });
  if (problems.length > 0 || !isTechnique(technique)) throw refused(problems);
  return { kind, technique, condition, reason };
}

const refused = (fields: readonly FieldProblem[]) => new Failure('BAD_INPUT', 'This cannot be asked for yet.', fields);

/** Whether an approved departure still has to be carried out, or may be: nothing is done before a supervisor has approved it. */
export const mayBeDone = ({
  decision,
  doneAt,
}: {
  readonly decision: 'approved' | 'refused' | null;
  readonly doneAt: Date | null;
}) => decision === 'approved' && doneAt === null;
