import { z } from 'zod';
import type { FieldProblem } from '../failure.ts';

/** A notice given or consent signed: which text, and on which day (`YYYY-MM-DD`). */
export interface Consent {
  readonly noticeVersion: string;
  readonly consentedOn: string;
}

/** Checks a typed notice version and day: both, or neither. */
export function checkConsent(
  typed: { readonly noticeVersion: string; readonly consentedOn: string },
  today: string,
): { readonly consent: Consent | null; readonly problems: readonly FieldProblem[] } {
  const noticeVersion = typed.noticeVersion.trim().normalize();
  const consentedOn = typed.consentedOn.trim();
  if (noticeVersion === '' && consentedOn === '') return { consent: null, problems: [] };
  const problems = [
    ...(noticeVersion === '' ? [{ field: 'noticeVersion', problem: 'name the version of the notice that was given' }] : []),
    ...(noticeVersion.length > 60 ? [{ field: 'noticeVersion', problem: 'must be at most 60 characters' }] : []),
    ...(/\p{Cc}/u.test(noticeVersion) ? [{ field: 'noticeVersion', problem: 'must not contain control characters' }] : []),
    ...dayProblems(consentedOn, today).map((problem) => ({ field: 'consentedOn', problem })),
  ];
  return problems.length > 0 ? { consent: null, problems } : { consent: { noticeVersion, consentedOn }, problems: [] };
}

/** What is wrong with a typed day that must lie in the past or be today. Days are `YYYY-MM-DD`. */
export function dayProblems(day: string, today: string): string[] {
  if (!z.iso.date().safeParse(day).success) return ['must be a real day, written YYYY-MM-DD'];
  if (day < '1900-01-01') return ['must not be before 1900'];
  return day > today ? ['must not be in the future'] : [];
}
