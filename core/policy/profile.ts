import { z } from 'zod';
import { canonicalJson, sha256 } from '../canonical.ts';
import { Failure, type FieldProblem } from '../failure.ts';
import { findResidue } from '../filter/index.ts';
import { CONTROL_IDS, CONTROLS, type Control, type ControlId } from './controls.ts';

/** How strongly a policy asks. The product does not ask less for a `should`. */
export const VERBS = ['shall', 'should'] as const;

/** The agency's own words for one control. */
const Clause = z.strictObject({
  /** Where it stands, such as "General Order 12, III.A.2.d(2)"; it is named in every report. */
  citation: z
    .string()
    .trim()
    .min(3, 'name the policy and the clause, in at least 3 characters')
    .max(120, 'must be at most 120 characters')
    .refine((text) => findResidue(text, NOBODY).length === 0, 'holds a word or an address that may not stand in a report'),
  text: z.string().trim().min(10, 'copy the clause, at least 10 characters of it').max(2000, 'must be at most 2000 characters'),
  verb: z.enum(VERBS, { error: 'choose shall or should, as the clause says' }),
});
export type Clause = z.infer<typeof Clause>;

const NOBODY = { names: [], handles: [] };

/** An agency's policy as far as it speaks to the seven controls; `null` where no clause has been entered. */
export const PolicyProfile = z.record(z.enum(CONTROL_IDS), Clause.nullable());
export type PolicyProfile = z.infer<typeof PolicyProfile>;

/** The profile of an agency that has entered nothing yet. */
export const NO_PROFILE = Object.fromEntries(CONTROL_IDS.map((id) => [id, null])) as PolicyProfile;

/** The three fields of one control as typed; the citation, the text and the verb, all empty where there is no clause. */
export type TypedClause = Readonly<Record<keyof Clause, string>>;

/**
 * Reads a profile as typed. A clause is entered whole or not at all. Throws `Failure` BAD_INPUT naming each field (`BI-1.citation`) and
 * how to mend it.
 */
export function readProfile(typed: Readonly<Record<ControlId, TypedClause>>): PolicyProfile {
  const fields: FieldProblem[] = [];
  const clauses = CONTROL_IDS.map((id): [ControlId, Clause | null] => {
    if (Object.values(typed[id]).every((text) => text.trim() === '')) return [id, null];
    const clause = Clause.safeParse(typed[id]);
    if (clause.success) return [id, clause.data];
    fields.push(...clause.error.issues.map(({ path, message }) => ({ field: [id, ...path].join('.'), problem: message })));
    return [id, null];
  });
  if (fields.length > 0) throw new Failure('BAD_INPUT', 'Nothing was kept yet: a clause is entered whole or left empty.', fields);
  return Object.fromEntries(clauses) as PolicyProfile;
}

/** The profile's name: SHA-256 over its canonical JSON (RFC 8785), and the exact text that was hashed. */
export function nameProfile(profile: PolicyProfile): { readonly body: string; readonly sha256: string } {
  const body = canonicalJson(profile);
  return { body, sha256: sha256(body) };
}

/** A control as it is enforced, beside what the agency's policy says about it. */
export interface EnforcedControl extends Control {
  readonly id: ControlId;
  readonly clause: Clause | null;
  /** The product asks for more than the policy does: the clause says "should", or there is none. */
  readonly stricterThanPolicy: boolean;
}

/**
 * What is enforced under a profile: all seven controls with all their gates, always. A profile says what the agency's policy asks for; it
 * cannot ask for less than the product does.
 */
export function enforcedControls(profile: PolicyProfile): EnforcedControl[] {
  return CONTROL_IDS.map((id) => {
    const clause = profile[id];
    return { ...CONTROLS[id], id, clause, stricterThanPolicy: clause?.verb !== 'shall' };
  });
}
