import type { Typed } from './body.ts';

/** Fields that belong to the door and not to a page. */
export const FORM_TOKEN = 'form_token';
export const UNLOCK_PASSWORD = 'unlock_password';
/** A whole form that met no session, sealed, on its way through the sign-in page. */
export const SEALED_FORM = 'sealed_form';

/** A field of a form that is carried along, as typed, in another form. */
export interface CarriedField {
  readonly name: string;
  readonly value: string;
}

/** What was typed for the page itself. */
export function withoutDoorFields(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => name !== FORM_TOKEN && name !== UNLOCK_PASSWORD));
}

/** The same, one by one. */
export function carriedFields(typed: Typed): CarriedField[] {
  return Object.entries(withoutDoorFields(typed)).flatMap(([name, value]) => [value].flat().map((one) => ({ name, value: one })));
}

/** What may be shown in a page once more: of a sign-in that a form went along with, the form and not the password. */
export function withoutSignIn(typed: Typed): Typed {
  const sealed = typed[SEALED_FORM];
  return sealed === undefined ? typed : { [SEALED_FORM]: sealed };
}
