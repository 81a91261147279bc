import type { Typed } from './body.ts';

/** Fields that belong to the door and not to a page. */
export const FORM_TOKEN = 'form_token';
export const UNLOCK_PASSWORD = 'unlock_password';

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
