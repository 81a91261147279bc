/** The capacities in which somebody can sit at a desk. One session acts in one of them at a time. */
export const ROLES = ['investigator', 'supervisor', 'panelist', 'auditor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** What people read for each role, and what it is there to do. */
export const ROLE_WORDS: Record<Role, { readonly word: string; readonly does: string }> = {
  investigator: {
    word: 'Investigator',
    does: 'Searches, judges whose pages they are, drafts findings and reads those of others.',
  },
  supervisor: { word: 'Supervisor', does: 'Approves protocols and departures from them, and opens requisitions.' },
  panelist: { word: 'Panel member', does: 'Reads released reports and records decisions.' },
  auditor: { word: 'Auditor', does: 'Checks that everyone was treated alike and that nothing was changed.' },
  administrator: { word: 'Administrator', does: 'Keeps accounts and roles; sees no content.' },
};

const ALONE: readonly (readonly [role: Role, why: string])[] = [
  ['auditor', 'An auditor holds no other role, so that nobody audits work of their own.'],
  ['administrator', 'An administrator holds no other role: who gives access does not use it.'],
];

/**
 * Why two roles may not be held by one person, or `null` when they may. An investigator may sit on the panel of a requisition that
 * others search, and a supervisor may search where somebody else supervises: within one requisition, one person has one part, and the
 * database keeps to that. What is refused here is refused by the database too (`roles_exclude`).
 */
export function whyNotTogether(held: Role, wanted: Role): string | null {
  if (held === wanted) return null;
  const pair = [held, wanted];
  const alone = ALONE.find(([role]) => pair.includes(role));
  if (alone !== undefined) return alone[1];
  if (pair.includes('supervisor') && pair.includes('panelist')) {
    return 'A supervisor approves what is searched for, and therefore does not decide on the people searched.';
  }
  return null;
}

/** The first reason why `wanted` cannot be added to the roles somebody holds, or `null` when it can. */
export function whyNotGranted(held: readonly Role[], wanted: Role): string | null {
  return held.map((role) => whyNotTogether(role, wanted)).find((why) => why !== null) ?? null;
}
