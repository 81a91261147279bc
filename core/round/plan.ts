import type { Identifier, IdentifierKind } from '../identifiers/identifier.ts';
import type { Protocol, Step } from '../protocol/protocol.ts';
import { planCell } from '../protocol/template.ts';
import { nobodysName, searchOrder } from './block.ts';
import type { CellKind } from './cell.ts';

/** An applicant as the plan needs one: who, and what may be searched for. */
export interface PlannedApplicant {
  readonly id: string;
  readonly identifiers: readonly Identifier[];
}

/** One cell of the matrix, decided before the first request leaves. */
export interface PlannedSearch {
  readonly kind: CellKind;
  readonly applicantId: string | null;
  /** Place in the block: a control first and two last, applicants between them in the seeded order. */
  readonly position: number;
  readonly queries: readonly string[];
  readonly uses: readonly IdentifierKind[];
  /** False: the step needs an identifier that is not on file. The cell exists all the same. */
  readonly applicable: boolean;
  readonly because: string;
}

export interface PlannedBlock {
  readonly stepNo: number;
  readonly step: Step;
  readonly searches: readonly PlannedSearch[];
}

/**
 * Everything a round will ask, for everyone, before anything is asked: one block per step with a positive control, every applicant once,
 * a negative control, and the positive control again: the source was working before the first answer and after the last. Pure: the same protocol, cohort and seed give the same plan (invariant 2, U-03).
 */
export function planRound(protocol: Protocol, cohort: readonly PlannedApplicant[], seed: string): PlannedBlock[] {
  return protocol.steps.map((step, index) => {
    const applicants = searchOrder(cohort, `${seed}:${step.id}`).map((applicant) => planApplicant(step, applicant));
    const searches = [
      control('positive_control', step.control.positive),
      ...applicants,
      control('negative_control', nobodysName(`${seed}:${step.id}`)),
      control('positive_control', step.control.positive),
    ];
    return { stepNo: index + 1, step, searches: searches.map((search, position) => ({ ...search, position })) };
  });
}

type Unplaced = Omit<PlannedSearch, 'position'>;

function planApplicant(step: Step, { id, identifiers }: PlannedApplicant): Unplaced {
  const cell = planCell(step.query, identifiers);
  const common = { kind: 'applicant', applicantId: id, applicable: cell.applicable, because: cell.because } as const;
  return cell.applicable ? { ...common, queries: cell.queries, uses: cell.uses } : { ...common, queries: [], uses: [] };
}

const CONTROL_REASONS = {
  positive_control: 'Asks for a name this source is known to hold, to prove that it answers.',
  negative_control: 'Asks for a name that exists nowhere, to prove that it can say no.',
} as const;

function control(kind: keyof typeof CONTROL_REASONS, name: string): Unplaced {
  return { kind, applicantId: null, applicable: true, queries: [name], uses: [], because: CONTROL_REASONS[kind] };
}
