import type { FailureCode } from '../core/failure.ts';

/** The same words for a page that does not exist, one that is not for this role, and a row the policies hide. */
export const NOTHING_HERE = 'There is nothing at this address, or it is not for the role you are acting in.';

/** What each expected failure means to a browser. A new code does not compile until it is listed here. */
export const STATUS: Record<FailureCode, number> = {
  BAD_INPUT: 422,
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  ROLE_CONFLICT: 409,
  STALE_FORM: 409,
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

/** The heading of the page that tells of a failure. */
export const FAILURE_TITLES: Record<FailureCode, string> = {
  BAD_INPUT: 'Something in the form has to be mended',
  NOT_FOUND: 'There is no such page',
  NOT_ALLOWED: 'This cannot be done',
  ROLE_CONFLICT: 'This role cannot be combined',
  STALE_FORM: 'The page has changed since you opened it',
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
