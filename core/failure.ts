/** Failures we expect. Anything else that is thrown is a bug and ends loudly with an error id. */
export const FAILURE_CODES = [
  'BAD_INPUT',
  'NOT_FOUND',
  'NOT_ALLOWED',
  'TOKEN_REFUSED',
  'SCOPE_MISSING',
  'TOO_MANY_REQUESTS',
  'ROLE_CONFLICT',
  'STALE_FORM',
  'SIGNED_IN_ANEW',
  'ALREADY_DONE',
  'CONSENT_MISSING',
  'CREDENTIAL_STALE',
  'WINDOW_CLOSED',
  'PROTOCOL_NOT_APPROVED',
  'TERMS_OUTDATED',
  'RELEASE_REFUSED',
  'EVIDENCE_DAMAGED',
  'STORE_FULL',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** What is wrong with one field a person filled in: which, and how to mend it. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: string;
}

/** A place in what was sent, as a name: `steps[0].site`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name === '' ? String(part) : `${name}.${String(part)}`),
    '',
  );

/** A failure we expect, with the code that decides what is told and the fields that have to be mended. The message is shown to people. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly fields: readonly FieldProblem[];

  constructor(code: FailureCode, message: string, fields: readonly FieldProblem[] = []) {
    super(message);
    this.code = code;
    this.fields = fields;
  }
}
