import type { Role } from './roles.ts';

/** What an API token can be allowed, `noun:verb`. Writing means what the role does with the noun: who drafts drafts, who decides decides. */
export const SCOPES = [
  'requisitions:read',
  'applicants:read',
  'applicants:write',
  'rounds:read',
  'rounds:write',
  'captures:read',
  'captures:write',
  'findings:read',
  'findings:write',
  'reports:read',
  'reports:write',
  'protocols:read',
  'protocols:write',
  'deviations:read',
  'deviations:write',
  'disputes:read',
  'disputes:write',
  'holds:read',
  'holds:write',
  'audit:read',
  'samples:read',
  'samples:write',
  'ledger:read',
  'accounts:read',
  'accounts:write',
  'health:read',
] as const;
export type Scope = (typeof SCOPES)[number];

/**
 * What a token can be allowed in each role, in the words in which its holder chooses it. A panel member gets no token: reports are read by
 * people (docs/decisions/0023).
 */
const SCOPE_WORDS: Record<Role, Partial<Record<Scope, string>>> = {
  investigator: {
    'requisitions:read': 'See your requisitions',
    'applicants:read': 'See applicants by number, and how far they are',
    'applicants:write': 'Add applicants',
    'rounds:read': 'See rounds, their matrix and every search',
    'rounds:write': 'Start rounds',
    'captures:read': 'See captured pages and their text',
    'captures:write': 'Give verdicts on whose page it is',
    'findings:read': 'See findings',
    'findings:write': 'Draft findings, hand them to a second reader, and put returned ones before a supervisor',
    'reports:read': 'See what stands in the way of reports',
    'reports:write': 'Ask for reports',
    'protocols:read': 'See protocols',
    'protocols:write': 'Draft protocols and hand them in',
    'deviations:read': 'See deviations',
    'deviations:write': 'Ask for deviations and record them as done',
  },
  supervisor: {
    'requisitions:read': 'See requisitions',
    'protocols:read': 'See protocols',
    'protocols:write': 'Approve protocols and return them',
    'deviations:read': 'See deviations',
    'deviations:write': 'Decide on deviations',
    'disputes:read': 'See what people disagree on, with the evidence',
    'disputes:write': 'Settle whose page it is, and rule on findings',
    'holds:read': 'See holds',
    'holds:write': 'Put holds and lift them',
  },
  panelist: {},
  auditor: {
    'audit:read': 'See the coverage matrix and the tests of equal treatment',
    'samples:read': 'See samples, and the pages of your own to judge again',
    'samples:write': 'Draw samples and judge their pages again',
    'ledger:read': 'See the ledger, its proofs and its signed head',
    'protocols:read': 'See protocols',
    'deviations:read': 'See deviations',
    'holds:read': 'See holds',
  },
  administrator: {
    'accounts:read': 'See accounts',
    'accounts:write': 'Make accounts, give and take roles, set dates, lock and release',
    'health:read': 'See how the system is doing',
  },
};

/** The scopes a token in this role can have, each with its words; none for a role that gets no token. */
export function scopesOf(role: Role): readonly (readonly [scope: Scope, words: string])[] {
  return SCOPES.flatMap((scope) => {
    const words = SCOPE_WORDS[role][scope];
    return words === undefined ? [] : [[scope, words] as const];
  });
}

/** Whether a token in this role can have this scope. */
export const mayHold = (role: Role, scope: Scope): boolean => SCOPE_WORDS[role][scope] !== undefined;

/** How long a token can be valid, in days. The longest is a year. */
export const TOKEN_DAYS = [7, 30, 90, 365] as const;
