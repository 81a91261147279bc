/**
 * The one thing that is ever pressed on a page: a button of a banner or dialog whose whole label is one of these, compared without case
 * and punctuation. Never a link to elsewhere, never inside a form. Both the rule and what it did are part of every capture's record.
 */
const CONSENT_LABELS = [
  'accept',
  'accept all',
  'accept all cookies',
  'accept cookies',
  'accept and close',
  'accept and continue',
  'agree',
  'agree and close',
  'agree and continue',
  'i accept',
  'i agree',
  'allow',
  'allow all',
  'allow all cookies',
  'allow cookies',
  'ok',
  'okay',
  'got it',
  'i understand',
  'aceptar',
  'aceptar todo',
  'accepter',
  'tout accepter',
  'akzeptieren',
  'alle akzeptieren',
] as const;

/** Goes into the record, so that a reader knows which rule pressed what. Changes with the labels. */
export const CONSENT_RULE = 'generic consent button 1';

/** A label as it is compared: one line, lower case, only letters, digits and single spaces. */
function foldLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a button's label is one that may be pressed. */
export function isConsentLabel(label: string): boolean {
  return (CONSENT_LABELS as readonly string[]).includes(foldLabel(label));
}
