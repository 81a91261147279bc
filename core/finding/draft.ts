import { z } from 'zod';
import { AUTHORSHIPS, CORROBORATIONS, type Authorship, type Corroboration } from '../criteria/authorship.ts';
import { CRITERIA, type CriterionId } from '../criteria/criteria.ts';
import type { FieldProblem } from '../failure.ts';
import { findSpan, type Span } from './span.ts';

/** What was typed about a finding. */
export interface TypedFinding {
  readonly criterion: string;
  /** The exact words, copied from the captured text, and which of several places is meant. */
  readonly words: string;
  readonly occurrence: string;
  readonly authorship: string;
  readonly conductDate: string;
  readonly description: string;
  readonly corroboration: string;
  readonly corroborationNote: string;
  readonly quotationHeld: boolean;
}

/** A finding as it may be stored: a stretch of captured text under one criterion (domain 7.3). */
export interface FindingDraft extends Span {
  readonly criterion: CriterionId;
  readonly quotation: string;
  readonly description: string;
  readonly authorship: Authorship;
  /** `YYYY-MM-DD`, or `null` while it is not known; the gate asks for it. */
  readonly conductDate: string | null;
  readonly mitigating: boolean;
  readonly corroboration: Corroboration;
  readonly corroborationNote: string | null;
  readonly quotationHeld: boolean;
}

/** What a draft is checked against. Days are `YYYY-MM-DD`. */
export interface DraftRules {
  readonly text: string;
  readonly criteria: readonly CriterionId[];
  readonly lookBackYears: number;
  readonly today: string;
}

/** More words than this are a page, not a finding. */
export const QUOTATION_LENGTH_MAX = 1500;

/** Checks a typed finding. Never throws; every problem names its field and the fix. */
export function checkFinding(
  typed: TypedFinding,
  rules: DraftRules,
):
  | { readonly draft: FindingDraft; readonly problems: readonly [] }
  | { readonly draft: null; readonly problems: readonly FieldProblem[] } {
  const criterion = rules.criteria.find((id) => id === typed.criterion && CRITERIA[id].polarity !== 'none');
  const authorship = AUTHORSHIPS.find((kind) => kind === typed.authorship);
  const corroboration = CORROBORATIONS.find((level) => level === typed.corroboration);
  const occurrence = /^[1-9]\d{0,4}$/.test(typed.occurrence.trim()) ? Number(typed.occurrence) : null;
  const found = findSpan(rules.text, typed.words, occurrence);
  const description = typed.description.trim().normalize();
  const note = typed.corroborationNote.trim().normalize();
  const conductDate = typed.conductDate.trim();

  const problems: FieldProblem[] = [
    ...problem(found.problem !== null, 'words', found.problem ?? ''),
    ...problem(
      found.span !== null && found.span.end - found.span.start > QUOTATION_LENGTH_MAX,
      'words',
      `must be at most ${QUOTATION_LENGTH_MAX} characters; quote the conduct, not the page`,
    ),
    ...problem(typed.occurrence.trim() !== '' && occurrence === null, 'occurrence', 'must be a number, counted from 1'),
    ...problem(
      criterion === undefined,
      'criterion',
      'choose a criterion of the approved protocol; what falls under none is not reportable (NR-14)',
    ),
    ...problem(authorship === undefined, 'authorship', 'say how the applicant is connected with these words'),
    ...conductProblems(conductDate, rules).map((text) => ({ field: 'conductDate', problem: text })),
    ...problem(description.length < 10, 'description', 'describe the conduct in one neutral sentence of at least 10 characters'),
    ...problem(description.length > 600, 'description', `must be at most 600 characters; it has ${description.length}`),
    ...problem(
      corroboration === undefined,
      'corroboration',
      'record whether anything corroborates it; "not corroborated" is an answer',
    ),
    ...problem(
      corroboration !== undefined && corroboration !== 'C0' && note.length < 3,
      'corroborationNote',
      'say what corroborates it',
    ),
    ...problem(note.length > 1000, 'corroborationNote', 'must be at most 1000 characters'),
  ];
  if (
    problems.length > 0 ||
    criterion === undefined ||
    authorship === undefined ||
    corroboration === undefined ||
    found.span === null
  ) {
    return { draft: null, problems };
  }
  const draft: FindingDraft = {
    ...found.span,
    criterion,
    quotation: rules.text.slice(found.span.start, found.span.end),
    description,
    authorship,
    conductDate: conductDate === '' ? null : conductDate,
    mitigating: CRITERIA[criterion].polarity === 'mitigating',
    corroboration,
    corroborationNote: note === '' ? null : note,
    quotationHeld: typed.quotationHeld,
  };
  return { draft, problems: [] };
}

const problem = (applies: boolean, field: string, text: string): FieldProblem[] => (applies ? [{ field, problem: text }] : []);

/** The first day of the look-back window that ends today. 29 February becomes 1 March in a year without one. */
export function lookBackFrom(today: string, years: number): string {
  const year = Number(today.slice(0, 4)) - years;
  const day = `${String(year).padStart(4, '0')}${today.slice(4)}`;
  return z.iso.date().safeParse(day).success ? day : `${day.slice(0, 4)}-03-01`;
}

function conductProblems(day: string, { today, lookBackYears }: DraftRules): string[] {
  if (day === '') return [];
  if (!z.iso.date().safeParse(day).success) return ['must be a real day, written YYYY-MM-DD'];
  if (day > today) return ['must not be in the future'];
  return day < lookBackFrom(today, lookBackYears)
    ? [`lies more than ${lookBackYears} years back, beyond the look-back of the protocol (NR-15)`]
    : [];
}
