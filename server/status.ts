import type { FailureCode } from '../core/failure.ts';

/** The same words for a page that does not exist, one that is not for this role, and a row the policies hide. */
export const NOTHING_HERE = 'There is nothing at this address, or it is not for the role you are acting in.';

/** The HTTP status of each expected failure. A new code does not compile until it is listed here. */
export const STATUS: Record<FailureCode, number> = {
  BAD_INPUT: 422,
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  TOKEN_REFUSED: 401,
  SCOPE_MISSING: 403,
  TOO_MANY_REQUESTS: 429,
  ROLE_CONFLICT: 409,
  STALE_FORM: 409,
  SIGNED_IN_ANEW: 409,
  ALREADY_DONE: 409,
  CONSENT_MISSING: 409,
  CREDENTIAL_STALE: 403,
  WINDOW_CLOSED: 409,
  PROTOCOL_NOT_APPROVED: 409,
  TERMS_OUTDATED: 409,
  RELEASE_REFUSED: 409,
  EVIDENCE_DAMAGED: 500,
  STORE_FULL: 507,
};

/** What a failure is called: the heading of the page that tells of it, and the title of the API's problem. */
export const FAILURE_TITLES: Record<FailureCode, string> = {
  BAD_INPUT: 'Something has to be mended',
  NOT_FOUND: 'There is nothing here',
  NOT_ALLOWED: 'This cannot be done',
  TOKEN_REFUSED: 'The token is not valid',
  SCOPE_MISSING: 'The token is not allowed this',
  TOO_MANY_REQUESTS: 'Too many requests',
  ROLE_CONFLICT: 'This role cannot be combined',
  STALE_FORM: 'It has changed since you opened it',
  SIGNED_IN_ANEW: 'You are signed in again',
  ALREADY_DONE: 'This was done already',
  CONSENT_MISSING: 'A consent is missing',
  CREDENTIAL_STALE: 'Vetting or training is not current',
  WINDOW_CLOSED: 'The search window has closed',
  PROTOCOL_NOT_APPROVED: 'The protocol is not approved',
  TERMS_OUTDATED: 'Terms of a source have to be read again',
  RELEASE_REFUSED: 'This cannot be released yet',
  EVIDENCE_DAMAGED: 'Evidence is damaged',
  STORE_FULL: 'The evidence store is full',
};
